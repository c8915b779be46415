import { LineError } from './line-error';
import { nextChunk, type Scanner } from './scanner';

/**
 * What the grammar does not take, as long as the next run of characters.
 * @param offset where it stands, from 0; where the scanner stands if left out
 */
export const syntaxError = (
  scanner: Scanner,
  message: string,
  hint: string,
  offset = scanner.pos,
): LineError =>
  new LineError({
    ...{ offset, length: nextChunk(scanner).length, code: 'syntax' },
    ...{ message, hint },
  });
