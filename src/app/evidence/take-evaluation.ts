import type { Actor, Evaluation } from '../../contract/types';
import { short } from '../../domain/budget/identity';
import { budgetSentenceOf } from '../../domain/evidence/criterion-verdict';
import type { Item } from '../../domain/item/item';
import type { LedgerBody, LedgerEvent } from '../../ledger/catalogue';

/** What the ledger keeps of the budgets that a run was a look at; nothing where it was none. */
const budgetsOf = (
  evaluation: Evaluation,
  after: Item,
): Pick<LedgerBody<'evaluation-recorded'>, 'budgets'> => {
  const run = short(evaluation.digest);
  const budgets = after.budgets
    .filter(({ looks }) => looks.some((look) => look.run === run))
    .map((budget) => ({
      ...{ id: budget.id, metric: budget.metric, slice: budget.slice },
      sentence: budgetSentenceOf(after, budget),
      elsewhere: budget.elsewhere,
    }));
  return budgets.length === 0 ? {} : { budgets };
};

/**
 * @param placed by whom and when, where it was not placed by who sent it.
 * @param after the item with the run taken in.
 */
export const evaluationEvent = (
  evaluation: Evaluation,
  placed: { at: string; actor: Actor } | null,
  after: Item,
): LedgerEvent => ({
  at: placed?.at ?? evaluation.recordedAt,
  actor: placed?.actor ?? evaluation.postedBy,
  kind: 'evaluation-recorded',
  body: {
    digest: evaluation.digest,
    format: evaluation.source.format,
    model: evaluation.model,
    dataset: evaluation.dataset,
    startedAt: evaluation.startedAt,
    ...(evaluation.stated === undefined ? {} : { stated: evaluation.stated.fields }),
    results: evaluation.results.length,
    ...budgetsOf(evaluation, after),
  },
});
