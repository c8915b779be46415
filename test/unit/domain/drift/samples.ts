import {
  isJudged,
  judgeFeatures,
  type FeaturePair,
  type JudgedFeature,
} from '../../../../src/domain/drift/judge-feature';
import type { Method } from '../../../../src/domain/drift/methods';

export const numeric = (values: readonly number[]) => ({ kind: 'numeric' as const, values });

export const categorical = (counts: Record<string, number>) => ({
  kind: 'categorical' as const,
  counts,
});

/** What is said of one feature; an error where nothing is. */
export const judgeOne = (
  pair: Omit<FeaturePair, 'name'>,
  method: Method | null = null,
): JudgedFeature => {
  const [feature] = judgeFeatures([{ name: 'one', ...pair }], method).features;
  if (feature === undefined || !isJudged(feature)) throw new Error('the feature was not judged');
  return feature;
};
