import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aucAtTarget } from '../../../../src/domain/stats/classification/auc-at-target';
import {
  aucOfScores,
  pairedAucDifference,
} from '../../../../src/domain/stats/classification/auc-of-scores';
import { meanOfClusters, shareOfClusters } from '../../../../src/domain/stats/clusters';
import { looksLikeShare, meanOfSummary } from '../../../../src/domain/stats/mean-of-summary';
import { meanOfValues } from '../../../../src/domain/stats/mean-of-values';
import { pairedDifference } from '../../../../src/domain/stats/pairs';
import { percentileOfCounts, percentileOfValues } from '../../../../src/domain/stats/percentile';
import { shareOfTrials } from '../../../../src/domain/stats/share';
import { differenceOf, ratioOf, type Sided } from '../../../../src/domain/stats/sided';

/** Made by `make-measures.py` beside it, with SciPy. */
const file = new URL('../../../references/stats/measures.json', import.meta.url);

const count = z.number();
const values = z.array(z.number());
const scores = z.object({ positives: values, negatives: values });
const proportion = z.object({ successes: count, trials: count });
const two = z.object({ candidate: proportion, baseline: proportion });
const clusters = z.array(z.object({ sum: count, count }));

const reading =
  <T>(schema: z.ZodType<T>, measure: (given: T) => Sided) =>
  (given: unknown): Sided =>
    measure(schema.parse(given));

const functions: Record<string, (given: unknown) => Sided> = {
  difference: reading(two, ({ candidate, baseline }) =>
    differenceOf(shareOfTrials(candidate, 'wilson'), shareOfTrials(baseline, 'wilson')),
  ),
  ratio: reading(two, ({ candidate, baseline }) =>
    ratioOf(shareOfTrials(candidate, 'wilson'), shareOfTrials(baseline, 'wilson')),
  ),
  aucOfScores: reading(scores, aucOfScores),
  pairedAucDifference: reading(
    z.object({ candidate: scores, baseline: scores }),
    ({ candidate, baseline }) => pairedAucDifference(candidate, baseline),
  ),
  aucAtTarget: reading(
    z.object({ auc: z.number(), positives: count, negatives: count }),
    aucAtTarget,
  ),
  percentile: reading(z.object({ values, share: z.number() }), (given) =>
    percentileOfValues(given.values, given.share),
  ),
  pairs: reading(z.object({ items: count, gained: count, lost: count }), pairedDifference),
  shareOfClusters: reading(clusters, shareOfClusters),
  meanOfClusters: reading(clusters, meanOfClusters),
};

const bound = z.number().or(z.literal(Infinity));

const cases = z
  .array(
    z.object({
      function: z.string(),
      given: z.unknown(),
      estimate: z.number(),
      bounds: z.array(z.object({ tail: z.number(), lower: bound, upper: bound })),
    }),
  )
  .parse(JSON.parse(readFileSync(file, 'utf8')));

describe('measures with their bounds', () => {
  it.each(cases.map((one, index) => [`${one.function} ${index}`, one] as const))(
    '%s agrees with the reference',
    (_, { function: name, given, estimate, bounds }) => {
      const measure = functions[name]?.(given);
      if (measure === undefined) throw new Error(`${name} is not known`);
      expect(measure.estimate).toBeCloseTo(estimate, 9);
      for (const { tail, lower, upper } of bounds) {
        expect(measure.lower(tail)).toBeCloseTo(lower, 8);
        if (upper === Infinity) expect(measure.upper(tail)).toBe(Infinity);
        else expect(measure.upper(tail)).toBeCloseTo(upper, 8);
      }
    },
  );

  it.each(cases.map((one, index) => [`${one.function} ${index}`, one] as const))(
    '%s has wider bounds for smaller tails, and none for none',
    (_, { function: name, given }) => {
      const measure = functions[name]?.(given);
      const tails = [0.4, 0.1, 0.01, 1e-4, 1e-6];
      const lowers = tails.map((tail) => measure?.lower(tail) ?? NaN);
      expect(lowers).toEqual([...lowers].sort((a, b) => b - a));
      expect(measure?.lower(0)).toBeLessThanOrEqual(lowers.at(-1) ?? NaN);
    },
  );

  it('takes the outer edges of the bins of a histogram', () => {
    const bins = Array.from({ length: 20 }, (_, index) => ({
      ...{ lowest: index, highest: index + 1 },
      count: 20,
    }));
    const { lower, upper } = percentileOfCounts(bins, 0.5);
    expect(Number.isInteger(lower(0.05)) && lower(0.05)).toBe(9);
    expect(upper(0.05)).toBe(11);
  });

  it('are those of one seed, and of no tail below what resampling reaches', () => {
    const values = Array.from({ length: 60 }, (_, index) => index ** 1.5);
    const one = meanOfValues({ values, seed: 1 });
    expect(one.lower(0.05)).toBe(meanOfValues({ values, seed: 1 }).lower(0.05));
    expect(one.lower(0.05)).not.toBe(meanOfValues({ values, seed: 2 }).lower(0.05));
    expect(one.lower(1e-5)).toBe(-Infinity);
    expect(one.lower(0.05)).toBeLessThan(one.estimate);
    expect(one.upper(0.05)).toBeGreaterThan(one.estimate);
  });

  it('do not claim certainty where all values are alike', () => {
    const values = Array.from({ length: 50 }, () => 1);
    const range = { lowest: 0, highest: 1 };
    // 1 - .05^(1/50): as 50 of 50.
    expect(1 - meanOfValues({ values, seed: 1, range }).lower(0.05)).toBeCloseTo(0.058155, 6);
    expect(meanOfValues({ values, seed: 1 }).lower(0.05)).toBe(-Infinity);
  });

  it('say "approximate" where a few extremes make the mean', () => {
    const values = [...Array.from({ length: 99 }, () => 1), 1000];
    expect(meanOfValues({ values, seed: 1 }).approximate).toMatch(/extreme/);
  });

  it('recognise a share by its standard deviation', () => {
    const trials = 200;
    const sd = Math.sqrt(0.9 * 0.1 * (trials / (trials - 1)));
    expect(looksLikeShare({ mean: 0.9, standardDeviation: sd, trials })).toBe(true);
    expect(looksLikeShare({ mean: 0.9, standardDeviation: 0.3, trials })).toBe(true);
    expect(looksLikeShare({ mean: 0.9, standardDeviation: 0.15, trials })).toBe(false);
    expect(meanOfSummary({ mean: 0.9, standardDeviation: 0.15, trials }).lower(0)).toBe(-Infinity);
  });
});

/** Log of n!, for n from 0 on. */
const logFactorials = (most: number): number[] =>
  Array.from({ length: most }).reduce<number[]>(
    (known, _, index) => [...known, (known[index] ?? 0) + Math.log(index + 1)],
    [0],
  );

describe('pairs over all tables', () => {
  /** Chance that a margin is shown, by adding up every table that shows it. */
  const chance = (
    items: number,
    { margin, tail }: { margin: number; tail: number },
    { gain, loss }: { gain: number; loss: number },
  ): number => {
    const logs = logFactorials(items);
    const log = (n: number): number => logs[n] ?? Number.NaN;
    const most = Math.min(items, Math.ceil(items * (gain + loss) * 2.5 + 25));
    let sum = 0;
    for (let lost = 0; lost <= most; lost += 1) {
      // Wins only help, so the least number of them that passes is looked for once a row.
      let [never, passes] = [-1, most - lost + 1];
      while (passes - never > 1) {
        const middle = Math.floor((never + passes) / 2);
        if (pairedDifference({ items, gained: middle, lost }).lower(tail) >= -margin)
          passes = middle;
        else never = middle;
      }
      for (let gained = passes; gained + lost <= most; gained += 1) {
        const rest = items - gained - lost;
        sum += Math.exp(
          log(items) -
            log(gained) -
            log(lost) -
            log(rest) +
            gained * Math.log(gain) +
            lost * Math.log(loss) +
            rest * Math.log(1 - gain - loss),
        );
      }
    }
    return sum;
  };

  it.each([
    [100, 0.05, 0.05],
    [100, 0.05, 0.01],
    [200, 0.02, 0.05],
    [200, 0.02, 0.0033],
    [500, 0.02, 0.03],
  ])('shows %i items not worse by %d wrongly in at most 1.05 × %d', (items, margin, tail) => {
    for (const differing of [margin * 1.001, margin * 1.1, margin * 1.5, 0.1, 0.2]) {
      const truth = { gain: (differing - margin) / 2, loss: (differing + margin) / 2 };
      expect(chance(items, { margin, tail }, truth)).toBeLessThanOrEqual(1.05 * tail);
    }
  });

  it('sees that a model is as good in 62 % where 5 % of 500 items differ', () => {
    const power = chance(500, { margin: 0.02, tail: 0.05 }, { gain: 0.025, loss: 0.025 });
    expect(power).toBeCloseTo(0.617, 2);
  });
});
