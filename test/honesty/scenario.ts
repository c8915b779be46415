import type { Random } from '../../src/domain/stats/random';

/** One way to be fooled: `passes` draws data and lets the real code decide. */
export type Scenario = {
  group: string;
  /** `alarm`: not a verdict that passes but an alarm that is raised; left out for verdicts. */
  kind?: 'alarm';
  name: string;
  /** What is drawn, for readers. */
  what: string;
  /** The most that may pass at the target; null where the verdict itself says "approximate". */
  limit: number | null;
  repeats: number;
  /** A model exactly at the target. */
  atTarget: (random: Random) => boolean;
  /** A better one, and in words how much better. */
  better: { what: string; passes: (random: Random) => boolean } | null;
};

/** Standard normal (Box & Muller 1958). */
export const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export const times = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index));

/** Gamma of a shape, scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26:363). */
const drawGamma = (random: Random, shape: number): number => {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
};

export const drawBeta = (random: Random, a: number, b: number): number => {
  const one = drawGamma(random, a);
  return one / (one + drawGamma(random, b));
};
