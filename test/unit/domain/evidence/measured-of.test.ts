import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { measuredOf, type MeasureRule } from '../../../../src/domain/evidence/measured-of';

const share = { lowest: 0, highest: 1 };
const of = (measure: Measure, rule: Partial<MeasureRule> = {}) =>
  measuredOf(measure, { metric: 'score', method: 'exact', range: share, ...rule });

/** What is known at one tail, for a measure that allows bounds. */
const at = (tail: number, measure: Measure, rule: Partial<MeasureRule> = {}) => {
  const measured = of(measure, rule);
  if (typeof measured === 'string') throw new Error(measured);
  return [measured.sided.lower(tail), measured.sided.upper(tail)];
};

const mean = (of_: number, standardDeviation: number, trials: number): Measure => ({
  ...{ kind: 'mean', mean: of_, standardDeviation, trials },
});
const error = (estimate: number, standardError: number, trials: number | null): Measure => ({
  ...{ kind: 'standard-error', estimate, standardError, trials },
});

describe('a mean', () => {
  // Of 90 ones and 10 zeros: √(0.9 · 0.1 · 100 / 99).
  const deviation = 0.301511;
  const ninety: Measure = { kind: 'count', successes: 90, trials: 100 };

  it('of zeros and ones is a share, by whichever bounds are asked for', () => {
    for (const method of ['exact', 'wilson'] as const) {
      expect(of(mean(0.9, deviation, 100), { method })).toMatchObject({
        counts: { successes: 90, trials: 100 },
      });
      expect(at(0.05, mean(0.9, deviation, 100), { method })).toEqual(at(0.05, ninety, { method }));
    }
    expect(of(mean(0.90019, deviation, 100))).toMatchObject({ counts: { successes: 90 } });
  });

  it('of zeros and ones without a whole number of them has no bounds', () => {
    // √(0.905 · 0.095 · 100 / 99) and √(0.895 · 0.105 · 100 / 99).
    expect(of(mean(0.905, 0.294692, 100))).toBe('is-a-share');
    expect(of(mean(0.895, 0.308097, 100))).toBe('is-a-share');
  });

  it('of values that may lie anywhere is no share', () => {
    expect(of(mean(0.9, deviation, 100), { range: null })).toMatchObject({ counts: null });
    expect(of(mean(0.905, 0.294692, 100), { range: null })).toMatchObject({ counts: null });
  });

  it('has no bounds of one value, nor without any spread of values that may lie anywhere', () => {
    expect(of(mean(3, 0, 1))).toBe('no-uncertainty');
    expect(of(mean(3, 0, 10), { range: null })).toBe('no-uncertainty');
    const all = { lowest: 0, highest: 5 };
    expect(of(mean(3, 0, 10), { range: all })).toMatchObject({ trials: 10 });
    expect(of(mean(3, 1, 2), { range: null })).toMatchObject({ trials: 2 });
  });
});

describe('a standard error', () => {
  it('with its number of values is a mean with the deviation that it comes from', () => {
    expect(at(0.05, error(3, 0.1, 100), { range: null })).toEqual(
      at(0.05, mean(3, 1, 100), { range: null }),
    );
  });

  it('alone is normal, and told as no more than that', () => {
    const [lower, upper] = at(0.05, error(3, 0.1, null), { range: null });
    // 1.6449 standard errors.
    expect(lower).toBeCloseTo(3 - 0.16449, 5);
    expect(upper).toBeCloseTo(3 + 0.16449, 5);
    expect(of(error(3, 0.1, null), { range: null })).toMatchObject({ trials: null, mostLooks: 3 });
  });

  it('stays within the range, and knows nothing beyond it for no error at all', () => {
    const [, upper] = at(0.05, error(0.95, 0.1, null));
    expect(upper).toBe(1);
    const [lower] = at(0.05, error(0.05, 0.1, null));
    expect(lower).toBe(0);
    expect(at(0, error(3, 0.1, null), { range: null })).toEqual([-Infinity, Infinity]);
  });

  it('of nothing is none', () => {
    expect(of(error(0.9, 0, null))).toBe('no-uncertainty');
  });
});

describe('bounds that came with the run', () => {
  const interval = (lower: number, upper: number): Measure => ({
    ...{ kind: 'interval', estimate: 0.9, lower, upper, confidence: 0.9, trials: 400 },
  });

  it('hold with half of the error of their interval on each side, and with no less', () => {
    expect(at(0.05, interval(0.88, 0.92))).toEqual([0.88, 0.92]);
    expect(at(0.2, interval(0.88, 0.92))).toEqual([0.88, 0.92]);
    expect(at(0.049, interval(0.88, 0.92))).toEqual([-Infinity, Infinity]);
  });

  it('say nothing where they are one number, and never exclude the estimate', () => {
    expect(at(0.05, interval(0.9, 0.9))).toEqual([-Infinity, Infinity]);
    expect(at(0.05, interval(0.91, 0.92))).toEqual([0.9, 0.92]);
    expect(at(0.05, interval(0.88, 0.89))).toEqual([0.88, 0.9]);
  });

  const worked: Measure = {
    ...{ kind: 'worked', estimate: 0.9, trials: 50, method: 'by cases', mostLooks: 4 },
    approximate: null,
    bounds: [
      { tail: 0.05, lower: 0.8, upper: 0.95 },
      { tail: 0.01, lower: 0.7, upper: null },
    ],
  };

  it('worked out for some errors hold for larger ones, up to the next', () => {
    expect(at(0.06, worked)).toEqual([0.8, 0.95]);
    expect(at(0.05, worked)).toEqual([0.8, 0.95]);
    expect(at(0.04, worked)).toEqual([0.7, Infinity]);
    expect(at(0.009, worked)).toEqual([-Infinity, Infinity]);
    expect(of(worked)).toMatchObject({ trials: 50, method: 'by cases', mostLooks: 4 });
  });
});

describe('a number without any', () => {
  it.each<[Measure]>([
    [{ kind: 'point', value: 0.9, trials: 100 }],
    [{ kind: 'count', successes: 0, trials: 0 }],
  ])('%j has no bounds', (measure) => {
    expect(of(measure)).toBe('no-uncertainty');
  });
});
