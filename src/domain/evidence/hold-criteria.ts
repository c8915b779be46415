import type { Budget, Criterion, Evaluation, LockedCriteria, Look } from '../../contract/types';
import { budgetFor, isCounted, newBudget, planOf } from '../budget/budget';
import { short } from '../budget/identity';
import { lookLevel } from '../budget/levels';
import { roleOf } from '../budget/role';
import { withOtherWords } from '../budget/same-question';
import { worstOf } from '../decision/decide-look';
import type { Item, LatestResult } from '../item/item';
import { holdConditions } from './hold-conditions';
import { byReceipt, rememberedRuns } from './identity';
import { latestOf, withLatest } from './latest-results';
import { reportedBy, restricted, type Reported } from './matching/reported';
import { judgeAll, priorResults, reportingRun } from './take-run';

type Held = Pick<Item, 'budgets' | 'latest'>;

/**
 * An item whose criteria are a new version. Budgets go on: what was spent stays spent, and every look that
 * is known is judged again as if the new criteria had been in force from the first one on. What cannot be
 * judged again counts as not passed. Runs from before a criterion was locked first are no looks: the newest
 * of them is shown.
 *
 * @param evaluations those that are known, in any order
 */
export const holdCriteria = (
  item: Item,
  locked: LockedCriteria,
  evaluations: readonly Evaluation[],
  advise = true,
): Item => {
  const ordered = [...evaluations].sort(byReceipt);
  const { criteria } = locked;
  const budgets = withBudgets(item.budgets, criteria, locked.lockedAt);
  const base: Item = { ...item, locked, budgets };
  const groups = new Map<Budget, Criterion[]>();
  for (const criterion of criteria) {
    const budget = budgetFor(budgets, criterion);
    if (budget !== null) groups.set(budget, [...(groups.get(budget) ?? []), criterion]);
  }
  let held: Held = { budgets, latest: [] };
  for (const [budget, sharing] of groups) {
    const one = holdBudget(base, budget, sharing, { evaluations: ordered, advise });
    held = {
      budgets: held.budgets.map((known) => (known === budget ? one.budget : known)),
      latest: [...held.latest, ...one.latest],
    };
  }
  const conditions = holdConditions(item, criteria, held.budgets, ordered);
  const runs = rememberedRuns(item.runs, evaluations, held.latest);
  return { ...base, ...held, conditions, runs };
};

/** A budget for every criterion that has none yet. */
const withBudgets = (
  known: readonly Budget[],
  criteria: readonly Criterion[],
  since: string,
): Budget[] =>
  criteria.reduce<Budget[]>(
    (budgets, criterion) => withBudget(budgets, criterion, { criteria, since }),
    [...known],
  );

/**
 * The budget of a criterion, with what was spent of it in other words: what was measured for a class by the
 * first look goes on where the criterion names that class from now on. Another budget stays where another
 * criterion asks for it.
 */
const withBudget = (
  budgets: Budget[],
  criterion: Criterion,
  { criteria, since }: { criteria: readonly Criterion[]; since: string },
): Budget[] => {
  const own = budgetFor(budgets, criterion);
  const others = budgets.filter((one) => one !== own);
  const { budget, settled } = withOtherWords(own ?? newBudget(criterion, since), others);
  if (settled.length === 0) return own === null ? [...budgets, budget] : budgets;
  const kept = others.filter(
    (one) => !settled.includes(one) || criteria.some((other) => budgetFor(budgets, other) === one),
  );
  return [...kept, budget];
};

type Known = { evaluations: readonly Evaluation[]; advise: boolean };

type One = { budget: Budget; latest: LatestResult[] };

const holdBudget = (
  item: Item,
  budget: Budget,
  criteria: readonly Criterion[],
  { evaluations, advise }: Known,
): One => {
  if (budget.looked === 0 && budget.looks.length === 0) {
    return { budget, latest: priorOf(item, budget, criteria, evaluations) };
  }
  const isKept = criteria.every(({ id }) => item.latest.some((one) => one.criterionId === id));
  return isKept
    ? {
        budget,
        latest: item.latest.filter((one) => criteria.some(({ id }) => id === one.criterionId)),
      }
    : judgedAgain(budget, criteria, { evaluations, advise });
};

/** The newest run from before the first lock that could have been a look: shown, and never counted. */
const priorOf = (
  item: Item,
  budget: Budget,
  criteria: readonly Criterion[],
  evaluations: readonly Evaluation[],
): LatestResult[] => {
  for (const evaluation of [...evaluations].reverse()) {
    const reported = restricted(reportedBy(criteria, evaluation), budget);
    if (reported.length === 0) continue;
    const role = roleOf(budget, reportingRun(item, evaluation, reported));
    if (role.kind !== 'look') continue;
    return priorResults(evaluation, budget, reported);
  }
  return [];
};

/** The results that a look is judged by again; null where its run is not known any more. */
const reportedAt = (
  look: Look,
  budget: Budget,
  criteria: readonly Criterion[],
  evaluations: readonly Evaluation[],
): { evaluation: Evaluation; reported: Reported[] } | null => {
  const evaluation = evaluations.find(({ digest }) => short(digest) === look.run);
  if (evaluation === undefined) return null;
  const reported = restricted(reportedBy(criteria, evaluation), budget);
  return reported.length === criteria.length ? { evaluation, reported } : null;
};

const judgedAgain = (
  budget: Budget,
  criteria: readonly Criterion[],
  { evaluations, advise }: Known,
): One => {
  const counted = budget.looks.filter((look) => isCounted(budget, look));
  let spent = budget.looked - counted.length;
  let latest: LatestResult[] = [];
  const looks = budget.looks.map((look): Look => {
    const known = reportedAt(look, budget, criteria, evaluations);
    const number = Math.max(look.look, spent + 1);
    let verdict: Look['verdict'] = 'inconclusive';
    if (known !== null) {
      const levelAt = (alpha: number) => lookLevel(alpha, number, planOf(budget));
      const found = judgeAll(known.reported, levelAt, advise);
      const [first, ...rest] = found;
      verdict = worstOf([first.judgement, ...rest.map(({ judgement }) => judgement)]).verdict;
      for (const { criterion, result, judgement } of found) {
        const about = { criterionId: criterion.id, result, judgement, prior: false };
        latest = withLatest(latest, latestOf(known.evaluation, about));
      }
    }
    if (isCounted(budget, look) && verdict !== 'pass') spent += 1;
    return { ...look, verdict, look: number };
  });
  return { budget: { ...budget, looks, spent: Math.max(budget.spent, spent) }, latest };
};
