import { describe, expect, it } from 'vitest';
import { proportionBounds } from '../../../../src/domain/stats/proportion';
import {
  requiredPerArm,
  requiredTrials,
  zeroFailureTrials,
} from '../../../../src/domain/stats/sample-size';
import { binomialChances } from './counts';

const usual = { confidence: 0.95, power: 0.8 };

describe('required trials', () => {
  it.each([
    [0.9, 0.92, 1303],
    [0.9, 0.93, 558],
    [0.9, 0.95, 184],
    [0.95, 0.97, 631],
    [0.95, 0.98, 253],
    [0.8, 0.85, 368],
    [0.99, 0.995, 1990],
  ])('at least %f, truly %f: %i', (target, assumed, trials) => {
    const given = { target, assumed, ...usual };
    expect(requiredTrials({ ...given, direction: 'at-least' })).toBe(trials);
    expect(requiredTrials({ ...given, direction: 'at-most' })).toBeNull();
  });

  it('is null where the assumed rate is the target', () => {
    const given = { target: 0.9, assumed: 0.9, ...usual };
    expect(requiredTrials({ ...given, direction: 'at-least' })).toBeNull();
    expect(requiredTrials({ ...given, direction: 'at-most' })).toBeNull();
  });

  it('reaches the power that it promises, by enumeration', () => {
    const trials = requiredTrials({ target: 0.9, assumed: 0.95, ...usual, direction: 'at-least' });
    const passes = (k: number): boolean =>
      proportionBounds({ successes: k, trials: 184, confidence: 0.95, method: 'wilson' })
        .lowerBound >= 0.9;
    const power = binomialChances(trials ?? 0, 0.95).reduce(
      (sum, chance, k) => (passes(k) ? sum + chance : sum),
      0,
    );
    expect(Math.abs(power - 0.8)).toBeLessThan(0.05);
  });
});

describe('required per arm', () => {
  it.each([
    [0.9, 0.02, 3532],
    [0.9, 0.03, 1570],
    [0.9, 0.05, 566],
    [0.8, 0.05, 1005],
  ])('rate %f, margin %f: %i', (rate, margin, trials) => {
    expect(requiredPerArm({ rate, margin, confidence: 0.975, power: 0.8 })).toBe(trials);
  });
});

describe('trials without a failure', () => {
  it.each([
    [0.05, 59],
    [0.03, 99],
    [0.01, 299],
    [0.001, 2995],
  ])('show less than %f: %i', (maxRate, trials) => {
    expect(zeroFailureTrials({ maxRate, confidence: 0.95 })).toBe(trials);
    const upper = (n: number): number =>
      proportionBounds({ successes: 0, trials: n, confidence: 0.95, method: 'exact' }).upperBound;
    expect(upper(trials)).toBeLessThanOrEqual(maxRate);
    expect(upper(trials - 1)).toBeGreaterThan(maxRate);
  });

  it('does not round up where the number comes out even', () => {
    expect(zeroFailureTrials({ maxRate: 0.5, confidence: 0.875 })).toBe(3);
    expect(zeroFailureTrials({ maxRate: 0.75, confidence: 0.9375 })).toBe(2);
  });
});
