import type { FailSafe } from '../../contract/types';
import { DEGRADED } from '../../domain/gate/bypass';
import { newFinding, withFinding } from '../../domain/gate/findings';
import type { Item } from '../../domain/item/item';
import type { DecisionEvent } from '../../ledger/catalogue';
import { changeItem, type ItemChange } from '../item/change-item';
import { showNow } from '../item/project-item';
import { findingEvent } from '../item/finding-event';
import { handOver } from '../upkeep/outbox';
import { askGate } from './evaluate-gate';
import type { Deps } from '../ports';
import type { DegradedAnswer } from '../upkeep/ports';
import { readGate, type GateInQuestion, type TransitionQuestion } from './read-gate';
import { takeDecision } from './record-decision';

export type TransitionAnswer = { allowed: true } | { allowed: false; message: string };

const UNREADABLE =
  'Assay could not read its records, so the gate stays closed. Try again in a minute; if it goes on, ask a Jira administrator to look at the logs of the app.';

type Needs = Pick<Deps, 'issues' | 'settings' | 'queue' | 'outbox' | 'clock' | 'newId' | 'log'>;

/** Answers a gate whose records cannot be read, and leaves word of it for the ledger. Never throws. */
export const answerDegraded =
  (deps: Needs) =>
  async (question: TransitionQuestion, failSafe: FailSafe | null): Promise<TransitionAnswer> => {
    const mode = failSafe ?? (await projectMode(deps, question.issueKey)) ?? 'closed';
    const at = new Date(deps.clock.now()).toISOString();
    await handOver(deps)([{ kind: 'record-degraded', answer: { ...question, mode, at } }]);
    return mode === 'closed' ? { allowed: false, message: UNREADABLE } : { allowed: true };
  };

/** What the project has set, where only the item cannot be read. */
const projectMode = async (deps: Needs, issueKey: string): Promise<FailSafe | null> => {
  try {
    const issue = await deps.issues.find(issueKey);
    return issue === null ? null : ((await deps.settings.load(issue.project.id))?.failSafe ?? null);
  } catch (cause) {
    deps.log.error('the fail-safe mode of the project cannot be read either', cause);
    return null;
  }
};

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
    const ref = { id: issue.id, key: issue.key, projectId: issue.project.id };
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
