import type { DeclaredPlan } from '../../../../src/contract/types';
import { say } from '../../../language/say';

/** Shortest reason that the app takes. */
const LEAST_REASON = 10;

const SHA256 = /^[0-9a-f]{64}$/u;

/** What keeps a renewal from being asked for, at each field; null where nothing does. */
export const renewalProblems = ({
  dataset,
  reason,
}: {
  dataset: string;
  reason: string;
}): { dataset: string | null; reason: string | null } => ({
  dataset: SHA256.test(dataset.trim())
    ? null
    : say('Give the SHA-256 of the data: 64 digits of 0 to 9 and a to f.'),
  reason:
    reason.trim().length >= LEAST_REASON
      ? null
      : say('Say why, in {leastReason} characters or more.', { leastReason: LEAST_REASON }),
});

const plans: Readonly<Record<string, DeclaredPlan>> = {
  ...Object.fromEntries([2, 3, 4, 5].map((looks) => [`equal-${looks}`, { kind: 'equal', looks }])),
  ...Object.fromEntries(
    [3, 5, 10].map((looks) => [`last-80-${looks}`, { kind: 'last-80', looks }]),
  ),
};

/** How a budget may be dealt, for a list to choose from; the first is what there is without a plan. */
export const planChoices: readonly { value: string; label: string }[] = [
  { value: '', label: say('The first look has most of it, and there is always another') },
  ...Object.entries(plans).map(([value, { kind, looks }]) => ({
    value,
    label:
      kind === 'equal'
        ? say('{looks} equal looks, and none after them', { looks })
        : say('{looks} looks at a growing sample, the last with 80% of it', { looks }),
  })),
];

/** The plan behind a choice; null for none. */
export const planOfChoice = (choice: string): DeclaredPlan | null => plans[choice] ?? null;
