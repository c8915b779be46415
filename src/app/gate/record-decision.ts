import type { Finding, ProjectSettings } from '../../contract/types';
import { coversMove, DEGRADED } from '../../domain/gate/bypass';
import { changeFinding, isPassedGate } from '../../domain/gate/findings';
import { enteredLate } from '../../domain/gate/entering';
import { noticeMove } from '../../domain/gate/notice-move';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { movesInOrder, withDecision, type Item } from '../../domain/item/item';
import type { DecisionEvent } from '../../ledger/catalogue';
import { changeItem, type ItemChange } from '../item/change-item';
import { findingEvent } from '../item/finding-event';
import { showNow } from '../item/project-item';
import type { Deps } from '../ports';
import type { Work } from '../upkeep/ports';
import { isInDoubt, isInLedger } from './known-decision';

type Needs = Pick<Deps, 'items' | 'ledger' | 'clock' | 'random' | 'sleep'> &
  Parameters<typeof showNow>[0];

/**
 * Appends to an item's ledger what was decided elsewhere, such as by the workflow validator. The same
 * decision that comes twice is written once. Where it settles a finding, Jira shows that at once.
 * @param ref names the decision.
 * @param isAgain an earlier try ended in the middle.
 */
export const recordDecision =
  (deps: Needs) =>
  async (
    issue: { id: string; key: string; projectId: string },
    decision: DecisionEvent,
    ref: string,
    isAgain = false,
  ): Promise<void> => {
    const now = deps.clock.now();
    const seen = { settles: false, inDoubt: false };
    const take = (isNew: boolean) =>
      changeItem(deps)(issue, (item, settings) => {
        seen.inDoubt = !isNew && isInDoubt(item, decision, ref);
        const taken = seen.inDoubt ? null : takeDecision(item, decision, ref, now, settings);
        seen.settles = (taken?.events.length ?? 0) > 1;
        return taken;
      });
    const first = await take(false);
    const isNew = seen.inDoubt && !(await isInLedger(deps, first.item, ref));
    const { written } = isNew ? await take(true) : first;
    if (isAgain || (written && seen.settles)) await showNow(deps)(issue.id, issue.projectId);
  };

/**
 * Writes down that a gate was open and Jira was told that it stays closed, because nobody could say
 * whether the decision was written down. It may come before the decision, which then is not written.
 */
export const recordUnheard =
  (deps: Pick<Deps, 'items' | 'clock' | 'random' | 'sleep'>) =>
  async ({ id, issue, stage, decidedAt }: Extract<Work, { kind: 'record-unheard' }>) => {
    await changeItem(deps)(issue, (item) => {
      const known = item.decisions.find(({ ref }) => ref === id);
      if (known?.allowed === false) return null;
      const unheard = { ref: id, stage, at: decidedAt, allowed: false };
      const decisions = item.decisions.map((one) => (one === known ? unheard : one));
      return {
        item: known === undefined ? withDecision(item, unheard) : { ...item, decisions },
        events: [
          {
            at: new Date(deps.clock.now()).toISOString(),
            ...{ actor: { kind: 'app' }, kind: 'decision-not-heard' },
            body: { id, stage, decidedAt },
          },
        ],
      };
    });
  };

/** An item after a decision came in, also one that came later than the move it allowed; null for a copy. */
export const takeDecision = (
  item: Item,
  decision: DecisionEvent,
  ref: string,
  now: number,
  settings: ProjectSettings | null = null,
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
  const late = early.reduce<LetIn & { approved: string[] }>(
    (before, finding) => {
      const settled = changeFinding(before.item, finding.id, { resolvedAt: at });
      const corrected = [...before.corrected, finding];
      if (settings === null || stage === null || ref.startsWith(DEGRADED)) {
        return { ...before, item: settled, corrected };
      }
      const next = letIn(settled, settings, stage, finding, at);
      const move = settled.moves.find((one) => one.to === stage && one.at === finding.at);
      const approved = move?.writers === undefined ? [] : [finding.id];
      return {
        item: next.item,
        approved: [...before.approved, ...approved],
        corrected: [...corrected, ...next.corrected],
        raised: [...before.raised, ...next.raised],
      };
    },
    { item: known, approved: [], corrected: [], raised: [] },
  );
  return {
    item: late.item,
    events: [
      { ...decision, body: { ...decision.body, id: ref } },
      ...late.corrected.map(({ id }) => ({
        at,
        actor: { kind: 'app' as const },
        kind: 'correction' as const,
        body: {
          ...{ finding: id, decidedAt: decision.at, why: 'its decision was recorded late' },
          ...(late.approved.includes(id) ? { isApproved: true } : {}),
        },
      })),
      ...late.raised.map((finding) => findingEvent(finding, stage ?? '', now)),
    ],
  };
};

/** An item after a decision let it in, with findings that turned out to be none and those that came of it. */
type LetIn = { item: Item; corrected: Finding[]; raised: Finding[] };

/**
 * A move that a gate had allowed after all: the item entered the stage, so that a return to it since needed
 * no gate, and what these moves show beside the gate, such as a return that nobody declared, is a finding as
 * if the decision had come in time.
 */
const letIn = (
  item: Item,
  { lifecycle: id }: ProjectSettings,
  to: string,
  move: Finding,
  resolvedAt: string,
): LetIn => {
  const lifecycle = lifecycleOf(id);
  const entered = enteredLate(item, lifecycle, to, move.at);
  const corrected = entered.covered;
  const settled = corrected.reduce(
    (before, finding) => changeFinding(before, finding.id, { resolvedAt }),
    entered.item,
  );
  return [move, ...corrected].reduce<LetIn>(
    (before, { at, accountId }) => {
      const from = fromOf(item, at);
      const made = { from, to, at, accountId, isFirstSight: from === null };
      const noticed = noticeMove(before.item, lifecycle, made);
      const { finding } = noticed;
      const isNew = !before.item.findings.some(({ id: known }) => known === finding?.id);
      const raised = finding === null || !isNew ? [] : [finding];
      return { corrected, item: noticed.item, raised: [...before.raised, ...raised] };
    },
    { item: settled, corrected, raised: [] },
  );
};

/** Stage that an item stood in before a move; null where no earlier move is remembered. */
const fromOf = (item: Item, at: string): string | null =>
  movesInOrder(item).findLast((move) => Date.parse(move.at) < Date.parse(at))?.to ?? null;

/** Keeps what a gate decided, so that a move past a gate shows, and a copy of the decision too. */
export const rememberDecision = (item: Item, decision: DecisionEvent, ref: string): Item => {
  const { stage, decision: answer } = decision.body;
  return withDecision(item, { ref, stage, at: decision.at, allowed: answer === 'allow' });
};

/** Stage that a decision let an item into; null for a refusal. */
const allowedStage = ({ body }: DecisionEvent): string | null =>
  body.decision === 'allow' ? body.stage : null;
