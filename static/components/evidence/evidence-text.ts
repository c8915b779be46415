import { formatNumber } from '../format';
import { CallError } from '../call-error';
import { say } from '../../language/say';

/** What the contract takes at most, since a front-end invocation carries at most 500 KB. */
export const MOST_CHARACTERS = 400_000;

const BYTES_IN_KILOBYTE = 1000;

export type EvidenceText = { text: string; fileName: string | null };

/** A file as the app takes it. */
export const withName = ({ text, fileName }: EvidenceText): { text: string; fileName?: string } =>
  fileName === null ? { text } : { text, fileName };

/** Tells people before a file is sent what the app would refuse anyhow; null where nothing is wrong. */
export const refuseText = ({ text, fileName }: EvidenceText): CallError | null => {
  const name = fileName ?? say('The pasted text');
  if (text.trim() === '') {
    return new CallError({
      code: 'unreadable-evidence',
      message: say('{name} is empty.', { name }),
      hint: say('Choose the file your evaluation tool wrote, or paste its content.'),
    });
  }
  if (text.length > MOST_CHARACTERS) {
    const size = formatNumber(Math.round(text.length / BYTES_IN_KILOBYTE));
    return new CallError({
      code: 'too-large',
      message: say(
        '{name} holds {size} KB, and a person can hand in at most {mostCharacters} KB.',
        { name, size, mostCharacters: MOST_CHARACTERS / BYTES_IN_KILOBYTE },
      ),
      hint: say(
        'Hand in the summary your tool writes instead of every sample, or let the pipeline send it.',
      ),
    });
  }
  return null;
};
