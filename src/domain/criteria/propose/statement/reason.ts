import { take, tidyWords, type Taker } from './taker';

const REASON =
  /[,\s]+(?:because|since(?! (?:release|launch|version|v?\d))|so that|in order to|to avoid|due to|as otherwise|otherwise|given that)\s+(\S.*)$/i;

const IN_OPEN_BRACKET = /\([^()]*$/u;

/** Takes out why a limit is asked for. */
export const takeReason = (taker: Taker): string | null => {
  // `(70%, because of …)` gives no reason for what stands before the bracket.
  if (IN_OPEN_BRACKET.test(taker.rest.slice(0, taker.rest.search(REASON)))) return null;
  const match = take(taker, REASON);
  if (match === null) return null;
  return tidyWords(match[0])
    .replace(/^(?:because|since|given that|as)\s+/i, '')
    .replace(/^so that\s+/i, 'then ')
    .replace(/^(?:in order )?to\s+/i, 'it serves to ');
};
