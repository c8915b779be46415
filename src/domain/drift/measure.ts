import {
  hellingerDistance,
  jensenShannonDistance,
  totalVariationDistance,
} from './distances/distances';
import { measureEffect, sizeOfShift, worseSize, type Effect } from './effects';
import { limitsOf, type Limits, type StatedLimits } from './limits';
import {
  distances,
  limits as customary,
  methodNames,
  sizeOf,
  type Distance,
  type Method,
  type Size,
} from './methods';
import type { Prepared } from './prepare';
import { populationStability } from './distances/psi';
import { fits } from './run-test';
import { points, short } from './words';
import { normalisedWassersteinOfSorted } from './distances/wasserstein';

/** The practical line: how large the difference is, whatever n. */
export type Practical = {
  measure: Distance;
  value: number;
  /** What the difference amounts to, in points, ratios or standard deviations. */
  effect: Effect;
  /** From where it matters, and whether the feature states that itself. */
  limits: Limits & { stated: boolean };
  size: Size;
  sentence: string;
};

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

/**
 * The customary limits of a distance count where the feature states none of its own and where the
 * distance was asked for. The Wasserstein distance is a shift, whatever its form: a stated limit in
 * standard deviations holds for it.
 */
const sizeByDistance = (
  distance: Distance,
  value: number,
  { sd, stated }: Practical['limits'],
  isWanted: boolean,
): Size => {
  if (!stated || isWanted) return sizeOf(distance, value);
  return distance === 'wasserstein' ? sizeOfShift(value, sd) : 'negligible';
};

const percent = (share: number): string => `${short(share * 100)} %`;

const tellInterval = ({ lower, upper }: { lower: number; upper: number | null }): string =>
  upper === null ? `at least ${short(lower)}` : `${short(lower)} to ${short(upper)}`;

export const tellEffect = (effect: Effect): string => {
  if (effect.kind === 'number') {
    const { shift, overlap } = effect;
    return `a shift of ${short(shift)} sd, ${percent(overlap)} in common`;
  }
  const { category, reference, current, difference, ratio, ratioInterval, cohensH } = effect;
  const times = ratio === null ? '' : `, ratio ${short(ratio)} (${tellInterval(ratioInterval)})`;
  return `"${category}" from ${percent(reference)} to ${percent(current)} (${points(difference)}${times}, h ${short(cohensH)})`;
};

const tellLimits = (effect: Effect, { points: least, ratio, sd }: Limits): string =>
  effect.kind === 'number'
    ? `matters from ${short(sd)} sd`
    : `matters from ${short(least * 100)} points or a factor of ${short(ratio)}`;

export const measure = (
  feature: Prepared,
  wanted: Method | null,
  stated: StatedLimits | null,
  designEffect: number,
): Practical => {
  const limits = { ...limitsOf(stated), stated: stated !== null };
  const distance = distanceOf(feature, wanted);
  const value = valueOf(distance, feature);
  const { effect, size: sizeOfEffect } = measureEffect(feature, limits, designEffect);
  const size = worseSize(
    sizeByDistance(distance, value, limits, wanted === distance),
    sizeOfEffect,
  );
  const { moderate, large } = customary[distance];
  const scale = limits.stated ? '' : ` (moderate from ${moderate}, large from ${large})`;
  const sentence = `${size}: ${methodNames[distance]} ${short(value)}${scale}; ${tellEffect(effect)}, which ${tellLimits(effect, limits)}`;
  return { measure: distance, value, effect, limits, size, sentence };
};
