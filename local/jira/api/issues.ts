import * as z from 'zod';
import type { Context } from '../context';
import {
  noContent,
  ok,
  param,
  queryFlag,
  queryList,
  readBody,
  readShape,
  type Answer,
  type Call,
} from '../http/call';
import { badRequest, fieldErrors, forbidden, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import type { IssueRecord, ProjectRecord } from '../store/records';
import type { IssueRequest } from '../views/issue';
import { applyEdits } from '../writes/apply-edits';
import { editShape, readEdits, type EditBody } from '../writes/edit-body';
import type { IssueWriter } from '../writes/issue-writer';
import { blankIssue, numbered } from '../writes/new-issue';
import { allowCreation } from '../writes/transition';
import { findIssue, lookUpIssue, lookUpProject, may, projectOf } from '../access/find';

/** Most issues that one request creates. */
const maxBulkCreate = 50;
/** Most issues of one bulk fetch. */
const maxBulkFetch = 100;
const maxPropertiesPerFetch = 5;

const bulkShape = z.object({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  expand: z.array(z.string()).optional(),
});

const bulkCreateShape = z.object({ issueUpdates: z.array(z.unknown()) });

const projectReference = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

const failedElement = (
  failedElementNumber: number,
  { status, errorMessages, errors }: Pick<JiraError, 'status' | 'errorMessages' | 'errors'>,
) => ({ status, elementErrors: { errorMessages, errors }, failedElementNumber });

const tooMany = (count: number): Answer => {
  const error = badRequest(`At most ${maxBulkCreate} issues can be created at once, not ${count}.`);
  return {
    status: error.status,
    body: { issues: [], errors: [failedElement(maxBulkCreate, error)] },
  };
};

const defaultFields = ['*all'];
const bulkDefaultFields = ['*navigable'];

export const issueHandlers = (context: Context, writer: IssueWriter) => {
  const { store, access, views, clock, baseUrl } = context;
  const show = (issue: IssueRecord, request: IssueRequest, call: Call) => ({
    ...views.issues.issue(issue, request, call.actor),
    ...views.issues.names(request),
  });
  const requestOf = (call: Call): IssueRequest => {
    const fields = queryList(call, 'fields');
    return {
      fields: fields.length === 0 ? defaultFields : fields,
      fieldsByKeys: queryFlag(call, 'fieldsByKeys', false),
      properties: queryList(call, 'properties'),
      expand: queryList(call, 'expand'),
    };
  };
  const projectFor = (call: Call, value: unknown): ProjectRecord => {
    const asked = projectReference.safeParse(value);
    const idOrKey = asked.success ? (asked.data.id ?? asked.data.key ?? '') : '';
    const project = lookUpProject(context, idOrKey, call.actor);
    if (project === undefined) throw fieldErrors({ project: 'valid project is required' });
    if (!access.inProject(call.actor, project, 'CREATE_ISSUES'))
      throw forbidden('You do not have permission to create issues in this project.');
    return project;
  };
  const createOne = async (call: Call, body: EditBody) => {
    const { project: asked, ...fields } = body.fields ?? {};
    const project = projectFor(call, asked);
    const [issueTypeId, statusId] = [project.issueTypeIds[0], project.statusIds[0]];
    if (issueTypeId === undefined || statusId === undefined)
      throw badRequest(`The project ${project.key} has no work type or no status.`);
    if (fields['issuetype'] === undefined)
      throw fieldErrors({ issuetype: 'Specify an issue type' });
    const { accountId: creator } = call.actor;
    const blank = blankIssue(project, { issueTypeId, statusId, creator, at: clock.now() });
    const edits = readEdits({ ...body, fields: { summary: '', ...fields } }, blank);
    const scope = { context, actor: call.actor, project, exists: false };
    const proposed = applyEdits(scope, blank, edits.values).issue;
    await allowCreation(context, proposed, [...edits.values.keys()], call.actor);
    const issue = numbered(context, project, proposed);
    writer.create(issue, call.actor);
    for (const { key, value } of body.properties ?? [])
      writer.setProperty(fresh(issue), key, value);
    for (const comment of edits.comments) writer.comment(issue, comment, call.actor);
    const self = `${baseUrl}/rest/api/3/issue/${issue.id}`;
    return { id: issue.id, key: issue.key, self };
  };
  const create = async (call: Call): Promise<Answer> => ({
    status: 201,
    body: await createOne(call, readBody(call, editShape)),
  });
  /** Each by itself: what one is refused for keeps no other from being made. */
  const createMany = async (call: Call): Promise<Answer> => {
    const { issueUpdates } = readBody(call, bulkCreateShape);
    if (issueUpdates.length > maxBulkCreate) return tooMany(issueUpdates.length);
    const issues: Awaited<ReturnType<typeof createOne>>[] = [];
    const errors: ReturnType<typeof failedElement>[] = [];
    for (const [number, update] of issueUpdates.entries()) {
      try {
        issues.push(await createOne(call, readShape(update, editShape)));
      } catch (error) {
        if (!(error instanceof JiraError)) throw error;
        errors.push(failedElement(number, error));
      }
    }
    return { status: issues.length === 0 ? 400 : 201, body: { issues, errors } };
  };
  const fresh = (issue: IssueRecord): IssueRecord => store.issues.get(issue.id) ?? issue;
  const edit = (call: Call): Answer => {
    const issue = findIssue(context, param(call, 'issueIdOrKey'), call.actor);
    if (!may(context, call.actor, issue, 'EDIT_ISSUES'))
      throw forbidden('You do not have permission to edit issues in this project.');
    const body = readBody(call, editShape);
    const edits = readEdits(body, issue);
    const scope = { context, actor: call.actor, project: projectOf(context, issue), exists: true };
    const edited = applyEdits(scope, issue, edits.values);
    const stored = writer.update(edited.issue, edited.changes, call.actor);
    for (const { key, value } of body.properties ?? [])
      writer.setProperty(fresh(issue), key, value);
    for (const comment of edits.comments) writer.comment(stored, comment, call.actor);
    if (!queryFlag(call, 'returnIssue', false)) return noContent;
    return ok(show(fresh(issue), { ...requestOf(call), fields: defaultFields }, call));
  };
  const remove = (call: Call): Answer => {
    const issue = findIssue(context, param(call, 'issueIdOrKey'), call.actor);
    if (!may(context, call.actor, issue, 'DELETE_ISSUES'))
      throw forbidden('You do not have permission to delete issues in this project.');
    const children = store.issues.find('parent', issue.id);
    if (children.length > 0 && !queryFlag(call, 'deleteSubtasks', false))
      throw badRequest(
        `The issue '${issue.key}' has subtasks. Set deleteSubtasks to delete them too.`,
      );
    for (const child of children) writer.remove(child, call.actor);
    writer.remove(issue, call.actor);
    return noContent;
  };
  const bulkFetch = (call: Call): Answer => {
    const body = readBody(call, bulkShape);
    const asked = [...new Set(body.issueIdsOrKeys)];
    if (asked.length === 0 || asked.length > maxBulkFetch)
      throw badRequest(`Between 1 and ${maxBulkFetch} issue ids or keys must be given.`);
    if ((body.properties ?? []).length > maxPropertiesPerFetch)
      throw badRequest(`At most ${maxPropertiesPerFetch} properties can be requested.`);
    const request: IssueRequest = {
      fields: body.fields ?? bulkDefaultFields,
      fieldsByKeys: body.fieldsByKeys ?? false,
      properties: body.properties ?? [],
      expand: body.expand ?? [],
    };
    const found = asked.map((id) => ({ id, issue: lookUpIssue(context, id, call.actor) }));
    const issues = new Map(found.flatMap(({ issue }) => (issue ? [[issue.id, issue]] : [])));
    return ok({
      issues: [...issues.values()]
        .sort((left, right) => Number(left.id) - Number(right.id))
        .map((issue) => views.issues.issue(issue, request, call.actor)),
      issueErrors: found
        .filter(({ issue }) => issue === undefined)
        .map(({ id }) => ({
          id,
          errorMessage: 'Issue does not exist or you do not have permission to see it.',
        })),
    });
  };
  return {
    createIssue: create,
    createIssues: createMany,
    getIssue: (call) =>
      ok(show(findIssue(context, param(call, 'issueIdOrKey'), call.actor), requestOf(call), call)),
    editIssue: edit,
    deleteIssue: remove,
    bulkFetchIssues: bulkFetch,
  } satisfies Partial<Handlers>;
};
