import type { Bounds } from './bounds';
import { requireConfidence, requireTrials } from './check';
import { proportionBounds, type Proportion } from './proportion';

type DifferenceInput = { candidate: Proportion; baseline: Proportion; confidence: number };

/**
 * One-sided bounds of the rate of `candidate` minus the rate of `baseline`, two independent samples:
 * the hybrid score method, number 10 of Newcombe (1998), Stat. Med. 17:873. Each bound squares and
 * adds the distances of the two Wilson bounds that pull it down (or up).
 *
 * For the same items scored twice it is too wide rather than too narrow, as long as the two models
 * tend to be right on the same items.
 *
 * @throws StatisticsError on counts that cannot be, or a confidence outside of (0.5, 1)
 */
export const differenceBounds = ({ candidate, baseline, confidence }: DifferenceInput): Bounds => {
  requireTrials(candidate, 'candidate.');
  requireTrials(baseline, 'baseline.');
  requireConfidence(confidence);
  const one = proportionBounds({ ...candidate, confidence, method: 'wilson' });
  const other = proportionBounds({ ...baseline, confidence, method: 'wilson' });
  const estimate = one.estimate - other.estimate;
  return {
    estimate,
    lowerBound:
      estimate - Math.hypot(one.estimate - one.lowerBound, other.upperBound - other.estimate),
    upperBound:
      estimate + Math.hypot(one.upperBound - one.estimate, other.estimate - other.lowerBound),
  };
};
