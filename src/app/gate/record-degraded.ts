import { DEGRADED } from '../../domain/gate/bypass';
import { newFinding, withFinding } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import type { DecisionEvent } from '../../ledger/catalogue';
import { changeItem, type ItemChange } from '../item/change-item';
import { findingEvent } from '../item/finding-event';
import { showNow } from '../item/project-item';
import type { Deps } from '../ports';
import type { DegradedAnswer } from '../upkeep/ports';
import { askGate } from './evaluate-gate';
import { readGate, type GateInQuestion } from './read-gate';
import { takeDecision } from './record-decision';
import { refOf } from '../item/ref-of';

/**
 * Writes into the ledger that a gate was answered without its records, now that they can be read, and asks
 * the gate by them. Mode `warn` raises a finding whatever it says, mode `open` where it would have held the
 * item. May run twice.
 * @throws what storage or Jira throw, so that the queue tries again.
 */
export const recordDegraded =
  (
    deps: Pick<Deps, 'issues' | 'items' | 'projects' | 'clock' | 'random' | 'sleep'> &
      Parameters<typeof showNow>[0],
  ) =>
  async (answer: DegradedAnswer, isAgain = false): Promise<void> => {
    const asked = await readGate(deps)(answer);
    if (asked.kind !== 'gate') return;
    const { issue } = asked;
    const ref = refOf(issue);
    const { written } = await changeItem(deps)(ref, (item) =>
      takeAnswer(item, asked, answer, deps.clock.now()),
    );
    if ((written && answer.mode !== 'closed') || isAgain)
      await showNow(deps)(issue.id, issue.project.id);
  };

const takeAnswer = (
  item: Item,
  { from, to, settings }: Extract<GateInQuestion, { kind: 'gate' }>,
  { mode, at }: DegradedAnswer,
  now: number,
): ItemChange | null => {
  const { name, version } = settings.policy;
  const decision: DecisionEvent = {
    at,
    actor: { kind: 'jira' },
    kind: 'gate-decided',
    body: {
      stage: to,
      decision: mode === 'closed' ? 'refuse' : 'allow',
      degraded: true,
      mode,
      reasons: [],
      checks: {},
      policy: { name, version },
      basis: null,
    },
  };
  const taken = takeDecision(item, decision, `${DEGRADED}${to}-${at}`, now);
  if (taken === null || mode === 'closed') return taken;
  const asked = askGate(item, settings, from, to, now);
  const isHeld = asked.decision === 'refuse';
  if (mode === 'open' && !isHeld) return taken;
  const finding = newFinding({
    id: `degraded-${to}-${Date.parse(at)}`,
    kind: 'moved-without-gate',
    at,
    accountId: null,
    sentence: [
      `let into ${asked.stageName} while its gate could not be asked`,
      isHeld ? `by its records it is held: ${asked.why}` : 'by its records it is open',
    ].join('; '),
  });
  const raised = findingEvent(finding, to, now);
  return { item: withFinding(taken.item, finding), events: [...taken.events, raised] };
};
