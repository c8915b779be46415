import type { ReactElement } from 'react';
import { Option } from '../../components/fields';
import { nameSystemType } from '../../components/words/system-types';
import { credentialSchemes } from '../../../src/words/people/credentials';
import type { DescribedStage, PolicyRule } from '../../../src/contract/types';
import type { Loaded } from '../form';
import type { PartProps } from '../part';
import { roleIds, roleNames } from '../roles/role-holders';
import { JudgeNeedsFields } from './judge-needs';
import { changeRule, rulesOf, toggleCheck, type Gates } from './policy-rules';
import { describeRule, ruleOnWorkflow, tierNames } from './policy-words';
import { say } from '../../language/say';

type Info = Loaded['checks'][number];
type Props = PartProps & { stage: DescribedStage; preset: Gates };

/** The check that asks roles; the others take no notice of them. */
const APPROVALS = 'approvals-complete';
/** The check that asks how far a judging model agrees with people. */
const JUDGE = 'judge-validated';

/** All checks, of which the ticked ones hold the gate of a stage. */
export const StageChecks = (props: Props): ReactElement => {
  const { stage, form, loaded } = props;
  const onWorkflow = ruleOnWorkflow(form.gates[stage.id] ?? []);
  const known = new Set(loaded.checks.map(({ id }) => id));
  const unknown = (form.gates[stage.id] ?? [])
    .filter(({ check }) => !known.has(check))
    .map(({ check }) => ({ ...nothingKnown, id: check, title: check }));
  return (
    <div className="check-list">
      <p className="stage-purpose">
        {say('{purpose} A check without a ticked tier holds for all tiers.', {
          purpose: stage.purpose,
        })}
      </p>
      {onWorkflow !== null && <p className="stage-purpose">{onWorkflow}</p>}
      <PersonMoves {...props} />
      {[...loaded.checks, ...unknown].map((info) => (
        <CheckRow key={info.id} {...props} info={info} />
      ))}
    </div>
  );
};

/** Whether a person has to make the move; what an agent or a rule moves is noticed, not prevented. */
const PersonMoves = ({ stage, form, isDisabled, onChange }: Props): ReactElement => (
  <Option
    kind="checkbox"
    name={`${stage.id}-person-moves`}
    label={say('A person moves it into {name}', { name: stage.name })}
    detail={say(
      'A move by an app, an AI agent or an automation rule is a finding. Jira does not tell the gate who asks, so it cannot be held.',
    )}
    isChecked={form.personMoves.includes(stage.id)}
    isDisabled={isDisabled}
    onChange={(isOn) => {
      const others = form.personMoves.filter((id) => id !== stage.id);
      onChange({ ...form, personMoves: isOn ? [...others, stage.id] : others });
    }}
  />
);

const nothingKnown = { who: say('Assay does not know this check'), controls: [], waivable: false };

const detailOf = ({ who, controls, waivable }: Info): string =>
  [
    say('Done by: {who}', { who }),
    ...(controls.length === 0
      ? []
      : [say('evidence for {controls}', { controls: controls.join(', ') })]),
    ...(waivable ? [] : [say('cannot be waived')]),
  ].join(' · ');

const CheckRow = (props: Props & { info: Info }): ReactElement => {
  const { stage, preset, info, form, isDisabled, onChange } = props;
  const rules = rulesOf(form.gates, stage.id, info.id);
  const [only] = rules;
  return (
    <div>
      <Option
        kind="checkbox"
        name={`${stage.id}-${info.id}`}
        label={info.title}
        detail={detailOf(info)}
        isChecked={rules.length > 0}
        isDisabled={isDisabled}
        onChange={(isOn) => {
          const change = { stage: stage.id, check: info.id, isOn };
          onChange({ ...form, gates: toggleCheck(form.gates, change, preset) });
        }}
      />
      {only !== undefined && rules.length === 1 && <Conditions {...props} rule={only} />}
      {rules.length > 1 && (
        <p className="check-conditions subtle">
          {say('{rules}. Rules like these are changed in the policy file.', {
            rules: rules.map(describeRule).join(say(', or ')),
          })}
        </p>
      )}
    </div>
  );
};

const Conditions = (props: Props & { info: Info; rule: PolicyRule }): ReactElement => {
  const { stage, info, rule, form, isDisabled, onChange } = props;
  const change = (parts: Parameters<typeof changeRule>[3]): void =>
    onChange({ ...form, gates: changeRule(form.gates, stage.id, rule, parts) });
  return (
    <div className="check-conditions">
      <Choices
        legend={say('Only for tier')}
        of={info.title}
        options={tierNames}
        chosen={rule.tiers ?? []}
        note={say('None ticked means all tiers.')}
        isDisabled={isDisabled}
        onChange={(tiers) => change({ tiers })}
      />
      {info.id === APPROVALS && (
        <Choices
          legend={say('Has to approve')}
          of={info.title}
          options={roleIds.map((id) => ({ id, name: roleNames[id] }))}
          chosen={rule.roles ?? []}
          isDisabled={isDisabled}
          onChange={(roles) => change({ roles })}
        />
      )}
      {info.id === APPROVALS && (
        <Choices
          legend={say('Holding one of')}
          of={info.title}
          options={credentialSchemes.map(({ id, name }) => ({ id, name: `${id}: ${name}` }))}
          chosen={rule.credentials ?? []}
          note={say(
            'None ticked means that no credential is asked for. One counts once a second person confirmed it, until it expires.',
          )}
          isDisabled={isDisabled}
          onChange={(credentials) => change({ credentials })}
        />
      )}
      {info.id === JUDGE && (
        <JudgeNeedsFields
          agreement={rule.agreement}
          isDisabled={isDisabled}
          onChange={(agreement) => change({ agreement })}
        />
      )}
      {rule.systemTypes !== undefined && (
        <p className="subtle small">
          {say('Only for systems of type {systemTypes}.', {
            systemTypes: rule.systemTypes.map(nameSystemType).join(', '),
          })}
        </p>
      )}
    </div>
  );
};

type ChoicesProps<Id extends string> = {
  legend: string;
  /** What the choice belongs to, for people who hear the legend alone. */
  of: string;
  options: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  /** What the choices mean where that cannot be seen. */
  note?: string;
  isDisabled: boolean;
  onChange: (chosen: Id[]) => void;
};

const Choices = <Id extends string>(props: ChoicesProps<Id>): ReactElement => {
  const { legend, of, options, chosen, note, isDisabled, onChange } = props;
  return (
    <fieldset>
      <legend className="legend">
        {legend}
        <span className="visually-hidden">: {of}</span>
      </legend>
      {options.map(({ id, name }) => (
        <Option
          key={id}
          kind="checkbox"
          name={`${legend}-${id}`}
          label={name}
          isChecked={chosen.includes(id)}
          isDisabled={isDisabled}
          onChange={(isOn) =>
            onChange(
              options
                .map((option) => option.id)
                .filter((one) => (one === id ? isOn : chosen.includes(one))),
            )
          }
        />
      ))}
      {note !== undefined && <span className="subtle small">{note}</span>}
    </fieldset>
  );
};
