import type { Budget, Criterion, Evaluation, Judgement, MetricResult } from '../../contract/types';
import {
  askedOf,
  budgetFor,
  joined,
  merged,
  newBudget,
  nextLook,
  planOf,
  withLook,
  withRestated,
} from '../budget/budget';
import { marksOf, restatementOf, short, type RunIdentity } from '../budget/identity';
import { lookLevel, type LookLevel } from '../budget/levels';
import { roleOf, type ReportingRun } from '../budget/role';
import { withOtherWords } from '../budget/same-question';
import { alphaOfCriterion } from '../decision/alpha';
import { worstOf } from '../decision/decide-look';
import type { Item, LatestResult } from '../item/item';
import { isInUseAt } from '../monitoring/in-use-at';
import { judgeResult } from './judge-result';
import { isFromBefore } from './hold-conditions';
import { decidingResult, latestOf, withLatest, withPrior } from './latest-results';
import {
  fixedFor,
  reportedBy,
  reportedOtherwise,
  restricted,
  type Reported,
} from './matching/reported';
import { estimateOf } from './matching/measure-values';
import { takeFacts } from './take-facts';

/** Looks of other items at the same data for the same metric, by the budget that asks. */
export type Elsewhere = (budget: Budget) => Budget['elsewhere'];

export type TakeOptions = {
  /** As it is known, where it is left out. */
  elsewhere?: Elsewhere;
  /** False where nobody reads what to do next, as in a simulation. */
  advise?: boolean;
};

type Taking = { item: Item; evaluation: Evaluation } & Required<TakeOptions>;

/**
 * A run held against the locked criteria of an item: a look where it is one, and what it came to. Where
 * two results of one metric are in one run, the worse decides. Pure, so that the ledger can be replayed.
 */
export const takeRun = (
  item: Item,
  evaluation: Evaluation,
  { elsewhere = (budget) => budget.elsewhere, advise = true }: TakeOptions = {},
): Item => {
  const criteria = item.locked?.criteria ?? [];
  const reported = [
    ...reportedBy(criteria, evaluation),
    ...reportedOtherwise(criteria, evaluation),
  ];
  const open = new Set(reported);
  let next = item;
  for (const one of reported) {
    if (!open.has(one)) continue;
    const known = budgetFor(next.budgets, one.criterion);
    const budget = known ?? newBudget(one.criterion, item.locked?.lockedAt ?? '');
    const sharing = [...open].filter(
      ({ criterion }) =>
        criterion === one.criterion || budgetFor(next.budgets, criterion) === known,
    );
    const shared = known === null ? [one] : sharing;
    for (const each of shared) open.delete(each);
    next = takeInBudget({ item: next, evaluation, elsewhere, advise }, budget, shared);
  }
  return takeFacts(next, evaluation);
};

const replaced = (
  budgets: readonly Budget[],
  gone: readonly Budget[],
  budget: Budget,
): Budget[] => {
  const at = budgets.findIndex((one) => gone.includes(one));
  const rest = budgets.filter((one) => !gone.includes(one));
  return at < 0 ? [...rest, budget] : [...rest.slice(0, at), budget, ...rest.slice(at)];
};

/** The same content under another name counts on: two budgets of one digest are one. */
const withTwin = (
  budgets: readonly Budget[],
  budget: Budget,
  { dataset }: Evaluation,
  criterion: Criterion,
): { budget: Budget; gone: Budget[] } => {
  const twin = askedOf(budgets, criterion).find(
    (one) => one !== budget && one.sha256 !== null && one.sha256 === dataset.sha256,
  );
  const isNew = budget.sha256 === null;
  return twin === undefined || !isNew
    ? { budget, gone: [budget] }
    : { budget: merged(twin, budget), gone: [twin, budget] };
};

const takeInBudget = (
  { item, evaluation, elsewhere, advise }: Taking,
  own: Budget,
  all: readonly Reported[],
): Item => {
  const [first] = all;
  if (first === undefined) return item;
  const { budget, gone } = twinned(item, own, evaluation, first.criterion);
  const reported = restricted(all, budget);
  // A run is known again by all that it reports, whatever of it bears on the budget by now.
  const run = { ...reportingRun(item, evaluation, all), criteria: reported };
  const role = roleOf(budget, run);
  if (isFromBefore(own, evaluation)) {
    return role.kind === 'look'
      ? { ...item, latest: withPrior(item.latest, priorResults(evaluation, budget, reported)) }
      : item;
  }
  const put = (next: Budget, latest = item.latest, without = gone): Item => ({
    ...item,
    latest,
    budgets: replaced(item.budgets, without, next),
  });
  switch (role.kind) {
    case 'repeat':
      return item;
    case 'aside': {
      const { digest, recordedAt: at, model } = evaluation;
      const aside = { ...role.aside, digest, at, version: model.version };
      return put({ ...own, aside }, item.latest, [own]);
    }
    case 'monitoring': {
      const found = judgeAll(reported, (alpha) => nextLook(budget, alpha), advise);
      const { digest, recordedAt: at, model } = evaluation;
      const aside = { ...REPORT, digest, at, version: model.version };
      const decided = found.filter(({ judgement }) => judgement.verdict !== 'inconclusive');
      return put({ ...budget, aside }, withAll(item.latest, evaluation, decided));
    }
    case 'restated': {
      const { look } = role.look;
      const found = judgeAll(reported, (alpha) => lookLevel(alpha, look, planOf(budget)), advise);
      const next = withRestated(budget, role.look, lookOf(run, found, look, role.look.at));
      return put(fixedFor(next, reported), withAll(item.latest, evaluation, found));
    }
    case 'look': {
      const named = role.joins ? joined(budget, evaluation.dataset) : budget;
      const asked = (item.locked?.criteria ?? []).map((one) => budgetFor(item.budgets, one));
      const unasked = item.budgets.filter((one) => !gone.includes(one) && !asked.includes(one));
      const { budget: known, settled } = withOtherWords(fixedFor(named, reported), unasked);
      const counted = { ...known, elsewhere: elsewhere(known) };
      const found = judgeAll(reported, (alpha) => nextLook(counted, alpha), advise);
      const look = lookOf(run, found, found[0].judgement.look, evaluation.recordedAt);
      const budgets = item.budgets.length || 1;
      return put(
        { ...withLook(counted, look, budgets), aside: null },
        withAll(item.latest, evaluation, found),
        [...gone, ...settled],
      );
    }
  }
};

/** Only a run on the data of the criterion brings two budgets together. */
const twinned = (item: Item, own: Budget, evaluation: Evaluation, criterion: Criterion) => {
  const { dataset } = evaluation;
  const isNamed = dataset.id !== null && own.datasets.includes(dataset.id.trim().toLowerCase());
  return isNamed || own.datasets.length === 0
    ? withTwin(item.budgets, own, evaluation, criterion)
    : { budget: own, gone: [own] };
};

const REPORT = {
  kind: 'monitoring',
  reason: 'run-incomplete',
  why: 'the run is of the version in use, which has passed: it is a report and no look',
  next: '',
  who: '',
} as const;

type Found = { criterion: Criterion; result: MetricResult; judgement: Judgement };

export const judgeAll = (
  reported: readonly Reported[],
  levelAt: (alpha: number) => LookLevel,
  advise = true,
): [Found, ...Found[]] => {
  const [first, ...rest] = reported.map(({ criterion, results }): Found => {
    const [one, ...others] = results;
    return worstFound(criterion, [one, ...others], levelAt(alphaOfCriterion(criterion)), advise);
  });
  if (first === undefined) throw new TypeError('a budget is asked of at least one criterion');
  return [first, ...rest];
};

/** The worse of several results of one metric decides. */
const worstFound = (
  criterion: Criterion,
  [first, ...rest]: Reported['results'],
  level: LookLevel,
  advise: boolean,
): Found => {
  const found = (result: MetricResult) => {
    const judgement = judgeResult(criterion, result, level, advise);
    return { criterion, result, judgement, verdict: judgement.verdict };
  };
  const { result, judgement } = worstOf([found(first), ...rest.map(found)]);
  return { criterion, result, judgement };
};

const withAll = (
  latest: readonly LatestResult[],
  evaluation: Evaluation,
  found: readonly Found[],
): LatestResult[] =>
  found.reduce<LatestResult[]>(
    (known, { criterion, result, judgement }) =>
      withLatest(
        known,
        latestOf(evaluation, { criterionId: criterion.id, result, judgement, prior: false }),
      ),
    [...latest],
  );

/** What a run from before the first lock came to: shown, and never counted. */
export const priorResults = (
  evaluation: Evaluation,
  budget: Budget,
  reported: readonly Reported[],
): LatestResult[] =>
  judgeAll(reported, (alpha) => nextLook(budget, alpha)).map(({ criterion, result, judgement }) =>
    latestOf(evaluation, { criterionId: criterion.id, result, judgement, prior: true }),
  );

/** A run without its uncertainty, or with a rough one, may be posted again with more of it. */
const isRestatable = ({ reason, approximate }: Judgement): boolean =>
  approximate !== null ||
  reason === 'no-uncertainty' ||
  reason === 'is-a-share' ||
  reason === 'interval-not-usable';

const lookOf = (
  { evaluation, marks, restatement }: ReportingRun,
  found: readonly [Found, ...Found[]],
  look: number,
  at: string,
) => ({
  run: short(evaluation.digest),
  at,
  version: evaluation.model.version,
  look,
  verdict: worstOf([found[0].judgement, ...found.slice(1).map(({ judgement }) => judgement)])
    .verdict,
  same: [...marks],
  restated: found.some(({ judgement }) => isRestatable(judgement)) ? restatement : null,
});

export const reportingRun = (
  item: Item,
  evaluation: Evaluation,
  reported: readonly Reported[],
): ReportingRun => {
  const { model, dataset, startedAt } = evaluation;
  const results = reported.flatMap((one) => one.results);
  const [first] = reported;
  const identity: RunIdentity = {
    ...{ modelVersion: model.version, dataset, startedAt },
    items: evaluation.items?.sha256 ?? null,
    results: [...new Set(results)],
    estimate:
      first === undefined ? null : estimateOf(first.results[0].measure, first.criterion.metric),
  };
  const isPassed = reported.every(({ criterion }) => {
    const known = decidingResult(
      { ...item, model: { ...item.model, version: model.version } },
      criterion.id,
    );
    return (
      known !== null &&
      !known.prior &&
      known.modelVersion === model.version &&
      known.judgement?.verdict === 'pass'
    );
  });
  return {
    evaluation,
    marks: marksOf(identity),
    restatement: restatementOf(identity),
    criteria: reported,
    isMonitoring: isInUseAt(item, evaluation.recordedAt) && isPassed,
  };
};
