import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../src/contract/types';
import { newBudget } from '../../../../src/domain/budget/budget';
import { short } from '../../../../src/domain/budget/identity';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { budgetsOfCount } from '../../../../src/domain/evidence/budgets-of-count';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import type { LatestResult } from '../../../../src/domain/item/item';
import { aCount, daysAgo, someLocked } from '../../../support/builders/builders';

const LOCKED = daysAgo(10);
const locked = someLocked('accuracy >= 90%\nrecall >= 80% on d1', LOCKED);
const [accuracy, recall] = locked.criteria as [Criterion, Criterion];

const aResult = (criterion: Criterion, successes: number, part: Partial<LatestResult> = {}) => ({
  ...{ criterionId: criterion.id, digest: 'a'.repeat(64), modelName: null, modelVersion: '1' },
  result: aCount(criterion.metric, successes, 1000),
  ...{ dataset: ' Holdout ', startedAt: null, finishedAt: null, recordedAt: daysAgo(5) },
  ...{ postedBy: null, prior: false, judgement: null, ...part },
});

const of = (count: number, ...latest: LatestResult[]) => budgetsOfCount({ count, locked, latest });

describe('budgets of an item of which only the number of runs is known', () => {
  it('count each run as a look without a pass but the one that passes', () => {
    const look = { run: short('a'.repeat(64)), at: daysAgo(5), version: '1', look: 3 };
    const counted = {
      ...newBudget(accuracy, daysAgo(5)),
      ...{ datasets: ['holdout'], looked: 3, unnamed: 2 },
    };
    const passed = { ...look, verdict: 'pass', same: [], restated: null };
    const open = newBudget(recall, LOCKED);
    expect(of(3, aResult(accuracy, 990)).budgets).toEqual([
      { ...counted, spent: 2, looks: [passed] },
      open,
    ]);
    expect(of(3, aResult(accuracy, 500)).budgets).toEqual([
      { ...counted, spent: 3, looks: [{ ...passed, verdict: 'fail' }] },
      open,
    ]);
  });

  it('judge the newest result at that look, and at the first where none was counted', () => {
    for (const [count, look] of [
      [3, 3],
      [1, 1],
      [0, 1],
    ] as const) {
      const { latest, budgets } = of(count, aResult(accuracy, 920));
      const judgement = judgeResult(accuracy, aCount('accuracy', 920, 1000), lookLevel(0.05, look));
      expect(latest).toEqual([{ ...aResult(accuracy, 920), judgement }]);
      expect(budgets[0]?.looked).toBe(look);
    }
  });

  it('keep the data set that a criterion names, and none where none is known', () => {
    const named = of(1, aResult(recall, 900, { dataset: 'other' })).budgets;
    expect(named[0]).toMatchObject({ metric: 'recall', datasets: ['d1'] });
    const nameless = of(1, aResult(accuracy, 990, { dataset: null })).budgets;
    expect(nameless[0]).toMatchObject({ metric: 'accuracy', datasets: [] });
  });

  it('are whole where the result is from before the lock, which is judged as a first look', () => {
    const early = aResult(accuracy, 990, { recordedAt: daysAgo(11) });
    const { latest, budgets } = of(7, early);
    expect(latest[0]).toMatchObject({ prior: true, judgement: { look: 1, verdict: 'pass' } });
    expect(budgets).toEqual([newBudget(accuracy, LOCKED), newBudget(recall, LOCKED)]);
    const atLock = of(7, aResult(accuracy, 990, { recordedAt: LOCKED }));
    expect(atLock.latest[0]).toMatchObject({ prior: false, judgement: { look: 7 } });
  });

  it('are one a criterion, where each has its result', () => {
    const { budgets } = of(2, aResult(accuracy, 990), aResult(recall, 900));
    expect(budgets.map(({ metric, looked }) => [metric, looked])).toEqual([
      ['accuracy', 2],
      ['recall', 2],
    ]);
  });

  it('leave a result alone of which the criterion is gone', () => {
    const gone = { ...aResult(accuracy, 990), criterionId: 'gone' };
    expect(of(2, gone).latest).toEqual([gone]);
  });

  it('hold what was Wilson’s by Clopper-Pearson, and bare numbers as they are', () => {
    const [first, second] = someLocked('accuracy >= 90% wilson\nrecall >= 80% point').criteria;
    if (first === undefined || second === undefined) throw new Error('two criteria');
    const result = budgetsOfCount({
      ...{ count: 1, latest: [] },
      locked: { ...locked, criteria: [first, second] },
    });
    expect(result.locked?.criteria).toEqual([
      { ...first, uncertainty: { ...first.uncertainty, method: 'exact' } },
      second,
    ]);
  });

  it('are none without criteria', () => {
    const latest = [aResult(accuracy, 990)];
    expect(budgetsOfCount({ count: 2, locked: null, latest })).toEqual({
      ...{ locked: null, latest, budgets: [] },
    });
  });
});
