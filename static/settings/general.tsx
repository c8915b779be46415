import type { ReactElement } from 'react';
import { Option, TextField } from '../components/fields';
import type { FailSafe } from '../../src/contract/types';
import { ageProblem } from './form';
import { GovernedTypes } from './governed-types';
import { LifecycleChoice } from './lifecycle/lifecycle-choice';
import { Part, type PartProps } from './part';
import { StatusStages } from './status-stages';

/** What is governed, and what the gate does in doubt. */
export const General = (props: PartProps): ReactElement => (
  <>
    <LifecycleChoice {...props} />
    <StatusStages {...props} />
    <GovernedTypes {...props} />
    <FailSafeChoice {...props} />
    <EvidenceAge {...props} />
  </>
);

const failSafeModes: { mode: FailSafe; label: string; detail: string }[] = [
  {
    mode: 'closed',
    label: 'Hold the transition',
    detail: 'Nothing passes unseen. Recommended.',
  },
  {
    mode: 'warn',
    label: 'Let it pass and raise a finding',
    detail: 'Work goes on; the item shows that its gate was not asked.',
  },
  {
    mode: 'open',
    label: 'Let it pass',
    detail: 'Work goes on; only the history says that the gate was not asked.',
  },
];

const FailSafeChoice = ({ form, isDisabled, onChange }: PartProps): ReactElement => (
  <Part
    title="If the gate cannot read its records"
    intro="Storage may not answer in time. Whatever you choose, such decisions are written to the history."
  >
    <fieldset className="options">
      <legend className="visually-hidden">If the gate cannot read its records</legend>
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
    title="Age of evidence"
    intro="A run that is older than this no longer opens a gate, because data and use have moved on."
  >
    <div className="narrow">
      <TextField
        label="Days that a run counts"
        type="number"
        value={form.evidenceMaxAgeDays}
        isDisabled={isDisabled}
        error={ageProblem(form)}
        onChange={(evidenceMaxAgeDays) => onChange({ ...form, evidenceMaxAgeDays })}
      />
    </div>
  </Part>
);
