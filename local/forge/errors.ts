/** What the platform itself refuses or reports, as opposed to what the app throws. */
export type PlatformErrorCode =
  | 'MANIFEST_INVALID'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_FUNCTION'
  | 'PAYLOAD_TOO_LARGE'
  | 'RESPONSE_TOO_LARGE'
  | 'NOT_JSON'
  | 'FUNCTION_TIME_OUT'
  | 'FUNCTION_FAILED'
  | 'FUNCTION_DIED'
  | 'FAILED_DEPENDENCY'
  | 'INVALID_ANSWER'
  | 'EGRESS_REFUSED'
  | 'NOT_SUPPORTED';

export class ForgePlatformError extends Error {
  constructor(
    readonly code: PlatformErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ForgePlatformError';
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
