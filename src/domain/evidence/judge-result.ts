import type { Criterion, Judgement, Measure, MetricResult } from '../../contract/types';
import { derivedOf, type Derived } from '../criteria/language/derived';
import type { BudgetPlan, LookLevel } from '../budget/levels';
import { adviceFor } from '../decision/advice';
import { comparedAs, comparisonOf } from '../decision/comparison';
import { judgeLook, wantsHigh, type LookQuestion } from '../decision/decide-look';
import { measuredAgainst, type Measured } from '../decision/measured';
import { decide } from '../stats/decide';
import { StatisticsError } from '../stats/error';
import { contradictionOf } from './contradiction';
import { asksForNone } from '../decision/asks-for-none';
import { judgeNone } from './judge-none';
import { measuredOf, type Unmeasured } from './measured-of';
import { countsOf, estimateOf, trialsOf } from './matching/measure-values';
import { isOutside, rangeOf, rangeOfGroup, rangeOfValues, SHARE } from './range-of';

type Found = Pick<Judgement, 'verdict' | 'reason'> & Partial<Judgement>;

/** The plan as it is kept; the decreasing one is what there is without any. */
const declared = (plan: BudgetPlan): Judgement['plan'] =>
  plan.kind === 'equal' || plan.kind === 'last-80' ? plan : null;

const judged = ({ look, plan }: LookLevel, found: Found): Judgement => ({
  ...{ look, plan: declared(plan) },
  ...{ estimate: null, lower: null, upper: null, successes: null, trials: null },
  ...{ method: null, approximate: null, mostLooks: null, contradiction: null, advice: null },
  ...found,
});

/** A baseline below this is zero but for what doubles lose. */
const LEAST_BASELINE = 1e-12;

/** A ratio or a difference of groups, which is worked out of two results; null for any other metric. */
const groupsOf = (metric: string): Extract<Derived, { by: string }> | null => {
  const derived = derivedOf(metric);
  return derived === null || derived.kind === 'share' ? null : derived;
};

/** What the value of a criterion is: a share of successes, a bare number, or a difference of two. */
const valueOf = (
  { metric, requirement }: Criterion,
  { measure, baseline }: MetricResult,
): Pick<Judgement, 'estimate' | 'successes' | 'trials'> => {
  const ofGroups = groupsOf(metric);
  if (measure.kind === 'worked') {
    return { estimate: measure.estimate, trials: measure.trials, successes: null };
  }
  const mine = estimateOf(measure, ofGroups?.metric ?? metric);
  const trials = trialsOf(measure, ofGroups?.metric ?? metric);
  if (ofGroups !== null && baseline !== null) {
    const best = estimateOf(baseline.measure, ofGroups.metric);
    if (mine === null || best === null) return { estimate: null, trials, successes: null };
    if (ofGroups.kind === 'difference') return { estimate: best - mine, trials, successes: null };
    return { estimate: best < LEAST_BASELINE ? null : mine / best, trials, successes: null };
  }
  if (requirement.kind === 'threshold') {
    return { estimate: mine, trials, successes: countsOf(measure, metric)?.successes ?? null };
  }
  const theirs = baseline === null ? null : estimateOf(baseline.measure, metric);
  if (mine === null || theirs === null) return { estimate: null, trials, successes: null };
  const difference = mine - theirs;
  const isRelative = comparedAs(requirement) === 'relative-change';
  const estimate = isRelative
    ? Math.abs(theirs) < LEAST_BASELINE
      ? null
      : difference / theirs
    : difference;
  return { estimate, trials, successes: null };
};

/** A relative change as the ratio that it comes to. */
const ratioOf = ({ sided, ...measured }: Measured): Measured => ({
  ...measured,
  sided: {
    estimate: 1 + sided.estimate,
    lower: (tail) => 1 + sided.lower(tail),
    upper: (tail) => 1 + sided.upper(tail),
  },
});

const measuredFor = (
  criterion: Criterion,
  { measure, baseline }: MetricResult,
): Measured | Unmeasured => {
  const { metric, uncertainty, requirement } = criterion;
  const method = uncertainty.kind === 'interval' ? uncertainty.method : 'exact';
  const rule = { metric, method, range: rangeOfValues(criterion) };
  const ofGroups = groupsOf(metric);
  if (ofGroups !== null && baseline !== null) {
    const group = { metric: ofGroups.metric, method, range: rangeOfGroup(ofGroups.metric) };
    const [one, best] = [measuredOf(measure, group), measuredOf(baseline.measure, group)];
    if (typeof one === 'string') return one;
    if (typeof best === 'string') return best;
    return ofGroups.kind === 'ratio'
      ? ratioOf(measuredAgainst(one, best, 'relative-change'))
      : measuredAgainst(best, one, 'difference');
  }
  const mine = measuredOf(measure, rule);
  if (measure.kind === 'worked') return mine;
  if (requirement.kind === 'threshold' || typeof mine === 'string') return mine;
  const theirs = baseline === null ? 'no-uncertainty' : measuredOf(baseline.measure, rule);
  return typeof theirs === 'string'
    ? theirs
    : measuredAgainst(mine, theirs, comparedAs(requirement));
};

const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/** An interval that does not reach the level says nothing on the side that decides. */
const isShortInterval = (measure: Measure, { comparator }: LookQuestion, found: Found): boolean =>
  measure.kind === 'interval' &&
  found.verdict === 'inconclusive' &&
  (wantsHigh(comparator) ? found.lower : found.upper) === null;

const byBounds = (
  criterion: Criterion,
  result: MetricResult,
  level: LookLevel,
  advise: boolean,
): Found => {
  const value = valueOf(criterion, result);
  const measured = measuredFor(criterion, result);
  if (typeof measured === 'string') return { verdict: 'inconclusive', reason: measured, ...value };
  const comparison = comparisonOf(criterion.metric, criterion.requirement);
  const question = { ...comparison, measured, minTrials: criterion.minTrials, level };
  const { lower, upper, ...judgement } = judgeLook(question);
  const { counts, trials, method, approximate, mostLooks } = measured;
  const found = {
    ...{ ...judgement, lower: finite(lower), upper: finite(upper) },
    ...{ trials, method, approximate, mostLooks, successes: counts?.successes ?? null },
    advice: advise && judgement.reason === 'interval-holds-target' ? adviceFor(question) : null,
  };
  return isShortInterval(result.measure, question, found)
    ? { ...found, reason: 'interval-not-usable', advice: null }
    : found;
};

/** By the bare number, for criteria that say `point`. */
const byPoint = (criterion: Criterion, result: MetricResult): Found => {
  const value = valueOf(criterion, result);
  const { estimate, trials } = value;
  if (estimate === null) return { verdict: 'inconclusive', reason: 'no-baseline', ...value };
  const bounds = { estimate, lowerBound: estimate, upperBound: estimate };
  const verdict = decide({ bounds, ...comparisonOf(criterion.metric, criterion.requirement) });
  if (verdict === 'pass' && (trials ?? 0) < (criterion.minTrials ?? 0)) {
    return { verdict: 'inconclusive', reason: 'too-few-trials', ...value };
  }
  return verdict === 'pass'
    ? { verdict, reason: 'point-clears-target', ...value }
    : { verdict: 'fail', reason: 'point-misses-target', ...value };
};

/** `= 0 n>=300`: decided by what was counted; a number without its count decides nothing. */
const byNone = (criterion: Criterion, result: MetricResult, level: LookLevel): Found =>
  judgeNone(criterion, result.measure, level) ?? {
    ...{ verdict: 'inconclusive', reason: 'no-uncertainty' },
    ...valueOf(criterion, result),
  };

/** A share lies between 0 and 1: 93 for `accuracy` is a percentage that a tool wrote as a number. */
const isBeyondShares = (
  { metric, unit, requirement }: Criterion,
  { measure, baseline }: MetricResult,
): boolean => {
  const ofGroups = groupsOf(metric);
  const own = ofGroups?.metric ?? metric;
  const isThreshold = requirement.kind === 'threshold';
  // The unit of a comparison is the one of its margin.
  const range = ofGroups === null ? rangeOf(own, isThreshold ? unit : null) : rangeOfGroup(own);
  const isOfShares = ofGroups === null && countsOf(measure, metric) !== null;
  if (isThreshold && isOfShares && isOutside(requirement.target, SHARE)) return true;
  // What was worked out of two results is their difference.
  const values = measure.kind === 'worked' && !(isThreshold && ofGroups === null) ? [] : [measure];
  const theirs = baseline === null || (isThreshold && ofGroups === null) ? [] : [baseline.measure];
  return [...values, ...theirs].some((one) => isOutside(estimateOf(one, own), range));
};

/** No change can be told as a share of a baseline that is zero, or next to it. */
const isOfNothing = ({ metric, requirement }: Criterion, { baseline }: MetricResult): boolean => {
  const ofGroups = groupsOf(metric);
  const isRelative =
    requirement.kind === 'threshold'
      ? ofGroups?.kind === 'ratio'
      : comparedAs(requirement) === 'relative-change';
  return (
    isRelative &&
    baseline !== null &&
    Math.abs(estimateOf(baseline.measure, ofGroups?.metric ?? metric) ?? 1) < LEAST_BASELINE
  );
};

/** A count of items that is what it is, and no sample: a bare number that has bounds. */
const isCertain = (measure: Measure): boolean =>
  measure.kind === 'worked' &&
  measure.bounds.every(({ lower, upper }) => lower === upper && lower === measure.estimate);

/**
 * What one result comes to at one look. One that contradicts itself, or does not fit its criterion such
 * as a share against 250, is decided by nobody.
 *
 * @param advise whether to work out what to do about a look that stays open, which takes most of the time
 */
export const judgeResult = (
  criterion: Criterion,
  result: MetricResult,
  level: LookLevel,
  advise = true,
): Judgement => {
  const contradiction = contradictionOf(criterion, result);
  const open = { verdict: 'inconclusive', ...valueOf(criterion, result) } as const;
  if (contradiction !== null) {
    return judged(level, { ...open, reason: 'contradicted', contradiction });
  }
  const notComparable = (): Judgement => judged(level, { ...open, reason: 'not-comparable' });
  if (isBeyondShares(criterion, result) || isOfNothing(criterion, result)) return notComparable();
  try {
    const found =
      criterion.uncertainty.kind === 'interval' || isCertain(result.measure)
        ? byBounds(criterion, result, level, advise)
        : asksForNone(criterion)
          ? byNone(criterion, result, level)
          : byPoint(criterion, result);
    return judged(level, found);
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    return notComparable();
  }
};
