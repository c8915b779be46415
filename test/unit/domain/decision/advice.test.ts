import { describe, expect, it } from 'vitest';
import { lookLevel, type BudgetPlan } from '../../../../src/domain/budget/levels';
import { adviceFor, ADVISED_POWER } from '../../../../src/domain/decision/advice';
import type { LookQuestion } from '../../../../src/domain/decision/decide-look';
import { measuredShare, measuredSummary } from '../../../../src/domain/decision/measured';
import { exactPower } from '../../../../src/domain/stats/power';

const share = (
  successes: number,
  trials: number,
  over: Partial<LookQuestion> = {},
  plan?: BudgetPlan,
): LookQuestion => ({
  measured: measuredShare({ successes, trials }),
  ...{ comparator: '>=', target: 0.9, minTrials: null, level: lookLevel(0.05, 1, plan) },
  ...over,
});

const mean = (value: number, over: Partial<LookQuestion> = {}): LookQuestion => ({
  measured: measuredSummary({ mean: value, standardDeviation: 1, trials: 400 }),
  ...{ comparator: '>=', target: 5, minTrials: null, level: lookLevel(0.05, 1) },
  ...over,
});

const trialsOf = (question: LookQuestion): number => {
  const advice = adviceFor(question);
  if (advice.kind !== 'larger-run') throw new Error(`advice is ${advice.kind}`);
  expect(advice.power).toBe(ADVISED_POWER);
  return advice.trials;
};

describe('advice on a share that did not decide', () => {
  it('is one run that passes the NEXT look four times in five', () => {
    const level = lookLevel(0.05, 1);
    const trials = trialsOf(share(93, 100));
    const power = (n: number, tail: number) =>
      exactPower({ target: 0.9, assumed: 0.93, direction: 'at-least', tail, trials: n });
    expect(power(trials, level.nextTail ?? NaN)).toBeGreaterThanOrEqual(ADVISED_POWER);
    expect(power(Math.floor(trials * 0.9), level.nextTail ?? NaN)).toBeLessThan(ADVISED_POWER);
    // At this look fewer would do: the price of looking again is in the number.
    expect(power(Math.floor(trials * 0.9), level.tail)).toBeGreaterThan(ADVISED_POWER);
  });

  it('of a plain look is what that look would have needed', () => {
    const plain = trialsOf(share(93, 100, {}, { kind: 'plain' }));
    expect(plain).toBeLessThan(trialsOf(share(93, 100)));
    const low = share(7, 100, { comparator: '<=', target: 0.1 }, { kind: 'plain' });
    expect(trialsOf(low)).toBe(plain);
  });

  it('is none where the value stands on the target, and none where no look is left', () => {
    expect(adviceFor(share(90, 100))).toEqual({ kind: 'will-not-settle' });
    const last = share(93, 100, { level: lookLevel(0.05, 2, { kind: 'equal', looks: 2 }) });
    expect(adviceFor(last)).toEqual({ kind: 'unknown' });
  });

  it('of one that leans to fail says what would settle that', () => {
    expect(adviceFor(share(88, 100))).toMatchObject({ kind: 'leans-to-fail' });
    const { furtherTrials } = adviceFor(share(88, 100)) as { furtherTrials: number | null };
    expect(furtherTrials).toBeGreaterThan(0);
    expect(adviceFor(share(12, 100, { comparator: '<=', target: 0.1 }))).toEqual({
      ...{ kind: 'leans-to-fail', furtherTrials },
    });
    expect(adviceFor(mean(4.9))).toEqual({ kind: 'leans-to-fail', furtherTrials: null });
  });

  it('knows that a target of all or nothing is reached by no number', () => {
    expect(adviceFor(share(100, 100, { target: 1 }))).toEqual({ kind: 'will-not-settle' });
    const none = share(0, 100, { comparator: '<=', target: 0 });
    expect(adviceFor(none)).toEqual({ kind: 'will-not-settle' });
  });
});

describe('advice on a measure of which the error is known', () => {
  it('shrinks the error with the root of the samples', () => {
    // ((z(.99) + z(.8)) · sd / ahead)², the next look being held at 99 %; a t quantile makes it a bit more.
    const expected = ((2.3263 + 0.8416) / 0.1) ** 2;
    const trials = trialsOf(mean(5.1));
    expect(trials).toBeGreaterThanOrEqual(expected * 0.99);
    expect(trials).toBeLessThan(expected * 1.02);
    expect(trialsOf(mean(4.9, { comparator: '<=' }))).toBe(trials);
    expect(trialsOf(mean(5.2)) / trials).toBeCloseTo(0.25, 2);
  });

  it('gives up beyond ten million, and where the samples are not known', () => {
    expect(adviceFor(mean(5.0005))).toEqual({ kind: 'will-not-settle' });
    const unknown = mean(5.1);
    const without = { ...unknown, measured: { ...unknown.measured, trials: null } };
    expect(adviceFor(without)).toEqual({ kind: 'unknown' });
  });
});
