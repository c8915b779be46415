import { requireCount } from '../../stats/check';
import { chiSquareQuantile } from '../../stats/distributions/incomplete-gamma';
import { requireCounts, sum } from '../check-sample';

/** What Evidently puts in the place of an empty share. */
const FILLER = 0.0001;
/** Where the smallest share is no larger than the filler, this part of it is put in instead. */
const PART_OF_SMALLEST = 1_000_000;

/** Shares with the empty ones filled, as Evidently's `get_binned_data(feel_zeroes=True)` fills them. */
const filledShares = (counts: readonly number[]): number[] => {
  const total = sum(counts);
  const shares = counts.map((count) => count / total);
  const smallest = shares.reduce((least, share) => (share > 0 && share < least ? share : least), 1);
  const filler = smallest <= FILLER ? smallest / PART_OF_SMALLEST : FILLER;
  return shares.map((share) => (share === 0 ? filler : share));
};

/**
 * Population stability index, Σ (q - p) ln(q / p), over bins of which at least one side holds
 * something. Shares of empty bins are filled as Evidently fills them, 0.0001. Symmetric, 0 and up.
 *
 * @throws StatisticsError on no counts, or lists of different length
 */
export const populationStability = (
  reference: readonly number[],
  current: readonly number[],
): number => {
  requireCounts(reference, current);
  const occurs = reference.map((count, i) => count > 0 || (current[i] ?? 0) > 0);
  const p = filledShares(reference.filter((_, i) => occurs[i]));
  const q = filledShares(current.filter((_, i) => occurs[i]));
  return p.reduce((total, share, i) => {
    const other = q[i] ?? share;
    return total + (other - share) * Math.log(other / share);
  }, 0);
};

/**
 * The PSI that two samples of one and the same distribution stay below with `confidence`:
 * (1/n + 1/m) times the chi-square quantile with bins - 1 degrees of freedom. Yurdakul & Naranjo
 * (2020), J. Risk Model Valid. 14(4). A PSI below it is no sign of drift, whatever rule of thumb it
 * is over. 0 for a single bin.
 *
 * @throws StatisticsError on sizes or bins that are no counts from 1, or a confidence outside of (0, 1)
 */
export const psiNoiseFloor = (
  trials: { reference: number; current: number },
  bins: number,
  confidence = 0.95,
): number => {
  requireCount('reference', trials.reference, 1);
  requireCount('current', trials.current, 1);
  requireCount('bins', bins, 1);
  if (bins === 1) return 0;
  return (1 / trials.reference + 1 / trials.current) * chiSquareQuantile(confidence, bins - 1);
};
