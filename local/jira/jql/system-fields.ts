import { lookUpIssue, lookUpProject } from '../access/find';
import { badRequest } from '../http/errors';
import { priorities, resolutions, statusCategories } from '../store/facts';
import type { IssueRecord } from '../store/records';
import { documentText } from '../writes/documents';
import { readDate } from './dates';
import type { JqlField } from './field';
import { accountsFor, noSuchValue, type JqlScope } from './scope';

const orNone = <Value>(value: Value | null): Value[] => (value === null ? [] : [value]);

type Named = { id: string; name: string };

/** A field whose values are known by id and name. */
const choice = (
  name: string,
  rows: () => readonly Named[],
  read: (issue: IssueRecord) => string | null,
): JqlField => ({
  name,
  kind: 'choice',
  read: (issue) => orNone(read(issue)),
  operand: (text) => {
    const lower = text.toLowerCase();
    const found = rows().filter((row) => row.id === text || row.name.toLowerCase() === lower);
    if (found.length === 0) throw noSuchValue(text, name);
    return found.map(({ id }) => id);
  },
  sort: (issue) =>
    rows()
      .find(({ id }) => id === read(issue))
      ?.name.toLowerCase() ?? null,
});

const user = (
  scope: JqlScope,
  name: string,
  read: (issue: IssueRecord) => string | null,
): JqlField => ({
  name,
  kind: 'choice',
  read: (issue) => orNone(read(issue)),
  operand: (text) => accountsFor(scope, text, name),
  sort: (issue) => scope.store.users.get(read(issue) ?? '')?.displayName.toLowerCase() ?? null,
});

const date = (
  scope: JqlScope,
  name: string,
  read: (issue: IssueRecord) => number | null,
): JqlField => ({
  name,
  kind: 'date',
  read: (issue) => orNone(read(issue)),
  operand: (text) => [readDate(text, scope.now, name)],
});

const text = (name: string, read: (issue: IssueRecord) => string): JqlField => ({
  name,
  kind: 'text',
  read: (issue) => (read(issue) === '' ? [] : [read(issue).toLowerCase()]),
  operand: (literal) => [literal],
  text: read,
});

const day = (isoDate: string | null): number | null =>
  isoDate === null ? null : Date.parse(`${isoDate}T00:00:00Z`);

/** Issues by id or key; one that may not be seen is as unknown as one that is not there. */
const issueField = (scope: JqlScope, name: string): JqlField => ({
  name,
  kind: 'choice',
  read: (issue) => [issue.id],
  operand: (literal) => {
    const found = lookUpIssue(scope, literal, scope.actor);
    if (found !== undefined) return [found.id];
    throw badRequest(
      /^\d+$/.test(literal)
        ? `A value with ID '${literal}' does not exist for the field '${name}'.`
        : `An issue with key '${literal}' does not exist for field '${name}'.`,
    );
  },
  sort: (issue) =>
    `${scope.store.projects.get(issue.projectId)?.key ?? ''} ${String(issue.number).padStart(12, '0')}`,
});

const categories = Object.values(statusCategories).map((one) => ({ ...one, id: String(one.id) }));

const categoryField = ({ store }: JqlScope): JqlField => {
  const read = (issue: IssueRecord): string | null => {
    const category = store.statuses.get(issue.statusId)?.category;
    return category === undefined ? null : String(statusCategories[category].id);
  };
  const field = choice('statusCategory', () => categories, read);
  const byKey = (literal: string) => categories.filter(({ key }) => key === literal.toLowerCase());
  return {
    ...field,
    operand: (literal) => {
      const found = byKey(literal);
      return found.length > 0 ? found.map(({ id }) => id) : field.operand(literal);
    },
  };
};

const words = (scope: JqlScope, issue: IssueRecord): string =>
  [
    issue.summary,
    documentText(issue.description),
    ...scope.store.comments.find('issue', issue.id).map(({ body }) => documentText(body)),
    ...Object.values(issue.custom).filter((value) => typeof value === 'string'),
  ].join('\n');

const projectField = (scope: JqlScope): JqlField => ({
  name: 'project',
  kind: 'choice',
  read: (issue) => [issue.projectId],
  operand: (literal) => {
    const byName = scope.store.projects
      .all()
      .find(({ name }) => name.toLowerCase() === literal.toLowerCase());
    const found = lookUpProject(scope, literal, scope.actor) ?? byName;
    if (found === undefined || lookUpProject(scope, found.id, scope.actor) === undefined)
      throw noSuchValue(literal, 'project');
    return [found.id];
  },
  sort: (issue) => scope.store.projects.get(issue.projectId)?.key ?? null,
});

const builders: Record<string, (scope: JqlScope) => JqlField> = {
  project: projectField,
  key: (scope) => issueField(scope, 'key'),
  id: (scope) => issueField(scope, 'id'),
  parent: (scope) => ({
    ...issueField(scope, 'parent'),
    read: (issue) => orNone(issue.parentId),
    sort: (issue) => issue.parentId,
  }),
  summary: () => text('summary', (issue) => issue.summary),
  description: () => text('description', (issue) => documentText(issue.description)),
  comment: ({ store }) =>
    text('comment', (issue) =>
      store.comments
        .find('issue', issue.id)
        .map(({ body }) => documentText(body))
        .join('\n'),
    ),
  text: (scope) => text('text', (issue) => words(scope, issue)),
  status: ({ store }) =>
    choice(
      'status',
      () => store.statuses.all(),
      (issue) => issue.statusId,
    ),
  statuscategory: categoryField,
  issuetype: ({ store }) =>
    choice(
      'issuetype',
      () => store.issueTypes.all(),
      (issue) => issue.issueTypeId,
    ),
  priority: () =>
    choice(
      'priority',
      () => priorities,
      (issue) => issue.priorityId,
    ),
  resolution: () =>
    choice(
      'resolution',
      () => resolutions,
      (issue) => issue.resolutionId,
    ),
  level: ({ store }) =>
    choice(
      'level',
      () => store.projects.all().flatMap(({ securityLevels }) => securityLevels),
      (issue) => issue.securityLevelId,
    ),
  assignee: (scope) => user(scope, 'assignee', (issue) => issue.assignee),
  reporter: (scope) => user(scope, 'reporter', (issue) => issue.reporter),
  creator: (scope) => user(scope, 'creator', (issue) => issue.creator),
  labels: () => ({
    name: 'labels',
    kind: 'choice',
    read: (issue) => issue.labels.map((label) => label.toLowerCase()),
    operand: (literal) => [literal.toLowerCase()],
  }),
  created: (scope) => date(scope, 'created', (issue) => issue.created),
  updated: (scope) => date(scope, 'updated', (issue) => issue.updated),
  resolved: (scope) => date(scope, 'resolved', (issue) => issue.resolved),
  due: (scope) => date(scope, 'due', (issue) => day(issue.dueDate)),
  statuscategorychangeddate: (scope) =>
    date(scope, 'statusCategoryChangedDate', (issue) => issue.statusCategoryChanged),
};

const aliases: Record<string, string> = {
  issue: 'key',
  issuekey: 'key',
  type: 'issuetype',
  worktype: 'issuetype',
  space: 'project',
  duedate: 'due',
  resolutiondate: 'resolved',
  createddate: 'created',
  updateddate: 'updated',
};

/** One of Jira's own fields by its JQL name, in any case. */
export const systemJqlField = (name: string, scope: JqlScope): JqlField | undefined => {
  const lower = name.toLowerCase();
  const key = aliases[lower] ?? lower;
  return Object.hasOwn(builders, key) ? builders[key]?.(scope) : undefined;
};
