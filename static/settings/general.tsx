import type { ReactElement } from 'react';
import { failSafeModes } from '../components/fail-safe-modes';
import { Option, TextField } from '../components/fields';
import { ageProblem } from './form';
import { GovernedTypes } from './governed-types';
import { LifecycleChoice } from './lifecycle/lifecycle-choice';
import { Part, type PartProps } from './part';
import { StatusStages } from './status-stages';
import { WeeklyDigest } from './weekly-digest';
import { say } from '../language/say';

/** What is governed, and what the gate does in doubt. */
export const General = (props: PartProps): ReactElement => (
  <>
    <LifecycleChoice {...props} />
    <StatusStages {...props} />
    <GovernedTypes {...props} />
    <FailSafeChoice {...props} />
    <EvidenceAge {...props} />
    <WeeklyDigest {...props} />
  </>
);

const FailSafeChoice = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title={say('If the gate cannot read its records')}
    intro={say(
      'Storage may not answer in time. Whatever you choose, such decisions are written to the history.',
    )}
  >
    <fieldset className="options">
      <legend className="visually-hidden">{say('If the gate cannot read its records')}</legend>
      {failSafeModes.map(({ mode, label, detail }) => (
        <Option
          key={mode}
          kind="radio"
          name="fail-safe"
          label={label}
          detail={detail}
          isChecked={form.failSafe === mode}
          isDisabled={isDisabled}
          onChange={() => onChange({ ...form, failSafe: mode })}
        />
      ))}
    </fieldset>
  </Part>
);

const EvidenceAge = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title={say('Age of evidence')}
    intro={say(
      'A run that is older than this no longer opens a gate, because data and use have moved on.',
    )}
  >
    <div className="narrow">
      <TextField
        label={say('Days that a run counts')}
        type="number"
        value={form.evidenceMaxAgeDays}
        isDisabled={isDisabled}
        error={ageProblem(form)}
        onChange={(evidenceMaxAgeDays) => onChange({ ...form, evidenceMaxAgeDays })}
      />
    </div>
  </Part>
);
