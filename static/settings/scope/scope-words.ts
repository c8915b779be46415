import type { CriteriaChange, ScopeChange } from '../../../src/contract/types';
import { formatMetric } from '../../components/format';

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

/** Who did it, who agreed, and why. */
export const describeLock = (
  { lockedBy, approvedBy, reason }: Pick<ScopeChange, 'lockedBy' | 'approvedBy' | 'reason'>,
  people: Record<string, string>,
): string => {
  const who = people[lockedBy] ?? 'Somebody';
  const agreed = approvedBy === null ? '' : `, approved by ${people[approvedBy] ?? 'somebody'}`;
  return `${who}${agreed}${reason === null ? ', without a reason.' : `: “${reason}”`}`;
};
