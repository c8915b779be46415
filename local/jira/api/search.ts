import * as z from 'zod';
import type { Context } from '../context';
import {
  ok,
  queryFlag,
  queryList,
  queryNumber,
  readBody,
  splitList,
  type Call,
} from '../http/call';
import { badRequest } from '../http/errors';
import type { Handlers } from '../http/router';
import type { AppFunctions } from '../jql/app-functions';
import { parseJql } from '../jql/parse';
import { countIssues, searchIssues } from '../jql/search';
import type { IssueRequest } from '../views/issue';

/** Most issues of a page: Jira gives the greatest number only where ids and keys are all that is asked. */
const idsPerPage = 5000;
const issuesPerPage = 100;
const defaultPageSize = 50;
const maxProperties = 5;
const maxReconciled = 50;

const searchShape = z.object({
  jql: z.string().optional(),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().optional(),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  expand: z.string().optional(),
  reconcileIssues: z.array(z.number().int()).optional(),
});

type Search = z.infer<typeof searchShape>;

const countShape = z.object({ jql: z.string().optional() });

const tokenShape = z.tuple([z.string(), z.number().int().nonnegative()]);

/** An opaque token: the query it belongs to and how far the pages got. */
const writeToken = (jql: string, offset: number): string =>
  Buffer.from(JSON.stringify([jql, offset])).toString('base64url');

const readToken = (token: string, jql: string): number => {
  const invalid = badRequest('The nextPageToken is invalid or belongs to another query.');
  try {
    const text = Buffer.from(token, 'base64url').toString();
    const [query, offset] = tokenShape.parse(JSON.parse(text));
    if (query !== jql) throw invalid;
    return offset;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw invalid;
    throw error;
  }
};

const fromQuery = (call: Call): Search => ({
  jql: call.query.get('jql') ?? undefined,
  nextPageToken: call.query.get('nextPageToken'),
  maxResults: queryNumber(call, 'maxResults', defaultPageSize),
  ...(call.query.has('fields') ? { fields: queryList(call, 'fields') } : {}),
  fieldsByKeys: queryFlag(call, 'fieldsByKeys', false),
  properties: queryList(call, 'properties'),
  expand: call.query.get('expand') ?? '',
  reconcileIssues: queryList(call, 'reconcileIssues').map(Number),
});

const onlyIds = (fields: readonly string[]): boolean =>
  fields.every((field) => ['id', 'key', 'issuekey'].includes(field));

export const searchHandlers = (context: Context, { expand }: AppFunctions) => {
  const { store, access, fields, views, clock } = context;
  const scope = (call: Call) => ({
    ...{ store, access, fields, actor: call.actor, now: clock.now() },
    answers: context.answers(),
  });
  const search = async (call: Call, asked: Search) => {
    const jql = asked.jql ?? '';
    const properties = asked.properties ?? [];
    if (properties.length > maxProperties)
      throw badRequest(`At most ${maxProperties} properties can be requested.`);
    if ((asked.reconcileIssues ?? []).length > maxReconciled)
      throw badRequest(`At most ${maxReconciled} issues can be reconciled.`);
    const names = asked.fields ?? ['id'];
    const slim = onlyIds(names) && properties.length === 0;
    const limit = slim ? idsPerPage : issuesPerPage;
    const size = Math.min(Math.max(asked.maxResults ?? defaultPageSize, 1), limit);
    const rows = searchIssues(await expand(parseJql(jql)), scope(call));
    const offset = asked.nextPageToken == null ? 0 : readToken(asked.nextPageToken, jql);
    const request: IssueRequest = {
      fields: names,
      fieldsByKeys: asked.fieldsByKeys ?? false,
      properties,
      expand: splitList(asked.expand ?? ''),
    };
    const bare = names.every((name) => name === 'id') && properties.length === 0;
    const issues = rows.slice(offset, offset + size).map((issue) => {
      if (bare && request.expand.length === 0) return { id: issue.id };
      return views.issues.issue(issue, request, call.actor);
    });
    const isLast = offset + size >= rows.length;
    return ok({
      issues,
      ...views.issues.names(request),
      ...(isLast ? {} : { nextPageToken: writeToken(jql, offset + size) }),
      isLast,
    });
  };
  return {
    searchAndReconsileIssuesUsingJql: (call) => search(call, fromQuery(call)),
    searchAndReconsileIssuesUsingJqlPost: (call) => search(call, readBody(call, searchShape)),
    countIssues: async (call) => {
      const query = await expand(parseJql(readBody(call, countShape).jql ?? ''));
      return ok({ count: countIssues(query, scope(call)) });
    },
  } satisfies Partial<Handlers>;
};
