import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { projectItem, type Projection } from '../../domain/item/projection';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageIndex } from '../../domain/lifecycle/stages';
import { changeItem } from './change-item';
import { askGate, askNextGate } from '../gate/evaluate-gate';
import { handOver } from '../upkeep/secure-work';
import type { Deps } from '../ports';

/** Times a projection is written in one go while others go on changing the item; then later work does. */
const MOST_WRITES = 5;

/**
 * Rewrites the fields and the property of an item from its record; idempotent. Two writers may come in
 * any order: each looks again at the record once it has written, so the last one leaves what is true.
 * @returns the item as it was shown; null where there is none.
 */
export const writeProjection =
  (deps: Pick<Deps, 'items' | 'projections' | 'clock'>) =>
  async (issueId: string, projectId: string): Promise<Item | null> => {
    let { item, settings } = await deps.items.load(issueId, projectId);
    for (let writes = 0; writes < MOST_WRITES; writes += 1) {
      if (item === null || settings === null) return item;
      const { rev } = item;
      await deps.projections.write(issueId, projectionOf(item, settings, deps.clock.now()));
      ({ item, settings } = await deps.items.load(issueId, projectId));
      if (item?.rev === rev) return item;
    }
    return item;
  };

/** What showing a change later asks for: the queue, and storage where the queue refuses. */
export type ShowNeeds = Pick<Deps, 'queue' | 'outbox' | 'newId' | 'log'>;

/**
 * Has the queue show a change in Jira's fields. Never throws: the change is stored, and whoever made it
 * is not to be told that it failed.
 */
export const showLater =
  (deps: ShowNeeds) =>
  (issueId: string, projectId: string): Promise<void> =>
    handOver(deps)([{ kind: 'project-item', issueId, projectId }]);

/**
 * Shows a change in Jira's fields in the same invocation, for work that nobody waits for; where Jira or
 * storage is down, later. Never throws.
 */
export const showNow =
  (deps: ShowNeeds & Parameters<typeof writeProjection>[0]) =>
  async (issueId: string, projectId: string): Promise<void> => {
    try {
      const item = await writeProjection(deps)(issueId, projectId);
      if (item !== null && item.tells.length > 0) await tellLater(deps)([{ issueId, projectId }]);
    } catch (cause) {
      deps.log.error('a change could not be shown in Jira at once', cause);
      await showLater(deps)(issueId, projectId);
    }
  };

/** Has the queue tell the items that depend on these. Never throws. */
export const tellLater =
  (deps: ShowNeeds) =>
  (items: readonly { issueId: string; projectId: string }[]): Promise<void> =>
    handOver(deps)(items.map((item) => ({ kind: 'tell-dependents' as const, ...item })));

/**
 * Writes down what time has done to an item, reckons when it does next, and rewrites its projection:
 * one read of storage, one write where there is something new, and the projection.
 */
export const refreshItem =
  (deps: Pick<Deps, 'items' | 'projections' | 'clock' | 'random' | 'sleep'>) =>
  async (issueId: string, projectId: string): Promise<Item | null> => {
    const ref = { id: issueId, key: null, projectId };
    const { item, settings } = await changeItem(deps)(ref, (current) =>
      current.rev === 0 ? null : { item: current, events: [] },
    );
    if (item.rev === 0 || settings === null) return null;
    await deps.projections.write(issueId, projectionOf(item, settings, deps.clock.now()));
    return item;
  };

/** What Jira is to show of an item at `now`. */
export const projectionOf = (item: Item, settings: ProjectSettings, now: number): Projection => {
  const { policy } = settings;
  const lifecycle = lifecycleOf(settings.lifecycle);
  const gate = askNextGate(item, settings, item.stage, now);
  return projectItem(item, {
    ...{ lifecycle, policy, gate, now },
    openStages: openStages(item, settings, now),
    holders: (role) => settings.roles[role]?.accounts ?? [],
  });
};

/**
 * Stages that the field may be set to. Where the workflow stands for stages, the field follows the
 * status and may only stay as it is.
 */
const openStages = (item: Item, settings: ProjectSettings, now: number): string[] => {
  const lifecycle = lifecycleOf(settings.lifecycle);
  const here = lifecycle.stages[stageIndex(lifecycle, item.stage)];
  const mapped = Object.keys(settings.statusStages).length > 0;
  const open = mapped
    ? []
    : lifecycle.stages.filter(
        (stage) =>
          stage.id !== here?.id &&
          askGate(item, settings, item.stage, stage.id, now).decision === 'allow',
      );
  return [...(here === undefined ? [] : [here]), ...open].map((stage) => stage.name);
};
