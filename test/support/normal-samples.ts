import type { Random } from '../../src/domain/stats/random';
import { drawNormal, times } from '../honesty/scenario';

/** A numeric feature of `n` normal values with a standard deviation of 1. */
export const normalSample = (random: Random, n: number, mean = 0) => ({
  kind: 'numeric' as const,
  values: times(n, () => mean + drawNormal(random)),
});

/** Fifty customers with ten rows each, three tenths of the variance between customers. */
export const customers = (random: Random, mean = 0) => {
  const own = times(50, () => drawNormal(random) * Math.sqrt(0.3));
  return {
    kind: 'numeric' as const,
    values: own.flatMap((base) =>
      times(10, () => mean + base + drawNormal(random) * Math.sqrt(0.7)),
    ),
    clusters: own.flatMap((_, customer) => times(10, () => `c${customer}`)),
  };
};
