import type { Principal } from '../principal';
import type { IssueRecord, ProjectRecord } from '../store/records';
import type { Store } from '../store/store';
import { groups, permissionFacts, type PermissionKey } from './permissions';

/** Whose permissions decide: a person, the app as itself, or nobody. */
export type Actor = {
  accountId: string | null;
  kind: 'user' | 'app' | 'anonymous';
  /** The app made the request, as itself or for a person. */
  viaApp: boolean;
  groups: ReadonlySet<string>;
};

export type Access = {
  actorOf: (principal: Principal) => Actor;
  /** The person with that account, as an actor; undefined when there is none. */
  person: (accountId: string) => Actor | undefined;
  global: (actor: Actor, key: PermissionKey) => boolean;
  inProject: (actor: Actor, project: ProjectRecord, key: PermissionKey) => boolean;
  /** Browse permission in the project and, where the issue carries one, a place in its security level. */
  browses: (actor: Actor, issue: IssueRecord) => boolean;
  /** The permission in the issue's project, and that the issue may be browsed at all. */
  onIssue: (actor: Actor, issue: IssueRecord, key: PermissionKey) => boolean;
};

const anonymous: Actor = { accountId: null, kind: 'anonymous', viaApp: false, groups: new Set() };

/**
 * The app as itself may do whatever its scopes allow, in every project: the platform puts its
 * account into every permission scheme at install.
 */
export const createAccess = (store: Store): Access => {
  const person = (accountId: string, viaApp = false): Actor | undefined => {
    const user = store.users.get(accountId);
    if (user?.active !== true) return undefined;
    return { accountId, kind: 'user', viaApp, groups: new Set(user.groups) };
  };
  const global = (actor: Actor, key: PermissionKey): boolean => {
    if (actor.kind === 'anonymous') return false;
    if (actor.kind === 'app') return key !== 'ADMINISTER';
    return key === 'ADMINISTER' ? actor.groups.has(groups.admins) : true;
  };
  const inProject = (actor: Actor, project: ProjectRecord, key: PermissionKey): boolean => {
    if (actor.kind === 'app') return true;
    return (project.permissions[key] ?? []).some((group) => actor.groups.has(group));
  };
  const inLevel = (actor: Actor, project: ProjectRecord, levelId: string): boolean => {
    const level = project.securityLevels.find(({ id }) => id === levelId);
    if (level === undefined || actor.accountId === null) return false;
    return (
      level.accountIds.includes(actor.accountId) ||
      level.groups.some((group) => actor.groups.has(group))
    );
  };
  const browses = (actor: Actor, issue: IssueRecord): boolean => {
    if (actor.kind === 'app') return true;
    const project = store.projects.get(issue.projectId);
    if (project === undefined || !inProject(actor, project, 'BROWSE_PROJECTS')) return false;
    return issue.securityLevelId === null || inLevel(actor, project, issue.securityLevelId);
  };
  return {
    actorOf: (principal) => {
      if (principal.kind === 'anonymous') return anonymous;
      if (principal.kind !== 'app')
        return person(principal.accountId, principal.kind === 'app-as-user') ?? anonymous;
      const app = store.apps.all()[0];
      return { ...anonymous, kind: 'app', viaApp: true, accountId: app?.accountId ?? null };
    },
    person: (accountId) => person(accountId),
    global,
    inProject,
    browses,
    onIssue: (actor, issue, key) => {
      if (permissionFacts[key].type === 'GLOBAL') return global(actor, key);
      const project = store.projects.get(issue.projectId);
      return project !== undefined && inProject(actor, project, key) && browses(actor, issue);
    },
  };
};
