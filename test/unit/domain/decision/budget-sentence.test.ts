import { describe, expect, it } from 'vitest';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { budgetSentence } from '../../../../src/domain/decision/look-sentences';

describe('the error budget in one sentence', () => {
  it('says the look, its level, what is spent, and what the next one has to hold', () => {
    expect(budgetSentence(lookLevel(0.05, 1), false)).toBe(
      'Look 1 at 97%: 60% of the error budget is spent; the next look has to hold at 99%.',
    );
    expect(budgetSentence(lookLevel(0.05, 2), true)).toBe(
      'Look 2 at 99%: 60% of the error budget is spent, a pass costs nothing.',
    );
  });

  it('says that no look is left where a plan is used up', () => {
    const last = lookLevel(0.05, 2, { kind: 'equal', looks: 2 });
    expect(budgetSentence(last, false)).toBe(
      'Look 2 at 97.5%: 100% of the error budget is spent; no look is left.',
    );
  });

  it('warns that a plain look keeps no budget', () => {
    expect(budgetSentence(lookLevel(0.05, 1, { kind: 'plain' }), false)).toMatch(
      /no budget is kept/,
    );
  });
});
