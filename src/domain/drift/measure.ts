import { hellingerDistance, jensenShannonDistance, totalVariationDistance } from './distances';
import {
  distances,
  limits,
  methodNames,
  sizeOf,
  type Distance,
  type Method,
  type Size,
} from './methods';
import type { Prepared } from './prepare';
import { populationStability } from './psi';
import { fits } from './run-test';
import { short } from './words';
import { normalisedWassersteinOfSorted } from './wasserstein';

/** The practical line: how large the difference is, whatever n. */
export type Practical = { measure: Distance; value: number; size: Size; sentence: string };

/**
 * What a difference is measured in: `wanted` where it is a distance that fits; else Wasserstein for
 * numbers, Jensen-Shannon for categories (Evidently's defaults above 1,000 rows), PSI for histograms.
 */
const distanceOf = (feature: Prepared, wanted: Method | null): Distance => {
  const chosen = distances.find((distance) => distance === wanted);
  if (chosen !== undefined && fits(chosen, feature)) return chosen;
  if (feature.sorted !== null) return 'wasserstein';
  return feature.over === 'bins' ? 'psi' : 'jensen-shannon';
};

const valueOf = (distance: Distance, { counts, sorted }: Prepared): number => {
  const { reference, current } = counts;
  switch (distance) {
    case 'wasserstein':
      return sorted === null ? 0 : normalisedWassersteinOfSorted(sorted.reference, sorted.current);
    case 'jensen-shannon':
      return jensenShannonDistance(reference, current);
    case 'psi':
      return populationStability(reference, current);
    case 'hellinger':
      return hellingerDistance(reference, current);
    case 'total-variation':
      return totalVariationDistance(reference, current);
  }
};

export const measure = (feature: Prepared, wanted: Method | null): Practical => {
  const distance = distanceOf(feature, wanted);
  const value = valueOf(distance, feature);
  const size = sizeOf(distance, value);
  const { moderate, large } = limits[distance];
  const scale = `moderate from ${moderate}, large from ${large}`;
  const sentence = `${size}: ${methodNames[distance]} ${short(value)} (${scale})`;
  return { measure: distance, value, size, sentence };
};
