import type { Abilities } from '../contract/types';
import { AppError, forbidden, notFound } from './failure';
import type { Issue, Viewer } from './jira-ports';
import type { Deps } from './ports';

/** A work item that this person may see, with what they may do to it. Only `allow` functions make one. */
export type IssueAccess = { viewer: Viewer; issue: Issue; abilities: Abilities };

export type ProjectAccess = {
  viewer: Viewer;
  project: { id: string; key: string; name: string };
  mayAdminister: boolean;
};

const words: Record<keyof Abilities, string> = {
  edit: 'edit this work item',
  move: 'move this work item',
  administer: 'administer this project',
};

/**
 * Lets a person through to a work item they may see and act on.
 * @param needed what they must be able to do; nothing for reading.
 * @throws {AppError} `not-found` where they may not see it, `forbidden` where they may only see it.
 */
export const allowIssue =
  (needed?: keyof Abilities) =>
  async (viewer: Viewer, input: { issue: string }): Promise<IssueAccess> => {
    const issue = await viewer.findIssue(input.issue);
    if (issue === null) throw notFound(`Work item ${input.issue}`);
    const abilities = await viewer.issueAbilities(issue);
    if (needed !== undefined && !abilities[needed]) throw forbidden(words[needed]);
    return { viewer, issue, abilities };
  };

/** Lets a person through to a project they may see; `administer` asks for more than seeing it. */
export const allowProject =
  (needed?: 'administer') =>
  async (viewer: Viewer, input: { project: string }): Promise<ProjectAccess> => {
    const project = await viewer.findProject(input.project);
    if (project === null) throw notFound(`Project ${input.project}`);
    const mayAdminister = await viewer.mayAdminister(project.id);
    if (needed === 'administer' && !mayAdminister) throw forbidden('administer this project');
    return { viewer, project, mayAdminister };
  };

/** For calls that read nothing of anybody: any person Jira knows. */
export const allowAnyPerson = (viewer: Viewer): Promise<{ viewer: Viewer }> =>
  Promise.resolve({ viewer });

/** Lets any person through, and to a project only where they name one that they may see. */
export const allowNamedProject = async (
  viewer: Viewer,
  { project }: { project?: string | undefined },
): Promise<ProjectAccess | null> =>
  project === undefined ? null : allowProject()(viewer, { project });

/**
 * What somebody answers for, a person decides: no app, no AI agent and no rule of an automation, whatever
 * the project gave it.
 * @throws {AppError} `forbidden` where Jira does not say that the account is a person's.
 */
export const requirePerson =
  ({ people }: Pick<Deps, 'people'>) =>
  async ({ accountId }: Pick<Viewer, 'accountId'>): Promise<void> => {
    if ((await people.persons([accountId])).has(accountId)) return;
    throw new AppError('forbidden', 'Only people decide, and Jira does not say that you are one.', {
      hint: 'Apps, AI agents and automation may prepare it; a person has to answer for it.',
    });
  };
