import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { DECREASING, lookLevel } from '../../../../src/domain/budget/levels';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { asksForNone } from '../../../../src/domain/decision/asks-for-none';
import { judgeNone } from '../../../../src/domain/evidence/judge-none';

const only = (line: string) => {
  const [criterion] = parseCriteria(line).criteria;
  if (criterion === undefined) throw new Error(`${line} is no criterion`);
  return criterion;
};
const none = only('critical failures = 0 n>=300');
const count = (successes: number, trials: number): Measure => ({
  kind: 'count',
  successes,
  trials,
});
const level = (look: number) => lookLevel(0.05, look, DECREASING);

describe('judgeNone', () => {
  it('is asked where a number of samples stands beside = 0 or = 100%', () => {
    expect(asksForNone(none)).toBe(true);
    expect(asksForNone(only('schema_valid = 100% n>=200'))).toBe(true);
    expect(asksForNone(only('critical failures = 0'))).toBe(false);
    expect(asksForNone(only('latency_ms <= 300 point n>=20'))).toBe(false);
  });

  it.each([
    [count(0, 300), 'pass', 'none-seen'],
    [count(0, 299), 'inconclusive', 'too-few-for-none'],
    [count(1, 300_000), 'fail', 'some-seen'],
    [{ kind: 'point', value: 0, trials: 300 } as const, 'pass', 'none-seen'],
  ])('holds %j: %s', (measure, verdict, reason) => {
    expect(judgeNone(none, measure, level(1))).toMatchObject({ verdict, reason });
  });

  it('shows by the exact bound what none of 300 shows', () => {
    // 1 - 0.03^(1/300), the upper Clopper-Pearson bound of 0 of 300 at the first look.
    expect(judgeNone(none, count(0, 300), level(1))?.upper).toBeCloseTo(0.01162, 6);
  });

  it('asks a later look for more samples, by its share of the budget', () => {
    // ln(0.01) / ln(0.03) of 300.
    expect(judgeNone(none, count(0, 393), level(2))?.verdict).toBe('inconclusive');
    expect(judgeNone(none, count(0, 394), level(2))?.verdict).toBe('pass');
  });

  it('wrongly passes no more often than the budget allows, however often it is tried', () => {
    const rate = 1 - 0.03 ** (1 / 300);
    const chance = Array.from({ length: 50 }, (_, at) => {
      let trials = 300;
      while (judgeNone(none, count(0, trials), level(at + 1))?.verdict !== 'pass') trials += 1;
      return (1 - rate) ** trials;
    }).reduce((sum, one) => sum + one, 0);
    expect(chance).toBeLessThanOrEqual(0.05);
  });

  it('turns = 100% round', () => {
    const all = only('schema_valid = 100% n>=200');
    expect(judgeNone(all, count(200, 200), level(1))?.verdict).toBe('pass');
    expect(judgeNone(all, count(199, 200), level(1))?.verdict).toBe('fail');
    const whole: Measure = { kind: 'point', value: 1, trials: 200 };
    expect(judgeNone(all, whole, level(1))).toMatchObject({ verdict: 'pass', successes: 200 });
  });

  it('shows one bound: that of how many may be wrong', () => {
    const all = judgeNone(only('schema_valid = 100% n>=200'), count(200, 200), level(1));
    // 0.03^(1/200), the lower Clopper-Pearson bound of 200 of 200 at the first look.
    expect(all?.lower).toBeCloseTo(0.98262, 6);
    expect(all?.upper).toBeNull();
    expect(judgeNone(none, count(3, 300), level(1))).toMatchObject({
      ...{ estimate: 0.01, successes: 3, trials: 300, lower: null },
    });
  });

  it.each([
    [none, count(0, 9000)],
    [only('schema_valid = 100% n>=200'), count(9000, 9000)],
  ])('shows and passes nothing once a plan has no look left', (criterion, measure) => {
    expect(judgeNone(criterion, measure, lookLevel(0.05, 3, { kind: 'equal', looks: 2 }))).toEqual(
      expect.objectContaining({
        ...{ verdict: 'inconclusive', reason: 'budget-spent', trials: 9000 },
        ...{ lower: null, upper: null },
      }),
    );
  });

  it('knows nothing of a number without its count', () => {
    expect(judgeNone(none, { kind: 'point', value: 0, trials: null }, level(1))).toBeNull();
    expect(judgeNone(none, { kind: 'point', value: 0, trials: 0 }, level(1))).toBeNull();
    expect(judgeNone(none, { kind: 'point', value: 0.01, trials: 300 }, level(1))).toBeNull();
  });
});
