import { ForgePlatformError } from '../errors';
import { byteLength } from '../limits';

/**
 * What a value becomes on its way between processes: through JSON and back.
 *
 * @throws ForgePlatformError `NOT_JSON` for cycles, big integers and the like.
 */
export const throughJson = (value: unknown, what: string): { value: unknown; bytes: number } => {
  const text = toText(value, what);
  if (text === undefined) return { value: undefined, bytes: 0 };
  return { value: JSON.parse(text) as unknown, bytes: byteLength(text) };
};

const toText = (value: unknown, what: string): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new ForgePlatformError('NOT_JSON', `${what} cannot be written as JSON.`, {
      cause: error,
    });
  }
};

/** @throws ForgePlatformError */
export const withinBytes = (
  bytes: number,
  most: number,
  code: 'PAYLOAD_TOO_LARGE' | 'RESPONSE_TOO_LARGE',
  what: string,
): void => {
  if (bytes > most) {
    throw new ForgePlatformError(code, `${what} has ${bytes} bytes, at most ${most} are allowed.`);
  }
};
