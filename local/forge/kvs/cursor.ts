import { createHash } from 'node:crypto';
import * as z from 'zod';
import { refuse } from './failure';

const cursorSchema = z.strictObject({ query: z.string(), at: z.unknown() });

const digest = (query: unknown): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);

/** An opaque place in the results of one query. */
export const writeCursor = (query: unknown, at: unknown): string =>
  Buffer.from(JSON.stringify({ query: digest(query), at })).toString('base64url');

/** @throws KvsRefusal when the cursor is malformed or was given out for another query. */
export const readCursor = <Schema extends z.ZodType>(
  schema: Schema,
  query: unknown,
  cursor: string,
): z.infer<Schema> => {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  const at = schema.safeParse(parsed.data?.at);
  if (!at.success || parsed.data?.query !== digest(query)) {
    throw refuse('query.cursor.foreign', 'The cursor does not belong to this query');
  }
  return at.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
