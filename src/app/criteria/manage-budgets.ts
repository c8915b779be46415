import type { CallInput } from '../../contract/calls/calls';
import type { Budget } from '../../contract/types';
import { budgetFor } from '../../domain/budget/budget';
import {
  askRenewal,
  declarePlan,
  grantRenewal,
  withdrawRenewal,
  type Change,
} from '../../domain/budget/change';
import type { Item } from '../../domain/item/item';
import type { IssueAccess } from '../access';
import { AppError, notFound } from '../failure';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';

/** @throws {AppError} `conflict`, or `forbidden` where another person has to do it. */
const allowed = (change: Change): Budget => {
  if (change.ok) return change.budget;
  const { code, message, hint } = change.refusal;
  throw new AppError(code === 'same-person' ? 'forbidden' : 'conflict', message, { hint });
};

/** @throws {AppError} `not-found` for a criterion that is not locked. */
const budgetOfCriterion = (item: Item, criterionId: string): Budget => {
  const criterion = item.locked?.criteria.find(({ id }) => id === criterionId);
  const budget = criterion === undefined ? null : budgetFor(item.budgets, criterion);
  if (budget === null) throw notFound('That criterion');
  return budget;
};

const askedFor = (item: Item, id: string): Budget => {
  const budget = item.budgets.find(({ request }) => request?.id === id);
  if (budget === undefined) throw notFound('That renewal');
  return budget;
};

const withBudget = (item: Item, known: Budget, next: Budget): Item => ({
  ...item,
  budgets: item.budgets.map((budget) => (budget === known ? next : budget)),
});

/** Says before the first look how the error budget of a criterion is dealt. */
export const planBudget =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'budget.plan'>) =>
    decideAsPerson(deps)(access, input, (item) => {
      const budget = budgetOfCriterion(item, input.criterionId);
      const { id, metric, slice } = budget;
      return {
        item: withBudget(item, budget, allowed(declarePlan(budget, input.plan))),
        kind: 'budget-planned',
        body: { id, metric, slice, plan: input.plan },
      };
    });

const isUsed = async ({ evaluations }: DecideNeeds, sha256: string): Promise<boolean> =>
  (await evaluations.onDataset(sha256)).length > 0;

/** Asks for a fresh error budget on data that no run of any work item has used. */
export const askForRenewal =
  (deps: DecideNeeds) => async (access: IssueAccess, input: CallInput<'renewal.ask'>) => {
    const used = await isUsed(deps, input.dataset);
    return decideAsPerson(deps)(access, input, (item, { at, accountId, id }) => {
      const budget = budgetOfCriterion(item, input.criterionId);
      const { dataset, reason, plan = null } = input;
      const request = { id, dataset, reason, plan, askedBy: accountId, askedAt: at };
      const { metric, slice } = budget;
      return {
        item: withBudget(item, budget, allowed(askRenewal(budget, request, used))),
        kind: 'renewal-asked',
        body: { budget: budget.id, metric, slice, request },
      };
    });
  };

/** Grants it; somebody else than who asked has to. */
export const grantAskedRenewal =
  (deps: DecideNeeds) => async (access: IssueAccess, input: CallInput<'renewal.grant'>) => {
    const { item: stored } = await deps.items.load(access.issue.id, access.issue.project.id);
    const dataset = stored === null ? '' : (askedFor(stored, input.id).request?.dataset ?? '');
    const used = await isUsed(deps, dataset);
    return decideAsPerson(deps)(access, input, (item, { at, accountId: by }) => {
      const budget = askedFor(item, input.id);
      const { id, metric, slice } = budget;
      return {
        item: withBudget(item, budget, allowed(grantRenewal(budget, { at, by, isUsed: used }))),
        kind: 'renewal-granted',
        body: { budget: id, metric, slice, dataset },
      };
    });
  };

/** Takes back what was asked for, or turns it down. */
export const withdrawAskedRenewal =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'renewal.withdraw'>) =>
    decideAsPerson(deps)(access, input, (item) => {
      const budget = askedFor(item, input.id);
      const { id, metric, slice } = budget;
      return {
        item: withBudget(item, budget, withdrawRenewal(budget)),
        kind: 'renewal-withdrawn',
        body: { budget: id, metric, slice },
      };
    });
