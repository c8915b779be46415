/** The one file that knows which library the normal distribution comes from. */
import stdNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import stdNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Standard normal distribution function Φ(z). */
export const normalCdf = (z: number): number => stdNormalCdf(z, 0, 1);

/** Standard normal quantile: the z such that Φ(z) = `probability`. */
export const normalQuantile = (probability: number): number => stdNormalQuantile(probability, 0, 1);
