/** An answer of the storage service that is not a success: `{code, message}` with its status. */
export class KvsFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'KvsFailure';
  }
}

export const badRequest = (code: string, message: string): KvsFailure =>
  new KvsFailure(400, code, message);

/** `KEY_NOT_FOUND` is the one code that `@forge/kvs` turns into `undefined`. */
export const keyNotFound = (): KvsFailure =>
  new KvsFailure(404, 'KEY_NOT_FOUND', 'Provided key does not exist');

/** Answer to `FAIL_IF_EXISTS` on a key that exists: 409. The SDK passes the code through. */
export const keyConflict = (key: string): KvsFailure =>
  new KvsFailure(409, 'KEY_CONFLICT', `The key "${key}" already exists`);

/**
 * A condition of a transaction does not hold. The status is what callers should decide on: the
 * code of the platform is not published.
 */
export const conditionFailed = (key: string): KvsFailure =>
  new KvsFailure(409, 'CONDITION_FAILED', `A condition on the key "${key}" is not met`);
