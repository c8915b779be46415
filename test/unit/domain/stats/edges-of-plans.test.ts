import { describe, expect, it } from 'vitest';
import { ascending, lowerQuantileOf, upperQuantileOf } from '../../../../src/domain/stats/order';
import {
  allowedMisses,
  exactPower,
  trialsForPower,
  visibleShare,
} from '../../../../src/domain/stats/power';
import {
  requiredPerArm,
  requiredTrials,
  zeroFailureTrials,
} from '../../../../src/domain/stats/sample-size';
import { crossing, fitTrend, trendAt } from '../../../../src/domain/stats/trend-line';

const against90 = { target: 0.9, direction: 'at-least', tail: 0.03 } as const;

describe('misses that still pass', () => {
  it('are none before ln 0.03 / ln 0.9 = 33.3 trials, and one from 52 on', () => {
    expect([33, 34, 51, 52].map((trials) => allowedMisses(trials, 0.1, 0.03))).toEqual([
      -1, 0, 0, 1,
    ]);
  });
});

describe('the chance to pass', () => {
  it('of a perfect model is all or nothing', () => {
    const perfect = (trials: number): number => exactPower({ ...against90, assumed: 1, trials });
    expect([perfect(33), perfect(34)]).toEqual([0, 1]);
    const low = { target: 0.1, direction: 'at-most', tail: 0.03, assumed: 0 } as const;
    expect([33, 34].map((trials) => exactPower({ ...low, trials }))).toEqual([0, 1]);
  });

  it('is that of so few misses', () => {
    expect(exactPower({ ...against90, assumed: 0.95, trials: 34 })).toBeCloseTo(0.95 ** 34, 12);
    expect(exactPower({ ...against90, assumed: 0.95, trials: 33 })).toBe(0);
    const two = 0.95 ** 52 + 52 * 0.05 * 0.95 ** 51;
    expect(exactPower({ ...against90, assumed: 0.95, trials: 52 })).toBeCloseTo(two, 12);
  });
});

describe('trials that reach a power', () => {
  const needed = (assumed: number, power = 0.8): number | null =>
    trialsForPower({ ...against90, assumed, power });

  it('are those of a flawless run for a perfect model, and none on the wrong side', () => {
    expect(needed(1)).toBe(34);
    expect([needed(0.9), needed(0.89)]).toEqual([null, null]);
    expect(needed(0.900001)).toBeNull();
  });

  it('hold for every larger number, and not for the one before', () => {
    const trials = needed(0.95) ?? 0;
    const at = (n: number): number => exactPower({ ...against90, assumed: 0.95, trials: n });
    expect(
      Math.min(...Array.from({ length: 200 }, (_, more) => at(trials + more))),
    ).toBeGreaterThan(0.8);
    expect(at(trials - 1)).toBeLessThan(0.8);
  });

  it('turn with the direction', () => {
    const low = { target: 0.1, direction: 'at-most', tail: 0.03, power: 0.8 } as const;
    expect(trialsForPower({ ...low, assumed: 0.05 })).toBe(needed(0.95));
  });

  it('do not exist on the target, though a chance below the tail is reached there', () => {
    expect(needed(0.9, 0.01)).toBeNull();
  });

  it('are few for a small chance', () => {
    expect(needed(0.999, 0.01)).toBe(34);
  });

  it.each([
    [{ target: 0 }, /target/u],
    [{ target: 1 }, /target/u],
    [{ assumed: 1.1 }, /assumed/u],
    [{ tail: 0 }, /tail/u],
    [{ tail: 0.5 }, /tail/u],
    [{ power: 0 }, /power/u],
    [{ power: 1 }, /power/u],
  ])('are not asked of %j', (part, message) => {
    const given = { ...against90, assumed: 0.95, power: 0.8, ...part };
    expect(() => trialsForPower(given)).toThrow(message);
  });
});

describe('the worst share that is seen', () => {
  it('is none where nothing passes, and else has the power', () => {
    const seen = (trials: number): number | null =>
      visibleShare({ ...against90, trials, power: 0.8 });
    expect(seen(33)).toBeNull();
    expect(seen(34)).toBeCloseTo(0.8 ** (1 / 34), 9);
    const low = { target: 0.1, direction: 'at-most', tail: 0.03, trials: 34, power: 0.8 } as const;
    expect(visibleShare(low)).toBeCloseTo(1 - 0.8 ** (1 / 34), 9);
  });
});

describe('trials by the normal approximation', () => {
  const usual = { target: 0.5, confidence: 0.95, power: 0.8, direction: 'at-least' } as const;

  it('are one at the least', () => {
    expect(requiredTrials({ ...usual, assumed: 1, power: 0.0001 })).toBe(3);
    expect(requiredTrials({ ...usual, assumed: 0.6, power: 0.0001 })).toBe(1);
    const arm = { rate: 0.5, margin: 0.1, confidence: 0.6 };
    expect(requiredPerArm({ ...arm, power: 0.01 })).toBe(1);
    expect(requiredPerArm({ ...arm, confidence: 0.95, power: 0.5 })).toBe(136);
  });

  it.each([
    [{ target: 0 }],
    [{ target: 1 }],
    [{ assumed: -0.1 }],
    [{ confidence: 0.5 }],
    [{ power: 0 }],
    [{ power: 1 }],
  ])('are not asked of %j', (part) => {
    expect(() => requiredTrials({ ...usual, assumed: 0.6, ...part })).toThrow(/must be/u);
  });

  it.each([[{ rate: 0 }], [{ rate: 1 }], [{ margin: 0 }], [{ margin: 1 }], [{ power: 1 }]])(
    'of two arms are not asked of %j',
    (part) => {
      const given = { rate: 0.5, margin: 0.1, confidence: 0.95, power: 0.8 };
      expect(() => requiredPerArm({ ...given, ...part })).toThrow(/must be/u);
    },
  );

  it('without a failure ask for a rate inside of 0 and 1', () => {
    for (const maxRate of [0, 1]) {
      expect(() => zeroFailureTrials({ maxRate, confidence: 0.95 })).toThrow(/maxRate/u);
    }
    expect(() => zeroFailureTrials({ maxRate: 0.1, confidence: 1 })).toThrow(/confidence/u);
  });
});

describe('quantiles of sorted values', () => {
  const sorted = [1, 2, 3, 4, 5];

  it.each([
    [0.5, 3, 3],
    [0.34, 4, 2],
    [0.17, 5, 1],
    [0, 5, 1],
    [1, 1, 5],
  ])('with a tail of %d are %d from above and %d from below', (tail, upper, lower) => {
    expect([upperQuantileOf(sorted, tail), lowerQuantileOf(sorted, tail)]).toEqual([upper, lower]);
  });

  it('are of a copy', () => {
    const values = [3, 10, 2];
    expect(ascending(values)).toEqual([2, 3, 10]);
    expect(values).toEqual([3, 10, 2]);
  });
});

describe('a line through scattered points', () => {
  const at = (standardError: number) => [0, 1, 1].map((y, x) => ({ x, y, standardError }));

  it('takes its variances from the scatter where errors are not known or too small', () => {
    // y = 1/6 + x/2; residuals -1/6, 1/3, -1/6, so that the scatter is 1/6.
    for (const standardError of [0, 0.01]) {
      const line = fitTrend(at(standardError));
      expect([line.centre, line.level, line.slope]).toEqual([
        expect.closeTo(1, 9),
        expect.closeTo(2 / 3, 9),
        expect.closeTo(0.5, 9),
      ]);
      expect(line.slopeVariance).toBeCloseTo(1 / 12, 9);
      expect(line.levelVariance).toBeCloseTo(1 / 18, 9);
    }
  });

  it('takes them from the errors where these are larger', () => {
    const line = fitTrend(at(1));
    expect([line.slopeVariance, line.levelVariance]).toEqual([
      expect.closeTo(1 / 2, 9),
      expect.closeTo(1 / 3, 9),
    ]);
    expect(trendAt(line, 3).standardError).toBeCloseTo(Math.sqrt(1 / 3 + 2), 9);
  });

  it('weighs all alike where one error is not known', () => {
    const [first, ...rest] = at(1);
    if (first === undefined) throw new Error('three points');
    const line = fitTrend([{ ...first, standardError: 0 }, ...rest]);
    expect(line.slopeVariance).toBeCloseTo(1 / 12, 9);
  });

  it('crosses what it stands on, between ends on both sides', () => {
    const line = { centre: 0, level: 5, slope: 1, levelVariance: 1, slopeVariance: 0 };
    expect(crossing(line, 5, 2)).toEqual({ x: 0, early: -2, late: 2 });
    expect(crossing(line, 3, 2)).toEqual({ x: -2, early: -4, late: 0 });
    expect(crossing({ ...line, slope: -1 }, 3, 2)).toEqual({ x: 2, early: 0, late: 4 });
    expect(crossing({ ...line, slope: 0 }, 5, 2)).toBeNull();
    expect(crossing({ ...line, slopeVariance: 0.25 }, 3, 2)).toBeNull();
  });

  it('is of numbers, three of them, with no negative error', () => {
    const three = at(1);
    for (const part of [{ x: Number.NaN }, { y: Number.NaN }, { standardError: -1 }]) {
      expect(() => fitTrend(three.map((one) => ({ ...one, ...part })))).toThrow(/is NaN|must be/u);
    }
    expect(fitTrend(three).slope).toBeCloseTo(0.5, 9);
  });
});
