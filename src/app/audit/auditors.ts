import type { ProjectSettings } from '../../contract/types';
import type { ProjectAccess } from '../access';
import type { Viewer } from '../jira-ports';
import { AppError, forbidden } from '../failure';
import type { Deps } from '../ports';

/** Whether a person is among the auditors of a project, by name or by group. */
export const isAuditor = async (
  settings: Pick<ProjectSettings, 'auditors'> | null,
  viewer: Pick<Viewer, 'accountId' | 'groups'>,
): Promise<boolean> => {
  const held = settings?.auditors;
  if (held === undefined) return false;
  if (held.accounts.includes(viewer.accountId)) return true;
  if (held.groups.length === 0) return false;
  const groups = await viewer.groups();
  return held.groups.some((group) => groups.includes(group));
};

/**
 * Auditors change nothing of what they audit, whatever Jira lets them do.
 * @throws {AppError} `forbidden` for an auditor of the project.
 */
export const refuseAuditor =
  (deps: Pick<Deps, 'settings'>) =>
  async (projectId: string, viewer: Viewer): Promise<void> => {
    if (!(await isAuditor(await deps.settings.load(projectId), viewer))) return;
    throw new AppError(
      'forbidden',
      'You are an auditor of this project: you read and change nothing.',
      {
        hint: 'A project administrator says in the settings who audits.',
      },
    );
  };

/** Packs hold everything at once: only who administers a project or audits it has them made. */
export const mayHavePacks =
  (deps: Pick<Deps, 'settings'>) =>
  async ({ project, viewer, mayAdminister }: ProjectAccess) => {
    const auditor = await isAuditor(await deps.settings.load(project.id), viewer);
    return { isAuditor: auditor, mayBuild: mayAdminister || auditor };
  };

/** @throws {AppError} `forbidden` for whoever is neither. */
export const requirePacks =
  (deps: Pick<Deps, 'settings'>) =>
  async (access: ProjectAccess): Promise<void> => {
    const { mayBuild } = await mayHavePacks(deps)(access);
    if (!mayBuild)
      throw forbidden(
        'have audit packs of this project, which its administrators and auditors may',
      );
  };
