import type { CallInput, CallOutput } from '../../contract/calls/calls';
import { readChecklistItem } from '../../domain/criteria/propose/checklist-item';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import { stageNamed } from '../../domain/lifecycle/status-mapping';
import type { ProjectAccess } from '../access';
import type { Deps } from '../ports';
import { settingsOf } from '../settings/project-settings';

/** What a board of another tool comes to in this project, before anything is made of it. */
export const readChecklist =
  (deps: Pick<Deps, 'settings' | 'projects'>) =>
  async (
    { project }: ProjectAccess,
    { lists, items }: CallInput<'checklist.read'>,
  ): Promise<CallOutput<'checklist.read'>> => {
    const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
    const lifecycle = lifecycleOf(settings.lifecycle);
    return {
      stages: lists.map((list) => stageOf(lifecycle, stageNamed(lifecycle, list))?.name ?? null),
      items: items.map((item) => readChecklistItem(item)),
    };
  };
