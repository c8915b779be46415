import type { Budget, Conditions, Criterion, Evaluation } from '../../contract/types';
import { budgetsFor } from '../budget/budget';
import type { Item } from '../item/item';
import { takeConditions } from './conditions';
import { reportsOn } from './matching/match-results';

/** Whether a run came in before its criterion was locked first: it is no look, whenever it is processed. */
export const isFromBefore = (
  budget: Pick<Budget, 'since'> | null,
  { recordedAt }: Pick<Evaluation, 'recordedAt'>,
): boolean => budget !== null && recordedAt < budget.since;

/** Ids of the criteria whose conditions a run fixes where they are open. */
export const fixedBy = (
  evaluation: Evaluation,
  criteria: readonly Criterion[],
  budgetOf: (criterion: Criterion) => Budget | null,
): string[] =>
  criteria
    .filter(
      (criterion) =>
        reportsOn(criterion, evaluation) && !isFromBefore(budgetOf(criterion), evaluation),
    )
    .map(({ id }) => id);

/**
 * The conditions of criteria that are a new version. A criterion goes on under those of the one that asked
 * the same before it, so that another limit is no way to change the prompt or the data unseen; runs that
 * are known fix those of the others.
 * @param evaluations oldest first
 */
export const holdConditions = (
  { conditions, locked }: Pick<Item, 'conditions' | 'locked'>,
  criteria: readonly Criterion[],
  budgets: readonly Budget[],
  evaluations: readonly Evaluation[],
): Conditions => {
  const budgetOf = budgetsFor(budgets);
  const former = locked?.criteria ?? [];
  const isAmong = (one: Criterion, others: readonly Criterion[]): boolean =>
    others.some(({ id }) => id === one.id);
  const fresh = criteria.filter((one) => !isAmong(one, former));
  const goesOnAs = new Map(
    former
      .filter((one) => !isAmong(one, criteria))
      .map((one) => {
        const budget = budgetOf(one);
        const next = fresh.filter((other) => budgetOf(other) === budget);
        return [one.id, next.map(({ id }) => id)] as const;
      }),
  );
  /** One that nothing asks any more keeps its conditions: it may be asked again. */
  const named = (ids: readonly string[]): string[] => [
    ...new Set(
      ids.flatMap((id) => {
        const next = goesOnAs.get(id) ?? [];
        return next.length === 0 ? [id] : next;
      }),
    ),
  ];
  const carried: Conditions = {
    pins: conditions.pins.map((pin) => ({ ...pin, criteria: named(pin.criteria) })),
    changed:
      conditions.changed === null
        ? null
        : { ...conditions.changed, criteria: named(conditions.changed.criteria) },
  };
  return evaluations.reduce<Conditions>(
    (known, evaluation) => ({
      ...known,
      pins: takeConditions(known, evaluation, fixedBy(evaluation, fresh, budgetOf), []).conditions
        .pins,
    }),
    carried,
  );
};
