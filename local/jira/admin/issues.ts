import type { Actor } from '../access/access';
import type { Context } from '../context';
import { linkTypes, priorities } from '../store/facts';
import type {
  CommentRecord,
  CustomFieldRecord,
  IssueRecord,
  LinkRecord,
  ProjectRecord,
} from '../store/records';
import { customChange, customValueProblem, withCustomValue } from '../writes/custom-values';
import { documentOf, isDocument } from '../writes/documents';
import { nextId, type IssueWriter } from '../writes/issue-writer';
import { blankIssue, numbered } from '../writes/new-issue';
import { moved } from '../writes/transition';
import { projectByKey, type createProjectAdmin } from './projects';

export type NewIssue = {
  projectKey: string;
  summary: string;
  /** Names of work type, status and priority; the project's first of each kind unless given. */
  issueType?: string;
  status?: string;
  priority?: string;
  /** Plain text or a document. */
  description?: unknown;
  assignee?: string | null;
  reporter?: string | null;
  labels?: readonly string[];
  dueDate?: string;
  parentKey?: string;
  /** Milliseconds since the epoch. */
  created?: number;
  updated?: number;
  /** By field id, field key, module key or field name; also made of the work item, as properties are. */
  customFields?: Record<string, unknown> | ((issue: IssueRecord) => Record<string, unknown>);
  /** Also made of the finished work item, for what depends on its id. */
  properties?: Record<string, unknown> | ((issue: IssueRecord) => Record<string, unknown>);
  /** Name or id of one of the project's security levels. */
  securityLevel?: string;
};

/** Who did it, when, and whether listeners hear of it; silently by nobody, now, unless given. */
export type AdminWrite = { accountId?: string; at?: number; emitEvents?: boolean };

type Named = { id: string; name: string };

/** One side of a line of the changelog. */
type Side = { id: string | null; name: string };

const named = <Row extends Named>(rows: readonly Row[], name: string, kind: string): Row => {
  const lower = name.toLowerCase();
  const found = rows.find((row) => row.id === name || row.name.toLowerCase() === lower);
  if (found === undefined) throw new Error(`There is no ${kind} ${name}.`);
  return found;
};

/** Writes without asking anybody: no permission, no validator, no field validation; types are checked. */
export const createIssueAdmin = (
  context: Context,
  writer: IssueWriter,
  projects: ReturnType<typeof createProjectAdmin>,
) => {
  const { store, fields, access, clock } = context;
  const issueOf = (key: string): IssueRecord => {
    const issue = store.issues.find('key', key)[0] ?? store.issues.get(key);
    if (issue === undefined) throw new Error(`There is no issue ${key}.`);
    return issue;
  };
  const field = (name: string): CustomFieldRecord => {
    const found =
      fields.find(name) ??
      fields.custom().find((one) => one.owner?.moduleKey === name || one.name === name);
    if (found === undefined) throw new Error(`There is no custom field ${name}.`);
    return found;
  };
  const actorFor = (write: AdminWrite): Actor => {
    const person = write.accountId === undefined ? undefined : access.person(write.accountId);
    return person ?? access.actorOf({ kind: 'anonymous' });
  };
  const options = (write: AdminWrite) => ({
    events: write.emitEvents ?? false,
    ...(write.at === undefined ? {} : { at: write.at }),
  });
  const checked = (definition: CustomFieldRecord, value: unknown): unknown => {
    const problem = customValueProblem(definition, value, store);
    if (problem !== null) throw new Error(`${definition.name}: ${problem}`);
    return value;
  };
  const customOf = (values: Record<string, unknown>): Record<string, unknown> =>
    Object.entries(values).reduce<Record<string, unknown>>((custom, [name, value]) => {
      const definition = field(name);
      return withCustomValue(custom, definition.id, checked(definition, value));
    }, {});
  const choices = (project: ProjectRecord, issue: NewIssue) => {
    const types = project.issueTypeIds.flatMap((id) => store.issueTypes.get(id) ?? []);
    const statuses = project.statusIds.flatMap((id) => store.statuses.get(id) ?? []);
    const type =
      issue.issueType === undefined ? types[0] : named(types, issue.issueType, 'work type');
    const status =
      issue.status === undefined ? statuses[0] : named(statuses, issue.status, 'status');
    if (type === undefined || status === undefined)
      throw new Error(`The project ${project.key} has no work type or no status.`);
    return { issueTypeId: type.id, statusId: status.id };
  };
  const text = (description: unknown): unknown =>
    typeof description === 'string' ? documentOf(description) : (description ?? null);

  const createIssue = (asked: NewIssue, write: AdminWrite = {}): IssueRecord => {
    const project = projectByKey(store, asked.projectKey);
    const at = asked.created ?? write.at ?? clock.now();
    const creator = asked.reporter ?? write.accountId ?? project.leadAccountId;
    const level = asked.securityLevel;
    const description = text(asked.description);
    if (description !== null && !isDocument(description))
      throw new Error('The description must be a text or a document.');
    const issue = numbered(context, project, {
      ...blankIssue(project, { ...choices(project, asked), creator, at }),
      summary: asked.summary,
      description,
      priorityId: named(priorities, asked.priority ?? 'Medium', 'priority').id,
      assignee: asked.assignee ?? null,
      reporter: asked.reporter === undefined ? creator : asked.reporter,
      labels: [...(asked.labels ?? [])].sort(),
      updated: asked.updated ?? at,
      dueDate: asked.dueDate ?? null,
      parentId: asked.parentKey === undefined ? null : issueOf(asked.parentKey).id,
      securityLevelId:
        level === undefined ? null : named(project.securityLevels, level, 'security level').id,
    });
    const { properties = {}, customFields = {} } = asked;
    const custom = customOf(
      typeof customFields === 'function' ? customFields(issue) : customFields,
    );
    const made = typeof properties === 'function' ? properties(issue) : properties;
    writer.create(
      { ...issue, custom, properties: { ...made } },
      actorFor({ ...write, accountId: creator }),
      options(write),
    );
    return { ...issue, custom, properties: { ...made } };
  };

  return {
    createIssue,
    issue: (keyOrId: string): IssueRecord => issueOf(keyOrId),
    /** Moves the issue past its workflow, as a tampering or a bulk import would. */
    setStatus: (key: string, status: string, write: AdminWrite = {}): IssueRecord => {
      const issue = issueOf(key);
      const { id } = named(store.statuses.all(), status, 'status');
      if (id === issue.statusId) return issue;
      const next = moved(context, issue, id, write.at ?? clock.now());
      return writer.update(next.issue, [next.change], actorFor(write), options(write));
    },
    /**
     * Moves the issue to another project, as the move dialogue of Jira does: no validator is asked, the
     * id stays, the key is new. Form of the changelog: `project` with ids, `Key` with texts, as in the
     * public changelogs of https://issues.apache.org/jira.
     */
    moveToProject: (
      key: string,
      to: { projectKey: string; issueType?: string; status?: string },
      write: AdminWrite = {},
    ): IssueRecord => {
      const issue = issueOf(key);
      const project = projectByKey(store, to.projectKey);
      const from = store.projects.get(issue.projectId);
      const at = write.at ?? clock.now();
      const status = named(store.statuses.all(), to.status ?? issue.statusId, 'status');
      const type = named(store.issueTypes.all(), to.issueType ?? issue.issueTypeId, 'work type');
      const number = store.nextNumber(`issue-of-${project.id}`, 1);
      const placed = { ...issue, projectId: project.id, number, key: `${project.key}-${number}` };
      const next = status.id === issue.statusId ? null : moved(context, placed, status.id, at);
      const line = (field: string, before: Side, after: Side) => ({
        ...{ field, fieldId: field, fieldtype: 'jira' as const },
        ...{ from: before.id, fromText: before.name, to: after.id, toText: after.name },
      });
      const before = store.issueTypes.get(issue.issueTypeId);
      const changes = [
        line('project', { id: issue.projectId, name: from?.name ?? '' }, project),
        line('Key', { id: null, name: issue.key }, { id: null, name: placed.key }),
        ...(before === undefined || before.id === type.id ? [] : [line('issuetype', before, type)]),
        ...(next === null ? [] : [next.change]),
      ];
      const stored = { ...(next?.issue ?? placed), issueTypeId: type.id };
      return writer.update(stored, changes, actorFor(write), options(write));
    },
    setField: (key: string, name: string, value: unknown, write: AdminWrite = {}): IssueRecord => {
      const [issue, definition] = [issueOf(key), field(name)];
      const change = customChange(
        definition,
        issue.custom[definition.id],
        checked(definition, value),
      );
      const custom = withCustomValue(issue.custom, definition.id, value);
      const changes = change === null ? [] : [change];
      return writer.update({ ...issue, custom }, changes, actorFor(write), options(write));
    },
    setProperty: (key: string, propertyKey: string, value: unknown): void => {
      writer.setProperty(issueOf(key), propertyKey, value);
    },
    addComment: (key: string, body: unknown, write: AdminWrite = {}): CommentRecord =>
      writer.comment(issueOf(key), text(body), actorFor(write), options(write)),
    /** Links two issues by the name of the link type: with `Blocks`, `fromKey` blocks `toKey`. */
    link: (type: string, fromKey: string, toKey: string): LinkRecord => {
      const link = {
        id: nextId(context, 'link'),
        typeId: named(linkTypes, type, 'link type').id,
        inwardId: issueOf(fromKey).id,
        outwardId: issueOf(toKey).id,
      };
      store.links.set(link.id, link);
      return link;
    },
    /** Lets only these people and groups browse the issue; null lifts that. */
    restrictIssue: (
      key: string,
      to: { accountIds?: readonly string[]; groups?: readonly string[] } | null,
    ): void => {
      const issue = issueOf(key);
      const project = store.projects.get(issue.projectId);
      if (project === undefined) throw new Error(`The project of ${key} is gone.`);
      const level =
        to === null
          ? null
          : projects.createSecurityLevel(project.key, { name: `Restricted ${key}`, ...to });
      store.issues.set(issue.id, { ...issue, securityLevelId: level?.id ?? null });
    },
  };
};
