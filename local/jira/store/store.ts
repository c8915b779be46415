import type { TableStore } from '../../state/table';
import { openCollection, type Collection } from './collection';
import type {
  AppRecord,
  CommentRecord,
  CustomFieldRecord,
  HistoryRecord,
  IssueRecord,
  IssueTypeRecord,
  LinkRecord,
  NotificationRecord,
  ProjectRecord,
  StatusRecord,
  UserRecord,
  WorkflowRecord,
} from './records';

/** Everything the site knows, each kind in a table of its own. */
export type Store = {
  users: Collection<UserRecord, 'email' | 'group'>;
  statuses: Collection<StatusRecord, 'name'>;
  issueTypes: Collection<IssueTypeRecord, 'name'>;
  projects: Collection<ProjectRecord, 'key'>;
  workflows: Collection<WorkflowRecord>;
  issues: Collection<IssueRecord, 'key' | 'project' | 'parent'>;
  histories: Collection<HistoryRecord, 'issue'>;
  comments: Collection<CommentRecord, 'issue'>;
  notifications: Collection<NotificationRecord>;
  links: Collection<LinkRecord, 'issue'>;
  fields: Collection<CustomFieldRecord, 'key'>;
  apps: Collection<AppRecord>;
  /** The next number of a sequence, starting with `first`; numbers are never given twice. */
  nextNumber: (sequence: string, first: number) => number;
  /** Reads every table again, after somebody emptied them. */
  reload: () => void;
};

export const openStore = (tables: TableStore): Store => {
  const numbers = tables.table<number>('jira-sequences');
  const open = <Value, Index extends string = never>(
    name: string,
    indexes: Record<Index, (value: Value) => readonly string[]>,
  ): Collection<Value, Index> => openCollection(tables.table<Value>(`jira-${name}`), indexes);

  const collections = {
    users: open<UserRecord, 'email' | 'group'>('users', {
      email: (user) => [user.emailAddress.toLowerCase()],
      group: (user) => user.groups,
    }),
    statuses: open<StatusRecord, 'name'>('statuses', { name: (row) => [row.name.toLowerCase()] }),
    issueTypes: open<IssueTypeRecord, 'name'>('issue-types', {
      name: (row) => [row.name.toLowerCase()],
    }),
    projects: open<ProjectRecord, 'key'>('projects', { key: (row) => [row.key] }),
    workflows: open<WorkflowRecord>('workflows', {}),
    issues: open<IssueRecord, 'key' | 'project' | 'parent'>('issues', {
      key: (issue) => [issue.key],
      project: (issue) => [issue.projectId],
      parent: (issue) => (issue.parentId === null ? [] : [issue.parentId]),
    }),
    histories: open<HistoryRecord, 'issue'>('histories', { issue: (row) => [row.issueId] }),
    comments: open<CommentRecord, 'issue'>('comments', { issue: (row) => [row.issueId] }),
    notifications: open<NotificationRecord>('notifications', {}),
    links: open<LinkRecord, 'issue'>('links', { issue: (row) => [row.inwardId, row.outwardId] }),
    fields: open<CustomFieldRecord, 'key'>('fields', { key: (row) => [row.key] }),
    apps: open<AppRecord>('apps', {}),
  };
  return {
    ...collections,
    nextNumber: (sequence, first) => {
      const next = numbers.get(sequence) ?? first;
      numbers.set(sequence, next + 1);
      return next;
    },
    reload: () => {
      for (const collection of Object.values(collections)) collection.reload();
    },
  };
};
