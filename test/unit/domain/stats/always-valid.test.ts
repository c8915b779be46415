import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysValidBounds, alwaysValidEvidence } from '../../../../src/domain/stats/always-valid';
import { proportionBounds } from '../../../../src/domain/stats/proportion';
import { seededRandom } from '../../../../src/domain/stats/random';
import { counts, SEED } from './counts';

const evidence = (successes: number, trials: number, target: number) =>
  alwaysValidEvidence({ successes, trials, target, direction: 'at-least' });

/** Looks after every sample, up to `looks`, and tells whether `passes` ever said yes. */
const everPasses = (
  random: () => number,
  rate: number,
  looks: number,
  passes: (successes: number, trials: number) => boolean,
): boolean => {
  let successes = 0;
  for (let trials = 1; trials <= looks; trials += 1) {
    if (random() < rate) successes += 1;
    if (passes(successes, trials)) return true;
  }
  return false;
};

describe('looking after every sample', () => {
  const runs = 600;
  const share = (passes: (successes: number, trials: number) => boolean): number => {
    const random = seededRandom(2024);
    let passed = 0;
    for (let run = 0; run < runs; run += 1) {
      if (everPasses(random, 0.9, 400, passes)) passed += 1;
    }
    return passed / runs;
  };

  it('lets a model that is exactly at the target pass in 5 % of the cases at most', () => {
    const always = share((successes, trials) => {
      const { logEvidence, onPassingSide } = evidence(successes, trials, 0.9);
      return onPassingSide && logEvidence >= Math.log(20);
    });
    expect(always).toBeLessThanOrEqual(0.05);
    expect(always).toBeGreaterThan(0);
  });

  it('would let it pass far more often by the bounds for one look', () => {
    const fixed = share(
      (successes, trials) =>
        trials >= 30 &&
        proportionBounds({ successes, trials, confidence: 0.95, method: 'wilson' }).lowerBound >=
          0.9,
    );
    expect(fixed).toBeGreaterThan(0.12);
  });

  it('passes a model that is better in the end', () => {
    const random = seededRandom(5);
    const passes = (successes: number, trials: number): boolean =>
      alwaysValidBounds({ successes, trials, confidence: 0.95 }).lowerBound >= 0.9;
    for (let run = 0; run < 10; run += 1) {
      expect(everPasses(random, 0.96, 3000, passes)).toBe(true);
    }
  });
});

describe('the evidence', () => {
  it('is the betting odds by hand: 2 of 2 against one half', () => {
    // B(3, 1) / 0.5² = 4/3
    expect(evidence(2, 2, 0.5).logEvidence).toBeCloseTo(Math.log(4 / 3), 12);
    expect(evidence(1, 2, 0.5).onPassingSide).toBe(false);
    const atMost = alwaysValidEvidence({
      successes: 1,
      trials: 4,
      target: 0.5,
      direction: 'at-most',
    });
    expect(atMost.onPassingSide).toBe(true);
  });

  it('is infinite where one outcome rules the target out, and never NaN', () => {
    expect(evidence(1, 2, 1)).toEqual({ logEvidence: Infinity, onPassingSide: false });
    expect(evidence(1, 2, 0)).toEqual({ logEvidence: Infinity, onPassingSide: true });
    expect(evidence(5, 5, 1).logEvidence).toBeCloseTo(Math.log(1 / 6), 12);
    expect(evidence(0, 5, 0).logEvidence).toBeCloseTo(Math.log(1 / 6), 12);
  });

  it('averages to one over all outcomes at the target (a fair bet)', () => {
    const rate = 0.7;
    let mean = 0;
    for (let outcome = 0; outcome < 2 ** 10; outcome += 1) {
      const successes = outcome.toString(2).replaceAll('0', '').length;
      const chance = rate ** successes * (1 - rate) ** (10 - successes);
      mean += chance * Math.exp(evidence(successes, 10, rate).logEvidence);
    }
    expect(mean).toBeCloseTo(1, 10);
  });
});

describe('always-valid bounds', () => {
  it('turn over where the evidence reaches its limit', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.9, 0.95, 0.99), ({ successes, trials }, confidence) => {
        const { estimate, lowerBound, upperBound } = alwaysValidBounds({
          successes,
          trials,
          confidence,
        });
        expect(lowerBound).toBeLessThanOrEqual(estimate);
        expect(upperBound).toBeGreaterThanOrEqual(estimate);
        const limit = -Math.log1p(-confidence);
        for (const [bound, inside] of [
          [lowerBound, 1],
          [upperBound, -1],
        ] as const) {
          if (bound < 1e-12 || bound > 1 - 1e-12) continue;
          const step = 1e-4 * Math.min(bound, 1 - bound, Math.abs(bound - estimate));
          expect(evidence(successes, trials, bound + inside * step).logEvidence).toBeLessThan(
            limit,
          );
          expect(evidence(successes, trials, bound - inside * step).logEvidence).toBeGreaterThan(
            limit,
          );
        }
      }),
      SEED,
    );
  });

  it('are wider than those for one look, and mirror', () => {
    for (const [successes, trials] of [
      [97, 100],
      [910, 1000],
      [10, 10],
      [3, 1000],
    ] as const) {
      const always = alwaysValidBounds({ successes, trials, confidence: 0.95 });
      const once = proportionBounds({ successes, trials, confidence: 0.95, method: 'exact' });
      const failures = alwaysValidBounds({
        successes: trials - successes,
        trials,
        confidence: 0.95,
      });
      expect(always.lowerBound).toBeLessThan(once.lowerBound);
      expect(failures.upperBound).toBeCloseTo(1 - always.lowerBound, 14);
    }
  });
});
