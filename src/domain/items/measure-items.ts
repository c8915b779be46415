import type { MetricRange } from '../stats/bounds';
import type { ProportionMethod } from '../stats/proportion';
import {
  measuredClusterMean,
  measuredClusters,
  measuredDifferences,
  measuredAgainst,
  measuredPairs,
  measuredPercentile,
  measuredShare,
  measuredValues,
  type Comparison,
  type Measured,
} from '../decision/measured';
import { attemptRuleOf, foldAttempts } from './attempts';
import { clustersOf } from './clusters';
import type { Item, ItemSet, ItemsResult } from './item';
import { differencesOf, discordance, pairItems, type PairedItem } from './pair-items';

/** What a criterion says of its metric, as far as items need it. */
export type ItemMetric = {
  /** Folded name: `accuracy`, `pass^3`, `p95_latency_ms`. */
  metric: string;
  /** The metric counts what does not pass: `error_rate`. */
  countsFailures: boolean;
  /** Where every score is known to lie; null where it is not. */
  range: MetricRange | null;
  method: ProportionMethod;
};

const PERCENTILE = /^(?:p|percentile_?)(\d{1,2}(?:\.\d+)?)(?:_|$)/u;

/** 0.95 for `p95_latency_ms`, 0.5 for `median_…`; null for what is no percentile. */
export const percentileOf = (metric: string): number | null => {
  if (/^median(?:_|$)/u.test(metric)) return 0.5;
  const written = PERCENTILE.exec(metric)?.[1];
  const share = written === undefined ? 0 : Number(written) / 100;
  return share > 0 && share < 1 ? share : null;
};

const counted = (set: ItemSet, { countsFailures }: ItemMetric): ItemSet =>
  set.kind === 'pass' && countsFailures
    ? { ...set, items: set.items.map((item) => ({ ...item, value: 1 - item.value })) }
    : set;

const valuesOf = (items: readonly Item[]): number[] => items.map(({ value }) => value);

const CLUSTERED_PERCENTILE =
  'values of one cluster are alike, and order statistics take them as independent';

const measureSet = ({ kind, items }: ItemSet, about: ItemMetric): Measured => {
  const clusters = clustersOf(items);
  if (kind === 'pass') {
    if (clusters !== null) return measuredClusters(clusters);
    const successes = items.reduce((sum, { value }) => sum + value, 0);
    return measuredShare({ successes, trials: items.length }, about.method);
  }
  const share = percentileOf(about.metric);
  if (share !== null) {
    const measured = measuredPercentile(valuesOf(items), share);
    return clusters === null ? measured : { ...measured, approximate: CLUSTERED_PERCENTILE };
  }
  if (clusters !== null) return measuredClusterMean(clusters);
  return measuredValues(valuesOf(items), about.range ?? undefined);
};

/** The metric of one model from its items, tries folded as the metric asks. */
export const measureItems = (set: ItemSet, about: ItemMetric): ItemsResult<Measured> => {
  const folded = foldAttempts(set, attemptRuleOf(about.metric));
  return folded.ok ? { ok: true, value: measureSet(counted(folded.value, about), about) } : folded;
};

/** Both models folded and matched. */
export const pairFolded = (
  candidate: ItemSet,
  baseline: ItemSet,
  about: ItemMetric,
): ItemsResult<{ paired: PairedItem[]; sets: [ItemSet, ItemSet] }> => {
  const rule = attemptRuleOf(about.metric);
  const one = foldAttempts(candidate, rule);
  if (!one.ok) return one;
  const other = foldAttempts(baseline, rule);
  if (!other.ok) return other;
  const sets: [ItemSet, ItemSet] = [counted(one.value, about), counted(other.value, about)];
  const paired = pairItems(...sets);
  return paired.ok ? { ok: true, value: { paired: paired.value, sets } } : paired;
};

/**
 * Candidate minus baseline, item by item. Percentiles and changes as a share of the baseline are taken
 * from both samples, which is wider than pairs where the two models agree.
 */
export const measurePairs = (
  candidate: ItemSet,
  baseline: ItemSet,
  about: ItemMetric,
  comparison: Comparison = 'difference',
): ItemsResult<Measured> => {
  const both = pairFolded(candidate, baseline, about);
  if (!both.ok) return both;
  const { paired, sets } = both.value;
  const [one, other] = sets;
  const isPercentile = one.kind === 'score' && percentileOf(about.metric) !== null;
  if (comparison === 'relative-change' || isPercentile) {
    const value = measuredAgainst(measureSet(one, about), measureSet(other, about), comparison);
    return { ok: true, value };
  }
  const differences = differencesOf(paired);
  const clusters = clustersOf(differences);
  if (clusters !== null) return { ok: true, value: measuredClusterMean(clusters) };
  if (one.kind === 'pass') return { ok: true, value: measuredPairs(discordance(paired)) };
  const width = about.range === null ? undefined : about.range.highest - about.range.lowest;
  const range = width === undefined ? undefined : { lowest: -width, highest: width };
  return { ok: true, value: measuredDifferences(valuesOf(differences), range) };
};
