import {
  isJudged,
  judgeFeatures,
  type FeaturePair,
  type JudgedFeature,
} from '../../../../src/domain/drift/judge-feature';
import type { Method } from '../../../../src/domain/drift/methods';
import type { Random } from '../../../../src/domain/stats/random';
import { drawNormal, times } from '../../../honesty/scenario';

export const numeric = (values: readonly number[]) => ({ kind: 'numeric' as const, values });

export const categorical = (counts: Record<string, number>) => ({
  kind: 'categorical' as const,
  counts,
});

/** `n` normal values with a standard deviation of 1. */
export const normals = (random: Random, n: number, mean = 0): number[] =>
  times(n, () => mean + drawNormal(random));

export const normalSample = (random: Random, n: number, mean = 0) =>
  numeric(normals(random, n, mean));

/** Fifty customers with ten rows each, three tenths of the variance between customers. */
export const customers = (random: Random, mean = 0) => {
  const values: number[] = [];
  const clusters: string[] = [];
  for (let customer = 0; customer < 50; customer += 1) {
    const own = drawNormal(random) * Math.sqrt(0.3);
    for (let row = 0; row < 10; row += 1) {
      values.push(mean + own + drawNormal(random) * Math.sqrt(0.7));
      clusters.push(`c${customer}`);
    }
  }
  return { kind: 'numeric' as const, values, clusters };
};

/** What is said of one feature; an error where nothing is. */
export const judgeOne = (
  pair: Omit<FeaturePair, 'name'>,
  method: Method | null = null,
): JudgedFeature => {
  const [feature] = judgeFeatures([{ name: 'one', ...pair }], method).features;
  if (feature === undefined || !isJudged(feature)) throw new Error('the feature was not judged');
  return feature;
};
