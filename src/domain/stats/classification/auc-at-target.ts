import { turningPoint } from '../bisection';
import { aucStandardError } from './auc';
import { requireCount, requireProbability } from '../check';
import { normalQuantile } from '../distributions/normal';
import type { Sided } from '../sided';

type AucInput = { auc: number; positives: number; negatives: number };

/** Smallest area from which `auc` is within z standard errors, the error taken at that area. */
const lowerAt = ({ auc, positives, negatives }: AucInput, tail: number): number => {
  if (tail <= 0) return 0;
  const z = -normalQuantile(tail);
  return turningPoint(0, auc, (area) => {
    // Which class the model takes as the harder one is not known: the wider error counts.
    const error = Math.max(
      aucStandardError(area, { positives, negatives }),
      aucStandardError(area, { positives: negatives, negatives: positives }),
    );
    return auc - area > z * error;
  });
};

/**
 * An area under the ROC curve of which only the class sizes are known: the standard error of Hanley &
 * McNeil (1982) at the area that is tested, not at the one found, as a score interval does (Newcombe
 * 2006, Stat. Med. 25:559). From the found area the error goes to zero as the area goes to 1.
 *
 * @throws StatisticsError on an area outside of [0, 1] or class sizes that cannot be
 */
export const aucAtTarget = (input: AucInput): Sided => {
  requireProbability('auc', input.auc);
  requireCount('positives', input.positives, 1);
  requireCount('negatives', input.negatives, 1);
  return {
    estimate: input.auc,
    lower: (tail) => lowerAt(input, tail),
    upper: (tail) => 1 - lowerAt({ ...input, auc: 1 - input.auc }, tail),
  };
};
