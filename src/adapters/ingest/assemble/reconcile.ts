import { plainEstimate } from '../../../contract/estimate';
import type { MetricResult } from '../../../contract/types';
import { foldMetric } from '../../../domain/evidence/words/metric-name';
import { contradicted, point } from './run';
import { agrees } from './twice';

const valueOf = ({ measure }: MetricResult): number | null => plainEstimate(measure);

/** The same number without its count. */
export const bare = (one: MetricResult): MetricResult => {
  const value = valueOf(one);
  return value === null ? one : { ...one, measure: point(value) };
};

const keyOf = ({ metric, slice }: MetricResult): string =>
  JSON.stringify([foldMetric(metric.replace(/_score$/, '')), slice]);

/** Metrics that differ in what they call one another: a macro precision is no precision of a class. */
type Held = {
  /** What a matrix or other counts come to. */
  counts: readonly MetricResult[];
  /** The same and other metrics as the file states them. */
  stated: readonly MetricResult[];
};

/**
 * Counts of a file held against the numbers it states beside them. Where all agree, a number that is
 * counted takes its count, under the name the file gives it. Where one does not, neither can be told to
 * be the right one: no count and no matrix stays, and the stated number stays bare and contradicted.
 */
export const reconciled = ({ counts, stated }: Held): MetricResult[] => {
  const counted = new Map(
    counts.flatMap((one) => (one.measure.kind === 'count' ? [[keyOf(one), one] as const] : [])),
  );
  const pairs = stated.map((one) => ({ one, count: counted.get(keyOf(one)) ?? null }));
  const differs = pairs.filter(({ one, count }) => count !== null && !sameNumber(one, count));
  if (differs.length > 0) {
    return pairs.map(({ one, count }) =>
      count === null || sameNumber(one, count)
        ? bare(one)
        : contradicted(bare(one), tell(one, count)),
    );
  }
  const named = new Set(pairs.flatMap(({ count }) => (count === null ? [] : [count])));
  return [
    ...pairs.map(({ one, count }) => (count === null ? one : { ...count, metric: one.metric })),
    ...counts.filter((one) => !named.has(one)),
  ];
};

const sameNumber = (stated: MetricResult, count: MetricResult): boolean => {
  const [value, worked] = [valueOf(stated), valueOf(count)];
  return value === null || worked === null || agrees(value, worked);
};

const tell = (stated: MetricResult, { measure }: MetricResult): string => {
  const { metric, slice } = stated;
  const parts =
    measure.kind === 'count' ? `${measure.successes} of ${measure.trials}` : 'something else';
  return `the file states ${metric}${slice === null ? '' : ` (${slice})`} ${valueOf(stated) ?? '?'}, and its own counts say ${parts}`;
};
