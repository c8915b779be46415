import type {
  Ask,
  CriterionVerdict,
  GateDecision,
  Lifecycle,
  Policy,
  Role,
} from '../../contract/types';
import { budgetFor, planOf } from '../budget/budget';
import { spentAfter } from '../budget/levels';
import { isInForce } from '../gate/waiver';
import { stageOf } from '../lifecycle/stages';
import type { Drift } from '../monitoring/drift-level';
import type { GovernanceProperty, WorstCriterion } from '../../words/property';
import { flatStake } from '../../words/stake';
import { factsOf } from '../standing/facts';
import { asksOf, openSteps, waitsFor } from '../standing/standing';
import { verdictState, worstVerdict } from '../standing/summary';
import type { Item } from './item';
import { bytesOf, projectAsks } from './projected-asks';

/**
 * What other parts of Jira may see of an item: three custom fields and the issue property `assay`.
 * Derived from the record and never read back to decide anything.
 */
export type Projection = {
  fields: {
    stage: string | null;
    threshold: ThresholdField | null;
    drift: string[];
  };
  property: GovernanceProperty;
};

/** The criterion that stands worst, for the field `AI acceptance threshold`. */
export type ThresholdField = {
  metric: string;
  operator: string;
  target: number;
  verdict: string;
  estimate?: number;
  lower?: number;
  line: string;
};

/** Most that the property takes; Jira allows 32 KB, but a search page carries a hundred of them. */
const MOST_BYTES = 2_000;

/** Longest line of a criterion that a table row shows. */
const LONGEST_LINE = 120;

/** Most accounts that are named for JQL. */
const MOST_ASKED = 15;

/** Longest explanation kept in the property. */
const LONGEST_WHY = 300;

type ProjectionContext = {
  lifecycle: Lifecycle;
  policy: Policy;
  /** The gate right behind where the item stands; null in the last stage. */
  gate: GateDecision | null;
  openStages: readonly string[];
  /** Accounts that hold a role of the project by name. */
  holders: (role: Role) => readonly string[];
  /** Milliseconds since the epoch. */
  now: number;
};

export const projectItem = (
  item: Item,
  { lifecycle, policy, gate, openStages, holders, now }: ProjectionContext,
): Projection => {
  const facts = factsOf(item, { gate, policy, now });
  const { verdicts } = facts;
  const steps = openSteps({ item, gate, policy, lifecycle, now });
  const asks = asksOf(steps);
  const waits = waitsFor(item, steps, holders);
  const stage = stageOf(lifecycle, item.stage);
  const { level, flags } = facts.drift;
  const rest: GovernanceProperty = {
    v: 1,
    stage: stage?.id ?? null,
    stageSince: stage === null ? null : item.stageSince,
    gate: facts.gate,
    nextStage: gate?.stage ?? null,
    openStages: [...openStages],
    verdict: facts.verdict,
    criteria: countVerdicts(verdicts),
    version: item.locked?.version ?? 0,
    locked: item.locked?.lockedAt ?? null,
    model: modelName(item),
    systemType: item.systemType,
    drift: level,
    flags,
    inUse: facts.inUse ? 'yes' : 'no',
    tier: item.impact?.tier ?? null,
    stake: item.stake === undefined ? null : flatStake(item.stake),
    asks: [],
    ask: [...new Set(asks.map(({ kind }) => kind))],
    askOf: waits.accounts.slice(0, MOST_ASKED),
    askAny: waits.barred.length > 0 ? [] : waits.kinds,
    askBut: waits.barred,
    looksSpent: looksSpentOf(item),
    waived: item.waivers.filter((waiver) => isInForce(waiver, now)).length,
    lastAlarm: lastAlarmOf(item),
    nextDate: nextDateOf(asks),
    worst: worstCriterion(verdicts),
    why: (gate?.why ?? '').slice(0, LONGEST_WHY),
    updatedAt: new Date(now).toISOString(),
  };
  return {
    fields: {
      stage: stage?.name ?? null,
      threshold: thresholdOf(verdicts),
      drift: fieldFlags(facts.drift, facts.inUse),
    },
    property: { ...rest, asks: projectAsks(asks, MOST_BYTES - bytesOf(rest)) },
  };
};

/** In percent, of the criterion in force of whose error budget most is gone. */
const looksSpentOf = ({ locked, budgets }: Item): number => {
  const shares = (locked?.criteria ?? []).flatMap((criterion) => {
    const budget = budgetFor(budgets, criterion);
    if (budget === null) return [];
    return [spentAfter(planOf(budget), budget.spent + budget.elsewhere.spent)];
  });
  return Math.round(Math.max(0, ...shares) * 1000) / 10;
};

const worstCriterion = (verdicts: readonly CriterionVerdict[]): WorstCriterion | null => {
  const worst = worstVerdict(verdicts);
  if (worst === undefined) return null;
  const { line, metric, unit, comparator, target, confidence } = worst;
  const { estimate, lower, upper, trials } = worst;
  return {
    ...{ line: line.slice(0, LONGEST_LINE), metric, unit, comparator, target, confidence },
    ...{ estimate, lower, upper, trials, verdict: verdictState(worst) },
  };
};

/** An empty field means that no drift was seen; where nobody knows, the field says so. */
const fieldFlags = ({ level, flags }: Pick<Drift, 'level' | 'flags'>, inUse: boolean): string[] => {
  if (level !== 'unknown' || flags.length > 0) return flags;
  return [inUse ? 'not-known' : 'not-in-use'];
};

const lastAlarmOf = ({ monitoring }: Item): GovernanceProperty['lastAlarm'] => {
  const last = monitoring.decisions.at(-1);
  if (last === undefined) return 'none';
  if (last.answer === null) return 'open';
  return last.answer.falseAlarm ? 'false' : 'real';
};

const nextDateOf = (asks: readonly Ask[]): string | null =>
  asks
    .flatMap(({ due }) => (due === null ? [] : [due]))
    .sort()
    .at(0) ?? null;

const thresholdOf = (verdicts: readonly CriterionVerdict[]): ThresholdField | null => {
  const worst = worstVerdict(verdicts);
  if (worst === undefined) return null;
  const { metric, comparator, target, estimate, lower, line } = worst;
  return {
    metric,
    operator: comparator,
    target,
    verdict: verdictState(worst),
    ...(estimate === null ? {} : { estimate }),
    ...(lower === null ? {} : { lower }),
    line,
  };
};

const countVerdicts = (verdicts: readonly CriterionVerdict[]): GovernanceProperty['criteria'] => {
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return counts;
};

const modelName = ({ model }: Item): string | null =>
  [model.name, model.version].filter((part) => part !== null).join(' ') || null;
