import type { PermissionKey } from './permissions';
import type { Actor } from './access';
import type { Context } from '../context';
import { issueNotFound, projectNotFound } from '../http/errors';
import type { IssueRecord, ProjectRecord } from '../store/records';

/** An issue by id or key (in any case) that the actor may browse. @throws 404 otherwise. */
export const findIssue = (context: Context, idOrKey: string, actor: Actor): IssueRecord => {
  const issue = lookUpIssue(context, idOrKey, actor);
  if (issue === undefined) throw issueNotFound();
  return issue;
};

export const lookUpIssue = (
  { store, access }: Pick<Context, 'store' | 'access'>,
  idOrKey: string,
  actor: Actor,
): IssueRecord | undefined => {
  const issue = store.issues.get(idOrKey) ?? store.issues.find('key', idOrKey.toUpperCase())[0];
  return issue !== undefined && access.browses(actor, issue) ? issue : undefined;
};

/** A project by id or key that the actor may browse. @throws 404 otherwise. */
export const findProject = (context: Context, idOrKey: string, actor: Actor): ProjectRecord => {
  const project = lookUpProject(context, idOrKey, actor);
  if (project === undefined) throw projectNotFound(idOrKey);
  return project;
};

export const lookUpProject = (
  { store, access }: Pick<Context, 'store' | 'access'>,
  idOrKey: string,
  actor: Actor,
): ProjectRecord | undefined => {
  const project =
    store.projects.get(idOrKey) ?? store.projects.find('key', idOrKey.toUpperCase())[0];
  return project !== undefined && access.inProject(actor, project, 'BROWSE_PROJECTS')
    ? project
    : undefined;
};

export const projectOf = ({ store }: Context, issue: IssueRecord): ProjectRecord => {
  const project = store.projects.get(issue.projectId);
  if (project === undefined) throw new Error(`The project of ${issue.key} is gone.`);
  return project;
};

export const may = (
  { access }: Context,
  actor: Actor,
  issue: IssueRecord,
  key: PermissionKey,
): boolean => access.onIssue(actor, issue, key);
