import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { ProjectSettings } from '../../contract/types';
import { comparePolicies, type PolicyEffect } from '../../domain/gate/preview';
import type { Item } from '../../domain/item/item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import type { ProjectAccess } from '../access';
import { refuseUnknownRules } from '../settings/edit-settings';
import { standsIn } from './evaluate-gate';
import { isGoverned, settingsOf } from '../settings/project-settings';
import type { Issue } from '../jira-ports';
import type { Deps } from '../ports';

type Needs = Pick<Deps, 'itemPages' | 'issues' | 'settings' | 'projects' | 'clock'>;

/**
 * What a policy would say to the next gate of a page of items, where they stand in Jira now, held
 * against the policy in force. Of items that the person may see and the project governs. Changes nothing.
 * @throws {AppError} `invalid-input` for rules or a cursor that are not known.
 */
export const previewPolicy =
  (deps: Needs) =>
  async (
    { project, viewer }: ProjectAccess,
    { policy, cursor: place }: CallInput<'policy.preview'>,
  ): Promise<CallOutput<'policy.preview'>> => {
    const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
    refuseUnknownRules(settings.lifecycle, policy);
    const { items, cursor } = await deps.itemPages.ofProject(project.id, place ?? null);
    const ids = items.map(({ issueId }) => issueId);
    const [seen, issues] = await Promise.all([viewer.browsable(ids), deps.issues.findMany(ids)]);
    const shown = issues.filter(({ id, typeId, project: { id: projectId } }) => {
      return seen.has(id) && projectId === project.id && isGoverned(settings, typeId);
    });
    const now = deps.clock.now();
    const effects = items.flatMap((item): Effect[] => {
      const issue = shown.find(({ id }) => id === item.issueId);
      const effect =
        issue && comparePolicies(standing(item, issue, settings, now), settings.policy, policy);
      return issue === undefined || effect == null ? [] : [{ ...effect, issueKey: issue.key }];
    });
    const open = effects.filter(({ isOpen }) => isOpen).length;
    return {
      looked: shown.length,
      held: effects.length - open,
      open,
      newlyHeld: changed(effects, 'held'),
      newlyOpen: changed(effects, 'opened'),
      cursor,
    };
  };

type Effect = PolicyEffect & { issueKey: string };

const standing = (item: Item, issue: Issue, settings: ProjectSettings, now: number) => ({
  item: { ...item, issueKey: issue.key },
  lifecycle: lifecycleOf(settings.lifecycle),
  from: standsIn(item, settings, issue.status.id),
  evidenceMaxAgeDays: settings.evidenceMaxAgeDays,
  now,
});

const changed = (effects: readonly Effect[], change: Effect['change']) =>
  effects
    .filter((effect) => effect.change === change)
    .map(({ issueKey, stage, why, reasons }) => ({ issueKey, stage, why, reasons }));
