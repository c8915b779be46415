import { readEvidence, type Problem, type ReadEvidence } from '../src/adapters/ingest/read';
import type { Args } from './args';
import { EXIT, type Input, type Outcome } from './outcome';
import { json, lines } from './output';
import { reduced } from './reduce';
import { readSource } from './source';

export type EvidenceSource = { name: string; text: string; read: ReadEvidence };

/**
 * Reads the evidence file of a call, with its name where it has one. `text` is what is sent: the file,
 * or what is left of one that is too large.
 */
export const readEvidenceSource = async (
  args: Args,
  input: Input,
  usage: string,
): Promise<EvidenceSource> => {
  const source = await readSource(args, input, usage);
  const { name } = source;
  const { text, notes } = reduced(source.text);
  const read = readEvidence(text, args.positionals[0] === '-' ? undefined : name);
  if (!read.ok) return { name, text, read };
  const parsed = { ...read.parsed, notes: [...notes, ...read.parsed.notes] };
  return { name, text, read: { ok: true, parsed } };
};

/** The outcome for a file that cannot be read: what is wrong with it, as text or as JSON. */
export const refuseUnread = (
  name: string,
  read: Extract<ReadEvidence, { ok: false }>,
  asJson: boolean,
): Outcome => ({
  exitCode: EXIT.refused,
  stdout: asJson ? json(read) : '',
  stderr: asJson ? '' : describeProblem(name, read.problem),
});

/** What is wrong with a file, where, and what to do. */
export const describeProblem = (name: string, { message, where, hint, nearest }: Problem): string =>
  lines([
    `${name}: ${message}`,
    ...(where === undefined ? [] : [`  at: ${where}`]),
    ...(nearest === undefined ? [] : [`  nearest format: ${nearest}`]),
    ...(hint === undefined ? [] : [`  hint: ${hint}`]),
  ]);
