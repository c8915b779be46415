import { defaultPermissions } from '../access/permissions';
import type {
  IssueTypeRecord,
  ProjectRecord,
  SecurityLevelRecord,
  StatusCategoryKey,
  StatusRecord,
  TransitionRecord,
} from '../store/records';
import { CREATE_TRANSITION } from '../store/facts';
import type { Store } from '../store/store';

export type NewStatus = { name: string; category: StatusCategoryKey; description?: string };

export type NewIssueType = { name: string; description?: string; subtask?: boolean };

/** Names of statuses; `any` leads there from every other status. */
export type NewTransition = { name: string; from: readonly string[] | 'any'; to: string };

export type NewProject = {
  key: string;
  name: string;
  leadAccountId: string;
  /** In order; new issues start in the first. A status with a known name is shared between projects. */
  statuses: readonly NewStatus[];
  /** The first is what `createIssue` takes unless told. */
  issueTypes: readonly NewIssueType[];
  description?: string;
  /** Company-managed unless given. */
  style?: 'team-managed';
  /** Permission key to groups; the standard scheme unless given. */
  permissions?: Record<string, string[]>;
  /** One from anywhere to each status, named after it, unless given. */
  transitions?: readonly NewTransition[];
};

export type NewSecurityLevel = {
  name: string;
  description?: string;
  accountIds?: readonly string[];
  groups?: readonly string[];
};

const keyPattern = /^[A-Z][A-Z0-9_]{1,9}$/;

export const projectByKey = (store: Store, key: string): ProjectRecord => {
  const project = store.projects.find('key', key)[0];
  if (project === undefined) throw new Error(`There is no project ${key}.`);
  return project;
};

/** The transition by which work items come into being, with the id that it has in every workflow of Jira. */
const createTransition = (to: string): TransitionRecord => ({
  ...{ id: CREATE_TRANSITION, name: 'Create', from: [], to, rules: [] },
});

export const createProjectAdmin = (store: Store) => {
  const statusFor = (status: NewStatus): StatusRecord => {
    const known = store.statuses.find('name', status.name.toLowerCase())[0];
    const id = known?.id ?? String(store.nextNumber('status', 10000));
    const { name, category } = status;
    const record = {
      id,
      name,
      category,
      description: status.description ?? known?.description ?? '',
    };
    store.statuses.set(id, record);
    return record;
  };
  const issueTypeFor = (type: NewIssueType): IssueTypeRecord => {
    const known = store.issueTypes.find('name', type.name.toLowerCase())[0];
    const id = known?.id ?? String(store.nextNumber('issue-type', 10100));
    const { name, subtask = false, description = '' } = type;
    const record = { id, name, subtask, description };
    store.issueTypes.set(id, record);
    return record;
  };
  const transitionsFor = (
    asked: readonly NewTransition[],
    statuses: readonly StatusRecord[],
  ): TransitionRecord[] => {
    const idOf = (name: string): string => {
      const status = statuses.find((row) => row.name.toLowerCase() === name.toLowerCase());
      if (status === undefined) throw new Error(`The project has no status ${name}.`);
      return status.id;
    };
    return asked.map(({ name, from, to }, i) => ({
      id: String(11 + 10 * i),
      name,
      from: from === 'any' ? from : from.map(idOf),
      to: idOf(to),
      rules: [],
    }));
  };
  return {
    /** @throws Error where the key is taken or malformed, or a transition names an unknown status. */
    createProject: (project: NewProject): ProjectRecord => {
      const { key, name, leadAccountId } = project;
      if (!keyPattern.test(key)) throw new Error(`'${key}' is not a project key.`);
      if (store.projects.find('key', key).length > 0)
        throw new Error(`There is a project ${key} already.`);
      const statuses = project.statuses.map(statusFor);
      const everywhere = statuses.map((status): NewTransition => ({
        name: status.name,
        from: 'any',
        to: status.name,
      }));
      const [first] = statuses;
      const made = first === undefined ? [] : [createTransition(first.id)];
      const moves = transitionsFor(project.transitions ?? everywhere, statuses);
      const transitions = [...made, ...moves];
      const record: ProjectRecord = {
        id: String(store.nextNumber('project', 10000)),
        key,
        name,
        leadAccountId,
        description: project.description ?? '',
        issueTypeIds: project.issueTypes.map((type) => issueTypeFor(type).id),
        statusIds: statuses.map(({ id }) => id),
        permissions: project.permissions ?? defaultPermissions(),
        securityLevels: [],
        ...(project.style === undefined ? {} : { style: project.style }),
      };
      store.projects.set(record.id, record);
      const workflow = { projectId: record.id, name: `Workflow for ${key}`, transitions };
      store.workflows.set(record.id, workflow);
      return record;
    },
    /** Replaces who holds a permission in a project. */
    setPermission: (projectKey: string, permission: string, groups: readonly string[]): void => {
      const project = projectByKey(store, projectKey);
      const permissions = { ...project.permissions, [permission]: [...groups] };
      store.projects.set(project.id, { ...project, permissions });
    },
    createSecurityLevel: (projectKey: string, level: NewSecurityLevel): SecurityLevelRecord => {
      const project = projectByKey(store, projectKey);
      const record: SecurityLevelRecord = {
        id: String(store.nextNumber('security-level', 10000)),
        name: level.name,
        description: level.description ?? '',
        accountIds: [...(level.accountIds ?? [])],
        groups: [...(level.groups ?? [])],
      };
      const securityLevels = [...project.securityLevels, record];
      store.projects.set(project.id, { ...project, securityLevels });
      return record;
    },
  };
};
