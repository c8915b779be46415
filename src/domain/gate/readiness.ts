import type {
  CheckResult,
  GateDecision,
  Lifecycle,
  Policy,
  PolicyRule,
  Readiness,
} from '../../contract/types';
import { kindsInUse } from '../../words/in-use';
import type { Item } from '../item/item';
import { stageOf } from '../lifecycle/stages';
import { ORDER } from './way';

/** What is asked of every item, whatever its next gate lets through: without it there is nothing to show. */
const ofEveryItem: readonly PolicyRule[] = [
  { check: 'criteria-defined' },
  { check: 'evidence-present' },
  { check: 'evidence-matches-model' },
  { check: 'criteria-met' },
];

/** What is asked where people rely on the model; silence is no evidence that nothing drifts. */
const ofItemsInUse: readonly PolicyRule[] = [
  { check: 'monitoring-plan-complete' },
  { check: 'drift-within-limits', level: 'unknown' },
  { check: 'no-open-incident' },
  { check: 'decisions-taken' },
  { check: 'reviews-done' },
];

const ofRetiredItems: readonly PolicyRule[] = [{ check: 'decommission-planned' }];

/** A policy whose gate into `stage` asks what an auditor asks of an item that stands there. */
export const auditPolicy = (policy: Policy, lifecycle: Lifecycle, stage: string): Policy => {
  const kind = stageOf(lifecycle, stage)?.kind;
  const rules = [
    ...ofEveryItem,
    ...(kind !== undefined && kindsInUse.includes(kind) ? ofItemsInUse : []),
    ...(kind === 'decommission' ? ofRetiredItems : []),
  ];
  return { ...policy, gates: { [stage]: rules } };
};

const isThere = ({ state }: CheckResult): boolean => state === 'met';

const isAlwaysAsked = ({ id }: CheckResult): boolean =>
  ofEveryItem.some(({ check }) => check === id);

/** What counts: all that applies, and what every item has to have even where there is nothing to judge. */
const counted = (checks: readonly CheckResult[]): CheckResult[] =>
  checks.filter(
    (one) => one.id !== ORDER && (one.state !== 'not-applicable' || isAlwaysAsked(one)),
  );

/**
 * How ready an item is for an auditor and for its next gate: the share of what is asked that is there,
 * and what is not, by name. That no stage is skipped shows nothing, and a waiver is no evidence.
 * @param gate the next gate; null in the last stage
 * @param audit what `auditPolicy` asks where the item stands; null where it has no stage
 */
export const readinessOf = (
  item: Item,
  gate: GateDecision | null,
  audit: GateDecision | null,
): Pick<Readiness, 'stage' | 'score' | 'met' | 'asked' | 'missing'> => {
  const ofGate = counted(gate?.checks ?? []);
  const ofAudit = counted(audit?.checks ?? []);
  // Where both ask the same, what is missing for either is missing.
  const byId = new Map<string, CheckResult>();
  for (const one of [...ofAudit, ...ofGate]) {
    const known = byId.get(one.id);
    if (known === undefined || isThere(known)) byId.set(one.id, one);
  }
  const all = [...byId.values()];
  const missing = all
    .filter((one) => !isThere(one))
    .map(({ id, title, observed, next, who, controls }) => ({
      ...{ check: id, title, observed, next, who, controls },
      owner: ownerOf(item, id),
    }));
  const met = all.length - missing.length;
  const score = all.length === 0 ? 0 : met / all.length;
  return { stage: item.stage, score, met, asked: all.length, missing };
};

/** The person who has what a check asks for in hand; null where it is a role or nobody yet. */
const ownerOf = (item: Item, check: CheckResult['id']): string | null => {
  const { records, monitoring } = item;
  switch (check) {
    case 'criteria-defined':
    case 'criteria-locked-before-run':
    case 'criteria-met':
      return item.locked?.lockedBy ?? item.draft?.updatedBy ?? null;
    case 'evidence-present':
    case 'evidence-fresh':
    case 'evidence-matches-model':
      return item.model.setBy;
    case 'handoff-accepted':
      return records.handoffs.find(({ answer }) => answer === null)?.receiver ?? null;
    case 'data-dependencies-ready':
      return records.dependencies.find(({ ready }) => ready === null)?.owner ?? null;
    case 'artifacts-complete':
      return records.sheets[0]?.owner ?? null;
    case 'drift-within-limits':
    case 'decisions-taken':
      return monitoring.decisions.find(({ answer }) => answer === null)?.decider ?? null;
    case 'no-open-incident':
    case 'monitoring-plan-complete':
      return monitoring.plan?.owner ?? null;
    default:
      return null;
  }
};
