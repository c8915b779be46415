import { ForgeKvsAPIError } from '@forge/kvs';

/** Codes by which storage says that a condition or a key policy did not hold. */
const conflictCodes = new Set([
  'KEY_ALREADY_EXISTS',
  'CONDITION_NOT_MET',
  'CONDITIONAL_CHECK_FAILED',
  'TRANSACTION_CONDITION_FAILED',
  'TRANSACTION_CONFLICT',
]);

/**
 * Whether a write failed because somebody else wrote first. Storage answers 409 or one of the codes
 * above; everything else is a real failure and is thrown on.
 */
export const isConflict = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  (error.responseDetails.status === 409 || conflictCodes.has(error.code));
