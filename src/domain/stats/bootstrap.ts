import { clamp, type Bounds, type MetricRange } from './bounds';
import { requireConfidence, requireCount, requireNumber } from './check';
import { requireCountCells, sum, type ConfusionMatrix } from './confusion-matrix';
import { normalCdf, normalQuantile } from './distributions';
import { StatisticsError } from './error';
import { drawMultinomial, seededRandom } from './random';
import { unseenShare } from './unseen';

type Statistic = (matrix: ConfusionMatrix) => number;

type BootstrapInput = {
  /** Counts; rows actual, columns predicted. */
  matrix: ConfusionMatrix;
  /** Also called with fractions in the cells. NaN says "not defined on this matrix". */
  statistic: Statistic;
  confidence: number;
  /** 2000, or as many as leave 20 resamples beyond the bound. */
  resamples?: number;
  /** Whole number from 0 to 2^53 - 1; the same seed gives the same bounds. */
  seed: number;
  /** What the statistic can be; 0 to 1 unless said otherwise. */
  range?: MetricRange;
};

const DEFAULT_RESAMPLES = 2000;
const BEYOND_BOUND = 20;
const MAX_RESAMPLES = 200_000;

const replaceCells = (matrix: ConfusionMatrix, cells: readonly number[]): number[][] =>
  matrix.map((row, index) => cells.slice(index * row.length, (index + 1) * row.length));

/** Calls `statistic` on the matrix as changed, once for each cell that `choose` picks. */
const perCell = (
  { matrix, statistic }: BootstrapInput,
  choose: (count: number) => boolean,
  change: (count: number, chosen: boolean) => number,
): { value: number; count: number }[] => {
  const cells = matrix.flat();
  return cells.flatMap((count, chosen) => {
    if (!choose(count)) return [];
    const changed = cells.map((other, cell) => change(other, cell === chosen));
    return [{ value: statistic(replaceCells(matrix, changed)), count }];
  });
};

/** How unevenly single items pull at the statistic: Efron's acceleration, by leaving one item out. */
const acceleration = (input: BootstrapInput): number => {
  if (input.matrix.flat().filter((count) => count > 0).length < 2) return 0;
  const left = perCell(
    input,
    (count) => count > 0,
    (count, chosen) => (chosen ? count - 1 : count),
  ).filter(({ value }) => !Number.isNaN(value));
  const items = left.reduce((sum, { count }) => sum + count, 0);
  const mean = left.reduce((sum, { value, count }) => sum + value * count, 0) / items;
  const moment = (power: number): number =>
    left.reduce((sum, { value, count }) => sum + count * (mean - value) ** power, 0);
  const square = moment(2);
  return square > 0 ? moment(3) / (6 * square ** 1.5) : 0;
};

/** Values of the statistic when the items that were never seen take their largest share, cell by cell. */
const withUnseen = (input: BootstrapInput, trials: number): number[] => {
  const share = unseenShare(trials, input.confidence);
  return perCell(
    input,
    (count) => count === 0,
    (count, chosen) => (chosen ? share * trials : count * (1 - share)),
  ).map(({ value }) => value);
};

const resample = (input: BootstrapInput, trials: number, resamples: number): number[] => {
  const random = seededRandom(input.seed);
  const cells = input.matrix.flat();
  return Array.from({ length: resamples }, () =>
    input.statistic(replaceCells(input.matrix, drawMultinomial(random, trials, cells))),
  );
};

/** The share of resamples below the bound at `z`, corrected for bias and acceleration. */
const correctedShare = (z: number, bias: number, acceleration: number): number => {
  const shifted = bias + z;
  const scale = 1 - acceleration * shifted;
  if (scale <= 0) return z < 0 ? 0 : 1;
  return normalCdf(bias + shifted / scale);
};

/** Proportion of resamples below the estimate in normal units, kept finite; ties and NaN count half. */
const biasOf = (values: readonly number[], estimate: number): number => {
  const below = values.filter((value) => value < estimate).length;
  const above = values.filter((value) => value > estimate).length;
  const share = (below + values.length - above) / (2 * values.length);
  const least = 0.5 / values.length;
  return normalQuantile(clamp(share, least, 1 - least));
};

/** Undefined values go to the end named by `undefinedAs`, so that they only ever widen. */
const sortedWith = (values: readonly number[], undefinedAs: number): number[] =>
  values.map((value) => (Number.isNaN(value) ? undefinedAs : value)).sort((a, b) => a - b);

const estimateOf = ({ matrix, statistic }: BootstrapInput, range: MetricRange): number => {
  const estimate = statistic(matrix);
  if (Number.isNaN(estimate)) {
    const allowed = 'it is not defined on this matrix (it divides by zero)';
    throw new StatisticsError('undefined-statistic', 'statistic', estimate, allowed);
  }
  requireNumber('statistic', estimate, { atLeast: range.lowest, atMost: range.highest });
  return estimate;
};

const requireInput = (input: BootstrapInput, range: MetricRange): number => {
  requireCountCells(input.matrix);
  requireCount('the sum of matrix', sum(input.matrix.flat()), 1);
  requireConfidence(input.confidence);
  requireNumber('range.lowest', range.lowest, { below: range.highest });
  const tail = 1 - input.confidence;
  const asked = input.resamples ?? Math.max(DEFAULT_RESAMPLES, Math.ceil(BEYOND_BOUND / tail));
  const resamples = input.resamples ?? Math.min(asked, MAX_RESAMPLES);
  requireCount('resamples', resamples, Math.ceil(1 / tail), MAX_RESAMPLES);
  return resamples;
};

/**
 * One-sided bounds of any statistic of a confusion matrix: the multinomial bootstrap, corrected for
 * bias and acceleration (BCa; Efron 1987, JASA 82:171), which plain percentiles near 1 need: theirs
 * would let through about twice as many as `confidence` allows.
 *
 * A bootstrap never draws what the sample does not hold: a perfect matrix resamples as perfect only,
 * whatever its size. So the bounds are widened, where needed, to the value that the statistic takes
 * when an empty cell holds the largest share that `unseenShare` cannot rule out.
 *
 * A resample on which the statistic is not defined (0/0) counts as the lowest value for the lower
 * bound and as the highest for the upper one: it can only widen them.
 *
 * @throws StatisticsError `malformed-matrix`, `undefined-statistic`, and on numbers that cannot be
 */
export const bootstrapBounds = (input: BootstrapInput): Bounds => {
  const range = input.range ?? { lowest: 0, highest: 1 };
  const resamples = requireInput(input, range);
  const estimate = estimateOf(input, range);
  const trials = sum(input.matrix.flat());
  const values = resample(input, trials, resamples);
  const bias = biasOf(values, estimate);
  const pull = acceleration(input);
  const z = normalQuantile(input.confidence);
  // Order statistics are rounded away from the estimate.
  const low = Math.floor((resamples + 1) * correctedShare(-z, bias, pull)) - 1;
  const high = Math.ceil((resamples + 1) * correctedShare(z, bias, pull)) - 1;
  const lowest = sortedWith(values, range.lowest)[clamp(low, 0, resamples - 1)] ?? range.lowest;
  const highest = sortedWith(values, range.highest)[clamp(high, 0, resamples - 1)] ?? range.highest;
  const unseen = withUnseen(input, trials).filter((value) => !Number.isNaN(value));
  return {
    estimate,
    lowerBound: Math.min(estimate, lowest, ...unseen),
    upperBound: Math.max(estimate, highest, ...unseen),
  };
};
