import type { ReactElement } from 'react';
import { failSafeModes } from '../components/fail-safe-modes';
import { Option, SelectField } from '../components/fields';
import type { Lifecycle } from '../../src/contract/types';
import { BY_PROJECT, TARGET, type RuleChoice } from './rule';
import { say } from '../language/say';

type GateProps = {
  /** Gate of the rule as it is saved. */
  saved: string;
  gate: string;
  lifecycle: Lifecycle | null;
  onChange: (gate: string) => void;
};

/** Which gate the rule guards. */
export const GateOptions = ({ saved, gate, lifecycle, onChange }: GateProps): ReactElement => {
  const stages = lifecycle?.stages ?? [];
  const first = stages[0]?.id ?? saved;
  return (
    <fieldset className="rule-options">
      <legend className="legend">{say('Which gate must be open for this transition?')}</legend>
      <Option
        kind="radio"
        name="gate"
        label={say('The gate of the stage that the target status stands for')}
        detail={say('Recommended. A status that stands for no stage lets everything pass.')}
        isChecked={gate === TARGET}
        onChange={() => onChange(TARGET)}
      />
      <Option
        kind="radio"
        name="gate"
        label={say('Always the gate of one stage')}
        isChecked={gate !== TARGET}
        isDisabled={stages.length === 0}
        onChange={() => onChange(saved === TARGET ? first : saved)}
      />
      {gate !== TARGET && (
        <div className="rule-stage">
          <SelectField
            label={say('Stage')}
            value={gate}
            choices={stageChoices(gate, lifecycle)}
            onChange={onChange}
          />
        </div>
      )}
    </fieldset>
  );
};

/** A stage that the lifecycle no longer has stays visible, so that nobody saves another by accident. */
const stageChoices = (
  gate: string,
  lifecycle: Lifecycle | null,
): { value: string; label: string }[] => {
  const stages = (lifecycle?.stages ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return stages.some(({ value }) => value === gate)
    ? stages
    : [{ value: gate, label: gate }, ...stages];
};

const modes: readonly { mode: RuleChoice['failSafe']; label: string; detail: string }[] = [
  {
    mode: BY_PROJECT,
    label: say('As the setting of the project says'),
    detail: say('If that cannot be read either, the transition is held.'),
  },
  ...failSafeModes,
];

type ModeProps = {
  mode: RuleChoice['failSafe'];
  onChange: (mode: RuleChoice['failSafe']) => void;
};

/** What the rule does where the records of the gate cannot be read. */
export const FailSafeOptions = ({ mode: chosen, onChange }: ModeProps): ReactElement => (
  <fieldset className="rule-options">
    <legend className="legend">{say('If the gate cannot read its records')}</legend>
    {modes.map(({ mode, label, detail }) => (
      <Option
        key={mode}
        kind="radio"
        name="fail-safe"
        label={label}
        detail={detail}
        isChecked={chosen === mode}
        onChange={() => onChange(mode)}
      />
    ))}
  </fieldset>
);
