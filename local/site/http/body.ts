import type { Context } from 'hono';
import * as z from 'zod';
import { Problem } from './problem';

/** The JSON body of a request in the form that is wanted; an empty body counts as `{}`. @throws Problem 400 */
export const readBody = async <Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const text = await context.req.text();
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new Problem(400, z.prettifyError(parsed.error));
  return parsed.data;
};

const parseJson = (text: string): unknown => {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Problem(400, `The body is not JSON: ${error.message}`);
    throw error;
  }
};
