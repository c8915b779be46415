import { describe, expect, it } from 'vitest';
import {
  alphaOf,
  lookLevel,
  shareOf,
  spentAfter,
  type BudgetPlan,
} from '../../../../src/domain/budget/levels';
import { budgetReferences } from '../../../support/budget-references';

const plans: BudgetPlan[] = [
  { kind: 'decreasing' },
  ...[1, 2, 5].map((looks): BudgetPlan => ({ kind: 'equal', looks })),
  ...[1, 2, 7].map((looks): BudgetPlan => ({ kind: 'last-80', looks })),
];

describe('the levels of an error budget', () => {
  it('are those that SciPy’s references were made with', () => {
    budgetReferences.levels.forEach((tail, index) => {
      const level = lookLevel(alphaOf(0.95), index + 1);
      expect(level.tail).toBeCloseTo(tail, 12);
      expect(level.level).toBeCloseTo(1 - tail, 12);
      expect(0.05 * level.spentIfNotPassed).toBeCloseTo(budgetReferences.spent[index] ?? NaN, 12);
    });
  });

  it('name the decimal that was meant', () => {
    expect(alphaOf(0.95)).toBe(0.05);
    expect(lookLevel(0.05, 1)).toMatchObject({ tail: 0.03, level: 0.97, nextLevel: 0.99 });
  });

  it.each(plans)('$kind never spends more than the whole, and says what it spent', (plan) => {
    let sum = 0;
    for (let look = 1; look <= 200; look += 1) {
      const level = lookLevel(0.05, look, plan);
      expect(level.spentBefore).toBeCloseTo(sum, 9);
      sum += shareOf(plan, look);
      expect(level.spentIfNotPassed).toBeCloseTo(sum, 9);
      expect(level.nextTail ?? 0).toBeCloseTo(0.05 * shareOf(plan, look + 1), 12);
    }
    expect(sum).toBeLessThanOrEqual(1 + 1e-12);
    if (plan.kind !== 'decreasing') expect(sum).toBeCloseTo(1, 12);
  });

  it('leaves no look after those of a plan', () => {
    expect(lookLevel(0.05, 3, { kind: 'equal', looks: 3 }).nextLevel).toBeNull();
    expect(lookLevel(0.05, 4, { kind: 'equal', looks: 3 })).toMatchObject({ tail: 0, level: 1 });
    expect(lookLevel(0.05, 4, { kind: 'last-80', looks: 4 }).tail).toBeCloseTo(0.04, 12);
  });

  it('spends nothing before the first look', () => {
    for (const plan of plans) expect(spentAfter(plan, 0)).toBe(0);
    expect(lookLevel(0.05, 1, { kind: 'plain' })).toMatchObject({
      tail: 0.05,
      spentBefore: 0,
      nextLevel: null,
    });
  });

  it('spends nothing by a look without a budget, however many there were', () => {
    expect(lookLevel(0.05, 4, { kind: 'plain' })).toEqual({
      ...{ look: 4, plan: { kind: 'plain' }, alpha: 0.05, tail: 0.05, level: 0.95 },
      ...{ spentBefore: 0, spentIfNotPassed: 1, nextLevel: null, nextTail: null },
    });
  });
});
