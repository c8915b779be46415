import { requireSample } from '../check-sample';
import { kolmogorovUpperTail } from './kolmogorov';
import { exactKolmogorovSmirnov } from './ks-exact';
import { sortedValues } from '../sorted-values';

/** Up to this many values a side the p-value is exact, as in SciPy's `method='auto'`. */
const EXACT_UP_TO = 10_000;

export type KolmogorovSmirnov = {
  /** D, the greatest distance between both empirical distribution functions, 0 to 1. */
  statistic: number;
  /** Two-sided. */
  pValue: number;
  pValueIs: 'exact' | 'asymptotic';
};

/** n m D, a whole number: the greatest |i m - j n| over all values, ties taken together. */
const largestGap = (one: Float64Array, other: Float64Array): number => {
  const [n, m] = [one.length, other.length];
  let [i, j, largest] = [0, 0, 0];
  while (i < n && j < m) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    const value = a < b ? a : b;
    while (i < n && (one[i] ?? 0) <= value) i += 1;
    while (j < m && (other[j] ?? 0) <= value) j += 1;
    const gap = i * m - j * n;
    if (gap > largest) largest = gap;
    else if (-gap > largest) largest = -gap;
  }
  return largest;
};

/** To the nearest whole number, halves to the even one, as NumPy rounds. */
const rounded = (value: number): number => {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest === 0.5) return floor % 2 === 0 ? floor : floor + 1;
  return rest < 0.5 ? floor : floor + 1;
};

/**
 * The two-sample Kolmogorov-Smirnov test, as `scipy.stats.ks_2samp(method='auto')`: an exact p-value
 * up to 10,000 values a side, beyond it the one-sample distribution at n m / (n + m). Symmetric.
 *
 * @throws StatisticsError on an empty sample or a value beyond `MAX_MAGNITUDE`
 */
export const kolmogorovSmirnov = (
  reference: readonly number[],
  current: readonly number[],
): KolmogorovSmirnov => {
  requireSample('reference', reference);
  requireSample('current', current);
  return kolmogorovSmirnovOfSorted(sortedValues(reference), sortedValues(current));
};

/** The same of two samples that are sorted and checked already. */
export const kolmogorovSmirnovOfSorted = (
  reference: Float64Array,
  current: Float64Array,
): KolmogorovSmirnov => {
  const [n, m] = [reference.length, current.length];
  const gap = largestGap(reference, current);
  const statistic = gap / (n * m);
  if (Math.max(n, m) <= EXACT_UP_TO) {
    return { statistic, pValue: exactKolmogorovSmirnov(n, m, gap), pValueIs: 'exact' };
  }
  const effective = rounded(m * (n / (n + m)));
  return { statistic, pValue: kolmogorovUpperTail(effective, statistic), pValueIs: 'asymptotic' };
};
