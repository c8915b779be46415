import type { ErrorCode, Failure } from '../../src/contract/result';
import { say } from '../language/say';

/** A call that did not succeed, in words for people. `code` decides what a surface offers next. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly where: string | null;
  readonly hint: string | null;
  readonly reference: string | null;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallError';
    this.code = failure.code;
    this.where = failure.where ?? null;
    this.hint = failure.hint ?? null;
    this.reference = failure.reference ?? null;
  }
}

const unreachable: Failure = {
  code: 'unavailable',
  message: say('Assay did not answer.'),
  hint: say(
    'Check your connection, and that you are still signed in to Jira, then try again. Nothing you typed is lost.',
  ),
};

/** Anything that was thrown, as something that can be shown; causes stay out of sight. */
export const toCallError = (thrown: unknown): CallError =>
  thrown instanceof CallError ? thrown : new CallError(unreachable);
