import type { Criterion, ItemColumns, Measure, MetricResult } from '../../contract/types';
import { derivedOf, isInShare, type Share } from '../criteria/language/derived';
import { attemptRuleOf, foldAttempts } from '../items/attempts';
import { foldMetric } from './words/metric-name';

/** Results that one run may have worked out for it. */
const MOST_RESULTS = 50;

const countOf = (passed: readonly boolean[]): Measure => ({
  ...{ kind: 'count', successes: passed.filter(Boolean).length, trials: passed.length },
});

/** Values that belong together, or several of one item, are no independent trials of a share. */
const isIndependent = ({ ids, attempts, clusters }: ItemColumns): boolean =>
  (attempts === undefined || new Set(ids).size === ids.length) &&
  (clusters === undefined || new Set(clusters).size === ids.length);

const shareIn = (share: Share, columns: ItemColumns): Measure | null => {
  const isOfMetric = foldMetric(columns.metric) === foldMetric(share.metric);
  if (columns.kind !== 'score' || !isOfMetric || !isIndependent(columns)) return null;
  return countOf(columns.values.map((value) => isInShare(value, share)));
};

/** `pass^3`, `pass@3` and `majority@5` out of items that were tried so often. */
const foldedIn = (metric: string, columns: ItemColumns): Measure | null => {
  const { kind, ids, values, attempts, clusters } = columns;
  if (kind !== 'pass' || attempts === undefined || clusters !== undefined) return null;
  const items = ids.map((id, at) => ({
    ...{ id, value: values[at] ?? 0, attempt: attempts[at] ?? 1, cluster: null },
  }));
  const folded = foldAttempts({ kind: 'pass', items }, attemptRuleOf(metric));
  return folded.ok ? countOf(folded.value.items.map(({ value }) => value === 1)) : null;
};

/**
 * What criteria ask of a run that only its items can tell: a share of values on one side of a limit, and
 * what several tries of one item come to. Items themselves are not kept, so this is done once, when a run
 * comes in. Values of clusters and repeated tries make no share, since they are not independent.
 * @param reported what the run reports by itself, which is not worked out again.
 */
export const resultsOfItems = (
  criteria: readonly Criterion[],
  items: readonly ItemColumns[],
  reported: readonly MetricResult[],
): MetricResult[] => {
  const names = new Set(criteria.map(({ metric }) => foldMetric(metric)));
  const known = new Set(reported.map(({ metric }) => foldMetric(metric)));
  return [...names]
    .filter((metric) => !known.has(metric))
    .flatMap((metric) => worked(metric, items))
    .slice(0, MOST_RESULTS);
};

const worked = (metric: string, items: readonly ItemColumns[]): MetricResult[] => {
  const derived = derivedOf(metric);
  const isFold = ['all', 'any', 'majority'].includes(attemptRuleOf(metric).kind);
  if (derived?.kind !== 'share' && !isFold) return [];
  const results = items.flatMap((columns): MetricResult[] => {
    const measure =
      derived?.kind === 'share' ? shareIn(derived, columns) : foldedIn(metric, columns);
    return measure === null ? [] : [{ metric, slice: columns.slice, measure, baseline: null }];
  });
  // Two metrics that were tried several times would leave open which of them `pass^3` is about.
  const slices = new Set(results.map(({ slice }) => slice));
  return slices.size === results.length ? results : [];
};
