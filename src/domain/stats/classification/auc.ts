import { turningPoint } from '../bisection';
import { clamp, type Bounds } from '../bounds';
import { requireConfidence, requireCount, requireProbability } from '../check';
import { normalQuantile } from '../distributions/normal';

type AucInput = { auc: number; positives: number; negatives: number; confidence: number };
type ClassSizes = Pick<AucInput, 'positives' | 'negatives'>;

/**
 * Standard error of an area under the ROC curve from the area and the class sizes alone, by the
 * negative exponential model of Hanley & McNeil (1982), Radiology 143:29.
 */
export const aucStandardError = (auc: number, { positives, negatives }: ClassSizes): number => {
  const twoPositives = auc / (2 - auc);
  const twoNegatives = (2 * auc * auc) / (1 + auc);
  const variance =
    (auc * (1 - auc) +
      (positives - 1) * (twoPositives - auc * auc) +
      (negatives - 1) * (twoNegatives - auc * auc)) /
    (positives * negatives);
  return Math.sqrt(Math.max(variance, 0));
};

/**
 * Smallest area from which a perfect separation is still within `z` standard errors, the error taken
 * at that area (Newcombe 2006, Stat. Med. 25:559), since at an area of 1 it is zero.
 */
const lowerOfPerfect = (sizes: ClassSizes, z: number): number =>
  turningPoint(0, 1, (area) => 1 - area > z * aucStandardError(area, sizes));

/**
 * One-sided bounds of an area under the ROC curve: area ± z standard errors of Hanley & McNeil.
 *
 * Near 1 that standard error goes to zero however few the items are. So the lower bound is never
 * above what a perfect separation of as many items would earn, and the upper bound mirrors that for
 * an area of 0.
 *
 * @throws StatisticsError on an area outside of [0, 1] or class sizes that cannot be
 */
export const aucBounds = ({ auc, positives, negatives, confidence }: AucInput): Bounds => {
  requireProbability('auc', auc);
  requireCount('positives', positives, 1);
  requireCount('negatives', negatives, 1);
  requireConfidence(confidence);
  const z = normalQuantile(confidence);
  const sizes = { positives, negatives };
  const margin = z * aucStandardError(auc, sizes);
  const mirrored = { positives: negatives, negatives: positives };
  return {
    estimate: auc,
    lowerBound: clamp(auc - margin, 0, Math.min(auc, lowerOfPerfect(sizes, z))),
    upperBound: clamp(auc + margin, Math.max(auc, 1 - lowerOfPerfect(mirrored, z)), 1),
  };
};
