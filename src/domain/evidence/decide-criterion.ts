import type {
  Comparator,
  Criterion,
  CriterionVerdict,
  Measure,
  MetricResult,
} from '../../contract/types';
import { metricShape } from '../criteria/language/metric-shape';
import type { LatestResult } from '../item/item';
import { alwaysValidBounds } from '../stats/always-valid';
import { StatisticsError } from '../stats/error';
import { decidePoint, decideThreshold, said, type Counts, type Decision } from './decide-threshold';
import { boundsOf, countsOf, differenceOf, estimateOf, trialsOf } from './measure-bounds';

/** Decides one criterion by its latest result; without one it is inconclusive, never passed. */
export const decideCriterion = (
  criterion: Criterion,
  latest: LatestResult | null,
  looks = 1,
): Decision & { counts: Counts | null; trials: number | null } => {
  if (latest === null)
    return { ...undecided(criterion, 'no-evidence'), counts: null, trials: null };
  const { measure } = latest.result;
  const counts = countsOf(measure, criterion.metric);
  const trials = trialsOf(measure, criterion.metric);
  const contradiction = contradictionOf(criterion, latest.result);
  if (contradiction !== null) {
    const about = { measure, counts, trials, contradiction };
    return { ...contradicted(criterion, about), counts, trials };
  }
  const decision = orNotComparable(criterion, () =>
    criterion.requirement.kind === 'threshold'
      ? decideByThreshold(criterion, criterion.requirement, latest, { counts, trials, looks })
      : decideByBaseline(criterion, latest, trials),
  );
  return { ...decision, counts, trials };
};

/** A result that does not fit its criterion, such as a share against 250, is decided by nobody. */
const orNotComparable = (criterion: Criterion, decideIt: () => Decision): Decision => {
  try {
    return decideIt();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    return undecided(criterion, 'not-comparable');
  }
};

const decideByThreshold = (
  criterion: Criterion,
  requirement: { comparator: Comparator; target: number },
  latest: LatestResult,
  { counts, trials, looks }: { counts: Counts | null; trials: number | null; looks: number },
): Decision => {
  const { measure } = latest.result;
  const { metric, uncertainty, unit, minTrials } = criterion;
  const estimate = estimateOf(measure, metric);
  const about = { metric: labelOf(criterion), unit, counts, trials, ...requirement };
  if (estimate === null) return undecided(criterion, 'no-evidence');
  // A share can never be held against a target beyond 0 and 1.
  if (counts !== null && (requirement.target < 0 || requirement.target > 1)) {
    return undecided(criterion, 'not-comparable');
  }
  if (uncertainty.kind === 'point') return decidePoint({ ...about, minTrials, estimate });
  const bounds =
    counts !== null && counts.trials > 0 && looks > 1
      ? alwaysValidBounds({ ...counts, confidence: uncertainty.confidence })
      : boundsOf(measure, metric, { ...uncertainty, isRate: unit === 'percent' });
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
  return decideThreshold({ ...about, ...uncertainty, minTrials, bounds, looks });
};

const decideByBaseline = (
  criterion: Criterion,
  latest: LatestResult,
  trials: number | null,
): Decision => {
  const { metric, unit, uncertainty, minTrials } = criterion;
  const about = {
    metric: labelOf(criterion),
    unit,
    counts: null,
    trials,
    ...asThreshold(criterion),
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

/**
 * The comparison a criterion comes to. Non-inferiority is one of the difference to the baseline, and
 * which side is worse depends on the metric: less accuracy, but more false alarms.
 */
const asThreshold = ({
  metric,
  requirement,
}: Criterion): { comparator: Comparator; target: number } => {
  if (requirement.kind === 'threshold') {
    return { comparator: requirement.comparator, target: requirement.target };
  }
  return metricShape(metric).better === 'lower'
    ? { comparator: '<=', target: requirement.margin }
    : { comparator: '>=', target: -requirement.margin };
};

/**
 * What in the file of a result speaks against deciding a criterion by it: two things it says that
 * cannot both be true, or verdicts of the tool by which the criterion wants the wrong side.
 */
const contradictionOf = (criterion: Criterion, result: MetricResult): string | null => {
  if (result.contradiction !== undefined) return result.contradiction;
  const { comparator } = asThreshold(criterion);
  const wanted = comparator === '>=' || comparator === '>' ? 'higher' : 'lower';
  const against = result.refutes === wanted;
  if (!against && (result.better === undefined || result.better === wanted)) return null;
  const asked = `the criterion wants ${wanted === 'higher' ? 'high' : 'low'} values`;
  return against
    ? `${asked}, and the tool's own verdicts go against that`
    : `${asked}, and by its file ${wanted === 'higher' ? 'low' : 'high'} values of ${result.metric} are good`;
};

const contradicted = (
  criterion: Criterion,
  {
    measure,
    ...about
  }: { measure: Measure; counts: Counts | null; trials: number | null; contradiction: string },
): Decision =>
  said({
    ...about,
    ...asThreshold(criterion),
    metric: labelOf(criterion),
    unit: criterion.unit,
    verdict: 'inconclusive',
    reason: 'contradicted',
    estimate: estimateOf(measure, criterion.metric),
    confidence: criterion.uncertainty.kind === 'interval' ? criterion.uncertainty.confidence : null,
  });

/** What a sentence calls the criterion: its metric, and its group where it has one. */
const labelOf = ({ metric, slice }: Criterion): string =>
  slice === null ? metric : `${metric} (${slice})`;

const undecided = (criterion: Criterion, reason: 'no-evidence' | 'not-comparable'): Decision => {
  const { requirement, uncertainty } = criterion;
  return said({
    metric: labelOf(criterion),
    unit: criterion.unit,
    ...asThreshold(criterion),
    difference: requirement.kind === 'non-inferior',
    dataset: criterion.dataset,
    verdict: 'inconclusive',
    reason,
    estimate: null,
    counts: null,
    trials: null,
    confidence: uncertainty.kind === 'interval' ? uncertainty.confidence : null,
  });
};

/** The verdict as surfaces show it. */
export const toCriterionVerdict = (
  criterion: Criterion,
  line: string,
  latest: LatestResult | null,
  { postHoc, looks }: { postHoc: boolean; looks: number },
): CriterionVerdict => {
  const { counts, trials, ...decision } = decideCriterion(criterion, latest, looks);
  const { uncertainty } = criterion;
  return {
    criterionId: criterion.id,
    line,
    metric: criterion.metric,
    slice: criterion.slice,
    unit: criterion.unit,
    ...asThreshold(criterion),
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
