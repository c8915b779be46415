import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import {
  boundsOf,
  countsOf,
  differenceOf,
  estimateOf,
  trialsOf,
} from '../../../../src/domain/evidence/measure-bounds';

const rule = { confidence: 0.95, method: 'wilson', isRate: true } as const;

const mean = (trials: number, standardDeviation = 0): Measure => ({
  kind: 'mean',
  mean: 1,
  standardDeviation,
  trials,
});

const confusion = (positive: string | null): Measure => ({
  kind: 'confusion',
  labels: ['no', 'yes'],
  matrix: [
    [45, 5],
    [3, 47],
  ],
  positive,
});

describe('the bounds of a measure', () => {
  it('of a mean need two trials: one says nothing of how far they spread', () => {
    expect(boundsOf(mean(1), 'faithfulness', rule)).toBeNull();
    expect(boundsOf(mean(1, 0.2), 'latency', { ...rule, isRate: false })).toBeNull();
    expect(boundsOf(mean(2), 'faithfulness', rule)).not.toBeNull();
  });

  it('of a rate stay within 0 and 1, those of another value do not', () => {
    expect(boundsOf(mean(10, 0.4), 'faithfulness', rule)?.upperBound).toBe(1);
    const free = boundsOf(mean(10, 0.4), 'seconds', { ...rule, isRate: false });
    expect(free?.upperBound).toBeGreaterThan(1);
  });

  it('of counts need a trial', () => {
    const counts = (trials: number): Measure => ({ kind: 'count', successes: 0, trials });
    expect(boundsOf(counts(0), 'accuracy', rule)).toBeNull();
    expect(boundsOf(counts(1), 'accuracy', rule)).not.toBeNull();
  });

  it.each([
    [0, 9, false],
    [9, 0, false],
    [1, 9, true],
    [9, 1, true],
  ])('of an AUC need both classes: %i and %i', (positives, negatives, known) => {
    const measure: Measure = { kind: 'auc', auc: 0.8, positives, negatives };
    expect(boundsOf(measure, 'auc', rule) !== null).toBe(known);
  });

  it('of a bare point are none', () => {
    expect(boundsOf({ kind: 'point', value: 0.9, trials: 100 }, 'accuracy', rule)).toBeNull();
  });

  it('of a confusion matrix hold its own estimate, the same each time', () => {
    const bounds = boundsOf(confusion('yes'), 'f1', rule);
    const estimate = estimateOf(confusion('yes'), 'f1') ?? Number.NaN;
    expect(bounds?.lowerBound).toBeLessThan(estimate);
    expect(bounds?.upperBound).toBeGreaterThan(estimate);
    expect(boundsOf(confusion('yes'), 'f1', rule)).toEqual(bounds);
    expect(boundsOf(confusion('yes'), 'rouge_l', rule)).toBeNull();
  });
});

describe('the counts of a confusion matrix', () => {
  it('are of the class that is named as positive', () => {
    expect(countsOf(confusion('yes'), 'recall')).toEqual({ successes: 47, trials: 50 });
    expect(countsOf(confusion('no'), 'recall')).toEqual({ successes: 45, trials: 50 });
  });

  it('are of no class where none is named, or one that is not there', () => {
    expect(countsOf(confusion(null), 'recall')).toBeNull();
    expect(countsOf(confusion('perhaps'), 'recall')).toBeNull();
    expect(countsOf(confusion(null), 'accuracy')).toEqual({ successes: 92, trials: 100 });
  });

  it('are as many trials as the metric has, or all of the matrix', () => {
    expect(trialsOf(confusion('yes'), 'recall')).toBe(50);
    expect(trialsOf(confusion('yes'), 'f1')).toBe(100);
    expect(trialsOf({ kind: 'auc', auc: 0.8, positives: 30, negatives: 12 }, 'auc')).toBe(42);
  });
});

describe('the bounds of a difference', () => {
  const of = (successes: number, trials: number): Measure => ({ kind: 'count', successes, trials });

  it('need counts with a trial on both sides', () => {
    expect(differenceOf(of(9, 10), of(8, 10), 'accuracy', 0.95)).not.toBeNull();
    expect(differenceOf(of(0, 0), of(8, 10), 'accuracy', 0.95)).toBeNull();
    expect(differenceOf(of(9, 10), of(0, 0), 'accuracy', 0.95)).toBeNull();
    expect(differenceOf(mean(10), of(8, 10), 'accuracy', 0.95)).toBeNull();
    expect(differenceOf(of(9, 10), mean(10), 'accuracy', 0.95)).toBeNull();
  });

  it('are of candidate minus baseline', () => {
    expect(differenceOf(of(9, 10), of(7, 10), 'accuracy', 0.95)?.estimate).toBeCloseTo(0.2, 12);
  });
});
