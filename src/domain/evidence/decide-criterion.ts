import type {
  Criterion,
  CriterionVerdict,
  Comparator,
  Verdict,
  VerdictReason,
} from '../../contract/types';
import type { LatestResult } from '../item/item';
import { alwaysValidBounds } from '../stats/always-valid';
import { decide } from '../stats/decide';
import { proportionBounds, type Bounds } from '../stats/proportion';
import { furtherTrials } from '../stats/sample-size';
import { boundsOf, countsOf, differenceOf, estimateOf, trialsOf } from './measure-bounds';
import { describeVerdict, type Finding } from './verdict-sentences';
import type { ValueUnit } from './format-number';

/** What a decision of one criterion rests on and says; bounds are one-sided at the confidence. */
export type Decision = {
  verdict: Verdict;
  reason: VerdictReason;
  estimate: number | null;
  lower: number | null;
  upper: number | null;
  moreTrials: number | null;
  sentence: string;
  next: string;
  question: string;
};

export type ProportionQuestion = {
  metric: string;
  comparator: Comparator;
  target: number;
  unit: ValueUnit;
  confidence: number;
  method: 'wilson' | 'exact';
  minTrials: number | null;
  successes: number;
  trials: number;
  /** How often the data were looked at; from 2 on, bounds that hold at every look are used. */
  looks?: number;
};

type Counts = { successes: number; trials: number };

/** A question about one number: is it on the right side of the target, and how sure is that? */
type ThresholdQuestion = Omit<ProportionQuestion, 'successes' | 'trials' | 'looks'> & {
  bounds: Bounds;
  counts: Counts | null;
  trials: number | null;
};

/** Decides a proportion: k of n against a target (design rule: bound, not point). */
export const decideProportion = (question: ProportionQuestion): Decision => {
  const { successes, trials, confidence, method, looks = 1 } = question;
  const bounds =
    looks > 1
      ? alwaysValidBounds({ successes, trials, confidence })
      : proportionBounds({ successes, trials, confidence, method });
  return decideThreshold({ ...question, bounds, counts: { successes, trials } });
};

/** Decides one criterion by its latest result; without one it is inconclusive, never passed. */
export const decideCriterion = (
  criterion: Criterion,
  latest: LatestResult | null,
): Decision & { counts: Counts | null; trials: number | null } => {
  if (latest === null) return { ...withoutEvidence(criterion), counts: null, trials: null };
  const { measure } = latest.result;
  const counts = countsOf(measure, criterion.metric);
  const trials = trialsOf(measure, criterion.metric);
  const decision =
    criterion.requirement.kind === 'threshold'
      ? decideByThreshold(criterion, criterion.requirement, latest, counts, trials)
      : decideByBaseline(criterion, criterion.requirement.margin, latest, trials);
  return { ...decision, counts, trials };
};

const decideByThreshold = (
  criterion: Criterion,
  requirement: { comparator: Comparator; target: number },
  latest: LatestResult,
  counts: Counts | null,
  trials: number | null,
): Decision => {
  const { measure } = latest.result;
  const { metric, uncertainty, unit, minTrials } = criterion;
  const estimate = estimateOf(measure, metric);
  const about = { metric: labelOf(criterion), unit, counts, trials, ...requirement };
  if (estimate === null) return withoutEvidence(criterion);
  if (uncertainty.kind === 'point') return decidePoint({ ...about, minTrials, estimate });
  const bounds = boundsOf(measure, metric, uncertainty);
  if (bounds === null) {
    const reason = measure.kind === 'interval' ? 'interval-not-usable' : 'no-uncertainty';
    return said({
      ...about,
      verdict: 'inconclusive',
      reason,
      estimate,
      confidence: uncertainty.confidence,
    });
  }
  return decideThreshold({ ...about, ...uncertainty, minTrials, bounds });
};

const decideThreshold = (question: ThresholdQuestion): Decision => {
  const { bounds, comparator, target, minTrials, counts, trials } = question;
  const outcome = decide({ bounds, target, comparator });
  const short = minTrials !== null && (trials ?? 0) < minTrials;
  const verdict = outcome === 'pass' && short ? 'inconclusive' : outcome;
  const reason: VerdictReason =
    short && outcome !== 'fail'
      ? 'too-few-trials'
      : {
          pass: 'bound-clears-target' as const,
          fail: 'bound-rules-target-out' as const,
          inconclusive: 'interval-holds-target' as const,
        }[outcome];
  const missing = short ? minTrials - (trials ?? 0) : 0;
  const further =
    verdict === 'inconclusive' && counts !== null ? furtherFor(question, counts) : null;
  const moreTrials =
    verdict === 'inconclusive' && (short || further !== null)
      ? Math.max(missing, further ?? 0)
      : null;
  return said({ ...question, verdict, reason, estimate: bounds.estimate, bounds, moreTrials });
};

const furtherFor = (question: ThresholdQuestion, counts: Counts): number | null => {
  const { target, comparator, confidence, method } = question;
  const direction = comparator === '>=' || comparator === '>' ? 'at-least' : 'at-most';
  return furtherTrials({ ...counts, target, direction, confidence, method });
};

const decidePoint = (
  about: Pick<
    ThresholdQuestion,
    'metric' | 'unit' | 'counts' | 'trials' | 'comparator' | 'target' | 'minTrials'
  > & {
    estimate: number;
  },
): Decision => {
  const { estimate, comparator, target, minTrials, trials } = about;
  const point = { estimate, lowerBound: estimate, upperBound: estimate };
  const passes = decide({ bounds: point, target, comparator }) === 'pass';
  const short = minTrials !== null && (trials ?? 0) < minTrials;
  if (passes && short) {
    const moreTrials = minTrials - (trials ?? 0);
    return said({
      ...about,
      verdict: 'inconclusive',
      reason: 'too-few-trials',
      moreTrials,
      confidence: null,
    });
  }
  return passes
    ? said({ ...about, verdict: 'pass', reason: 'point-clears-target', confidence: null })
    : said({ ...about, verdict: 'fail', reason: 'point-misses-target', confidence: null });
};

const decideByBaseline = (
  criterion: Criterion,
  margin: number,
  latest: LatestResult,
  trials: number | null,
): Decision => {
  const { metric, unit, uncertainty, minTrials } = criterion;
  const about = {
    metric: labelOf(criterion),
    unit,
    counts: null,
    trials,
    comparator: '>=' as const,
    target: -margin,
    difference: true,
  };
  const { baseline, measure } = latest.result;
  const mine = estimateOf(measure, metric);
  const theirs = baseline === null ? null : estimateOf(baseline.measure, metric);
  if (baseline === null || mine === null || theirs === null) {
    return said({
      ...about,
      verdict: 'inconclusive',
      reason: 'no-baseline',
      estimate: null,
      confidence: null,
    });
  }
  if (uncertainty.kind === 'point')
    return decidePoint({ ...about, minTrials, estimate: mine - theirs });
  const bounds = differenceOf(measure, baseline.measure, metric, uncertainty.confidence);
  return bounds === null
    ? said({
        ...about,
        verdict: 'inconclusive',
        reason: 'no-uncertainty',
        estimate: mine - theirs,
        confidence: uncertainty.confidence,
      })
    : decideThreshold({ ...about, ...uncertainty, minTrials, bounds });
};

/** What a sentence calls the criterion: its metric, and its group where it has one. */
const labelOf = ({ metric, slice }: Criterion): string =>
  slice === null ? metric : `${metric} (${slice})`;

const withoutEvidence = (criterion: Criterion): Decision => {
  const { requirement, uncertainty } = criterion;
  return said({
    metric:
      criterion.slice === null ? criterion.metric : `${criterion.metric} (${criterion.slice})`,
    unit: criterion.unit,
    comparator: requirement.kind === 'threshold' ? requirement.comparator : '>=',
    target: requirement.kind === 'threshold' ? requirement.target : -requirement.margin,
    difference: requirement.kind === 'non-inferior',
    verdict: 'inconclusive',
    reason: 'no-evidence',
    estimate: null,
    counts: null,
    trials: null,
    confidence: uncertainty.kind === 'interval' ? uncertainty.confidence : null,
  });
};

const said = (
  finding: Omit<Finding, 'bounds' | 'moreTrials' | 'difference'> & Partial<Finding>,
): Decision => {
  const whole: Finding = { bounds: null, moreTrials: null, difference: false, ...finding };
  return {
    verdict: whole.verdict,
    reason: whole.reason,
    estimate: whole.estimate,
    lower: whole.bounds?.lowerBound ?? null,
    upper: whole.bounds?.upperBound ?? null,
    moreTrials: whole.moreTrials,
    ...describeVerdict(whole),
  };
};

/** The verdict as surfaces show it. */
export const toCriterionVerdict = (
  criterion: Criterion,
  line: string,
  latest: LatestResult | null,
  postHoc: boolean,
): CriterionVerdict => {
  const { counts, trials, ...decision } = decideCriterion(criterion, latest);
  const { requirement, uncertainty } = criterion;
  return {
    criterionId: criterion.id,
    line,
    metric: criterion.metric,
    slice: criterion.slice,
    unit: criterion.unit,
    comparator: requirement.kind === 'threshold' ? requirement.comparator : '>=',
    target: requirement.kind === 'threshold' ? requirement.target : -requirement.margin,
    confidence: uncertainty.kind === 'interval' ? uncertainty.confidence : null,
    ...decision,
    successes: counts?.successes ?? null,
    trials,
    evidence:
      latest === null
        ? null
        : {
            digest: latest.digest,
            modelVersion: latest.modelVersion,
            dataset: latest.dataset,
            startedAt: latest.startedAt,
            recordedAt: latest.recordedAt,
            postHoc,
          },
  };
};
