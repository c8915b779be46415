import type { Direction } from './bounds';
import { requireConfidence, requireNumber, requireProbability } from './check';
import { normalQuantile } from './distributions/normal';

export { furtherTrials } from './further-trials';

type RequiredTrialsInput = {
  target: number;
  /** The true rate that is hoped for. */
  assumed: number;
  /** One-sided. */
  confidence: number;
  /** Chance that the verdict is `pass` if the true rate is `assumed`. */
  power: number;
  direction: Direction;
};

type PerArmInput = {
  /** Rate that both candidate and baseline are assumed to have. */
  rate: number;
  /** How much worse the candidate may be, an absolute difference. */
  margin: number;
  /** One-sided; 0.975 is usual for non-inferiority. */
  confidence: number;
  power: number;
};

const requirePower = (power: number): void => {
  requireNumber('power', power, { above: 0, below: 1 });
};

const deviation = (rate: number): number => Math.sqrt(rate * (1 - rate));

/**
 * Trials after which a true rate of `assumed` clears `target`: the normal approximation
 * n = [(z_confidence √(T(1-T)) + z_power √(p(1-p))) / (p - T)]², rounded up (Fleiss, Levin & Paik
 * 2003, Statistical Methods for Rates and Proportions, section 2.5).
 *
 * @returns null where `assumed` is the target or on its wrong side: no number of trials is enough
 * @throws StatisticsError on a target outside of (0, 1) and other numbers that cannot be
 */
export const requiredTrials = (input: RequiredTrialsInput): number | null => {
  const { target, assumed, confidence, power, direction } = input;
  requireNumber('target', target, { above: 0, below: 1 });
  requireProbability('assumed', assumed);
  requireConfidence(confidence);
  requirePower(power);
  const ahead = direction === 'at-least' ? assumed - target : target - assumed;
  if (ahead <= 0) return null;
  const needed =
    normalQuantile(confidence) * deviation(target) + normalQuantile(power) * deviation(assumed);
  return Math.max(1, Math.ceil(Math.max(needed / ahead, 0) ** 2));
};

/**
 * Trials for each of candidate and baseline, so that a candidate as good as the baseline is shown
 * not to be worse by `margin`: n = (z_confidence + z_power)² 2 p(1-p) / margin², rounded up (Blackwelder
 * 1982, Control. Clin. Trials 3:345).
 *
 * @throws StatisticsError on a rate outside of (0, 1) and other numbers that cannot be
 */
export const requiredPerArm = ({ rate, margin, confidence, power }: PerArmInput): number => {
  requireNumber('rate', rate, { above: 0, below: 1 });
  requireNumber('margin', margin, { above: 0, below: 1 });
  requireConfidence(confidence);
  requirePower(power);
  const z = Math.max(normalQuantile(confidence) + normalQuantile(power), 0);
  return Math.max(1, Math.ceil(((z * deviation(rate)) / margin) ** 2 * 2));
};

/**
 * Fewest trials that, all without failure, show a failure rate of at most `maxRate`: the n where
 * (1 - maxRate)^n <= 1 - confidence. At 95 % about 3 / maxRate, the rule of three (Hanley &
 * Lippman-Hand 1983, JAMA 249:1743).
 *
 * @throws StatisticsError on a rate outside of (0, 1), or a confidence outside of (0.5, 1)
 */
export const zeroFailureTrials = ({
  maxRate,
  confidence,
}: {
  maxRate: number;
  confidence: number;
}): number => {
  requireNumber('maxRate', maxRate, { above: 0, below: 1 });
  requireConfidence(confidence);
  const trials = Math.floor(Math.log1p(-confidence) / Math.log1p(-maxRate));
  return (1 - maxRate) ** trials <= 1 - confidence ? trials : trials + 1;
};
