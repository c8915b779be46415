import { logFactorial } from '../../stats/distributions/gamma';
import { requireCounts, sum } from '../check-sample';

/** Parts of one unit of chi-square in which each category's part of the statistic is counted. */
const RESOLUTION = 8;
/** Steps of the sum below. Beyond it the answer takes longer than a tenth of a second. */
const MAX_STEPS = 30_000_000;
/** A statistic that cannot be told from this one is not worth counting through. */
const LEAST_GOAL = 60 * RESOLUTION;
/** Totals beyond this need a table of factorials that is no longer small. */
const MAX_TOTAL = 2_000_000;

type Table = {
  /** How often each category occurs on both sides together. */
  totals: readonly number[];
  /** Size of the smaller sample, and of both. */
  drawn: number;
  all: number;
};

const tableOf = (reference: readonly number[], current: readonly number[]) => {
  const [n, m] = [sum(reference), sum(current)];
  const smaller = n <= m ? reference : current;
  const rows = reference
    .map((count, i) => ({ total: count + (current[i] ?? 0), drawn: smaller[i] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => one.total - other.total);
  const table: Table = {
    totals: rows.map(({ total }) => total),
    drawn: Math.min(n, m),
    all: n + m,
  };
  return { table, observed: rows.map(({ drawn }) => drawn) };
};

/** A category's part of Pearson's statistic, both sides, in whole eighths. */
const part = ({ drawn, all }: Table, total: number, count: number): number =>
  Math.round((RESOLUTION * (count * all - drawn * total) ** 2) / (drawn * total * (all - drawn)));

const logFactorials = (upTo: number): Float64Array =>
  Float64Array.from({ length: upTo + 1 }, (_, n) => logFactorial(n));

/**
 * Weights over (how many are drawn so far, the statistic so far), a row of `goal` weights for each number
 * drawn. Outside of `low` to `high` a row holds nothing; one that was not reached has `high` below `low`.
 */
type States = { weights: Float64Array; low: Int32Array; high: Int32Array };

const emptyStates = (rows: number, goal: number): States => ({
  weights: new Float64Array(rows * goal),
  low: new Int32Array(rows).fill(goal),
  high: new Int32Array(rows).fill(-1),
});

const clear = ({ weights, low, high }: States, goal: number): void => {
  for (let row = 0; row < high.length; row += 1) {
    const last = high[row] ?? -1;
    if (last >= 0) weights.fill(0, row * goal + (low[row] ?? 0), row * goal + last + 1);
  }
  low.fill(goal);
  high.fill(-1);
};

/**
 * Adds the row `from`, `step` further and `chance` times as likely, to the row `into` of `next`; answers
 * what is over the goal. The order of the sums decides their last digit: it is that of the scores.
 */
const move = (
  { weights, low, high }: States,
  from: number,
  next: States,
  into: number,
  goal: number,
  step: number,
  chance: number,
): number => {
  const [first, last] = [low[from] ?? goal, high[from] ?? -1];
  const within = Math.min(last, goal - 1 - step);
  const target = next.weights;
  const [source, shift] = [from * goal, into * goal + step];
  for (let score = first; score <= within; score += 1) {
    target[shift + score] = (target[shift + score] ?? 0) + (weights[source + score] ?? 0) * chance;
  }
  if (first <= within) {
    next.low[into] = Math.min(next.low[into] ?? goal, first + step);
    next.high[into] = Math.max(next.high[into] ?? -1, within + step);
  }
  let over = 0;
  for (let score = Math.max(first, within + 1, 0); score <= last; score += 1) {
    over += weights[source + score] ?? 0;
  }
  return over * chance;
};

/**
 * P(statistic >= goal) when the smaller sample is drawn at random from both together: category by
 * category, over (how many are drawn so far, the statistic so far). What reaches the goal is added up
 * and followed no further, so that small p-values keep their digits.
 */
const tailOf = (table: Table, goal: number): number => {
  const { totals, drawn, all } = table;
  const ln = logFactorials(all);
  const logChoose = (n: number, k: number): number =>
    (ln[n] ?? 0) - (ln[k] ?? 0) - (ln[n - k] ?? 0);
  let [states, next] = [emptyStates(drawn + 1, goal), emptyStates(drawn + 1, goal)];
  [states.weights[0], states.low[0], states.high[0]] = [1, 0, 0];
  let [left, tail] = [all, 0];
  for (const total of totals) {
    const rest = left - total;
    const counts = { length: Math.min(total, drawn) + 1 };
    const steps = Float64Array.from(counts, (_, count) => part(table, total, count));
    const choices = Float64Array.from(counts, (_, count) => logChoose(total, count));
    for (let before = 0; before <= drawn; before += 1) {
      if ((states.high[before] ?? -1) < 0) continue;
      const most = Math.min(total, drawn - before);
      const whole = logChoose(left, drawn - before);
      for (let count = Math.max(0, drawn - before - rest); count <= most; count += 1) {
        const others = logChoose(rest, drawn - before - count);
        const chance = Math.exp((choices[count] ?? 0) + others - whole);
        tail += move(states, before, next, before + count, goal, steps[count] ?? 0, chance);
      }
    }
    [states, next] = [next, states];
    clear(next, goal);
    left = rest;
  }
  return Math.min(tail, 1);
};

/**
 * Exact conditional test of homogeneity for tables too sparse for the chi-square approximation: given
 * how often each category occurs on both sides together, the probability of a Pearson statistic at
 * least as large as this one, each category's part rounded to an eighth. As any exact test it alarms
 * at most as often as it says. Where the statistic is too large to be counted up to, the answer is an
 * upper bound, far below any level that matters. Freeman & Halton (1951), Biometrika 38:141, ordered by chi-square.
 *
 * @returns null where the table is too large to be counted through
 * @throws StatisticsError on no counts, or lists of different length
 */
export const exactCategoriesPValue = (
  reference: readonly number[],
  current: readonly number[],
): number | null => {
  requireCounts(reference, current);
  const { table, observed } = tableOf(reference, current);
  const goal = table.totals.reduce(
    (score, total, i) => score + part(table, total, observed[i] ?? 0),
    0,
  );
  if (goal === 0 || table.totals.length === 1) return 1;
  const width = sum(table.totals.map((total) => Math.min(total, table.drawn) + 1));
  // The tail of a lower goal is larger: where the statistic is huge, that is the careful side.
  const affordable = Math.floor((2 * MAX_STEPS) / (width * (table.drawn + 1)));
  if (table.all > MAX_TOTAL || affordable < Math.min(goal, LEAST_GOAL)) return null;
  return tailOf(table, Math.min(goal, affordable));
};
