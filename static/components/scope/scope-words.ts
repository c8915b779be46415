import type { CriteriaChange, ScopeChange } from '../../../src/contract/types';
import { formatDay, formatMetric } from '../format';
import { quote } from '../words/quote';
import { say } from '../../language/say';

/** What makes it easier to be done stands out. */
export const changeLooks = {
  added: { appearance: 'information', word: say('ADDED') },
  removed: { appearance: 'danger', word: say('REMOVED') },
  loosened: { appearance: 'danger', word: say('LOOSENED') },
  tightened: { appearance: 'success', word: say('TIGHTENED') },
  changed: { appearance: 'neutral', word: say('CHANGED') },
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
  isDraft ? say('draft of version {version}', { version }) : say('version {version}', { version });

/** `AI-7, draft of version 1, after the demo of 20 Nov: Accuracy: target 90% → 85%. Pia Manager.` */
export const tellScope = (
  change: ScopeChange & { issueKey: string },
  people: Record<string, string>,
): string => {
  const demo =
    change.afterDemo === null
      ? ''
      : say(', after the demo of {afterDemo}', { afterDemo: formatDay(change.afterDemo) });
  const what = change.changes
    .map((one) => `${changeLooks[one.kind].word.toLowerCase()} ${describeChange(one)}`)
    .join('; ');
  const who = people[change.lockedBy] ?? say('Somebody');
  return `${change.issueKey}, ${nameVersion(change)}${demo}: ${what === '' ? say('other words') : what}. ${who}, ${formatDay(change.lockedAt)}`;
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
  const unexplained = isDraft ? say(' saved it.') : say(', without a reason.');
  const who = people[lockedBy] ?? say('Somebody');
  const agreed =
    approvedBy === null
      ? ''
      : say(', approved by {people}', { people: people[approvedBy] ?? say('somebody') });
  return `${who}${agreed}${reason === null ? unexplained : `: ${quote(reason)}`}`;
};
