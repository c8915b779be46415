import type {
  CheckResult,
  CriterionVerdict,
  GateDecision,
  Lifecycle,
  Policy,
  PolicyRule,
} from '../../contract/types';
import { budgetsFor } from '../budget/budget';
import { criterionVerdict } from '../evidence/criterion-verdict';
import { decidingById } from '../evidence/latest-results';
import type { Item } from '../item/item';
import { stageOf } from '../lifecycle/stages';
import { basisOf, gateOfPolicy, policyDigest } from './approval';
import type { Check, CheckOutcome, GateQuestion, Reason } from './check';
import { allChecks } from './checks';
import { standardsOf } from './rules-for';
import { allowText, refuseText } from './refusal';
import { withWaiver } from './waiver';
import { askedRules } from './way';

export type GateInput = {
  item: Item;
  policy: Policy;
  lifecycle: Lifecycle;
  /** Where the item stands now. */
  from: string | null;
  /** The stage whose gate is asked. */
  to: string;
  evidenceMaxAgeDays: number;
  /** Milliseconds since the epoch. */
  now: number;
};

type Judged = { check: Check; result: CheckResult; reasons: readonly Reason[] };

/** Decides whether an item may enter a stage. Pure: the same input gives the same decision. */
export const decideGate = (input: GateInput): GateDecision => {
  const { item, policy, lifecycle, to, now } = input;
  const verdicts = judgeCriteria(item, policy);
  const gate = gateOfPolicy(policy, to);
  const question = { ...input, verdicts, policyDigest: gate.policyDigest };
  const judged = asked(input).map(({ check, rule }) => judge(check, { ...question, rule }));
  const open = judged.filter(
    ({ result }) => result.state === 'unmet' || result.state === 'inconclusive',
  );
  const reasons = open.flatMap((one) => one.reasons);
  const stageName = stageOf(lifecycle, to)?.name ?? to;
  const text =
    open.length === 0
      ? allowText(stageName, verdicts)
      : refuseText(stageName, item.issueKey, reasons);
  return {
    stage: to,
    stageName,
    decision: open.length === 0 ? 'allow' : 'refuse',
    degraded: false,
    ...text,
    checks: judged.map(({ result }) => result),
    criteria: verdicts,
    policy: { name: policy.name, version: policy.version, digest: policyDigest(policy) },
    decidedAt: new Date(now).toISOString(),
    basis: {
      itemRevision: item.rev,
      criteriaVersion: item.locked?.version ?? null,
      ...basisOf(item, gate),
    },
  };
};

/**
 * The locked criteria of an item as they stand, in the order they are written: each by the pass that stands
 * for the version of the model or by its newest look, and by what the policy lets pass.
 */
export const judgeCriteria = (item: Item, policy: Policy): CriterionVerdict[] => {
  const { locked, budgets } = item;
  if (locked === null) return [];
  const standards = standardsOf(policy);
  const deciding = decidingById(item);
  const budgetOf = budgetsFor(budgets);
  return locked.criteria.map((criterion) =>
    criterionVerdict({
      criterion,
      latest: deciding.get(criterion.id) ?? null,
      budget: budgetOf(criterion),
      standards,
      lockedAt: locked.lockedAt,
    }),
  );
};

type Asked = { check: Check; rule: PolicyRule };

const asked = (input: GateInput): Asked[] => {
  const rules = askedRules(input.policy, input);
  return allChecks.flatMap((check) => {
    const rule = rules.find((one) => one.check === check.id);
    return rule === undefined ? [] : [{ check, rule }];
  });
};

const judge = (check: Check, question: GateQuestion): Judged => {
  const { reasons, ...outcome } = withWaiver(check.id, question, check.evaluate(question));
  const { id, title, who, controls } = check;
  const result = { id, title, who, controls: [...controls], ...outcome };
  const open = outcome.state === 'unmet' || outcome.state === 'inconclusive';
  return { check, result, reasons: open ? (reasons ?? [reasonOf(check, outcome)]) : [] };
};

const reasonOf = (check: Check, { observed, next }: CheckOutcome): Reason => ({
  why: `${capitalised(observed)}.`,
  next,
  effort: check.effort,
});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
