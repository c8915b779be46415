import type { Criterion, LintFinding } from '../../../contract/types';
import { grouped } from '../../../words/counts';
import { errorFinding, LineError, type Problem } from './line-error';
import { readCriteria } from './readers/read-line';

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

/** Lines that are read of one text; a set holds far fewer, and each costs some time. */
export const MOST_LINES = 2000;

/** Reads every line but blank ones and `# comments`. Of a text of too many lines it reads the first. */
export const readLines = (text: string): ReadLine[] => {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !/^\s*(?:#|$)/u.test(line));
  const read = lines.slice(0, MOST_LINES).map(({ line, number }) => readOne(line, number));
  const next = lines[MOST_LINES];
  return next === undefined ? read : [...read, tooMany(next.line, next.number)];
};

const tooMany = (text: string, line: number): ReadLine => ({
  ...{ line, text, criteria: [] },
  finding: tooManyLines(line, 0, text.length),
});

/** Whether a finding says that a text is too long to be read to its end. */
export const saysTooMany = ({ code }: LintFinding): boolean => code === 'too-many-lines';

/** What is said at the first line or sentence that is not read any more. */
export const tooManyLines = (line: number, offset: number, length: number): LintFinding =>
  errorFinding(
    {
      ...{ offset, length, code: 'too-many-lines' },
      message: `${grouped(MOST_LINES)} lines or sentences are read of one text; this and what follows is not`,
      hint: 'Keep the criteria in a text of their own, and leave out what is no criterion.',
    },
    line,
  );

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
