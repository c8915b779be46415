import type { GateDecision, ProjectSettings } from '../contract/types';
import { lifecycleOf } from '../domain/lifecycle/presets';
import { stageOf } from '../domain/lifecycle/stages';
import { decisionEvent } from './decision-event';
import { askGate, itemOrNew, standsIn } from './evaluate-gate';
import { isGoverned, settingsOf } from './project-settings';
import type { Deps, Issue, Work } from './ports';

export type TransitionQuestion = {
  issueKey: string;
  fromStatusId: string;
  toStatusId: string;
  /** Stage whose gate the rule guards; null for the one that the target status stands for. */
  gate: string | null;
};

export type TransitionAnswer = { allowed: true } | { allowed: false; message: string };

const UNREADABLE =
  'Assay could not read its records, so the gate stays closed. Try again in a minute; if it goes on, ask a Jira administrator to look at the logs of the app.';

type Needs = Pick<Deps, 'issues' | 'items' | 'projects' | 'queue' | 'clock' | 'log'>;

/**
 * Answers Jira whether a transition may happen: one request to Jira, one to storage, one push that
 * carries the decision to the ledger. Jira does not say who asks, so nothing is answered that not
 * everybody who may move the item may read.
 * @returns a refusal where records cannot be read (fail-safe mode closed); it never throws.
 */
export const decideTransition =
  (deps: Needs) =>
  async (question: TransitionQuestion): Promise<TransitionAnswer> => {
    try {
      return await decide(deps, question);
    } catch (cause) {
      deps.log.error('a gate could not be decided', cause);
      return { allowed: false, message: UNREADABLE };
    }
  };

const decide = async (deps: Needs, question: TransitionQuestion): Promise<TransitionAnswer> => {
  const issue = await deps.issues.find(question.issueKey);
  if (issue === null) {
    return {
      allowed: false,
      message: `Assay may not see ${question.issueKey}, so its gate stays closed. Ask a project administrator to give the app access.`,
    };
  }
  const records = await deps.items.load(issue.id, issue.project.id);
  const settings = await settingsOf(deps)(issue.project, records.settings);
  const to = question.gate ?? settings.statusStages[question.toStatusId] ?? null;
  if (to === null || !isGoverned(settings, issue.typeId)) return { allowed: true };
  if (stageOf(lifecycleOf(settings.lifecycle), to) === null) {
    return {
      allowed: false,
      message: `This transition guards the gate "${to}", which the lifecycle of ${issue.project.key} does not have. Ask a Jira administrator to correct the rule.`,
    };
  }
  const item = itemOrNew(records.item, issue);
  const from = standsIn(item, settings, question.fromStatusId);
  const decision = askGate({ ...item, issueKey: issue.key }, settings, from, to, deps.clock.now());
  await deps.queue.push(followUp(issue, decision, records.settings));
  return decision.decision === 'allow'
    ? { allowed: true }
    : { allowed: false, message: decision.message };
};

const followUp = (issue: Issue, decision: GateDecision, stored: ProjectSettings | null): Work[] => [
  {
    kind: 'record-decision',
    issue: { id: issue.id, key: issue.key, projectId: issue.project.id },
    decision: decisionEvent(decision, { kind: 'jira' }),
  },
  ...(stored === null ? [{ kind: 'register-project' as const, projectId: issue.project.id }] : []),
];
