import type { Criterion, ItemColumns } from '../../contract/types';
import { columnOfEvery, derivedOf } from '../criteria/language/derived';
import { foldMetric, foldSlice } from '../evidence/words/metric-name';
import { attemptRuleOf } from './attempts';
import type { ItemSet } from './item';

/** The metric that counts items which the baseline passes and the candidate does not. */
export const REGRESSIONS = 'regressions';

export const setOf = ({ kind, ids, values, attempts, clusters }: ItemColumns): ItemSet => ({
  kind,
  items: ids.map((id, index) => ({
    id,
    value: values[index] ?? Number.NaN,
    attempt: attempts?.[index] ?? 1,
    cluster: clusters?.[index] ?? null,
  })),
});

const isOfGroup = ({ slice }: Criterion, columns: ItemColumns): boolean => {
  const every = columnOfEvery(slice);
  const own = foldSlice(columns.slice);
  if (every === null) return own === foldSlice(slice);
  return own !== null && (every === 'group' || own.startsWith(`${every}=`));
};

/** What the items may be called from which a metric is worked out, the nearest name first. */
const namesOf = (metric: string): string[] => {
  const folded = foldMetric(metric);
  const derived = derivedOf(metric);
  if (derived?.kind === 'share') return [folded, foldMetric(derived.metric)];
  const inner = /^(?:p\d{1,2}(?:\.\d+)?|percentile_?\d{1,2}(?:\.\d+)?|median|first_attempt)_(.+)$/u;
  const [, of] = inner.exec(folded) ?? [];
  return of === undefined ? [folded] : [folded, of];
};

/** Names of a column that says whether an item passed, where several do. */
const PLAIN_PASS = ['pass', 'passed', 'success', 'correct', 'accuracy'];

const isOfPasses = (metric: string): boolean =>
  attemptRuleOf(metric).kind !== 'each' || metric === REGRESSIONS;

/**
 * The columns that a criterion is worked out of, one a group: those of its metric, or where it is about
 * tries or regressions those that say what passed.
 */
export const columnsFor = (
  criterion: Criterion,
  columns: readonly ItemColumns[],
): ItemColumns[] => {
  const own = columns.filter((one) => isOfGroup(criterion, one));
  const named = namesOf(criterion.metric)
    .map((name) => own.filter(({ metric }) => foldMetric(metric) === name))
    .find((found) => found.length > 0);
  if (named !== undefined) return named;
  if (!isOfPasses(foldMetric(criterion.metric))) return [];
  const passes = own.filter(({ kind }) => kind === 'pass');
  const metrics = new Set(passes.map(({ metric }) => foldMetric(metric)));
  if (metrics.size <= 1) return passes;
  const plain = PLAIN_PASS.find((name) => metrics.has(name));
  return passes.filter(({ metric }) => foldMetric(metric) === plain);
};
