/** Tests of two lists of counts over the same categories: do both come from one distribution? */
import { StatisticsError } from '../../stats/error';
import { deviance } from '../../stats/distributions/gamma';
import { chiSquareUpperTail } from '../../stats/distributions/incomplete-gamma';
import { requireCounts, sum } from '../check-sample';

export type CountTest = { statistic: number; pValue: number; degreesOfFreedom: number };

type Cell = (observed: number, expected: number) => number;

/** Σ cell(observed, expected) over both rows, and its chi-square tail. */
const countTest = (
  reference: readonly number[],
  current: readonly number[],
  cell: Cell,
): CountTest => {
  requireCounts(reference, current);
  const [n, m] = [sum(reference), sum(current)];
  let [statistic, categories] = [0, 0];
  for (let i = 0; i < reference.length; i += 1) {
    const [a, b] = [reference[i] ?? 0, current[i] ?? 0];
    if (a + b === 0) continue;
    categories += 1;
    const share = (a + b) / (n + m);
    statistic += cell(a, n * share) + cell(b, m * share);
  }
  const degreesOfFreedom = categories - 1;
  if (degreesOfFreedom === 0) return { statistic: 0, pValue: 1, degreesOfFreedom };
  return { statistic, pValue: chiSquareUpperTail(statistic, degreesOfFreedom), degreesOfFreedom };
};

/**
 * Pearson's chi-square test of homogeneity without continuity correction; categories that are empty
 * on both sides do not count. `scipy.stats.chi2_contingency(correction=False)`. Needs expected counts
 * of about 5 (Cochran 1954, Biometrics 10:417). Symmetric.
 *
 * @throws StatisticsError on no counts, or lists of different length
 */
export const chiSquareTest = (
  reference: readonly number[],
  current: readonly number[],
): CountTest =>
  countTest(reference, current, (observed, expected) => (observed - expected) ** 2 / expected);

/**
 * The likelihood-ratio test, G = 2 Σ observed ln(observed / expected).
 * `scipy.stats.chi2_contingency(correction=False, lambda_='log-likelihood')`. Symmetric.
 *
 * @throws StatisticsError as `chiSquareTest`
 */
export const gTest = (reference: readonly number[], current: readonly number[]): CountTest =>
  countTest(reference, current, (observed, expected) =>
    // Deviances sum to the same, and do not cancel where both sides are nearly alike.
    observed === 0 ? 2 * expected : 2 * deviance(observed, expected),
  );

/**
 * The two-proportion z-test with the pooled variance: z = (p1 - p2) / √(p (1-p) (1/n + 1/m)), positive
 * where the share of the FIRST category fell; its two-sided p-value is that of the chi-square test.
 * Both shares 0, or both 1: z = 0, p = 1.
 *
 * @param reference counts of the category and of the rest; so is `current`
 * @throws StatisticsError on no counts, or other than two categories
 */
export const twoProportionTest = (
  reference: readonly number[],
  current: readonly number[],
): { statistic: number; pValue: number } => {
  requireCounts(reference, current);
  if (reference.length !== 2) {
    throw new StatisticsError('out-of-range', 'reference', reference, 'two counts are needed');
  }
  const [n, m] = [sum(reference), sum(current)];
  const [a, b] = [reference[0] ?? 0, current[0] ?? 0];
  const pooled = (a + b) / (n + m);
  if (a + b === 0 || a + b === n + m) return { statistic: 0, pValue: 1 };
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  const statistic = (a / n - b / m) / error;
  return { statistic, pValue: chiSquareUpperTail(statistic * statistic, 1) };
};

/** The smallest expected count of any cell, over categories that occur. */
export const smallestExpected = (
  reference: readonly number[],
  current: readonly number[],
): number => {
  const [n, m] = [sum(reference), sum(current)];
  const totals = reference
    .map((count, i) => count + (current[i] ?? 0))
    .filter((total) => total > 0);
  return (Math.min(...totals) * Math.min(n, m)) / (n + m);
};
