import { clusterTest, type ClusterTest } from './clusters';
import { chiSquareTest, gTest, smallestExpected, twoProportionTest } from './distances/contingency';
import { exactCategoriesPValue } from './distances/exact-categories';
import { kolmogorovSmirnovOfSorted } from './distances/kolmogorov-smirnov';
import { mergeSparse } from './merge-sparse';
import type { Method, Test } from './methods';
import type { Prepared } from './prepare';

/** Smallest expected count at which the chi-square approximation is used (Cochran 1954). */
const LEAST_EXPECTED = 5;
/**
 * The same where only two categories are left. With one degree of freedom and unequal samples the
 * approximation alarms up to half more often than stated between 5 and 10.
 */
const LEAST_EXPECTED_OF_TWO = 10;

export type TestResult = {
  test: Test;
  statistic: number;
  pValue: number;
  /** How the p-value was come by. */
  pValueIs: 'exact' | 'asymptotic' | 'asymptotic, sparse categories merged' | 'over clusters';
  /** How the clusters were reckoned with; null where every row stands for itself. */
  clusters: ClusterTest | null;
};

type Counts = { reference: readonly number[]; current: readonly number[] };

const occurring = ({ reference, current }: Counts): Counts => {
  const occurs = reference.map((count, i) => count > 0 || (current[i] ?? 0) > 0);
  return {
    reference: reference.filter((_, i) => occurs[i]),
    current: current.filter((_, i) => occurs[i]),
  };
};

const isSparse = ({ reference, current }: Counts): boolean =>
  smallestExpected(reference, current) <
  (reference.length === 2 ? LEAST_EXPECTED_OF_TWO : LEAST_EXPECTED);

const asymptotic = (test: Test, { reference, current }: Counts): CountResult => {
  if (test === 'g') return gTest(reference, current);
  return test === 'z' && reference.length === 2
    ? twoProportionTest(reference, current)
    : chiSquareTest(reference, current);
};

type CountResult = { statistic: number; pValue: number };

/** The statistic is always that of the counts as they are. */
const testCounts = (test: Test, counts: Counts): TestResult => {
  const { statistic, pValue } = asymptotic(test, counts);
  const clusters = null;
  if (counts.reference.length === 1) {
    return { test, statistic: 0, pValue: 1, pValueIs: 'exact', clusters };
  }
  if (!isSparse(counts)) return { test, statistic, pValue, pValueIs: 'asymptotic', clusters };
  const exact = test === 'g' ? null : exactCategoriesPValue(counts.reference, counts.current);
  if (exact !== null) return { test, statistic, pValue: exact, pValueIs: 'exact', clusters };
  const merged = asymptotic(test, mergeSparse(counts, LEAST_EXPECTED));
  return { test, ...merged, pValueIs: 'asymptotic, sparse categories merged', clusters };
};

/** Whether a method can be used on a feature: some need numbers, one needs two categories. */
export const fits = (method: Method, feature: Prepared): boolean => {
  if (method === 'ks' || method === 'wasserstein') return feature.sorted !== null;
  if (method === 'z') {
    return feature.sorted === null && occurring(feature.counts).reference.length === 2;
  }
  return true;
};

/** Rows in clusters are counted, numbers over the reference's deciles. */
const testClusters = ({ clusters, counts }: Prepared): TestResult | null => {
  if (clusters === null || occurring(counts).reference.length === 1) return null;
  const result = clusterTest(clusters);
  const { statistic, pValue } = result;
  return { test: 'chi-square', statistic, pValue, pValueIs: 'over clusters', clusters: result };
};

/**
 * The test a feature is put to: over clusters where there are any; else `wanted` where it fits; else Kolmogorov-Smirnov for numbers with more
 * than five different values, the z-test for two categories and chi-square for more. Numbers that
 * chi-square or G is wanted for are counted over the reference's deciles.
 */
export const runTest = (feature: Prepared, wanted: Method | null): TestResult => {
  const counts = occurring(feature.counts);
  const overClusters = testClusters(feature);
  if (overClusters !== null) return overClusters;
  if ((wanted === 'chi-square' || wanted === 'g' || wanted === 'z') && fits(wanted, feature)) {
    return testCounts(wanted, counts);
  }
  if (feature.sorted === null) {
    return testCounts(counts.reference.length === 2 ? 'z' : 'chi-square', counts);
  }
  const result = kolmogorovSmirnovOfSorted(feature.sorted.reference, feature.sorted.current);
  return { test: 'ks', ...result, clusters: null };
};
