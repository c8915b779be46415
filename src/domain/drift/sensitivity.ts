/**
 * What a comparison could have seen: `none` is said only where a shift that matters would have been
 * seen at these sample sizes.
 */
import { chiSquareQuantile } from '../stats/distributions/incomplete-gamma';
import { criticalOfClusters } from './clusters';
import { crossingProbability, STEPS } from './charts/crossing';
import type { Limits } from './limits';
import { standardDeviationOf } from './moments';
import { noncentralUpperTail } from './noncentral';
import type { Prepared } from './prepare';
import type { TestResult } from './run-test';
import { sharesAfterShift } from './shifted';
import { shareShifts, type ShareShift } from './share-shifts';
import { short } from './words';

/** Chance from which on a shift counts as one that would have been seen. */
export const LEAST_POWER = 0.8;

export type Sensitivity = {
  /** Whether every shift that just matters would have been seen with a chance of 80 %. */
  isEnough: boolean;
  /** The shift that just matters and is hardest to see, in words. */
  practical: string;
  /** The chance of seeing it. */
  power: number;
  /** The smallest shift of that kind that would be seen with a chance of 80 %; null where none would. */
  smallest: string | null;
  sentence: string;
};

type Power = (shift: number) => number;

/** Halvings of the range in its logarithm: to a hundredth of a percent. */
const HALVINGS = 16;

/** The range goes down to this part of the largest. */
const LEAST_PART = 1e-4;

/** The smallest shift up to `most` that has the power, by halving; null where even `most` has not. */
const smallestWith = (power: Power, most: number): number | null => {
  if (power(most) < LEAST_POWER) return null;
  let [low, high] = [most * LEAST_PART, most];
  if (power(low) >= LEAST_POWER) return low;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(low * high);
    if (power(middle) >= LEAST_POWER) high = middle;
    else low = middle;
  }
  return high;
};

type Setting = { feature: Prepared; test: TestResult; tail: number };

/** Pearson's statistic of shares p and q as they are, for samples of these sizes. */
const noncentralityOf = (
  { trials: { reference: n, current: m } }: Prepared,
  p: readonly number[],
  q: readonly number[],
): number =>
  p.reduce((total, share, i) => {
    const other = q[i] ?? 0;
    const pooled = (n * share + m * other) / (n + m);
    return pooled === 0 ? total : total + (share - other) ** 2 / pooled;
  }, 0) *
  ((n * m) / (n + m));

/** The power of a chi-square test, or of one over clusters, by its noncentrality. */
const countPower = ({ feature, test, tail }: Setting): ((noncentrality: number) => number) => {
  const { reference, current } = feature.counts;
  const categories = reference.filter((count, i) => count + (current[i] ?? 0) > 0).length;
  const { clusters } = test;
  if (clusters !== null) {
    const critical = criticalOfClusters(clusters, tail);
    return (noncentrality) =>
      noncentralUpperTail(
        critical,
        clusters.degreesOfFreedom,
        noncentrality / clusters.designEffect,
      );
  }
  if (categories < 2) return () => 0;
  const critical = chiSquareQuantile(1 - tail, categories - 1);
  return (noncentrality) => noncentralUpperTail(critical, categories - 1, noncentrality);
};

/** How many of the sorted values are at most `value`, as a share. */
const shareUpTo = (sorted: Float64Array, value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
};

/** Steps of both distribution functions that the bridge, which has none, sees too well; by simulation. */
const STEP_LOSS = 1.5;

/**
 * The power of Kolmogorov-Smirnov for a shift of the reference: the chance that a Brownian bridge beside
 * the gap between both distribution functions, scaled by √(n m / (n + m)), crosses the critical value.
 */
const ksPower = ({ feature, tail }: Setting): Power => {
  const { sorted, trials } = feature;
  const reference = sorted?.reference ?? new Float64Array();
  const { reference: n, current: m } = trials;
  const scale = Math.sqrt((n * m) / (n + m));
  const critical = Math.sqrt(-Math.log(tail / 2) / 2) + STEP_LOSS * scale * (1 / n + 1 / m);
  const deviation = standardDeviationOf(reference);
  const deciles = Array.from({ length: STEPS - 1 }, (_, i) => {
    const value = reference[Math.ceil(((i + 1) / STEPS) * n) - 1] ?? 0;
    return { value, share: shareUpTo(reference, value) };
  });
  return (shift) =>
    crossingProbability([
      critical,
      ...deciles.map(
        ({ value, share }) =>
          critical - scale * (share - shareUpTo(reference, value - shift * deviation)),
      ),
      critical,
    ]);
};

/** A shift of ten standard deviations is seen by whatever sees anything. */
const MOST_SD = 10;

const ofNumbers = (setting: Setting, { sd }: Limits): Sensitivity => {
  const { feature, test } = setting;
  const power =
    test.test === 'ks'
      ? ksPower(setting)
      : ((seen) => (shift: number) => {
          const { before, after } = sharesAfterShift(feature, shift);
          return seen(noncentralityOf(feature, before, after));
        })(countPower(setting));
  const smallest = smallestWith(power, MOST_SD);
  return told({
    practical: `a shift of ${short(sd)} sd`,
    power: power(sd),
    smallest: smallest === null ? null : `${short(smallest)} sd`,
  });
};

/** Moving one share while the others keep their proportions. */
const shareNoncentrality = (
  { trials: { reference: n, current: m } }: Prepared,
  share: number,
  difference: number,
): number => {
  const pooled = share + (difference * m) / (n + m);
  if (pooled <= 0 || pooled >= 1) return 0;
  return ((n * m) / (n + m)) * (difference ** 2 / (pooled * (1 - pooled)));
};

const percent = (share: number): string => `${short(share * 100)} %`;

const ofShares = (setting: Setting, limits: Limits): Sensitivity => {
  const { feature } = setting;
  const seen = countPower(setting);
  const powerOf = ({ share, sign }: ShareShift, size: number): number =>
    seen(shareNoncentrality(feature, share, sign * size));
  const shifts = shareShifts(feature, limits).map((shift) => ({
    shift,
    power: powerOf(shift, shift.size),
  }));
  const [first, ...others] = shifts;
  if (first === undefined) {
    return told({ practical: 'another category', power: 0, smallest: null });
  }
  const hardest = others.reduce((low, next) => (next.power < low.power ? next : low), first);
  const { category, share, sign, size } = hardest.shift;
  const within = smallestWith((by) => powerOf(hardest.shift, by), sign < 0 ? share : 1 - share);
  const upwards = { ...hardest.shift, sign: 1 as const };
  const above = within ?? smallestWith((by) => powerOf(upwards, by), 1 - share);
  const side = within === null ? 1 : sign;
  return told({
    practical: `${category} from ${percent(share)} to ${percent(share + sign * size)}`,
    power: hardest.power,
    smallest:
      above === null
        ? null
        : `${category} from ${percent(share)} to ${percent(share + side * above)}`,
  });
};

const told = ({
  practical,
  power,
  smallest,
}: Pick<Sensitivity, 'practical' | 'power' | 'smallest'>): Sensitivity => {
  const isEnough = power >= LEAST_POWER;
  const chance = `${practical} would be seen in ${Math.floor(power * 100)} % of such samples`;
  const least =
    smallest === null
      ? 'no shift would be seen in 80 %'
      : `the smallest shift seen in 80 % is ${smallest}`;
  return { isEnough, practical, power, smallest, sentence: `${chance}; ${least}` };
};

/**
 * What would have been seen of a feature, were it the only one of `tested` that moved: then
 * Benjamini-Hochberg asks for a p-value of at most `rate / tested`.
 */
export const sensitivityOf = (
  feature: Prepared,
  test: TestResult,
  limits: Limits,
  { rate, tested }: { rate: number; tested: number },
): Sensitivity => {
  const setting = { feature, test, tail: rate / tested };
  return feature.over === 'categories' || feature.over === 'values'
    ? ofShares(setting, limits)
    : ofNumbers(setting, limits);
};
