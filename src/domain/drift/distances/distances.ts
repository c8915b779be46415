/**
 * Distances between two discrete distributions given as counts or weights over the same categories.
 * Each is 0 for equal shares and does not depend on how much was counted.
 */
import { requireNumber } from '../../stats/check';
import { StatisticsError } from '../../stats/error';
import { sum } from '../check-sample';

/** Each weight over their sum. @throws StatisticsError on a negative weight or nothing to divide */
const shares = (side: string, weights: readonly number[]): number[] => {
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? Number.NaN;
    if (!(weight >= 0 && weight < Infinity)) requireNumber(`${side}[${i}]`, weight, { atLeast: 0 });
  }
  const total = sum(weights);
  if (total > 0 && Number.isFinite(total)) return weights.map((weight) => weight / total);
  throw new StatisticsError('out-of-range', side, weights, 'the weights must sum to more than 0');
};

type Term = (reference: number, current: number) => number;

/** Σ term(p, q) over the categories. @throws StatisticsError also where the lists differ in length */
const sumOverShares = (
  reference: readonly number[],
  current: readonly number[],
  term: Term,
): number => {
  if (reference.length !== current.length) {
    const allowed = `there are ${reference.length} categories on the other side`;
    throw new StatisticsError('out-of-range', 'current', current, allowed);
  }
  const p = shares('reference', reference);
  const q = shares('current', current);
  let total = 0;
  for (let i = 0; i < p.length; i += 1) total += term(p[i] ?? 0, q[i] ?? 0);
  return total;
};

/**
 * p ln(p/middle) + q ln(q/middle) with the middle (p+q)/2, as (p+q) [d atanh d + ½ ln(1-d²)] of
 * d = (p-q) / (p+q): what cancels between both logarithms is left out, so that small distances keep
 * their digits.
 */
const divergenceTerm: Term = (p, q) => {
  const both = p + q;
  if (p === 0 || q === 0) return both * Math.LN2;
  const d = (p - q) / both;
  return both * (d * Math.atanh(d) + Math.log1p(-d * d) / 2);
};

/**
 * Jensen-Shannon DISTANCE to base e: the square root of the divergence in nats, 0 to √ln 2 = 0.8326.
 * `scipy.spatial.distance.jensenshannon`; Endres & Schindelin (2003), IEEE Trans. Inf. Theory 49:1858.
 *
 * @throws StatisticsError on weights that are no distribution, or lists of different length
 */
export const jensenShannonDistance = (
  reference: readonly number[],
  current: readonly number[],
): number => Math.sqrt(Math.max(sumOverShares(reference, current, divergenceTerm), 0) / 2);

/**
 * Hellinger distance, √(½ Σ (√p - √q)²), 0 to 1: the same as √(1 - Σ √(p q)) without its cancellation.
 *
 * @throws StatisticsError as `jensenShannonDistance`
 */
export const hellingerDistance = (
  reference: readonly number[],
  current: readonly number[],
): number =>
  Math.sqrt(sumOverShares(reference, current, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2);

/**
 * Total variation distance, ½ Σ |p - q|, 0 to 1: the largest difference in probability of any event.
 *
 * @throws StatisticsError as `jensenShannonDistance`
 */
export const totalVariationDistance = (
  reference: readonly number[],
  current: readonly number[],
): number => sumOverShares(reference, current, (p, q) => Math.abs(p - q)) / 2;
