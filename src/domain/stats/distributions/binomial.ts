import { betaCdf } from './beta';

/** P(Binomial(n, p) <= k). */
export const binomialAtMost = (k: number, n: number, p: number): number => {
  if (k < 0) return 0;
  return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1);
};

/** P(Binomial(n, p) >= k), to full relative precision. */
export const binomialAtLeast = (k: number, n: number, p: number): number => {
  if (k <= 0) return 1;
  return k > n ? 0 : betaCdf(p, k, n - k + 1);
};
