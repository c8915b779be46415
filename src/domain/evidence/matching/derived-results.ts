import type { Criterion, Evaluation, MetricResult } from '../../../contract/types';
import { derivedOf } from '../../criteria/language/derived';
import { estimateOf } from './measure-values';
import { foldMetric, foldSlice } from '../words/metric-name';

/** Characters of a group that a result may have. */
const LONGEST_GROUP = 200;

type Estimated = { result: MetricResult; group: string; estimate: number };

/**
 * What a run says of a ratio or a difference of groups: each group against the one with the highest
 * value, which stands as its baseline. The worst of them decides, so picking the highest afterwards never
 * makes a pass easier.
 * @returns nothing where the metric is no ratio or difference, or where fewer than two groups are reported.
 */
export const resultsOfGroups = (
  criterion: Criterion,
  { results, dataset }: Evaluation,
): MetricResult[] => {
  const derived = derivedOf(criterion.metric);
  if (derived === null || derived.kind === 'share') return [];
  const { metric, by } = derived;
  const groups = results.flatMap((result): Estimated[] => {
    const group = foldSlice(result.slice);
    const estimate = estimateOf(result.measure, metric);
    const bears =
      foldMetric(result.metric) === foldMetric(metric) || result.measure.kind === 'confusion';
    return bears && group !== null && estimate !== null && isOf(group, by)
      ? [{ result, group, estimate }]
      : [];
  });
  const [first, ...rest] = groups;
  if (first === undefined) return [];
  const best = rest.reduce((high, one) => (one.estimate > high.estimate ? one : high), first);
  return (
    groups
      .filter((one) => one !== best)
      // Of several with one verdict the first is shown, which is to be the furthest off.
      .sort((one, other) => one.estimate - other.estimate)
      .map(({ result, group }): MetricResult => ({
        metric: criterion.metric,
        slice: `${group} against ${best.group}`.slice(0, LONGEST_GROUP),
        measure: result.measure,
        baseline: { name: best.group, dataset, measure: best.result.measure },
      }))
  );
};

const isOf = (group: string, by: string): boolean => by === 'group' || group.startsWith(`${by}=`);
