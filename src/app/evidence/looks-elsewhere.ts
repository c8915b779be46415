import type { Budget, Evaluation } from '../../contract/types';
import { isSameQuestion } from '../../domain/budget/same-question';
import { foldModel } from '../../domain/item/model-key';
import type { Item } from '../../domain/item/item';
import type { Elsewhere } from '../../domain/evidence/take-run';
import type { Deps } from '../ports';

export type ElsewhereNeeds = Pick<Deps, 'evaluations' | 'itemPages'>;

/** Items that are named beside a budget. */
const MOST_NAMED = 5;

/** By another name it is another model; where either does not say, it may be the same. */
const mayBeSameModel = (one: string | null, other: string | null): boolean =>
  one === null || other === null || foldModel(one) === foldModel(other);

const spentBy = (item: Item, budget: Budget): number =>
  item.budgets
    .filter((one) => isSameQuestion(one, budget) && one.sha256 === budget.sha256)
    .reduce((sum, { spent }) => sum + spent, 0);

/**
 * Looks of other work items at the data of these runs, such as of a clone: every item that used the data
 * is named, and the looks of those about the same model count on.
 */
export const looksElsewhere =
  (deps: ElsewhereNeeds) =>
  async (issueId: string, evaluations: readonly Evaluation[]): Promise<Elsewhere> => {
    const digests = [...new Set(evaluations.flatMap(({ dataset }) => dataset.sha256 ?? []))];
    const uses = await Promise.all(
      digests.map(async (sha256) => {
        const others = await deps.evaluations.onDataset(sha256);
        return [sha256, others.filter((use) => use.issueId !== issueId)] as const;
      }),
    );
    const ids = [...new Set(uses.flatMap(([, others]) => others.map((use) => use.issueId)))];
    const items = ids.length === 0 ? [] : await deps.itemPages.ofIssues(ids);
    const model = evaluations.find((one) => one.model.name !== null)?.model.name ?? null;
    const byDigest = new Map(uses);
    return (budget) => {
      const others = byDigest.get(budget.sha256 ?? '') ?? [];
      const users = items.filter((item) => others.some((use) => use.issueId === item.issueId));
      const spent = users
        .filter((item) => mayBeSameModel(item.model.name, model))
        .reduce((sum, item) => sum + spentBy(item, budget), 0);
      const issues = others.slice(0, MOST_NAMED).map(({ issueKey }) => ({ issueKey }));
      return others.length === 0 ? budget.elsewhere : { spent, issues };
    };
  };
