import type { CallOutput } from '../../contract/calls/calls';
import { lifecycleOf, sevenStages } from '../../domain/lifecycle/presets';
import { described } from '../../domain/lifecycle/presets/described';
import type { ProjectAccess } from '../access';
import type { Deps } from '../ports';

/** The lifecycle of a project; the default one where none is named, or nobody has set one. */
export const showLifecycle =
  (deps: Pick<Deps, 'settings'>) =>
  async (access: ProjectAccess | null): Promise<CallOutput<'workflow.gates'>> => {
    const settings = access === null ? null : await deps.settings.load(access.project.id);
    return { lifecycle: described(lifecycleOf(settings?.lifecycle ?? sevenStages.id)) };
  };
