import { describe, expect, it } from 'vitest';
import {
  budgetFor,
  askedOf,
  isCounted,
  joined,
  merged,
  newBudget,
  nextLook,
  nextLookOf,
  planOf,
  withLook,
  withRestated,
} from '../../../../src/domain/budget/budget';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { daysAgo, someCriteria } from '../../../support/builders/builders';

const LINE = 'accuracy >= 90% on holdout-v3';
const criterion = (line: string) => {
  const [one] = someCriteria(line);
  if (one === undefined) throw new Error(line);
  return one;
};

describe('what a budget is of', () => {
  it('is metric, slice, kind and data set, and nothing else of a criterion', () => {
    const budget = aBudget(LINE);
    for (const same of [
      'accuracy >= 95% on holdout-v3',
      'Accuracy >= 90% @99% on holdout-v3',
      'accuracy >= 90% on Holdout-V3 because the market asks',
    ]) {
      expect([same, askedOf([budget], criterion(same))]).toEqual([same, [budget]]);
    }
    for (const other of [
      'recall >= 90% on holdout-v3',
      'accuracy >= 90% on holdout-v3 where country=DE',
      'accuracy better than champion on holdout-v3',
    ]) {
      expect([other, askedOf([budget], criterion(other))]).toEqual([other, []]);
    }
  });

  it('begins with nothing spent, under an id of its own', () => {
    const budget = newBudget(criterion(LINE), '2026-11-01T00:00:00.000Z');
    expect(budget).toMatchObject({
      ...{ metric: 'accuracy', slice: null, kind: 'value', datasets: ['holdout-v3'] },
      ...{ sha256: null, plan: null, looked: 0, spent: 0, unnamed: 0, looks: [], renewals: [] },
      ...{ request: null, aside: null, elsewhere: { spent: 0, issues: [] } },
    });
    expect(budget.id).toMatch(/^[0-9a-f]{16}$/);
    expect(newBudget(criterion(LINE), '2026-11-02T00:00:00.000Z').id).not.toBe(budget.id);
    expect(newBudget(criterion('accuracy >= 90%'), '2026-11-01T00:00:00.000Z')).toMatchObject({
      datasets: [],
    });
  });

  it('is found by its data set, and by no words renewed', () => {
    const spent = aBudget(LINE, { id: 'spent', spent: 3, looked: 3 });
    const other = aBudget('accuracy >= 90% on other', { id: 'other', spent: 1, looked: 4 });
    const open = aBudget('accuracy >= 90%', { id: 'open' });
    const all = [open, other, spent];
    expect(budgetFor(all, criterion(LINE))?.id).toBe('spent');
    expect(budgetFor(all, criterion('accuracy >= 90% on other'))?.id).toBe('other');
    expect(budgetFor(all, criterion('accuracy >= 90%'))?.id).toBe('spent');
    expect(budgetFor(all, criterion('accuracy >= 90% on new'))?.id).toBe('open');
    expect(budgetFor([other, spent], criterion('accuracy >= 90% on new'))).toBeNull();
    const known = { ...open, sha256: 'a'.repeat(64) };
    expect(budgetFor([known], criterion('accuracy >= 90% on new'))).toBeNull();
    expect(budgetFor(all, criterion('recall >= 90%'))).toBeNull();
    expect(budgetFor([], criterion(LINE))).toBeNull();
  });

  it('is, where two are spent alike, the one with more looks', () => {
    const fewer = aBudget(LINE, { id: 'fewer', spent: 2, looked: 2 });
    const more = aBudget('accuracy >= 90% on b', { id: 'more', spent: 2, looked: 5 });
    expect(budgetFor([fewer, more], criterion('accuracy >= 90%'))?.id).toBe('more');
    expect(budgetFor([more, fewer], criterion('accuracy >= 90%'))?.id).toBe('more');
  });
});

describe('a budget that learns of its data set', () => {
  it('takes each name once, ten at the most, and the first digest', () => {
    const budget = aBudget(LINE);
    const once = joined(budget, { id: ' HOLDOUT-v3', sha256: 'a' });
    expect(once).toMatchObject({ datasets: ['holdout-v3'], sha256: 'a' });
    expect(joined(once, { id: 'renamed', sha256: 'b' })).toMatchObject({
      datasets: ['holdout-v3', 'renamed'],
      sha256: 'a',
    });
    expect(joined(once, { id: null, sha256: 'a' }).datasets).toEqual(['holdout-v3']);
    const many = Array.from({ length: 12 }, (_, n) => `name ${n}`);
    expect(many.reduce((b, id) => joined(b, { id, sha256: null }), budget).datasets).toHaveLength(
      10,
    );
  });

  it('adds what was spent of another one on the same data', () => {
    const one = aBudget(LINE, {
      ...{ since: daysAgo(10), looked: 3, spent: 2, unnamed: 1 },
      looks: [aLook({ run: 'b', at: daysAgo(4) }), aLook({ run: 'd', at: daysAgo(2) })],
    });
    const other = aBudget('accuracy >= 90% on copy', {
      ...{ since: daysAgo(20), looked: 2, spent: 1, unnamed: 2 },
      looks: [aLook({ run: 'a', at: daysAgo(5) }), aLook({ run: 'c', at: daysAgo(3) })],
    });
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const both = merged(left, right);
      expect(both).toMatchObject({ looked: 5, spent: 3, unnamed: 3, since: daysAgo(20) });
      expect(both.looks.map(({ run }) => run)).toEqual(['a', 'b', 'c', 'd']);
      expect([...both.datasets].sort()).toEqual(['copy', 'holdout-v3']);
    }
  });
});

describe('the next look', () => {
  it('counts what was not passed, here and on other items', () => {
    const budget = aBudget(LINE, { looked: 5, spent: 2 });
    expect(nextLook(budget, 0.05).look).toBe(3);
    const elsewhere = { spent: 2, issues: [{ issueKey: 'AI-2' }] };
    expect(nextLook({ ...budget, elsewhere }, 0.05).look).toBe(5);
  });

  it('counts every batch where a plan keeps most for the last', () => {
    const plan = { kind: 'last-80' as const, looks: 6 };
    const budget = aBudget(LINE, { looked: 5, spent: 2, plan });
    expect(planOf(budget)).toEqual(plan);
    expect(nextLook(budget, 0.05)).toMatchObject({ look: 6, tail: 0.04 });
    expect(nextLook({ ...budget, plan: { kind: 'equal', looks: 6 } }, 0.05).look).toBe(3);
  });

  it('keeps its number under another confidence, which scales the level', () => {
    const budget = aBudget(LINE, { looked: 1, spent: 1 });
    const [usual, strict] = [nextLook(budget, 0.05), nextLook(budget, 0.01)];
    expect(strict.look).toBe(usual.look);
    expect(strict.tail).toBeCloseTo(usual.tail / 5, 12);
  });

  it('holds the first at its share of the error, and not at the whole of it', () => {
    expect(nextLook(aBudget(LINE), 0.05)).toMatchObject({ look: 1, alpha: 0.05, tail: 0.03 });
  });

  it('of a criterion without a budget is the first', () => {
    expect(nextLookOf([], criterion(LINE))).toMatchObject({ look: 1, alpha: 0.05, tail: 0.03 });
    expect(nextLookOf([aBudget(LINE, { looked: 1, spent: 1 })], criterion(LINE)).look).toBe(2);
  });
});

describe('a look', () => {
  it('spends where it did not pass', () => {
    const budget = aBudget(LINE);
    expect(withLook(budget, aLook({ verdict: 'pass' }), 1)).toMatchObject({ looked: 1, spent: 0 });
    for (const verdict of ['fail', 'inconclusive'] as const) {
      expect(withLook(budget, aLook({ verdict }), 1)).toMatchObject({ looked: 1, spent: 1 });
    }
  });

  it.each([
    [1, 120],
    [7, 17],
    [60, 3],
  ])('is kept one by one, with %i budgets the newest %i', (budgets, kept) => {
    const runs = Array.from({ length: 130 }, (_, n) => aLook({ run: `run ${n}` }));
    const budget = runs.reduce((b, look) => withLook(b, look, budgets), aBudget(LINE));
    expect(budget.looks).toHaveLength(kept);
    expect(budget.looks.at(-1)?.run).toBe('run 129');
    expect(budget).toMatchObject({ looked: 130, spent: 130 });
  });

  it('that is decided anew stays one look', () => {
    const open = aLook({ run: 'a' });
    const budget = withLook(withLook(aBudget(LINE), open, 1), aLook({ run: 'b' }), 1);
    const passed = withRestated(budget, open, aLook({ run: 'a', verdict: 'pass' }));
    expect(passed).toMatchObject({ looked: 2, spent: 1 });
    expect(passed.looks.map(({ run, verdict }) => [run, verdict])).toEqual([
      ['a', 'pass'],
      ['b', 'inconclusive'],
    ]);
    const again = passed.looks[0] ?? open;
    expect(withRestated(passed, again, aLook({ run: 'a', verdict: 'fail' })).spent).toBe(2);
    expect(withRestated(budget, open, aLook({ run: 'a', verdict: 'fail' })).spent).toBe(2);
  });

  it('from before a renewal spends nothing of the new budget', () => {
    const old = aLook({ run: 'a', at: daysAgo(9) });
    const renewal = {
      ...{ dataset: 'a'.repeat(64), reason: 'unseen', askedBy: 'pm', plan: null },
      ...{ at: daysAgo(8), grantedBy: 'risk' },
    };
    const budget = aBudget(LINE, { renewals: [renewal], looks: [old], looked: 1, spent: 1 });
    expect(isCounted(budget, old)).toBe(false);
    expect(isCounted(budget, aLook({ at: daysAgo(8) }))).toBe(true);
    expect(isCounted(aBudget(LINE), old)).toBe(true);
    expect(withRestated(budget, old, aLook({ run: 'a', verdict: 'pass' })).spent).toBe(1);
    expect(withRestated(budget, old, aLook({ run: 'a', verdict: 'fail' })).spent).toBe(1);
  });
});
