import type { ProjectSettings } from '../../contract/types';
import { starterPolicy } from '../../domain/gate/policy';
import { sevenStages } from '../../domain/lifecycle/presets';
import { defaultStatusStages } from '../../domain/lifecycle/status-mapping';
import type { Deps } from '../ports';

/** How old evidence may be where nobody has said otherwise. */
export const DEFAULT_EVIDENCE_DAYS = 90;

/**
 * Settings of a project. A project nobody has configured gets the defaults, made from the names of
 * its statuses; they cost two more requests until `registerProject` has stored them.
 */
export const settingsOf =
  (deps: Pick<Deps, 'projects'>) =>
  async (
    project: { id: string; key: string },
    stored: ProjectSettings | null,
  ): Promise<ProjectSettings> => {
    if (stored !== null) return { ...stored, projectKey: project.key };
    const { statuses } = await deps.projects.statuses(project.id);
    return {
      projectId: project.id,
      projectKey: project.key,
      revision: 0,
      lifecycle: sevenStages.id,
      policy: starterPolicy,
      roles: {},
      revertOnBypass: false,
      statusStages: defaultStatusStages(sevenStages, statuses),
      governedTypes: null,
      failSafe: 'closed',
      evidenceMaxAgeDays: DEFAULT_EVIDENCE_DAYS,
    };
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
