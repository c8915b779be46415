import { describe, expect, it } from 'vitest';
import { MAX_FURTHER_TRIALS } from '../../../../src/domain/stats/further-trials';
import { furtherTrials } from '../../../../src/domain/stats/sample-size';
import { against90, verdictAfter } from './after-trials';

describe('further trials', () => {
  it('are none where the verdict stands', () => {
    expect(furtherTrials(against90(97, 100))).toBe(0);
    expect(furtherTrials(against90(80, 100))).toBe(0);
  });

  it('say how far 91 of 100 is from a verdict, and 910 of 1000 is nearer by 900', () => {
    expect(furtherTrials(against90(91, 100))).toBe(2250);
    expect(furtherTrials(against90(910, 1000))).toBe(1350);
  });

  it('are null where more of the same never decides', () => {
    expect(furtherTrials(against90(90, 100))).toBeNull();
    expect(furtherTrials({ ...against90(9, 10), method: 'exact' })).toBeNull();
  });

  it('are null beyond ten million', () => {
    const near = { ...against90(900_100, 1_000_000), target: 0.9 };
    expect(furtherTrials({ ...near, successes: 900_010 })).toBeNull();
    const within = furtherTrials({ ...near, successes: 900_250, confidence: 0.99 });
    expect(within).toBeGreaterThan(0);
    expect(within).toBeLessThanOrEqual(MAX_FURTHER_TRIALS);
    expect(verdictAfter({ ...near, successes: 900_250, confidence: 0.99 }, within ?? 0)).toBe(
      'pass',
    );
    expect(verdictAfter({ ...near, successes: 900_250, confidence: 0.99 }, (within ?? 0) - 1)).toBe(
      'inconclusive',
    );
  });
});
