/** What a run's items of one metric come to, as a result or as the reason why they come to none. */
import type {
  Criterion,
  Evaluation,
  ItemColumns,
  Measure,
  MetricResult,
  Worked,
} from '../../contract/types';
import { budgetFor, nextLookOf, planOf } from '../budget/budget';
import { DECREASING } from '../budget/levels';
import { derivedOf, isInShare } from '../criteria/language/derived';
import { metricShape } from '../criteria/language/metric-shape';
import { alphaOfCriterion } from '../decision/alpha';
import type { Measured } from '../decision/measured';
import { rangeOfValues } from '../evidence/range-of';
import { foldMetric, foldSlice } from '../evidence/words/metric-name';
import type { Item } from '../item/item';
import { curveOf } from './curve';
import type { ItemSet, ItemsResult } from './item';
import type { ItemMetric } from './measure-items';

type Refusal = NonNullable<Worked['refusal']>;
export type Found = { ok: true; result: MetricResult } | { ok: false; refusal: Refusal };

const LONGEST = 500;

export const refused = (why: string, next: string): Found => ({
  ok: false,
  refusal: { why: why.slice(0, LONGEST), next: next.slice(0, LONGEST) },
});

export const valuesOf = ({ values }: ItemColumns): number =>
  values.reduce((sum, value) => sum + value, 0);

/** The result that the file itself states of the same metric and group. */
export const statedBeside = (
  evaluation: Evaluation,
  columns: ItemColumns,
): MetricResult | undefined =>
  evaluation.results.find(
    ({ metric, slice }) =>
      foldMetric(metric) === foldMetric(columns.metric) &&
      foldSlice(slice) === foldSlice(columns.slice),
  );

/**
 * Whether a metric counts the items that do not pass. Where the file states the count, it is the file's
 * count that tells; the name of the metric tells else.
 */
const countsFailures = (metric: string, columns: ItemColumns, stated?: MetricResult): boolean => {
  // A share counts the side of the limit that it names, whichever is better.
  if (derivedOf(metric) !== null) return false;
  const { measure } = stated ?? {};
  const passed = valuesOf(columns);
  if (measure?.kind === 'count' && measure.trials === columns.values.length) {
    if (measure.successes === passed && 2 * passed !== measure.trials) return false;
    if (measure.successes === measure.trials - passed) return true;
  }
  return metricShape(metric).better === 'lower';
};

export const aboutOf = (
  criterion: Criterion,
  columns: ItemColumns,
  stated?: MetricResult,
): ItemMetric => ({
  metric: foldMetric(criterion.metric),
  countsFailures: countsFailures(criterion.metric, columns, stated),
  range: rangeOfValues(criterion),
  method: criterion.uncertainty.kind === 'interval' ? criterion.uncertainty.method : 'exact',
});

/** Scores on one side of a limit are passes of `share(latency_s<=2)`; any other set is taken as it is. */
export const asAsked = ({ metric }: Criterion, set: ItemSet): ItemSet => {
  const derived = derivedOf(metric);
  if (derived?.kind !== 'share' || set.kind === 'pass') return set;
  return {
    kind: 'pass',
    items: set.items.map((item) => ({ ...item, value: isInShare(item.value, derived) ? 1 : 0 })),
  };
};

/** A share of single samples is its count, which bounds at any level follow from. */
export const measureOf = (measured: Measured, criterion: Criterion, item: Item): Measure => {
  if (measured.counts !== null) return { kind: 'count', ...measured.counts };
  const budget = budgetFor(item.budgets, criterion);
  return curveOf(measured, {
    alpha: alphaOfCriterion(criterion),
    look: nextLookOf(item.budgets, criterion).look,
    plan: budget === null ? DECREASING : planOf(budget),
  });
};

export const resultOf = (
  { metric }: Criterion,
  columns: ItemColumns,
  measure: Measure,
  stated?: MetricResult,
): MetricResult => ({
  ...(stated === undefined ? {} : pickStated(stated)),
  ...{ metric: foldMetric(metric), slice: columns.slice, measure, baseline: null },
});

/** What the file says of a result beside its number. */
const pickStated = ({
  positiveClass,
  averaging,
  contradiction,
  better,
  refutes,
}: MetricResult) => ({
  ...(positiveClass === undefined ? {} : { positiveClass }),
  ...(averaging === undefined ? {} : { averaging }),
  ...(contradiction === undefined ? {} : { contradiction }),
  ...(better === undefined ? {} : { better }),
  ...(refutes === undefined ? {} : { refutes }),
});

export const fromItems = <T>(result: ItemsResult<T>, then: (value: T) => Found): Found =>
  result.ok
    ? then(result.value)
    : refused(
        `${result.refusal.message.charAt(0).toLowerCase()}${result.refusal.message.slice(1)}`,
        result.refusal.hint,
      );
