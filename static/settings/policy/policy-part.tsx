import './policy.css';
import type { ReactElement } from 'react';
import { SelectField } from '../../components/fields';
import { formatCount } from '../../components/format';
import { Disclosure } from '../../components/disclosure';
import { Notice } from '../../components/notice';
import { chosenLifecycle, chosenPresets } from '../lifecycle/choice';
import { Part, type PartProps } from '../part';
import { isHeld, roleNames } from '../roles/role-holders';
import { PolicyDifference } from './policy-difference';
import { PolicyFile } from './policy-file-part';
import { partsOf, presetOfName } from './policy-rules';
import { changesFrom, personChanges, rolesWithoutHolder } from './policy-words';
import { PresetTable } from './preset-table';
import { Simulation } from './simulation';
import { StageChecks } from './stage-checks';
import { WhatIf } from './what-if';
import { quote } from '../../components/words/quote';
import { say } from '../../language/say';

const OWN = '';

/** Which checks hold which gate. */
export const PolicyPart = (props: PartProps): ReactElement => {
  const { form, loaded, isDisabled, onChange } = props;
  const { settings } = loaded;
  const presets = chosenPresets(form, loaded);
  const stages = chosenLifecycle(form, loaded)?.stages ?? [];
  const isSavedLifecycle = form.lifecycle === settings.lifecycle;
  const preset = presetOfName(form.policyName, presets);
  const changes = [
    ...changesFrom(
      preset?.gates ?? {},
      form.gates,
      stages.map(({ id }) => id),
    ),
    ...personChanges(preset?.personMoves ?? [], form.personMoves),
  ];
  return (
    <>
      <Part
        title={say('Policy')}
        intro={say(
          'What has to be the case before a work item may enter a stage. A stage without checks has an open gate.',
        )}
      >
        <div className="narrow">
          <SelectField
            label={say('Made from the preset')}
            value={preset?.name ?? OWN}
            choices={[
              ...(preset === null ? [{ value: OWN, label: form.policyName }] : []),
              ...presets.map(({ name }) => ({ value: name, label: capital(name) })),
            ]}
            isDisabled={isDisabled}
            help={say('Choosing one replaces the checks below; nothing is saved yet.')}
            onChange={(name) => {
              const chosen = presets.find((one) => one.name === name);
              if (chosen === undefined) return;
              onChange({ ...form, policyName: chosen.name, ...partsOf(chosen) });
            }}
          />
        </div>
        <PresetTable presets={presets} stages={stages} checks={loaded.checks} />
        <MissingRoles {...props} />
        {preset !== null && (
          <PolicyDifference
            preset={preset.name}
            changes={changes}
            stages={stages}
            checks={loaded.checks}
          />
        )}
        <div className="stage-list">
          {stages.map((stage) => (
            <Disclosure
              key={stage.id}
              title={stage.name}
              summary={summaryOf(
                new Set(form.gates[stage.id]?.map(({ check }) => check)).size,
                preset === null ? 0 : changes.filter((change) => change.stage === stage.id).length,
              )}
            >
              {() => <StageChecks {...props} stage={stage} preset={preset?.gates ?? {}} />}
            </Disclosure>
          ))}
        </div>
      </Part>
      {!isDisabled && isSavedLifecycle && (
        <Part
          title={say('Preview impact')}
          intro={say(
            'What other checks would change, before anything is saved: on the moves that were made, and on the items as they stand today.',
          )}
        >
          <Simulation {...{ form, presets, settings, stages }} />
          <WhatIf {...{ form, presets, settings, stages }} />
        </Part>
      )}
      <PolicyFile {...props} />
    </>
  );
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const summaryOf = (checks: number, changes: number): string => {
  const amount = checks === 0 ? say('open gate') : formatCount(checks, 'check');
  return changes === 0 ? amount : say('{amount}, {changes} unlike the preset', { amount, changes });
};

/** An approval that nobody can give would hold the gate for good. */
const MissingRoles = ({ form }: PartProps): ReactElement | null => {
  const missing = rolesWithoutHolder(form.gates, (role) => isHeld(form.holders, role));
  if (missing.length === 0) return null;
  return (
    <Notice kind="warning" title={say('Approvals that nobody can give')}>
      <p>
        {say(
          'Nobody holds {missing}, but a gate waits for it. Name people or groups under Roles.',
          { missing: missing.map((role) => quote(roleNames[role])).join(', ') },
        )}
      </p>
    </Notice>
  );
};
