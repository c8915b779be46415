import type { CheckResult, GateDecision, Readiness } from '../../contract/types';
import type { Item } from '../item/item';

/** How ready an item is for its next gate: the share of its checks that hold, and what does not. */
export const readinessOf = (
  item: Item,
  gate: GateDecision | null,
): Pick<Readiness, 'stage' | 'score' | 'missing'> => {
  const applying = (gate?.checks ?? []).filter(({ state }) => state !== 'not-applicable');
  const open = applying.filter(({ state }) => state === 'unmet' || state === 'inconclusive');
  const missing = open.map(({ id, title, observed, next, who, controls }) => ({
    ...{ check: id, title, observed, next, who, controls },
    owner: ownerOf(item, id),
  }));
  const score = applying.length === 0 ? 1 : (applying.length - open.length) / applying.length;
  return { stage: item.stage, score, missing };
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
      return monitoring.plan?.owner ?? null;
    case 'monitoring-plan-complete':
      return monitoring.plan?.owner ?? null;
    default:
      return null;
  }
};
