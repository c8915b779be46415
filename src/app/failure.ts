import type { ErrorCode, Failure } from '../contract/result';

/**
 * Something a use case refuses or cannot do, with a message for the person who asked. Anything else
 * that is thrown is unknown, and shown to nobody.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { where?: string; hint?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.where = more.where;
    this.hint = more.hint;
  }

  toFailure(): Failure {
    return {
      code: this.code,
      message: this.message,
      ...(this.where === undefined ? {} : { where: this.where }),
      ...(this.hint === undefined ? {} : { hint: this.hint }),
    };
  }
}

export const notFound = (what: string): AppError =>
  new AppError('not-found', `${what} does not exist, or you may not see it.`, {
    hint: 'Check the key, or ask a project administrator for access.',
  });

export const forbidden = (what: string): AppError =>
  new AppError('forbidden', `You may not ${what}.`, {
    hint: 'Ask a project administrator for the permission.',
  });

export const changedMeanwhile = (): AppError =>
  new AppError('conflict', 'Somebody else changed this item while you were working on it.', {
    hint: 'Reload the panel; what you typed is kept until you do.',
  });
