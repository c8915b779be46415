import type { Actor, Access } from '../access/access';
import type { FieldRegistry } from '../fields/registry';
import type { FieldFacts } from '../fields/system-fields';
import type { CustomFieldRecord, IssueRecord, LinkRecord } from '../store/records';
import type { Store } from '../store/store';
import { jiraDateTime } from './dates';
import type { HistoryViews } from './history';
import type { PeopleViews } from './people';
import type { SiteViews } from './site';

type Parts = {
  store: Store;
  access: Access;
  fields: FieldRegistry;
  baseUrl: string;
  people: PeopleViews;
  site: SiteViews;
  history: HistoryViews;
};

const commentsPerField = 5000;

/** Values of an issue's fields as REST answers them; linked issues the reader may not browse are left out. */
export const createIssueFieldViews = ({ store, access, fields, baseUrl, ...views }: Parts) => {
  const status = (issue: IssueRecord) => {
    const record = store.statuses.get(issue.statusId);
    return record === undefined ? null : views.site.status(record);
  };
  const issueType = (issue: IssueRecord) => {
    const record = store.issueTypes.get(issue.issueTypeId);
    return record === undefined ? null : views.site.issueType(record);
  };
  const self = (issue: IssueRecord) => `${baseUrl}/rest/api/3/issue/${issue.id}`;
  const linkedIssue = (issue: IssueRecord) => ({
    id: issue.id,
    key: issue.key,
    self: self(issue),
    fields: {
      summary: issue.summary,
      status: status(issue),
      priority: views.site.priority(issue.priorityId),
      issuetype: issueType(issue),
    },
  });
  const visible = (actor: Actor, id: string): IssueRecord | undefined => {
    const issue = store.issues.get(id);
    return issue !== undefined && access.browses(actor, issue) ? issue : undefined;
  };
  const link = (actor: Actor, issue: IssueRecord, record: LinkRecord) => {
    const outward = record.outwardId !== issue.id;
    const other = visible(actor, outward ? record.outwardId : record.inwardId);
    if (other === undefined) return [];
    const side = outward ? 'outwardIssue' : 'inwardIssue';
    const type = views.site.linkType(record.typeId);
    return [
      {
        id: record.id,
        self: `${baseUrl}/rest/api/3/issueLink/${record.id}`,
        type,
        [side]: linkedIssue(other),
      },
    ];
  };
  const comments = (issue: IssueRecord) => {
    const rows = store.comments.find('issue', issue.id).map(views.history.comment);
    return {
      comments: rows,
      self: `${self(issue)}/comment`,
      maxResults: commentsPerField,
      total: rows.length,
      startAt: 0,
    };
  };
  const security = (issue: IssueRecord) => {
    const project = store.projects.get(issue.projectId);
    const level = project?.securityLevels.find(({ id }) => id === issue.securityLevelId);
    if (level === undefined) return null;
    const { id, name, description } = level;
    return { self: `${baseUrl}/rest/api/3/securitylevel/${id}`, id, name, description };
  };
  const customValue = (field: CustomFieldRecord, value: unknown): unknown => {
    if (value === undefined || value === null) return null;
    if (field.type !== 'user') return value;
    const show = (one: unknown) => views.people.userById(accountIdOf(one));
    return Array.isArray(value) ? value.map(show) : show(value);
  };
  const category = (issue: IssueRecord) => {
    const record = store.statuses.get(issue.statusId);
    return record === undefined ? null : views.site.statusCategory(record.category);
  };
  const read: Record<string, (issue: IssueRecord, actor: Actor) => unknown> = {
    summary: (issue) => issue.summary,
    description: (issue) => issue.description,
    issuetype: issueType,
    project: (issue) => {
      const project = store.projects.get(issue.projectId);
      return project === undefined ? null : views.site.project(project);
    },
    status,
    statusCategory: category,
    statuscategorychangedate: (issue) => jiraDateTime(issue.statusCategoryChanged),
    priority: (issue) => views.site.priority(issue.priorityId),
    resolution: (issue) => views.site.resolution(issue.resolutionId),
    resolutiondate: (issue) => (issue.resolved === null ? null : jiraDateTime(issue.resolved)),
    assignee: (issue) => views.people.userById(issue.assignee),
    reporter: (issue) => views.people.userById(issue.reporter),
    creator: (issue) => views.people.userById(issue.creator),
    labels: (issue) => issue.labels,
    created: (issue) => jiraDateTime(issue.created),
    updated: (issue) => jiraDateTime(issue.updated),
    duedate: (issue) => issue.dueDate,
    security,
    subtasks: (issue, actor) =>
      store.issues
        .find('parent', issue.id)
        .filter((child) => access.browses(actor, child))
        .map(linkedIssue),
    issuelinks: (issue, actor) =>
      store.links.find('issue', issue.id).flatMap((record) => link(actor, issue, record)),
    comment: comments,
    parent: (issue, actor) => {
      const parent = issue.parentId === null ? undefined : visible(actor, issue.parentId);
      return parent === undefined ? undefined : linkedIssue(parent);
    },
  };
  return {
    self,
    linkedIssue,
    value: (issue: IssueRecord, field: FieldFacts, actor: Actor): unknown => {
      if (!field.custom) return read[field.id]?.(issue, actor);
      const record = fields.find(field.id);
      return record === undefined ? null : customValue(record, issue.custom[field.id]);
    },
  };
};

export type IssueFieldViews = ReturnType<typeof createIssueFieldViews>;

/** A user value is kept as `{accountId}`. */
export const accountIdOf = (value: unknown): string | null =>
  typeof value === 'object' &&
  value !== null &&
  'accountId' in value &&
  typeof value.accountId === 'string'
    ? value.accountId
    : null;
