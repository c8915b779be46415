import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFor, budgetsFor, merged, withLook } from '../../../../src/domain/budget/budget';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { daysAgo, someCriteria } from '../../../support/builders/builders';

const lines = [
  ...['accuracy >= 90%', 'accuracy >= 90% on d1', 'accuracy >= 90% on d2'],
  ...['accuracy >= 90% where country=DE', 'accuracy >= 90% on d1 where country=DE'],
  ...['accuracy better than champion', 'recall >= 90%', 'recall better than champion on d1'],
];

const budgets = fc.array(
  fc
    .record({
      line: fc.constantFrom(...lines),
      looked: fc.nat(3),
      spent: fc.nat(3),
      sha256: fc.constantFrom(null, 'a'),
    })
    .map(({ line, ...rest }) => aBudget(line, rest)),
  { maxLength: 8 },
);

describe('budgets for many criteria', () => {
  it('are those that each criterion finds by itself', () => {
    fc.assert(
      fc.property(budgets, (known) => {
        const find = budgetsFor(known);
        for (const criterion of lines.flatMap(someCriteria)) {
          expect(find(criterion)).toBe(budgetFor(known, criterion));
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('two budgets of one data set', () => {
  const renewal = (reason: string) => ({
    ...{ dataset: 'a'.repeat(64), reason, askedBy: 'pm', plan: null },
    ...{ at: daysAgo(8), grantedBy: 'risk' },
  });

  it('keep what is the first one’s own, and the renewals of both', () => {
    const one = aBudget('accuracy >= 90% on d1', { renewals: [renewal('one')], sha256: 'a' });
    const other = aBudget('accuracy >= 90% on d2', { renewals: [renewal('other')], looked: 1 });
    expect(merged(one, other)).toEqual({
      ...one,
      ...{ datasets: ['d1', 'd2'], looked: 1, renewals: [renewal('one'), renewal('other')] },
    });
  });

  it('keep looks of one moment in their order', () => {
    const looks = ['x', 'y'].map((run) => aLook({ run, at: daysAgo(2) }));
    const later = ['z', 'w'].map((run) => aLook({ run, at: daysAgo(2) }));
    const one = aBudget('accuracy >= 90% on d1', { looks });
    const other = aBudget('accuracy >= 90% on d2', { looks: later });
    expect(merged(one, other).looks.map(({ run }) => run)).toEqual(['x', 'y', 'z', 'w']);
  });
});

describe('looks that are kept one by one', () => {
  it.each([
    [40, 3],
    [41, 3],
    [30, 4],
  ])('are, of %d budgets, %d of each', (budgets, kept) => {
    const budget = Array.from({ length: 9 }, (_, at) => aLook({ run: `${at}` })).reduce(
      (known, look) => withLook(known, look, budgets),
      aBudget('accuracy >= 90%'),
    );
    expect(budget.looks.map(({ run }) => run)).toEqual(
      ['0', '1', '2', '3', '4', '5', '6', '7', '8'].slice(-kept),
    );
  });
});
