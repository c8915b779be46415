import { logFactorial } from '../stats/distributions/gamma';
import { gammaUpperTail } from '../stats/distributions/incomplete-gamma';

/** Standard deviations from which on the answer is 1 in a double. */
const FAR = 12;

/**
 * The probability that a noncentral chi-square variable is above `critical`: its degrees of freedom
 * plus twice a Poisson number with the mean of half the noncentrality. Degrees of freedom need not be
 * whole. `scipy.stats.ncx2.sf`; Johnson, Kotz & Balakrishnan (1995), chapter 29.
 */
export const noncentralUpperTail = (
  critical: number,
  degreesOfFreedom: number,
  noncentrality: number,
): number => {
  const spread = Math.sqrt(2 * (degreesOfFreedom + 2 * noncentrality));
  if (noncentrality + degreesOfFreedom > critical + FAR * spread) return 1;
  const mean = noncentrality / 2;
  const last = Math.ceil(mean + FAR * Math.sqrt(mean + 1) + FAR);
  let [weight, total] = [Math.exp(-mean), 0];
  // Beyond a mean of 700 the first weights are no longer doubles: the sum begins nearer to the mean.
  let first = 0;
  if (mean > 600) {
    first = Math.max(0, Math.floor(mean - FAR * Math.sqrt(mean)));
    weight = Math.exp(first * Math.log(mean) - mean - logFactorial(first));
  }
  for (let count = first; count <= last; count += 1) {
    total += weight * gammaUpperTail(degreesOfFreedom / 2 + count, critical / 2);
    weight *= mean / (count + 1);
  }
  return Math.min(total, 1);
};
