import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { itemOrNew, standsIn } from './evaluate-gate';
import { isGoverned, settingsOf } from '../settings/project-settings';
import type { Issue } from '../jira-ports';
import type { Deps } from '../ports';

export type TransitionQuestion = {
  issueKey: string;
  fromStatusId: string;
  toStatusId: string;
  /** Stage whose gate the rule guards; null for the one that the target status stands for. */
  gate: string | null;
};

export type GateReaders = {
  issues: Pick<Deps['issues'], 'find'>;
  items: Pick<Deps['items'], 'load'>;
  projects: Pick<Deps['projects'], 'statuses'>;
};

/** What a transition is about: nothing of Assay's, a gate that is not there, or a gate to ask. */
export type GateInQuestion =
  | { kind: 'unseen' }
  | { kind: 'none' }
  | { kind: 'unknown'; stage: string; projectKey: string }
  | {
      kind: 'gate';
      issue: Issue;
      item: Item;
      settings: ProjectSettings;
      isStored: boolean;
      from: string | null;
      to: string;
    };

/** Reads what a transition is about: one request to Jira, one to storage. */
export const readGate =
  (deps: GateReaders) =>
  async (question: TransitionQuestion): Promise<GateInQuestion> => {
    const issue = await deps.issues.find(question.issueKey);
    if (issue === null) return { kind: 'unseen' };
    const records = await deps.items.load(issue.id, issue.project.id);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const to = question.gate ?? settings.statusStages[question.toStatusId] ?? null;
    if (to === null || !isGoverned(settings, issue.typeId)) return { kind: 'none' };
    if (stageOf(lifecycleOf(settings.lifecycle), to) === null) {
      return { kind: 'unknown', stage: to, projectKey: issue.project.key };
    }
    const item = { ...itemOrNew(records.item, issue), issueKey: issue.key };
    const from = standsIn(item, settings, question.fromStatusId);
    const isStored = records.settings !== null;
    return { kind: 'gate', issue, item, settings, isStored, from, to };
  };
