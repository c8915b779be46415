import { describe, expect, it } from 'vitest';
import { tellBudget } from '../../../../src/domain/decision/budget-sentence';

const standing: Parameters<typeof tellBudget>[0] = {
  ...{ look: 2, level: 0.99, tail: 0.01, spent: 0.8, nextLook: 3, nextLevel: 1 - 0.05 / 15 },
  ...{ looked: 2, unnamed: 0, elsewhere: { spent: 0, issues: [] }, renewals: 0 },
  request: null,
};

describe('the error budget in one sentence', () => {
  it('says the look, its level, what is spent, and what the next one has to hold', () => {
    expect(tellBudget(standing, 0.05 / 15)).toBe(
      'Look 2 at 99%: 80% of the error budget is spent; the next run is look 3 and has to hold at 99.67% (2 runs held against it so far).',
    );
  });

  it('says that nothing was held against it yet', () => {
    const none = { ...standing, look: null, tail: null, spent: 0, nextLook: 1, looked: 0 };
    expect(tellBudget(none, 0.03)).toBe(
      'No look yet: 0% of the error budget is spent; the next run is look 1 and has to hold at 97%.',
    );
  });

  it('says that no look is left where a plan is used up', () => {
    expect(tellBudget(standing, 0)).toContain('no look is left, and the budget has to be renewed');
  });

  it('says which looks are from older records, which of other items, and that it was renewed', () => {
    const elsewhere = { spent: 3, issues: [{ issueKey: 'AI-7' }] };
    expect(tellBudget({ ...standing, unnamed: 1, elsewhere, renewals: 2 }, 0.01)).toContain(
      '1 of them from an earlier version of these records, counted as looks; the same data was used by AI-7, whose 3 looks without a pass count on; renewed 2 times',
    );
  });

  it('counts one run, one look and one renewal as one, and names no look that passed', () => {
    const elsewhere = { spent: 1, issues: [{ issueKey: 'AI-7' }, { issueKey: 'AI-8' }] };
    const one = { ...standing, looked: 1, elsewhere, renewals: 1, spent: 0.6 };
    expect(tellBudget(one, 0.01)).toBe(
      'Look 2 at 99%: 60% of the error budget is spent; the next run is look 3 and has to hold at 99% (1 run held against it so far; the same data was used by AI-7, AI-8, whose 1 look without a pass count on; renewed once).',
    );
    const none = { ...one, elsewhere: { ...elsewhere, spent: 0 }, renewals: 0 };
    expect(tellBudget(none, 0.01)).toContain('so far; the same data was used by AI-7, AI-8).');
  });

  it('tells a share with one digit at most', () => {
    expect(tellBudget({ ...standing, spent: 2 / 3 }, 0.01)).toContain(': 66.7% of the error');
  });

  it('names no look where its level is not known', () => {
    expect(tellBudget({ ...standing, tail: null }, 0.01)).toMatch(/^No look yet: /u);
    expect(tellBudget({ ...standing, look: null }, 0.01)).toMatch(/^No look yet: /u);
  });
});
