import { coversMove } from '../../domain/gate/bypass';
import { changeFinding, isPassedGate } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import type { DecisionEvent } from '../../ledger/catalogue';
import { changeItem, type ItemChange } from '../item/change-item';
import type { Deps } from '../ports';

/** Appends to an item's ledger what was decided elsewhere, such as by the workflow validator. */
export const recordDecision =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async (
    issue: { id: string; key: string; projectId: string },
    decision: DecisionEvent,
  ): Promise<void> => {
    const now = deps.clock.now();
    await changeItem(deps)(issue, (item) => takeDecision(item, decision, now));
  };

/** An item after a decision came in, also one that came later than the move it allowed. */
export const takeDecision = (item: Item, decision: DecisionEvent, now: number): ItemChange => {
  const stage = allowedStage(decision);
  const known = withDecision(item, decision);
  const early = item.findings.filter(
    (finding) =>
      stage !== null &&
      finding.resolvedAt === null &&
      isPassedGate(finding, stage) &&
      coversMove(decision.at, finding.at),
  );
  const at = new Date(now).toISOString();
  return {
    item: early.reduce((next, { id }) => changeFinding(next, id, { resolvedAt: at }), known),
    events: [
      decision,
      ...early.map(({ id }) => ({
        at,
        actor: { kind: 'app' as const },
        kind: 'correction' as const,
        body: { finding: id, decidedAt: decision.at, why: 'its decision was recorded late' },
      })),
    ],
  };
};

/** Remembers the last stage that a gate let the item into, so that a move past a gate shows. */
export const withDecision = (item: Item, decision: DecisionEvent): Item => {
  const stage = allowedStage(decision);
  if (stage === null) return item;
  const isLate = item.allowed !== null && Date.parse(item.allowed.at) > Date.parse(decision.at);
  return isLate ? item : { ...item, allowed: { stage, at: decision.at } };
};

/** Stage that a decision let an item into; null for a refusal. */
const allowedStage = ({ body }: DecisionEvent): string | null =>
  body.decision === 'allow' ? body.stage : null;
