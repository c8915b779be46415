import type { ProjectSettings } from '../../contract/types';
import type { Deps } from '../ports';

/**
 * Settings of a project. A project nobody has configured gets the defaults, made from the names of
 * its statuses; they cost two more requests until `registerProject` has stored them.
 */
export const settingsOf =
  (deps: { projects: Pick<Deps['projects'], 'statuses'> }) =>
  async (
    project: { id: string; key: string },
    stored: ProjectSettings | null,
  ): Promise<ProjectSettings> => {
    if (stored !== null) return { ...stored, projectKey: project.key };
    const { statuses } = await deps.projects.statuses(project.id);
    // By need: nearly every gate is asked in a project that has settings.
    return (await import('./default-settings')).defaultSettings(project, statuses);
  };

/** Stores the defaults of a project, so that the next decision reads them in one request. */
export const registerProject =
  (deps: Pick<Deps, 'projects' | 'settings' | 'clock'>) =>
  async (projectId: string): Promise<void> => {
    if ((await deps.settings.load(projectId)) !== null) return;
    const project = await deps.projects.find(projectId);
    if (project === null) return;
    const registeredAt = new Date(deps.clock.now()).toISOString();
    await deps.settings.save({ ...(await settingsOf(deps)(project, null)), registeredAt }, null);
  };

export const isGoverned = (settings: ProjectSettings, typeId: string): boolean =>
  settings.governedTypes === null || settings.governedTypes.includes(typeId);
