import { foldMetric, foldSlice } from '../evidence/metric-name';

/**
 * What a budget belongs to, apart from its data set (`matchDataset`): the metric and the slice. Target,
 * confidence, wording and version of the criteria are no part of it, so that none of them renews it.
 */
export const budgetKey = ({ metric, slice }: { metric: string; slice: string | null }): string =>
  JSON.stringify([foldMetric(metric), foldSlice(slice)]);
