import * as z from 'zod';

/**
 * The closed list of what can go wrong in a call. A surface decides by `code`; `message` is written
 * for people and never holds a cause, a stack or another person's data.
 */
export const errorCodes = [
  /** The payload does not have the form the call takes. */
  'invalid-input',
  /** A criterion line does not parse or is not measurable. */
  'invalid-criteria',
  /** A file is of no format Assay reads, or its content is broken. */
  'unreadable-evidence',
  /** The work item does not exist, or this person may not see it. */
  'not-found',
  /** The person is known and may not do this. */
  'forbidden',
  /** Somebody else changed the record in between, or the state does not allow this now. */
  'conflict',
  /** A value is over a limit of Forge or Jira. */
  'too-large',
  /** Jira or storage did not answer; trying again may help. */
  'unavailable',
  /** Unknown; `reference` finds it in the logs. */
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const failureSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  /** Where in the input it went wrong, such as `line 3, column 9`. */
  where: z.string().optional(),
  /** What to do next. */
  hint: z.string().optional(),
  /** Invocation id to quote to support; only with `internal`. */
  reference: z.string().optional(),
});

export type Failure = z.infer<typeof failureSchema>;

export type Result<Data> = { ok: true; data: Data } | { ok: false; error: Failure };
