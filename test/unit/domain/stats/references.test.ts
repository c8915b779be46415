import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aucBounds } from '../../../../src/domain/stats/classification/auc';
import { betaQuantile, tQuantile } from '../../../../src/domain/stats/distributions/beta';
import { bootstrapBounds } from '../../../../src/domain/stats/bootstrap';
import { confusionMetric } from '../../../../src/domain/stats/classification/confusion';
import { differenceBounds } from '../../../../src/domain/stats/difference';
import { normalCdf, normalQuantile } from '../../../../src/domain/stats/distributions/normal';
import { meanBounds, standardErrorBounds } from '../../../../src/domain/stats/mean';
import {
  proportionBounds,
  twoSidedProportionInterval,
} from '../../../../src/domain/stats/proportion';
import {
  furtherTrials,
  requiredTrials,
  zeroFailureTrials,
} from '../../../../src/domain/stats/sample-size';

/** Made by `make.py` beside it, with SciPy, statsmodels, scikit-learn and mpmath. */
const file = new URL('../../../references/stats/stats.json', import.meta.url);

const count = z.number().int();
const proportion = z.object({ successes: count, trials: count });
const confidence = z.number();
const method = z.enum(['wilson', 'exact']);
const direction = z.enum(['at-least', 'at-most']);
const target = z.number();
const matrix = z.array(z.array(count));
const bounds = z.object({ estimate: z.number(), lowerBound: z.number(), upperBound: z.number() });

/** Reads what a case gives, and says what the function of that name answers to it. */
const run = <T>(given: z.ZodType<T>, answer: (given: T) => unknown) => ({
  answer: (value: unknown): unknown => answer(given.parse(value)),
});

const functions: Record<string, { answer: (given: unknown) => unknown }> = {
  normalQuantile: run(z.tuple([z.number()]), ([p]) => normalQuantile(p)),
  normalCdf: run(z.tuple([z.number()]), ([x]) => normalCdf(x)),
  betaQuantile: run(z.tuple([z.number(), z.number(), z.number()]), (a) => betaQuantile(...a)),
  tQuantile: run(z.tuple([z.number(), z.number()]), (a) => tQuantile(...a)),
  proportionBounds: run(proportion.extend({ confidence, method }), proportionBounds),
  twoSidedProportionInterval: run(
    proportion.extend({ confidence, method }),
    twoSidedProportionInterval,
  ),
  differenceBounds: run(
    z.object({ candidate: proportion, baseline: proportion, confidence }),
    differenceBounds,
  ),
  meanBounds: run(
    z.object({ mean: z.number(), standardDeviation: z.number(), trials: count, confidence }),
    meanBounds,
  ),
  standardErrorBounds: run(
    z.object({
      estimate: z.number(),
      standardError: z.number(),
      trials: count.nullable(),
      confidence,
    }),
    standardErrorBounds,
  ),
  aucBounds: run(
    z.object({ auc: z.number(), positives: count, negatives: count, confidence }),
    aucBounds,
  ),
  requiredTrials: run(
    z.object({ target, assumed: z.number(), confidence, power: z.number(), direction }),
    requiredTrials,
  ),
  zeroFailureTrials: run(z.object({ maxRate: z.number(), confidence }), zeroFailureTrials),
  furtherTrials: run(proportion.extend({ target, direction, confidence, method }), furtherTrials),
  confusionMetric: run(z.tuple([matrix, z.string(), count]), (a) => confusionMetric(...a)),
  bootstrapBounds: run(
    z.object({
      matrix,
      metric: z.string(),
      positive: count,
      confidence,
      resamples: count,
      seed: count,
    }),
    ({ metric, positive, ...given }) =>
      bootstrapBounds({ ...given, statistic: (m) => confusionMetric(m, metric, positive) ?? NaN }),
  ),
};

const { cases } = z
  .object({
    cases: z.array(
      z.object({
        function: z.string(),
        given: z.unknown(),
        expected: z.unknown(),
        tolerance: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

const expectNumber = (actual: number, expected: number, tolerance: number, where: string) => {
  const allowed = tolerance * (tolerance > 1e-6 ? 1 : Math.abs(expected)) + 1e-15;
  expect(Math.abs(actual - expected), `${where}: ${actual}, expected ${expected}`).toBeLessThan(
    allowed,
  );
};

const expectCase = (actual: unknown, expected: unknown, tolerance: number, where: string) => {
  if (typeof expected === 'number') {
    expectNumber(z.number().parse(actual), expected, tolerance, where);
    return;
  }
  const wanted = bounds.safeParse(expected);
  if (wanted.success) {
    const got = bounds.parse(actual);
    expectNumber(got.estimate, wanted.data.estimate, tolerance, `${where} estimate`);
    expectNumber(got.lowerBound, wanted.data.lowerBound, tolerance, `${where} lowerBound`);
    expectNumber(got.upperBound, wanted.data.upperBound, tolerance, `${where} upperBound`);
    return;
  }
  const evidence = z.object({ logEvidence: z.number(), onPassingSide: z.boolean() });
  const odds = evidence.safeParse(expected);
  if (!odds.success) {
    expect(actual, where).toEqual(expected);
    return;
  }
  const got = evidence.parse(actual);
  expect(got.onPassingSide, where).toBe(odds.data.onPassingSide);
  expectNumber(got.logEvidence, odds.data.logEvidence, tolerance, where);
};

describe('agrees with SciPy, statsmodels, scikit-learn and mpmath', () => {
  const names = [...new Set(cases.map((one) => one.function))];

  it('has reference cases for every function it knows', () => {
    expect(names.sort()).toEqual(Object.keys(functions).sort());
    expect(cases.length).toBeGreaterThan(450);
  });

  it.each(names)('%s', (name) => {
    for (const one of cases.filter((other) => other.function === name)) {
      const actual = functions[name]?.answer(one.given);
      expectCase(actual, one.expected, one.tolerance, `${name} ${JSON.stringify(one.given)}`);
    }
  });
});
