import { readFileSync } from 'node:fs';
import type { Measure, ParsedEvidence, Run } from '../../../src/contract/types';
import { readEvidence, type Problem } from '../../../src/adapters/ingest/read';

/** Text of a fixture beside this file. */
export const fixture = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8');

const textOf = (input: unknown): string =>
  typeof input === 'string' ? input : JSON.stringify(input);

/** Reads what has to be readable; an object is sent as JSON. */
export const readOk = (input: unknown, fileName?: string): ParsedEvidence => {
  const outcome = readEvidence(textOf(input), fileName);
  if (!outcome.ok) throw new Error(`not read: ${JSON.stringify(outcome.problem)}`);
  return outcome.parsed;
};

/** Reads what has to be refused; an object is sent as JSON. */
export const readProblem = (input: unknown, fileName?: string): Problem => {
  const outcome = readEvidence(textOf(input), fileName);
  if (outcome.ok) throw new Error(`read as ${outcome.parsed.format}`);
  return outcome.problem;
};

/** The only run of a file. */
export const onlyRun = (parsed: ParsedEvidence): Run => {
  const [first, ...rest] = parsed.blocks;
  if (first === undefined || rest.length > 0) throw new Error(`${parsed.blocks.length} blocks`);
  return first.run;
};

/** The measure of one metric and slice of a run. */
export const measureOf = (run: Run, metric: string, slice: string | null = null): Measure | null =>
  run.results.find((r) => r.metric === metric && r.slice === slice)?.measure ?? null;
