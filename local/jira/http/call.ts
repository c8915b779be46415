import type * as z from 'zod';
import type { Actor } from '../access/access';
import type { Principal } from '../principal';
import { badRequest, JiraError } from './errors';

/** One request, as an operation sees it. */
export type Call = {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  text: string;
  principal: Principal;
  actor: Actor;
};

export type Answer = { status: number; body?: unknown };

export type Handler = (call: Call) => Answer | Promise<Answer>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** A path parameter; the router only calls operations whose template matched. */
export const param = (call: Call, name: string): string => {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The path of the operation has no parameter ${name}.`);
  return value;
};

/** A list, given as a repeated parameter, as comma-separated values, or both. */
export const queryList = (call: Call, name: string): string[] =>
  splitList(call.query.getAll(name).join(','));

export const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const queryNumber = (call: Call, name: string, fallback: number): number => {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value)) throw badRequest(`The parameter '${name}' must be a whole number.`);
  return value;
};

export const queryFlag = (call: Call, name: string, fallback: boolean): boolean => {
  const text = call.query.get(name);
  return text === null ? fallback : text.toLowerCase() === 'true';
};

export const readJson = (call: Call): unknown => {
  try {
    return JSON.parse(call.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
};

/** The body in the given shape. @throws 400 that names the part that is wrong. */
export const readBody = <Schema extends z.ZodType>(call: Call, schema: Schema): z.infer<Schema> =>
  readShape(readJson(call), schema);

/** A part of a body in the given shape. @throws 400 that names the part that is wrong. */
export const readShape = <Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
): z.infer<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const message = 'Invalid request payload. Refer to the REST API documentation and try again.';
  throw new JiraError(
    400,
    [message],
    Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
    ),
  );
};

/** One page of `rows` in the shape of the document's `PageBean…`. */
export const pageOf = <Row>(
  call: Call,
  rows: readonly Row[],
  options: { self: string; maxResults: number; limit: number },
) => {
  const startAt = Math.max(0, queryNumber(call, 'startAt', 0));
  const asked = queryNumber(call, 'maxResults', options.maxResults);
  const maxResults = Math.min(Math.max(asked, 0), options.limit);
  const values = rows.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= rows.length;
  const at = (start: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('startAt', String(start));
    query.set('maxResults', String(maxResults));
    return `${options.self}?${query.toString()}`;
  };
  return {
    self: at(startAt),
    ...(isLast ? {} : { nextPage: at(startAt + maxResults) }),
    maxResults,
    startAt,
    total: rows.length,
    isLast,
    values,
  };
};
