import type { Criterion, LintFinding } from '../../../contract/types';
import { errorFinding, LineError, type Problem } from './line-error';
import { readCriteria } from './read-line';

/** One line of a criteria text and what became of it; `line` counts from 1. */
export type ReadLine = {
  line: number;
  text: string;
  /** One, or the two ends of a range; none for lines that do not parse. */
  criteria: Criterion[];
  /** Null for lines that parse. */
  finding: LintFinding | null;
};

const BULLET = /^\s*(?:(?:[-*•]|\d+[.)])\s+)?/u;

/** Reads every line but blank ones and `# comments`. */
export const readLines = (text: string): ReadLine[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((line, index) => (/^\s*(?:#|$)/u.test(line) ? [] : [readOne(line, index + 1)]));

const readOne = (text: string, line: number): ReadLine => {
  const start = BULLET.exec(text)?.[0].length ?? 0;
  try {
    return { line, text, criteria: readCriteria(text, start), finding: null };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return {
      line,
      text,
      criteria: [],
      finding: errorFinding(within(error.problem, text), line),
    };
  }
};

/** A problem at the end of a line marks no more than there is. */
const within = (problem: Problem, text: string): Problem => ({
  ...problem,
  length: Math.max(0, Math.min(problem.length, text.length - problem.offset)),
});

/**
 * Reads a text in the criteria language, one criterion a line.
 * @returns the criteria of the lines that parse, in their order, and one finding of severity `error`
 * for each line that does not. Never throws for any text.
 */
export const parseCriteria = (text: string): { criteria: Criterion[]; findings: LintFinding[] } => {
  const lines = readLines(text);
  return {
    criteria: lines.flatMap((line) => line.criteria),
    findings: lines.flatMap(({ finding }) => (finding === null ? [] : [finding])),
  };
};
