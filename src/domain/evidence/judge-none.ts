import type { Criterion, Judgement, Measure } from '../../contract/types';
import type { LookLevel } from '../budget/levels';
import { measuredShare } from '../decision/measured';
import { samplesForNone } from '../decision/asks-for-none';
import { countsOf } from './matching/measure-values';

type Found = Pick<Judgement, 'verdict' | 'reason'> & Partial<Judgement>;

/** What may not be seen at all: the hits of `= 0`, or the misses of `= 100%`. */
type Counted = { successes: number; unwanted: number; trials: number };

/** k of n; a bare 0 or 1 with its number of samples says the same. */
const countedIn = (measure: Measure, metric: string, all: boolean): Counted | null => {
  const counts =
    measure.kind === 'point' && measure.trials !== null && measure.trials > 0
      ? { successes: Math.round(measure.value * measure.trials), trials: measure.trials }
      : countsOf(measure, metric);
  if (counts === null) return null;
  const isExact = measure.kind !== 'point' || measure.value === (all ? 1 : 0);
  if (!isExact) return null;
  const { successes, trials } = counts;
  return { successes, trials, unwanted: all ? trials - successes : successes };
};

/**
 * Decides `= 0` and `= 100%` of at least n samples: one unwanted sample fails, none among enough passes,
 * and the bound that so many show is exact (Clopper-Pearson). This is sampling with acceptance number 0.
 * @returns null where the measure holds no counts, so that nobody knows how many were looked at.
 */
export const judgeNone = (
  { metric, requirement, minTrials }: Criterion,
  measure: Measure,
  level: LookLevel,
): Found | null => {
  const all = requirement.kind === 'threshold' && requirement.target === 1;
  const counted = countedIn(measure, metric, all);
  if (counted === null) return null;
  const { successes, trials, unwanted } = counted;
  const { sided, method } = measuredShare({ successes, trials });
  const [lower, upper] = all
    ? [level.tail > 0 ? sided.lower(level.tail) : null, null]
    : [null, level.tail > 0 ? sided.upper(level.tail) : null];
  const value = { ...{ estimate: successes / trials, successes, trials }, lower, upper, method };
  if (unwanted > 0) return { verdict: 'fail', reason: 'some-seen', ...value };
  const needed = samplesForNone(minTrials ?? 1, level);
  if (needed === null) return { verdict: 'inconclusive', reason: 'budget-spent', ...value };
  return trials < needed
    ? { verdict: 'inconclusive', reason: 'too-few-for-none', ...value }
    : { verdict: 'pass', reason: 'none-seen', ...value };
};
