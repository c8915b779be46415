import { tUpperQuantile } from '../distributions/beta';
import { requireNumber } from '../check';
import { StatisticsError } from '../error';
import { aucAtTarget } from './auc-at-target';
import type { Sided } from '../sided';

export type ScoredClasses = { positives: readonly number[]; negatives: readonly number[] };

/** Mean ranks, ties shared, in the order of `values`. */
const midRanks = (values: readonly number[]): number[] => {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) {
      end += 1;
    }
    for (let i = start; i <= end; i += 1) ranks[order[i] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
};

type Placements = { auc: number; ofPositives: number[]; ofNegatives: number[] };

/** Share of the other class that each item is on the right side of (Sun & Xu 2014, IEEE SPL 21:1389). */
export const placementsOf = ({ positives, negatives }: ScoredClasses): Placements => {
  const all = midRanks([...positives, ...negatives]);
  const amongPositives = midRanks(positives);
  const amongNegatives = midRanks(negatives);
  const ofPositives = positives.map(
    (_, i) => ((all[i] ?? 0) - (amongPositives[i] ?? 0)) / negatives.length,
  );
  const ofNegatives = negatives.map(
    (_, i) => 1 - ((all[positives.length + i] ?? 0) - (amongNegatives[i] ?? 0)) / positives.length,
  );
  const auc = ofPositives.reduce((sum, value) => sum + value, 0) / positives.length;
  return { auc, ofPositives, ofNegatives };
};

/** Variance of a mean and the variance of that variance. */
const spreadOf = (values: readonly number[]): { variance: number; uncertainty: number } => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const fourth = values.reduce((sum, value) => sum + (value - mean) ** 4, 0) / n;
  const ofSquare = Math.max((fourth - (square * square * (n - 3)) / (n - 1)) / n, 0);
  return { variance: square / n, uncertainty: ofSquare / (n * n) };
};

export const requireClasses = ({ positives, negatives }: ScoredClasses): void => {
  for (const [name, scores] of Object.entries({ positives, negatives })) {
    if (scores.length < 2) {
      throw new StatisticsError('out-of-range', name, scores.length, 'at least two are needed');
    }
    scores.forEach((score, index) => {
      requireNumber(`${name}[${index}]`, score);
    });
  }
};

/** Items of a class below which the bounds are said to be approximate. */
export const FEWEST_OF_CLASS = 20;

/**
 * Area under the ROC curve from the scores of both classes: DeLong, DeLong & Clarke-Pearson (1988),
 * Biometrics 44:837, on the log-odds of the area, with Student's t. The degrees of freedom are those of
 * the variance as estimated (Satterthwaite 1946, Biometrics Bull. 2:110) and no more than the smaller
 * class has: DeLong's plain interval lets through 17 % at an area of .976 with 50 and 50, this one 5.
 *
 * @throws StatisticsError on fewer than two items of a class, or scores that are no numbers
 */
export const aucOfScores = (scores: ScoredClasses): Sided => {
  requireClasses(scores);
  const { auc, ofPositives, ofNegatives } = placementsOf(scores);
  const sizes = { positives: ofPositives.length, negatives: ofNegatives.length };
  const perfect = aucAtTarget({ auc, ...sizes });
  const [one, other] = [spreadOf(ofPositives), spreadOf(ofNegatives)];
  const variance = one.variance + other.variance;
  // So it is for classes that are apart, and for scores that are all tied.
  if (variance <= 0) return perfect;
  const satterthwaite = (2 * variance * variance) / (one.uncertainty + other.uncertainty);
  const smaller = Math.min(sizes.positives, sizes.negatives) - 1;
  const freedom = Math.max(Math.min(satterthwaite, smaller), 1);
  const logOdds = Math.log(auc / (1 - auc));
  const error = Math.sqrt(variance) / (auc * (1 - auc));
  const at = (tail: number, side: -1 | 1): number =>
    1 / (1 + Math.exp(-(logOdds + side * tUpperQuantile(tail, freedom) * error)));
  return {
    estimate: auc,
    lower: (tail) => at(tail, -1),
    upper: (tail) => at(tail, 1),
  };
};

/**
 * Area of `candidate` minus area of `baseline` on the same items: DeLong's covariance of the paired
 * placements, with Student's t. Items stand in the same order in both.
 *
 * @throws StatisticsError as `aucOfScores`, and on other class sizes
 */
export const pairedAucDifference = (candidate: ScoredClasses, baseline: ScoredClasses): Sided => {
  requireClasses(candidate);
  requireClasses(baseline);
  if (
    candidate.positives.length !== baseline.positives.length ||
    candidate.negatives.length !== baseline.negatives.length
  ) {
    const allowed = 'both have to score the same items';
    throw new StatisticsError('out-of-range', 'baseline', baseline.positives.length, allowed);
  }
  const [mine, theirs] = [placementsOf(candidate), placementsOf(baseline)];
  const minus = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((value, index) => value - (b[index] ?? 0));
  const one = spreadOf(minus(mine.ofPositives, theirs.ofPositives));
  const other = spreadOf(minus(mine.ofNegatives, theirs.ofNegatives));
  const error = Math.sqrt(one.variance + other.variance);
  const freedom = Math.min(candidate.positives.length, candidate.negatives.length) - 1;
  const estimate = mine.auc - theirs.auc;
  const reach = (tail: number): number =>
    error > 0 ? tUpperQuantile(tail, freedom) * error : Infinity;
  return {
    estimate,
    lower: (tail) => Math.max(estimate - reach(tail), -1),
    upper: (tail) => Math.min(estimate + reach(tail), 1),
  };
};
