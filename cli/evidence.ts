import { readEvidence, type Problem, type ReadEvidence } from '../src/adapters/ingest/read';
import type { Args } from './args';
import { EXIT, type Input, type Outcome } from './outcome';
import { json, lines } from './output';
import { readSource } from './source';

export type EvidenceSource = { name: string; text: string; read: ReadEvidence };

/** Reads the evidence file of a call, with its name where it has one. */
export const readEvidenceSource = async (
  args: Args,
  input: Input,
  usage: string,
): Promise<EvidenceSource> => {
  const { text, name } = await readSource(args, input, usage);
  return { name, text, read: readEvidence(text, args.positionals[0] === '-' ? undefined : name) };
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
