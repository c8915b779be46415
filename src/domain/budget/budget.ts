import type { Budget, Criterion, Look } from '../../contract/types';
import { alphaOfCriterion } from '../decision/alpha';
import { digestJson } from '../digest';
import { foldMetric, foldSlice } from '../evidence/words/metric-name';
import { foldDataset, type DatasetName } from './dataset';
import { short } from './identity';
import { DECREASING, lookLevel, type BudgetPlan, type LookLevel } from './levels';
import { earlierFirst } from '../../words/time';

type Asked = Pick<Criterion, 'metric' | 'slice' | 'requirement' | 'dataset'>;

type Key = Pick<Budget, 'metric' | 'slice' | 'kind'>;

/**
 * What a budget is of, apart from its data set. Target, confidence, wording and version of the criteria are
 * no part of it, so that none of them renews it.
 */
const keyOf = ({ metric, slice, requirement }: Asked): Key => ({
  metric: foldMetric(metric),
  slice: foldSlice(slice),
  kind: requirement.kind === 'threshold' ? 'value' : 'baseline',
});

const textOf = ({ metric, slice, kind }: Key): string =>
  `${metric}|${kind}${slice === null ? '' : `|${slice}`}`;

/** The budgets that are of what a criterion asks; names are folded once, however many there are. */
export const askedOf = (budgets: readonly Budget[], criterion: Asked): Budget[] => {
  const key = textOf(keyOf(criterion));
  return budgets.filter((budget) => textOf(budget) === key);
};

/** A budget of which nothing is spent, from the first lock of a criterion on. */
export const newBudget = (criterion: Asked, since: string): Budget => {
  const key = keyOf(criterion);
  const datasets = criterion.dataset === null ? [] : [foldDataset(criterion.dataset)];
  return {
    id: short(digestJson({ ...key, datasets, since })),
    ...{ ...key, datasets, sha256: null, since, plan: null },
    ...{ looked: 0, spent: 0, unnamed: 0, looks: [] },
    ...{ elsewhere: { spent: 0, issues: [] }, renewals: [], request: null, aside: null },
  };
};

/**
 * The budget of a criterion among those of its item. One that names no data set has that of which most
 * is spent, and one whose data set nobody has named yet takes the name: so none is renewed by words.
 */
export const budgetFor = (budgets: readonly Budget[], criterion: Asked): Budget | null =>
  amongAsked(askedOf(budgets, criterion), criterion);

const amongAsked = (asked: readonly Budget[], criterion: Asked): Budget | null => {
  const mostSpent = [...asked].sort((a, b) => b.spent - a.spent || b.looked - a.looked);
  if (criterion.dataset === null) return mostSpent[0] ?? null;
  const id = foldDataset(criterion.dataset);
  return (
    mostSpent.find(({ datasets }) => datasets.includes(id)) ??
    mostSpent.find(({ datasets, sha256 }) => datasets.length === 0 && sha256 === null) ??
    null
  );
};

/** `budgetFor` for many criteria: the budgets are walked once. */
export const budgetsFor = (budgets: readonly Budget[]): ((criterion: Asked) => Budget | null) => {
  const byKey = new Map<string, Budget[]>();
  for (const budget of budgets) {
    const key = textOf(budget);
    byKey.set(key, [...(byKey.get(key) ?? []), budget]);
  }
  return (criterion) => amongAsked(byKey.get(textOf(keyOf(criterion))) ?? [], criterion);
};

/** A budget that has learnt the name and the digest of its data set. */
export const joined = (budget: Budget, { id, sha256 }: DatasetName): Budget => ({
  ...budget,
  datasets:
    id === null
      ? budget.datasets
      : [...new Set([...budget.datasets, foldDataset(id)])].slice(0, 10),
  sha256: budget.sha256 ?? sha256,
});

/** Two budgets that turn out to be of the same data: what was spent of either is spent of both. */
export const merged = (one: Budget, other: Budget): Budget => ({
  ...one,
  datasets: [...new Set([...one.datasets, ...other.datasets])],
  since: one.since < other.since ? one.since : other.since,
  looked: one.looked + other.looked,
  spent: one.spent + other.spent,
  unnamed: one.unnamed + other.unnamed,
  looks: [...one.looks, ...other.looks].sort(earlierFirst),
  renewals: [...one.renewals, ...other.renewals],
});

export const planOf = ({ plan }: Pick<Budget, 'plan'>): BudgetPlan => plan ?? DECREASING;

/**
 * What the next run has to hold. The number of the look is kept when the confidence of a criterion
 * changes; only α, and with it every level, is scaled. `last-80` counts batches, the others what was
 * not passed.
 */
export const nextLook = (budget: Budget, alpha: number): LookLevel => {
  const plan = planOf(budget);
  const before = plan.kind === 'last-80' ? budget.looked : budget.spent;
  return lookLevel(alpha, before + budget.elsewhere.spent + 1, plan);
};

/** Looks that an item keeps one by one, over all of its budgets, and of one of them at the least. */
const MOST_LOOKS = 120;
const LEAST_LOOKS = 3;

/** A look more. It spends where it did not pass. */
export const withLook = (budget: Budget, look: Look, budgets: number): Budget => ({
  ...budget,
  looked: budget.looked + 1,
  spent: budget.spent + (look.verdict === 'pass' ? 0 : 1),
  looks: [...budget.looks, look].slice(-Math.max(Math.floor(MOST_LOOKS / budgets), LEAST_LOOKS)),
});

/** The look of a run that was posted again with what it lacked: the same look, decided anew. */
export const withRestated = (budget: Budget, known: Look, look: Look): Budget => ({
  ...budget,
  spent:
    budget.spent -
    (known.verdict === 'pass' || !isCounted(budget, known) ? 0 : 1) +
    (look.verdict === 'pass' || !isCounted(budget, known) ? 0 : 1),
  looks: budget.looks.map((one) => (one === known ? look : one)),
});

/** Whether a look is one since the last renewal. */
export const isCounted = ({ renewals }: Budget, { at }: Look): boolean =>
  renewals.every((renewal) => at >= renewal.at);

/** What the next run of a criterion has to hold; the first look where there is no budget yet. */
export const nextLookOf = (budgets: readonly Budget[], criterion: Criterion): LookLevel => {
  const alpha = alphaOfCriterion(criterion);
  const budget = budgetFor(budgets, criterion);
  return budget === null ? lookLevel(alpha, 1) : nextLook(budget, alpha);
};
