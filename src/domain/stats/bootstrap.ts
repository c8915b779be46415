import { clamp, type Bounds, type MetricRange } from './bounds';
import { requireConfidence, requireCount, requireNumber } from './check';
import { requireCountCells, sum, type ConfusionMatrix } from './classification/confusion-matrix';
import { normalCdf, normalQuantile } from './distributions/normal';
import { StatisticsError } from './error';
import { drawMultinomial, seededRandom } from './random';
import { boundsAt, type Sided } from './sided';
import { unseenShareAt } from './unseen';

type Statistic = (matrix: ConfusionMatrix) => number;

type MatrixInput = {
  /** Counts; rows actual, columns predicted. */
  matrix: ConfusionMatrix;
  /** Also called with fractions in the cells. NaN says "not defined on this matrix". */
  statistic: Statistic;
  /** 2000, or as many as leave 20 resamples beyond the bound. */
  resamples?: number;
  /** Whole number from 0 to 2^53 - 1; the same seed gives the same bounds. */
  seed: number;
  /** What the statistic can be; 0 to 1 unless said otherwise. */
  range?: MetricRange;
};

type BootstrapInput = MatrixInput & { confidence: number };

const DEFAULT_RESAMPLES = 2000;
const BEYOND_BOUND = 20;
const MAX_RESAMPLES = 200_000;
/** Where 20 resamples lie beyond the bound at the most resamples; a little less for rounding. */
const LEAST_TAIL = 0.999e-4;

const replaceCells = (matrix: ConfusionMatrix, cells: readonly number[]): number[][] =>
  matrix.map((row, index) => cells.slice(index * row.length, (index + 1) * row.length));

/** Calls `statistic` on the matrix as changed, once for each cell that `choose` picks. */
const perCell = (
  { matrix, statistic }: MatrixInput,
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
export const accelerationOf = (input: MatrixInput): number => {
  const left = perCell(
    input,
    (count) => count > 0,
    (count, chosen) => (chosen ? count - 1 : count),
  ).filter(({ value }) => !Number.isNaN(value));
  const items = left.reduce((sum, { count }) => sum + count, 0);
  // Seen from one of the values, those that are all alike have no distance left to round.
  const origin = left[0]?.value ?? 0;
  const mean =
    origin + left.reduce((sum, { value, count }) => sum + (value - origin) * count, 0) / items;
  const moment = (power: number): number =>
    left.reduce((sum, { value, count }) => sum + count * (mean - value) ** power, 0);
  const square = moment(2);
  return square > 0 ? moment(3) / (6 * square ** 1.5) : 0;
};

/** Values of the statistic when the items that were never seen take their largest share, cell by cell. */
const withUnseen = (input: MatrixInput, trials: number, tail: number): number[] => {
  const share = unseenShareAt(trials, tail);
  return perCell(
    input,
    (count) => count === 0,
    (count, chosen) => (chosen ? share * trials : count * (1 - share)),
  ).map(({ value }) => value);
};

const resample = (input: MatrixInput, trials: number, resamples: number): number[] => {
  const random = seededRandom(input.seed);
  const cells = input.matrix.flat();
  return Array.from({ length: resamples }, () =>
    input.statistic(replaceCells(input.matrix, drawMultinomial(random, trials, cells))),
  );
};

/**
 * The share of resamples below the bound at `z`, corrected for bias and acceleration (Efron 1987).
 * Past the pole of the correction no resample lies beyond the bound.
 */
export const correctedShare = (z: number, bias: number, acceleration: number): number => {
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

const estimateOf = ({ matrix, statistic }: MatrixInput, range: MetricRange): number => {
  const estimate = statistic(matrix);
  if (Number.isNaN(estimate)) {
    const allowed = 'it is not defined on this matrix (it divides by zero)';
    throw new StatisticsError('undefined-statistic', 'statistic', estimate, allowed);
  }
  requireNumber('statistic', estimate, { atLeast: range.lowest, atMost: range.highest });
  return estimate;
};

const requireInput = (input: MatrixInput, range: MetricRange): void => {
  requireCountCells(input.matrix);
  requireCount('the sum of matrix', sum(input.matrix.flat()), 1);
  requireNumber('range.lowest', range.lowest, { below: range.highest });
};

const resamplesOf = ({ resamples }: MatrixInput, tail: number): number => {
  const asked = resamples ?? Math.max(DEFAULT_RESAMPLES, Math.ceil(BEYOND_BOUND / tail));
  const taken = resamples ?? Math.min(asked, MAX_RESAMPLES);
  requireCount('resamples', taken, Math.ceil(1 / tail), MAX_RESAMPLES);
  return taken;
};

/**
 * Any statistic of a confusion matrix by the multinomial bootstrap, corrected for bias and
 * acceleration (BCa; Efron 1987, JASA 82:171), which plain percentiles near 1 need: theirs would let
 * through about twice as many as the tail allows. Down to a tail of 1e-4; beyond it nothing is known.
 *
 * A bootstrap never draws what the sample does not hold: a perfect matrix resamples as perfect only,
 * whatever its size. So the bounds are widened, where needed, to the value that the statistic takes
 * when an empty cell holds the largest share that `unseenShareAt` cannot rule out.
 *
 * A resample on which the statistic is not defined (0/0) counts as the lowest value for the lower
 * bound and as the highest for the upper one: it can only widen them.
 *
 * @throws StatisticsError `malformed-matrix`, `undefined-statistic`, and on numbers that cannot be
 */
export const matrixStatistic = (input: MatrixInput): Sided => {
  const range = input.range ?? { lowest: 0, highest: 1 };
  requireInput(input, range);
  const estimate = estimateOf(input, range);
  const trials = sum(input.matrix.flat());
  const pull = accelerationOf(input);
  const drawn = new Map<number, number[]>();
  const valuesOf = (resamples: number): number[] => {
    const values = drawn.get(resamples) ?? resample(input, trials, resamples);
    drawn.set(resamples, values);
    return values;
  };
  const unseenAt = (tail: number): number[] =>
    withUnseen(input, trials, tail).filter((value) => !Number.isNaN(value));
  /** Order statistics are rounded away from the estimate. */
  const atRank = (tail: number, side: -1 | 1): number => {
    const resamples = resamplesOf(input, tail);
    const values = valuesOf(resamples);
    const z = -side * normalQuantile(tail);
    const rank = (resamples + 1) * correctedShare(z, biasOf(values, estimate), pull);
    const isLower = side === -1;
    const index = (isLower ? Math.floor(rank) : Math.ceil(rank)) - 1;
    const edge = isLower ? range.lowest : range.highest;
    return sortedWith(values, edge)[clamp(index, 0, resamples - 1)] ?? edge;
  };
  return {
    estimate,
    lower: (tail) =>
      tail < LEAST_TAIL ? range.lowest : Math.min(estimate, atRank(tail, -1), ...unseenAt(tail)),
    upper: (tail) =>
      tail < LEAST_TAIL ? range.highest : Math.max(estimate, atRank(tail, 1), ...unseenAt(tail)),
  };
};

/**
 * One-sided bounds of `matrixStatistic` at one confidence.
 *
 * @throws StatisticsError as `matrixStatistic`
 */
export const bootstrapBounds = (input: BootstrapInput): Bounds => {
  requireConfidence(input.confidence);
  return boundsAt(matrixStatistic(input), 1 - input.confidence);
};
