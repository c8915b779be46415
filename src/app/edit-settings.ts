import type { CallInput, CallOutput } from '../contract/calls';
import type { ProjectSettings } from '../contract/types';
import { lifecycleOf, lifecycles } from '../domain/lifecycle/presets';
import { stageOf } from '../domain/lifecycle/stages';
import type { ProjectAccess } from './access';
import { AppError, changedMeanwhile } from './failure';
import type { Deps } from './ports';
import { settingsOf } from './project-settings';

/** Settings of a project, with everything that its form lets choose from. */
export const getSettings =
  (deps: Pick<Deps, 'settings' | 'projects'>) =>
  async ({ project, mayAdminister }: ProjectAccess): Promise<CallOutput<'settings.get'>> => {
    const [stored, { statuses, types }] = await Promise.all([
      deps.settings.load(project.id),
      deps.projects.statuses(project.id),
    ]);
    return {
      settings: await settingsOf(deps)(project, stored),
      lifecycles: [...lifecycles],
      statuses,
      issueTypes: types,
      mayAdminister,
    };
  };

/** @throws {AppError} `conflict` where somebody saved in between, `invalid-input` for unknown stages. */
export const saveSettings =
  (deps: Pick<Deps, 'settings' | 'projects'>) =>
  async (
    { project }: ProjectAccess,
    input: CallInput<'settings.save'>,
  ): Promise<ProjectSettings> => {
    const stored = await deps.settings.load(project.id);
    const current = await settingsOf(deps)(project, stored);
    if (current.revision !== input.revision) throw changedMeanwhile();
    refuseUnknownStages(current.lifecycle, input.statusStages);
    const { statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = input;
    const next: ProjectSettings = {
      ...current,
      statusStages,
      governedTypes,
      failSafe,
      evidenceMaxAgeDays,
      revision: current.revision + 1,
    };
    if (!(await deps.settings.save(next, stored === null ? null : current.revision))) {
      throw changedMeanwhile();
    }
    return next;
  };

const refuseUnknownStages = (lifecycleId: string, statusStages: Record<string, string>): void => {
  const lifecycle = lifecycleOf(lifecycleId);
  for (const stage of Object.values(statusStages)) {
    if (stageOf(lifecycle, stage) === null) {
      throw new AppError('invalid-input', `The lifecycle has no stage "${stage}".`, {
        where: 'statusStages',
      });
    }
  }
};
