import type { Budget, Criterion, CriterionVerdict, Judgement } from '../../contract/types';
import { budgetFor, nextLook, planOf } from '../budget/budget';
import { lookLevel, type LookLevel } from '../budget/levels';
import { formatRequirement } from '../criteria/language/format';
import { alphaOfCriterion } from '../decision/alpha';
import { tellBudget } from '../decision/budget-sentence';
import { comparisonOf, valueKindOf } from '../decision/comparison';
import { lookReasons, type LookReason } from '../decision/decide-look';
import { tellLook } from '../decision/look-sentences';
import type { Item, LatestResult } from '../item/item';
import { asksForNone, samplesForNone } from '../decision/asks-for-none';
import { provePrior } from './prior-proof';
import { labelOf, suffixOf } from './words/metric-label';
import { describeVerdict, type OtherReason } from './words/verdict-sentences';

/** What a policy lets pass. */
export type Standards = {
  /** Whether a bare number may pass a criterion that says `point`. */
  point: boolean;
  /** Whether bounds that are approximate may pass. */
  approximate: boolean;
  /** Fewer samples than this decide nothing. */
  leastTrials: number;
};

type Held = {
  criterion: Criterion;
  latest: LatestResult | null;
  budget: Budget | null;
  standards: Standards;
  lockedAt: string;
};

type Outcome = Omit<Judgement, 'reason'> & { reason: CriterionVerdict['reason'] };

const NOTHING: Outcome = {
  ...{ look: 1, plan: null, verdict: 'inconclusive', reason: 'no-evidence' },
  ...{ estimate: null, lower: null, upper: null, successes: null, trials: null },
  ...{ method: null, approximate: null, mostLooks: null, contradiction: null, advice: null },
};

/** What a judgement comes to by the policy, which may hold back what the numbers alone let pass. */
const byStandards = (
  judgement: Outcome,
  { point, approximate, leastTrials }: Standards,
): Outcome => {
  const held = (reason: CriterionVerdict['reason']): Outcome => ({
    ...judgement,
    ...{ verdict: 'inconclusive', reason, advice: null },
  });
  const { verdict, trials } = judgement;
  if (verdict === 'inconclusive') return judgement;
  if (trials !== null && trials < leastTrials) return held('too-few-trials');
  if (verdict === 'fail') return judgement;
  if (judgement.reason === 'point-clears-target') {
    return point ? judgement : held('point-not-allowed');
  }
  return judgement.approximate === null || approximate
    ? judgement
    : held('approximate-not-allowed');
};

const lookReasonIds: ReadonlySet<string> = new Set(lookReasons);

const isLookReason = (reason: string): reason is LookReason => lookReasonIds.has(reason);

const isOfLook = (outcome: Outcome): outcome is Outcome & { reason: LookReason } =>
  isLookReason(outcome.reason);

/** The newest run that decides nothing, where it is newer than what decides. */
const asideOf = ({ budget, latest }: Held) =>
  budget?.aside != null && (latest === null || budget.aside.at > latest.recordedAt)
    ? budget.aside
    : null;

const outcomeOf = (held: Held): Outcome => {
  const { latest, standards } = held;
  if (latest?.judgement != null) return byStandards(latest.judgement, standards);
  const aside = asideOf(held);
  return aside === null ? NOTHING : { ...NOTHING, reason: aside.reason };
};

const labelled = (criterion: Criterion, group: string | null) => ({
  metric: labelOf(criterion, group),
  suffix: suffixOf(criterion),
  unit: criterion.unit,
  kind: valueKindOf(criterion.requirement),
});

/** Digits of a digest that people compare. */
const RUN_DIGITS = 7;

const sourceOf = ({ latest }: Held) =>
  latest === null
    ? null
    : {
        run: latest.digest.slice(0, RUN_DIGITS),
        version: latest.modelVersion,
        dataset: latest.dataset,
      };

const textOf = (held: Held, outcome: Outcome, level: LookLevel, next: LookLevel) => {
  const { criterion, standards } = held;
  const { metric, requirement, minTrials } = criterion;
  const group = held.latest?.result.slice ?? null;
  const comparison = comparisonOf(metric, requirement);
  const { reason } = outcome;
  const ofPolicy = reason === 'too-few-trials' && (outcome.trials ?? 0) >= (minTrials ?? 0);
  if (isOfLook(outcome) && !ofPolicy) {
    return tellLook({
      ...labelled(criterion, group),
      ...comparison,
      minTrials,
      level,
      source: sourceOf(held),
      nextRun: next.tail > 0 ? { look: next.look, tail: next.tail } : null,
      judgement: outcome,
    });
  }
  const finding = {
    criterion,
    group,
    source: sourceOf(held),
    ...comparison,
    kind: valueKindOf(requirement),
    reason: otherReason(reason),
    measured: outcome,
    lacking: asideOf(held),
    leastTrials: standards.leastTrials,
    ofNone: {
      ...{ least: minTrials ?? 0, level: level.tail },
      needed: samplesForNone(minTrials ?? 0, level),
      next: samplesForNone(minTrials ?? 0, next),
    },
  };
  return { ...describeVerdict(finding), moreTrials: null };
};

const otherReason = (reason: CriterionVerdict['reason']): OtherReason =>
  isLookReason(reason) ? 'too-few-trials' : reason;

type BudgetStanding = Omit<NonNullable<CriterionVerdict['budget']>, 'sentence'>;

const requestOf = (budget: Budget | null): BudgetStanding['request'] => {
  if (budget?.request == null) return null;
  const { id, dataset, reason, askedBy, askedAt } = budget.request;
  return { id, dataset, reason, askedBy, askedAt };
};

const budgetStanding = (
  { budget, latest }: Held,
  level: LookLevel,
  next: LookLevel,
): CriterionVerdict['budget'] => {
  const decided = latest !== null;
  const { looked, unnamed, elsewhere, renewals } = budget ?? {
    ...{ looked: 0, unnamed: 0, elsewhere: { spent: 0, issues: [] }, renewals: [] },
  };
  const standing: BudgetStanding = {
    look: decided && !latest.prior ? level.look : null,
    level: decided ? level.level : null,
    tail: decided ? level.tail : null,
    spent: next.spentBefore,
    nextLook: next.look,
    nextLevel: next.tail > 0 ? next.level : null,
    looked,
    unnamed,
    elsewhere,
    renewals: renewals.length,
    request: requestOf(budget),
  };
  return { ...standing, sentence: tellBudget(standing, next.tail) };
};

/** Where a budget of an item stands, in one sentence; by its first criterion where several share it. */
export const budgetSentenceOf = (item: Item, budget: Budget): string => {
  const criterion = (item.locked?.criteria ?? []).find(
    (one) => budgetFor(item.budgets, one) === budget,
  );
  if (criterion === undefined) return '';
  const look = budget.looks.at(-1);
  const alpha = alphaOfCriterion(criterion);
  const next = nextLook(budget, alpha);
  const level = lookLevel(alpha, look?.look ?? 1, planOf(budget));
  const { looked, unnamed, elsewhere, renewals } = budget;
  return tellBudget(
    {
      ...{ look: look === undefined ? null : level.look, level: level.level, tail: level.tail },
      ...{ spent: next.spentBefore, nextLook: next.look, nextLevel: next.level },
      ...{ looked, unnamed, elsewhere, renewals: renewals.length, request: null },
    },
    next.tail,
  );
};

const evidenceOf = ({ latest, lockedAt }: Held): CriterionVerdict['evidence'] => {
  if (latest === null) return null;
  const { digest, modelVersion, dataset, startedAt, recordedAt } = latest;
  const { postHoc } = provePrior(lockedAt, latest);
  return { digest, modelVersion, dataset, startedAt, recordedAt, postHoc };
};

/** One criterion as every surface shows it, decided by what stands for it and what the policy lets pass. */
export const criterionVerdict = (held: Held): CriterionVerdict => {
  const { criterion, budget } = held;
  const { uncertainty } = criterion;
  const alpha = alphaOfCriterion(criterion);
  const outcome = outcomeOf(held);
  const level = lookLevel(alpha, outcome.look, planOf(outcome));
  const next = budget === null ? lookLevel(alpha, 1) : nextLook(budget, alpha);
  const { verdict, reason, estimate, lower, upper, successes, trials } = outcome;
  const aside = asideOf(held);
  return {
    criterionId: criterion.id,
    line: formatRequirement(criterion),
    metric: criterion.metric,
    slice: criterion.slice,
    unit: criterion.unit,
    ...comparisonOf(criterion.metric, criterion.requirement),
    confidence: uncertainty.kind === 'interval' ? uncertainty.confidence : null,
    verdict,
    reason,
    estimate,
    lower,
    upper,
    successes,
    trials,
    method: outcome.method,
    approximate: outcome.approximate,
    ...textOf(held, outcome, level, next),
    budget:
      uncertainty.kind === 'point' && !asksForNone(criterion)
        ? null
        : budgetStanding(held, level, next),
    aside:
      aside === null
        ? null
        : { kind: aside.kind, at: aside.at, why: aside.why, next: aside.next, who: aside.who },
    evidence: evidenceOf(held),
  };
};
