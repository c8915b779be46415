import type { Criterion, LockedCriteria } from '../../contract/types';
import { newBudget } from '../budget/budget';
import { short } from '../budget/identity';
import { lookLevel } from '../budget/levels';
import { alphaOfCriterion } from '../decision/alpha';
import type { Item, LatestResult } from '../item/item';
import { judgeResult } from './judge-result';

type Counted = { count: number; locked: LockedCriteria | null; latest: LatestResult[] };

/**
 * Budgets of an item of which only the number of runs since the lock was kept: each of them counts as a
 * look at every criterion that has a result, and the newest result is judged at that look.
 */
export const budgetsOfCount = ({
  count,
  locked,
  latest,
}: Counted): Pick<Item, 'budgets' | 'latest' | 'locked'> => {
  if (locked === null) return { locked, latest, budgets: [] };
  const criteria = locked.criteria.map(withExact);
  const budgets: Item['budgets'] = [];
  const judged = latest.map((result): LatestResult => {
    const criterion = criteria.find(({ id }) => id === result.criterionId);
    if (criterion === undefined) return result;
    const isPrior = result.recordedAt < locked.lockedAt;
    const look = isPrior ? 1 : Math.max(count, 1);
    const judgement = judgeResult(
      criterion,
      result.result,
      lookLevel(alphaOfCriterion(criterion), look),
    );
    if (!isPrior) budgets.push(counted(criterion, result, { look, verdict: judgement.verdict }));
    return { ...result, prior: isPrior, judgement };
  });
  const without = criteria.filter(
    ({ id }) => !judged.some((one) => one.criterionId === id && !one.prior),
  );
  return {
    locked: { ...locked, criteria },
    latest: judged,
    budgets: [...budgets, ...without.map((one) => newBudget(one, locked.lockedAt))],
  };
};

/** Wilson was what a criterion had that asked for nothing; now that is Clopper-Pearson. */
const withExact = (criterion: Criterion): Criterion => ({
  ...criterion,
  uncertainty:
    criterion.uncertainty.kind === 'interval'
      ? { ...criterion.uncertainty, method: 'exact' }
      : criterion.uncertainty,
});

const counted = (
  criterion: Criterion,
  { digest, recordedAt, modelVersion, dataset }: LatestResult,
  { look, verdict }: { look: number; verdict: 'pass' | 'fail' | 'inconclusive' },
): Item['budgets'][number] => {
  const budget = newBudget(criterion, recordedAt);
  const run = { run: short(digest), at: recordedAt, version: modelVersion, look, verdict };
  return {
    ...budget,
    datasets:
      budget.datasets.length > 0 || dataset === null
        ? budget.datasets
        : [dataset.trim().toLowerCase()],
    looked: look,
    spent: look - (verdict === 'pass' ? 1 : 0),
    unnamed: look - 1,
    looks: [{ ...run, same: [], restated: null }],
  };
};
