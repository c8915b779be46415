import type { FailSafe } from '../../src/contract/types';

/** What a gate can do when it cannot read its records, for the settings and for a workflow rule. */
export const failSafeModes: readonly { mode: FailSafe; label: string; detail: string }[] = [
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
