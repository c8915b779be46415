import { saysMoreThanWait } from '../attachment/awaited';
import { tidyWords } from './taker';

/** A count does not say of what: `hand over within 2 turns`. */
const IS_COUNT = /^(?:turns|steps|tries|attempts|retries|clicks|messages|calls|iterations|hops)$/u;
/** `summaries are single paragraphs under 75 words`. */
const SAYS_MORE_THAN_LENGTH = /^\S+(?: \S+)? (?:is|are|be)(?: an?)? [a-z-]+ [a-z]+s?\s*$/iu;

/** `replies begin <= 1 s after the last word`: the name of a wait does not say from when. */
const countedFrom = (metric: string, after: string): string => {
  const words = tidyWords(after).replace(/^(?:of|after|from)\s+(?:the |an? )?/iu, '');
  if (words === '') return '';
  // `deviates by <= 5% from the plan`: the name does not say from what.
  if (/(?:deviation|error|difference|gap)$/u.test(metric)) return `it is measured from ${words}`;
  return metric === 'response_time' ? `it counts from ${words}` : '';
};

type Within = {
  metric: string;
  /** Words before the limit, and behind it. */
  what: string;
  after: string;
  since: string | undefined;
  /** The highest mark of a scale. */
  scale: string | undefined;
};

/** What a sentence says of a share in a limit, and its name does not. */
export const reasonsOf = ({ metric, what, after, since, scale }: Within): string[] =>
  [
    since === undefined ? countedFrom(metric, after) : `it counts from ${since}`,
    scale === undefined ? '' : `the scale is of ${scale}`,
    (metric === 'response_time' && saysMoreThanWait(what)) ||
    SAYS_MORE_THAN_LENGTH.test(what) ||
    (IS_COUNT.test(metric) && /\S\s+\S/u.test(what.trim()))
      ? `it means ${tidyWords(what).replace(/^p\d{2}\s|\s(?:in|within)$/giu, '')}`
      : '',
  ].filter((reason) => reason !== '');
