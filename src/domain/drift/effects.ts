/** How large a difference is in terms that people know: points, ratios and standard deviations. */
import { lowerOfTail, upperOfTail } from '../stats/proportion';
import { ratioOf, type Sided } from '../stats/sided';
import { sum } from './check-sample';
import { reaches, type Limits } from './limits';
import type { Size } from './methods';
import type { Prepared } from './prepare';
import { meanOf, standardDeviationOf } from './moments';

/** The share that moved most by its limits. Shares and differences are of 1, not of 100. */
export type ShareEffect = {
  kind: 'share';
  category: string;
  reference: number;
  current: number;
  difference: number;
  /** Current over reference; null where the reference has none. */
  ratio: number | null;
  /** The ratio at 95 %, all categories of the feature together; null where it has no bound. */
  ratioInterval: { lower: number; upper: number | null };
  /** 2 asin √q - 2 asin √p (Cohen 1988): 0.2 is small, 0.5 medium, 0.8 large. */
  cohensH: number;
  /** Whether the interval of the ratio leaves 1 out. */
  isClear: boolean;
};

/** How far the numbers moved. */
export type NumberEffect = {
  kind: 'number';
  /** Difference of the means, in standard deviations of the reference. */
  shift: number;
  /** What both distributions have in common over the deciles or bins of the reference: 1 is all. */
  overlap: number;
};

export type Effect = ShareEffect | NumberEffect;

const TWO_SIDED_TAIL = 0.025;

/** Clusters are worth fewer trials: the shares stay, and the sizes shrink by the design effect. */
const wilson = (count: number, trials: number, designEffect: number): Sided => {
  const given = {
    successes: count / designEffect,
    trials: trials / designEffect,
    method: 'wilson' as const,
  };
  return {
    estimate: count / trials,
    lower: (tail) => lowerOfTail(given, tail),
    upper: (tail) => upperOfTail(given, tail),
  };
};

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const angle = (share: number): number => 2 * Math.asin(Math.sqrt(Math.min(share, 1)));

type Sides = { reference: number; current: number };

const shareEffect = (
  category: string,
  counts: Sides,
  trials: Sides,
  { tail, designEffect }: { tail: number; designEffect: number },
): ShareEffect => {
  const p = counts.reference / trials.reference;
  const q = counts.current / trials.current;
  const ratio = ratioOf(
    wilson(counts.current, trials.current, designEffect),
    wilson(counts.reference, trials.reference, designEffect),
  );
  // A category that the reference lacks has no ratio, only a lower bound of one.
  const lower = ratio.lower(tail);
  const upper = finiteOrNull(ratio.upper(tail));
  return {
    ...{ kind: 'share', category, reference: p, current: q, difference: q - p },
    ratio: p === 0 ? null : q / p,
    ratioInterval: { lower, upper },
    cohensH: angle(q) - angle(p),
    isClear: lower > 1 || (upper !== null && upper < 1),
  };
};

const sizes: readonly Size[] = ['large', 'moderate', 'small', 'negligible'];

export const worseSize = (one: Size, other: Size): Size =>
  sizes.find((size) => size === one || size === other) ?? 'negligible';

/** Large from this many times the limit; small from half of it, for a ratio from its root. */
const LARGE = { points: 4, sd: 2.5 };

const sizeOfPoints = (difference: number, limit: number): Size => {
  if (reaches(difference, LARGE.points * limit)) return 'large';
  if (reaches(difference, limit)) return 'moderate';
  return reaches(difference, limit / 2) ? 'small' : 'negligible';
};

/** What a ratio alone says is never large: doubling next to nothing is next to nothing. */
const sizeOfRatio = (ratio: number, limit: number): Size => {
  const factor = ratio < 1 ? 1 / ratio : ratio;
  if (reaches(factor, limit)) return 'moderate';
  return reaches(factor, Math.sqrt(limit)) ? 'small' : 'negligible';
};

const sizeOfShare = (effect: ShareEffect, limits: Limits): Size =>
  effect.isClear
    ? worseSize(
        sizeOfPoints(Math.abs(effect.difference), limits.points),
        sizeOfRatio(effect.ratio ?? Infinity, limits.ratio),
      )
    : 'negligible';

export const sizeOfShift = (shift: number, limit: number): Size => {
  if (reaches(shift, LARGE.sd * limit)) return 'large';
  if (reaches(shift, limit)) return 'moderate';
  return reaches(shift, limit / 2) ? 'small' : 'negligible';
};

export type Measured = { effect: Effect; size: Size };

/** The category whose share moved most by the limits, of equal sizes by the clearest difference. */
const shareMeasured = (feature: Prepared, limits: Limits, designEffect: number): Measured => {
  const { counts, trials, names } = feature;
  const occurring = names.flatMap((category, i) => {
    const both = { reference: counts.reference[i] ?? 0, current: counts.current[i] ?? 0 };
    return both.reference + both.current === 0 ? [] : [{ category, both }];
  });
  const tail = TWO_SIDED_TAIL / Math.max(occurring.length - 1, 1);
  const [first, ...others] = occurring.map(({ category, both }): MeasuredShare => {
    const effect = shareEffect(category, both, trials, { tail, designEffect });
    return { effect, size: sizeOfShare(effect, limits) };
  });
  if (first === undefined) throw new Error('a counted feature has a category that occurs');
  return others.reduce((best, next) => (isLarger(next, best) ? next : best), first);
};

type MeasuredShare = { effect: ShareEffect; size: Size };

const isLarger = (next: MeasuredShare, best: MeasuredShare): boolean => {
  const [a, b] = [sizes.indexOf(next.size), sizes.indexOf(best.size)];
  return a === b ? Math.abs(next.effect.cohensH) > Math.abs(best.effect.cohensH) : a < b;
};

const overlapOf = ({ counts, trials }: Prepared): number =>
  sum(
    counts.reference.map((count, i) =>
      Math.min(count / trials.reference, (counts.current[i] ?? 0) / trials.current),
    ),
  );

/** A bin stands for its middle. */
const middles = (edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, i) => (edge + (edges[i] ?? edge)) / 2);

const shiftOf = ({ sorted, counts, edges }: Prepared): number => {
  const points = sorted === null ? middles(edges) : null;
  const [one, other] =
    points === null
      ? [sorted?.reference ?? new Float64Array(), sorted?.current ?? new Float64Array()]
      : [points, points];
  const [weights, otherWeights] =
    points === null ? [null, null] : [counts.reference, counts.current];
  return (meanOf(other, otherWeights) - meanOf(one, weights)) / standardDeviationOf(one, weights);
};

/** What a feature's difference amounts to, in points and ratios of shares or in standard deviations. */
export const measureEffect = (
  feature: Prepared,
  limits: Limits,
  designEffect: number,
): Measured => {
  if (feature.over === 'categories' || feature.over === 'values') {
    return shareMeasured(feature, limits, designEffect);
  }
  const shift = shiftOf(feature);
  const effect = { kind: 'number' as const, shift, overlap: overlapOf(feature) };
  return { effect, size: sizeOfShift(Math.abs(shift), limits.sd) };
};
