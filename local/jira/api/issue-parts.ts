import * as z from 'zod';
import type { Context } from '../context';
import {
  noContent,
  ok,
  pageOf,
  param,
  queryNumber,
  readBody,
  readJson,
  type Call,
} from '../http/call';
import { badRequest, forbidden, issueNotFound, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import { groupBy } from '../store/group-by';
import type { CommentRecord, HistoryRecord, IssueRecord } from '../store/records';
import type { IssueWriter } from '../writes/issue-writer';
import { findIssue, lookUpIssue, may } from '../access/find';

const historiesPerPage = 100;
const commentsPerPage = 5000;

/** Limits of a bulk fetch of changelogs. */
const maxBulkIssues = 1000;
const maxBulkFields = 10;
const maxBulkHistories = 10_000;

const bulkShape = z.object({
  issueIdsOrKeys: z.array(z.string()).min(1).max(maxBulkIssues),
  fieldIds: z.array(z.string()).max(maxBulkFields).optional(),
  maxResults: z.number().int().positive().optional(),
  nextPageToken: z.string().optional(),
});

const commentShape = z.looseObject({ body: z.unknown() });

const noSuchProperty = (key: string): JiraError =>
  new JiraError(404, [`The property with key '${key}' does not exist.`]);

export const issuePartHandlers = (context: Context, writer: IssueWriter) => {
  const { store, views } = context;
  const issueOf = (call: Call): IssueRecord =>
    findIssue(context, param(call, 'issueIdOrKey'), call.actor);
  /** For entity properties: the document asks for Edit issues to write. */
  const editable = (call: Call): IssueRecord => {
    const issue = issueOf(call);
    if (!may(context, call.actor, issue, 'EDIT_ISSUES'))
      throw forbidden('You do not have permission to edit issues in this project.');
    return issue;
  };
  const comments = (call: Call): CommentRecord[] => {
    const rows = store.comments.find('issue', issueOf(call).id);
    return call.query.get('orderBy') === '-created' ? rows.reverse() : rows;
  };
  /** Changes of some fields only, where the caller names them. */
  const narrowed = (rows: HistoryRecord[], fieldIds: readonly string[]): HistoryRecord[] =>
    fieldIds.length === 0
      ? rows
      : rows
          .map((row) => ({ ...row, items: row.items.filter((i) => fieldIds.includes(i.fieldId)) }))
          .filter((row) => row.items.length > 0);
  const bulkChangelogs = (call: Call) => {
    const body = readBody(call, bulkShape);
    const offset = Number(body.nextPageToken ?? '0');
    if (!Number.isInteger(offset) || offset < 0) throw badRequest('The nextPageToken is invalid.');
    const issues = new Set(
      body.issueIdsOrKeys.flatMap((id) => lookUpIssue(context, id, call.actor) ?? []),
    );
    const rows = [...issues]
      .flatMap((issue) => narrowed(store.histories.find('issue', issue.id), body.fieldIds ?? []))
      .sort((a, b) => a.created - b.created || Number(a.issueId) - Number(b.issueId));
    const size = Math.min(body.maxResults ?? 1000, maxBulkHistories);
    const page = rows.slice(offset, offset + size);
    const byIssue = groupBy(page, (row) => row.issueId);
    return ok({
      issueChangeLogs: [...byIssue].map(([issueId, histories]) => ({
        issueId,
        changeHistories: histories.map(views.history.history),
      })),
      ...(offset + size < rows.length ? { nextPageToken: String(offset + size) } : {}),
    });
  };
  return {
    getChangeLogs: (call) => {
      const issue = issueOf(call);
      const rows = store.histories.find('issue', issue.id).map(views.history.history);
      const self = `${views.issueFields.self(issue)}/changelog`;
      return ok(pageOf(call, rows, { self, maxResults: 100, limit: historiesPerPage }));
    },
    getBulkChangelogs: bulkChangelogs,
    getComments: (call) => {
      const rows = comments(call);
      const startAt = queryNumber(call, 'startAt', 0);
      const maxResults = Math.min(queryNumber(call, 'maxResults', 100), commentsPerPage);
      const page = rows.slice(startAt, startAt + maxResults).map(views.history.comment);
      return ok({ startAt, maxResults, total: rows.length, comments: page });
    },
    addComment: (call) => {
      const issue = issueOf(call);
      if (!may(context, call.actor, issue, 'ADD_COMMENTS')) throw issueNotFound();
      const comment = writer.comment(issue, readBody(call, commentShape).body, call.actor);
      return { status: 201, body: views.history.comment(comment) };
    },
    getIssuePropertyKeys: (call) => {
      const issue = issueOf(call);
      const self = `${views.issueFields.self(issue)}/properties`;
      const keys = Object.keys(issue.properties).map((key) => ({
        self: `${self}/${encodeURIComponent(key)}`,
        key,
      }));
      return ok({ keys });
    },
    getIssueProperty: (call) => {
      const issue = issueOf(call);
      const key = param(call, 'propertyKey');
      if (!Object.hasOwn(issue.properties, key)) throw noSuchProperty(key);
      return ok({ key, value: issue.properties[key] });
    },
    setIssueProperty: (call) => {
      const issue = editable(call);
      const done = writer.setProperty(issue, param(call, 'propertyKey'), readJson(call));
      return { status: done === 'created' ? 201 : 200 };
    },
    deleteIssueProperty: (call) => {
      const key = param(call, 'propertyKey');
      if (!writer.deleteProperty(editable(call), key)) throw noSuchProperty(key);
      return noContent;
    },
  } satisfies Partial<Handlers>;
};
