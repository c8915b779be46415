import type { ProjectSettings } from '../contract/types';
import type { Item } from '../domain/item/item';
import { projectItem, type Projection } from '../domain/item/projection';
import { lifecycleOf } from '../domain/lifecycle/presets';
import { stageIndex } from '../domain/lifecycle/stages';
import { changeItem } from './change-item';
import { askGate, askNextGate } from './evaluate-gate';
import type { Deps } from './ports';

/** Rewrites the fields and the property of an item from its record; idempotent. */
export const writeProjection =
  (deps: Pick<Deps, 'items' | 'projections' | 'clock'>) =>
  async (issueId: string, projectId: string): Promise<void> => {
    const { item, settings } = await deps.items.load(issueId, projectId);
    if (item === null || settings === null) return;
    await deps.projections.write(issueId, projectionOf(item, settings, deps.clock.now()));
  };

/**
 * Writes down what time has done to an item, reckons when it does next, and rewrites its projection:
 * one read of storage, one write where there is something new, and the projection.
 */
export const refreshItem =
  (deps: Pick<Deps, 'items' | 'projections' | 'clock' | 'random' | 'sleep'>) =>
  async (issueId: string, projectId: string): Promise<void> => {
    const ref = { id: issueId, key: null, projectId };
    const { item, settings } = await changeItem(deps)(ref, (current) =>
      current.rev === 0 ? null : { item: current, events: [] },
    );
    if (item.rev === 0 || settings === null) return;
    await deps.projections.write(issueId, projectionOf(item, settings, deps.clock.now()));
  };

/** What Jira is to show of an item at `now`. */
export const projectionOf = (item: Item, settings: ProjectSettings, now: number): Projection => {
  const lifecycle = lifecycleOf(settings.lifecycle);
  const gate = askNextGate(item, settings, item.stage, now);
  return projectItem(item, lifecycle, gate, openStages(item, settings, now), now);
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
