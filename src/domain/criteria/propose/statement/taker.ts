import { recent } from '../recent';

/** What is left of a sentence while parts of it are taken out. */
export type Taker = {
  /** The rest; what was taken stands as `·`, so that words on both sides do not run together. */
  rest: string;
};

/** Takes the first match out of the rest; null where there is none. */
export const take = (taker: Taker, pattern: RegExp): RegExpExecArray | null => {
  const match = pattern.exec(taker.rest);
  if (match === null) return null;
  taker.rest = `${taker.rest.slice(0, match.index)} · ${taker.rest.slice(match.index + match[0].length)}`;
  return match;
};

/** Takes the first pattern that matches. */
export const takeFirst = (taker: Taker, patterns: readonly RegExp[]): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const match = take(taker, pattern);
    if (match !== null) return match;
  }
  return null;
};

/** Words without the marks of what was taken, and without punctuation at their ends. */
export const tidyWords = recent((text) =>
  text
    .replaceAll('·', ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.()–—-]+|[\s,;:.(–—-]+$/gu, ''),
);

/** `Precision: % of fields that are correct (target: > 90%)`: a name, what it means, and its limit. */
const DEFINED =
  /^\s*((?:\*\*)?[a-z][^:<>=\d()]{2,60}:(?:\*\*)?)\s+(?:the )?((?:%|percentage|percent|share|proportion|fraction|rate) of|(?:time|distance) (?:from|between)) ([^<>=()≥≤]+?)\s*\((?:target|goal|threshold|budget|expected|aim):?\s*([^(),;]+)(?:[,;][^()]*)?\)\s*$/iu;

/** Takes the meaning of a name out of the sentence; null where none stands between the name and its limit. */
export const takeMeaning = (taker: Taker): string | null => {
  const [, label = '', lead = '', meaning, limit = ''] = DEFINED.exec(taker.rest) ?? [];
  if (meaning === undefined) return null;
  taker.rest = `${label.replaceAll('*', '').replace(/:$/u, '')} ${limit}`;
  return lead.endsWith(' of')
    ? `it means share of ${meaning.trim()}`
    : `it means ${lead} ${meaning.trim()}`;
};
