import { roles as allRoles } from '../../contract/governance';
import type { ProjectSettings, Role } from '../../contract/types';
import { lifecycleOf } from '../../domain/lifecycle/presets';
import { stageOf } from '../../domain/lifecycle/stages';
import type { IssueAccess } from '../access';
import { AppError, forbidden } from '../failure';
import { settingsOf } from './project-settings';
import type { Viewer } from '../jira-ports';
import type { Deps } from '../ports';

/** Roles a person holds in a project, by their groups or by name. */
export const rolesHeld = (
  { roles }: ProjectSettings,
  accountId: string,
  groups: readonly string[],
): Role[] =>
  allRoles.filter((role) => {
    const holders = roles[role];
    return (
      holders !== undefined &&
      (holders.accounts.includes(accountId) ||
        holders.groups.some((group) => groups.includes(group)))
    );
  });

/** The groups a person is in; Jira is asked only where a role of the project is held by groups. */
export const groupsInQuestion = async (
  { roles }: ProjectSettings,
  viewer: Pick<Viewer, 'groups'>,
): Promise<string[]> =>
  Object.values(roles).some(({ groups }) => groups.length > 0) ? viewer.groups() : [];

type Needs = Pick<Deps, 'items' | 'projects'>;

/** Settings of the project that an item is in. */
export const settingsFor =
  (deps: Needs) =>
  async ({ issue }: IssueAccess): Promise<ProjectSettings> => {
    const { settings } = await deps.items.load(issue.id, issue.project.id);
    return settingsOf(deps)(issue.project, settings);
  };

/** @throws {AppError} `forbidden` where the account holds none of these roles. */
export const requireRole =
  (deps: Needs) =>
  async (access: IssueAccess, allowed: readonly Role[], what: string): Promise<ProjectSettings> => {
    const settings = await settingsFor(deps)(access);
    const groups = await groupsInQuestion(settings, access.viewer);
    const held = rolesHeld(settings, access.viewer.accountId, groups);
    if (!held.some((role) => allowed.includes(role))) throw forbidden(what);
    return settings;
  };

/** @throws {AppError} `invalid-input` for a stage that the lifecycle does not have. */
export const requireStage = (settings: ProjectSettings, stage: string): void => {
  if (stageOf(lifecycleOf(settings.lifecycle), stage) !== null) return;
  throw new AppError('invalid-input', `The lifecycle has no stage "${stage}".`, { where: 'stage' });
};
