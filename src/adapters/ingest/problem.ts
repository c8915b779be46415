import type * as z from 'zod';

/** Why a file cannot be read: what is wrong, where, what to do, and which format it resembles. */
export type Problem = { message: string; where?: string; hint?: string; nearest?: string };

/** Leaves a decoder or a parser with a problem for people; `readEvidence` turns it into a result. */
export class EvidenceError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'EvidenceError';
  }
}

/** A file that Assay knows by its form and does not read. */
export class ForeignError extends EvidenceError {}

/** @throws EvidenceError always. */
export const refuse = (message: string, details: Omit<Problem, 'message'> = {}): never => {
  throw new EvidenceError({ message, ...details });
};

/** `['results', 0, 'k']` as `results[0].k`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');

/**
 * The value in the form of the schema.
 * @param what name of the file kind, for the message
 * @throws EvidenceError naming the first place that does not fit
 */
export const checked = <Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  what: string,
): Output => {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0];
  const where = issue === undefined ? '' : pathText(issue.path);
  return refuse(
    `This looks like ${what}, but ${where === '' ? 'its content' : `"${where}"`} does not fit: ${issue?.message ?? 'unknown form'}.`,
    where === '' ? {} : { where },
  );
};
