import type { FailSafe } from '../../src/contract/types';
import { say } from '../language/say';

/** What a gate can do when it cannot read its records, for the settings and for a workflow rule. */
export const failSafeModes: readonly { mode: FailSafe; label: string; detail: string }[] = [
  {
    mode: 'closed',
    label: say('Hold the transition'),
    detail: say('Nothing passes unseen. Recommended.'),
  },
  {
    mode: 'warn',
    label: say('Let it pass and raise a finding'),
    detail: say('Work goes on; the item shows that its gate was not asked.'),
  },
  {
    mode: 'open',
    label: say('Let it pass'),
    detail: say('Work goes on; only the history says that the gate was not asked.'),
  },
];
