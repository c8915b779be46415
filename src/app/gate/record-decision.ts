import { coversMove } from '../../domain/gate/bypass';
import { changeFinding, isPassedGate } from '../../domain/gate/findings';
import { withDecision, type Item } from '../../domain/item/item';
import type { DecisionEvent } from '../../ledger/catalogue';
import { changeItem, type ItemChange } from '../item/change-item';
import { showNow } from '../item/project-item';
import type { Deps } from '../ports';

/**
 * Appends to an item's ledger what was decided elsewhere, such as by the workflow validator. The same
 * decision that comes twice is written once. Where it settles a finding, Jira shows that at once.
 * @param ref names the decision.
 * @param isAgain an earlier try ended in the middle.
 */
export const recordDecision =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'> & Parameters<typeof showNow>[0]) =>
  async (
    issue: { id: string; key: string; projectId: string },
    decision: DecisionEvent,
    ref: string,
    isAgain = false,
  ): Promise<void> => {
    const now = deps.clock.now();
    const seen = { settles: false };
    const { written } = await changeItem(deps)(issue, (item) => {
      const taken = takeDecision(item, decision, ref, now);
      seen.settles = (taken?.events.length ?? 0) > 1;
      return taken;
    });
    if (isAgain || (written && seen.settles)) await showNow(deps)(issue.id, issue.projectId);
  };

/** An item after a decision came in, also one that came later than the move it allowed; null for a copy. */
export const takeDecision = (
  item: Item,
  decision: DecisionEvent,
  ref: string,
  now: number,
): ItemChange | null => {
  if (item.decisions.some((known) => known.ref === ref)) return null;
  const known = rememberDecision(item, decision, ref);
  const stage = allowedStage(decision);
  const early = item.findings.filter(
    (finding) =>
      stage !== null &&
      finding.resolvedAt === null &&
      isPassedGate(finding, stage) &&
      coversMove(item, decision.at, finding.at),
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

/** Keeps what a gate decided, so that a move past a gate shows, and a copy of the decision too. */
export const rememberDecision = (item: Item, decision: DecisionEvent, ref: string): Item => {
  const { stage, decision: answer } = decision.body;
  return withDecision(item, { ref, stage, at: decision.at, allowed: answer === 'allow' });
};

/** Stage that a decision let an item into; null for a refusal. */
const allowedStage = ({ body }: DecisionEvent): string | null =>
  body.decision === 'allow' ? body.stage : null;
