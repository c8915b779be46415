import type { LintFinding } from '../../../contract/types';

/** Why a line is refused: what was expected, where, and what to write instead. Offsets count from 0. */
export type Problem = {
  offset: number;
  length: number;
  code: string;
  message: string;
  hint: string;
  proposal?: string;
};

/** Ends the reading of one line; caught where lines are read and turned into a finding. */
export class LineError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'LineError';
    this.problem = problem;
  }
}

/** A problem as the linter reports it; `line` counts from 1. */
export const errorFinding = (problem: Problem, line: number): LintFinding => ({
  line,
  column: problem.offset + 1,
  length: problem.length,
  severity: 'error',
  code: problem.code,
  message: problem.message,
  hint: problem.hint,
  proposal: problem.proposal ?? null,
});
