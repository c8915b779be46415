import { aucStandardError } from './auc';
import { requireCount, requireProbability } from '../check';
import { normalQuantile } from '../distributions/normal';
import type { Sided } from '../sided';

type AucInput = { auc: number; positives: number; negatives: number };

/** Halvings after which a bisection of [0, 1] has no digit left to find. */
const BISECTIONS = 60;

/** Smallest area from which `auc` is within z standard errors, the error taken at that area. */
const lowerAt = ({ auc, positives, negatives }: AucInput, tail: number): number => {
  if (tail <= 0) return 0;
  const z = -normalQuantile(tail);
  let low = 0;
  let high = auc;
  for (let halving = 0; halving < BISECTIONS; halving += 1) {
    const middle = (low + high) / 2;
    // Which class the model takes as the harder one is not known: the wider error counts.
    const error = Math.max(
      aucStandardError(middle, { positives, negatives }),
      aucStandardError(middle, { positives: negatives, negatives: positives }),
    );
    if (auc - middle > z * error) low = middle;
    else high = middle;
  }
  return low;
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
