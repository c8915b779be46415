import type { CriteriaChange, ScopeChange } from '../../../src/contract/types';
import { formatDay, formatMetric } from '../format';

/** What makes it easier to be done stands out. */
export const changeLooks = {
  added: { appearance: 'information', word: 'ADDED' },
  removed: { appearance: 'danger', word: 'REMOVED' },
  loosened: { appearance: 'danger', word: 'LOOSENED' },
  tightened: { appearance: 'success', word: 'TIGHTENED' },
  changed: { appearance: 'neutral', word: 'CHANGED' },
} as const satisfies Record<CriteriaChange['kind'], object>;

/** One criterion that differs: `accuracy: target 90% → 85%`. */
export const describeChange = ({
  metric,
  slice,
  before,
  after,
  details,
}: CriteriaChange): string => {
  const name = slice === null ? formatMetric(metric) : `${formatMetric(metric)} (${slice})`;
  if (details.length > 0) return `${name}: ${details.join(', ')}`;
  const line = after ?? before;
  return line === null ? name : `${name}: ${line}`;
};

/** `version 2`, or `draft of version 1` where it was not locked yet. */
export const nameVersion = ({
  version,
  isDraft = false,
}: Pick<ScopeChange, 'version' | 'isDraft'>): string =>
  isDraft ? `draft of version ${version}` : `version ${version}`;

/** `AI-7, draft of version 1, after the demo of 20 Nov: Accuracy: target 90% → 85%. Pia Manager.` */
export const tellScope = (
  change: ScopeChange & { issueKey: string },
  people: Record<string, string>,
): string => {
  const demo =
    change.afterDemo === null ? '' : `, after the demo of ${formatDay(change.afterDemo)}`;
  const what = change.changes
    .map((one) => `${changeLooks[one.kind].word.toLowerCase()} ${describeChange(one)}`)
    .join('; ');
  const who = people[change.lockedBy] ?? 'Somebody';
  return `${change.issueKey}, ${nameVersion(change)}${demo}: ${what === '' ? 'other words' : what}. ${who}, ${formatDay(change.lockedAt)}`;
};

/** Who did it, who agreed, and why. */
export const describeLock = (
  {
    lockedBy,
    approvedBy,
    reason,
    isDraft = false,
  }: Pick<ScopeChange, 'lockedBy' | 'approvedBy' | 'reason' | 'isDraft'>,
  people: Record<string, string>,
): string => {
  // A draft needs no reason; a version that was locked without one says so.
  const unexplained = isDraft ? ' saved it.' : ', without a reason.';
  const who = people[lockedBy] ?? 'Somebody';
  const agreed = approvedBy === null ? '' : `, approved by ${people[approvedBy] ?? 'somebody'}`;
  return `${who}${agreed}${reason === null ? unexplained : `: “${reason}”`}`;
};
