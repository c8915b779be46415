import type { Ask, CriterionVerdict, GateDecision, Lifecycle } from '../../contract/types';
import { judgeCriteria } from '../gate/decide-gate';
import { isInForce } from '../gate/waiver';
import { stageOf } from '../lifecycle/stages';
import { driftOf } from '../monitoring/drift-level';
import type { GovernanceProperty, WorstCriterion } from '../../words/property';
import { asksOf } from './asks';
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

/** Longest explanation kept in the property. */
const LONGEST_WHY = 300;

export const projectItem = (
  item: Item,
  lifecycle: Lifecycle,
  gate: GateDecision | null,
  openStages: readonly string[],
  now: number,
): Projection => {
  const verdicts = judgeCriteria(item);
  const asks = asksOf(item, gate, now);
  const stage = stageOf(lifecycle, item.stage);
  const { level, flags } = driftOf(item, now);
  const rest: GovernanceProperty = {
    v: 1,
    stage: stage?.id ?? null,
    stageSince: stage === null ? null : item.stageSince,
    gate: gate === null ? 'none' : gate.decision === 'allow' ? 'open' : 'held',
    nextStage: gate?.stage ?? null,
    openStages: [...openStages],
    verdict: worstOf(verdicts)?.verdict ?? 'none',
    criteria: countVerdicts(verdicts),
    version: item.locked?.version ?? 0,
    locked: item.locked?.lockedAt ?? null,
    model: modelName(item),
    systemType: item.systemType,
    drift: level,
    flags,
    tier: item.impact?.tier ?? null,
    asks: [],
    ask: [...new Set(asks.map(({ kind }) => kind))],
    waived: item.waivers.filter((waiver) => isInForce(waiver, now)).length,
    lastAlarm: lastAlarmOf(item),
    nextDate: nextDateOf(asks),
    worst: worstCriterion(verdicts),
    why: (gate?.why ?? '').slice(0, LONGEST_WHY),
    updatedAt: new Date(now).toISOString(),
  };
  return {
    fields: { stage: stage?.name ?? null, threshold: thresholdOf(verdicts), drift: flags },
    property: { ...rest, asks: projectAsks(asks, MOST_BYTES - bytesOf(rest)) },
  };
};

const order = { fail: 0, inconclusive: 1, pass: 2 };

const worstOf = (verdicts: readonly CriterionVerdict[]): CriterionVerdict | undefined =>
  [...verdicts].sort((a, b) => order[a.verdict] - order[b.verdict])[0];

const worstCriterion = (verdicts: readonly CriterionVerdict[]): WorstCriterion | null => {
  const worst = worstOf(verdicts);
  if (worst === undefined) return null;
  const { line, metric, unit, comparator, target, confidence } = worst;
  const { estimate, lower, upper, trials, verdict } = worst;
  return {
    ...{ line: line.slice(0, LONGEST_LINE), metric, unit, comparator, target, confidence },
    ...{ estimate, lower, upper, trials, verdict },
  };
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
  const worst = worstOf(verdicts);
  if (worst === undefined) return null;
  const { metric, comparator, target, verdict, estimate, lower, line } = worst;
  return {
    metric,
    operator: comparator,
    target,
    verdict,
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
