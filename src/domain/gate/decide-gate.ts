import type {
  CheckResult,
  CriterionVerdict,
  GateDecision,
  Lifecycle,
  Policy,
  PolicyRule,
} from '../../contract/types';
import { formatCriterion } from '../criteria/language/format';
import { toCriterionVerdict } from '../evidence/decide-criterion';
import { provePrior } from '../evidence/prior-proof';
import type { Item } from '../item/item';
import { stageOf } from '../lifecycle/stages';
import { approvalDigest, basisOf, gateOfPolicy, policyDigest } from './approval';
import type { Check, CheckOutcome, GateQuestion, Reason } from './check';
import { allChecks } from './checks';
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
  const verdicts = judgeCriteria(item);
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
    approvalDigest: approvalDigest(item, gate),
  };
};

/** How often the data count as looked at: bounds that hold at every look are used from 2 on. */
export const looksOf = ({ looks }: Item): number =>
  looks.rule === 'always-valid' ? Math.max(2, looks.count) : 1;

/** The locked criteria of an item held against its latest results, in the order they are written. */
export const judgeCriteria = (item: Item): CriterionVerdict[] => {
  const { locked } = item;
  if (locked === null) return [];
  const looks = looksOf(item);
  return locked.criteria.map((criterion) => {
    const latest = item.latest.find((result) => result.criterionId === criterion.id) ?? null;
    const postHoc = latest !== null && provePrior(locked.lockedAt, latest.startedAt).postHoc;
    return toCriterionVerdict(criterion, formatCriterion({ ...criterion, reason: null }), latest, {
      postHoc,
      looks,
    });
  });
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
