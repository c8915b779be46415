import { requireSample } from '../check-sample';
import { standardDeviationOf } from '../moments';
import { sortedValues } from '../sorted-values';

/** ∫ |F - G|, the area between both empirical distribution functions. */
const areaBetween = (one: Float64Array, other: Float64Array): number => {
  const [n, m] = [one.length, other.length];
  let [i, j, area] = [0, 0, 0];
  let before = Math.min(one[0] ?? 0, other[0] ?? 0);
  while (i < n || j < m) {
    const fromOne = j >= m || (i < n && (one[i] ?? 0) <= (other[j] ?? 0));
    const value = (fromOne ? one[i] : other[j]) ?? 0;
    area += Math.abs(i / n - j / m) * (value - before);
    before = value;
    if (fromOne) i += 1;
    else j += 1;
  }
  return area;
};

/**
 * The first Wasserstein distance in the unit of the values, as `scipy.stats.wasserstein_distance`.
 * Symmetric.
 *
 * @throws StatisticsError on an empty sample or a value beyond `MAX_MAGNITUDE`
 */
export const wassersteinDistance = (
  reference: readonly number[],
  current: readonly number[],
): number => {
  requireSample('reference', reference);
  requireSample('current', current);
  return areaBetween(sortedValues(reference), sortedValues(current));
};

/**
 * The first Wasserstein distance in standard deviations of the reference: Evidently's `wasserstein`,
 * the deviation divided by n and at least 0.001. Not symmetric.
 *
 * @throws StatisticsError as `wassersteinDistance`
 */
export const normalisedWasserstein = (
  reference: readonly number[],
  current: readonly number[],
): number => {
  requireSample('reference', reference);
  requireSample('current', current);
  return normalisedWassersteinOfSorted(sortedValues(reference), sortedValues(current));
};

/** The same of two samples that are sorted and checked already. */
export const normalisedWassersteinOfSorted = (
  reference: Float64Array,
  current: Float64Array,
): number => areaBetween(reference, current) / standardDeviationOf(reference);
