import { bareBehaviour, doneToSome, isName, namesMeasure } from '../statement/measure';
import { singular } from '../statement/singular';
import { endsWithMeasure, groupsIn, isLink, isWord, nounFirst, withoutLinks } from './phrases';
import { tokensOf, wordsOf, type Token } from './tokens';
import { isAgent, IS_ARTICLE } from './word-classes';

/** What a sentence says before its measure: words of the metric’s name, and groups. */
export type Subject = { prefix: string[]; groups: string[] };

export const NOBODY: Subject = { prefix: [], groups: [] };
const MOST_PREFIX_WORDS = 3;

const DOES_WITH = /^(?:with|at|by|achieving|reaching|yielding|giving)$/i;

/**
 * Reads who or what has a measure: `The classifier achieves`, `Commentary detection achieves`, `recognizes
 * trigger phrases at`.
 * @returns null where it says more than a line can hold.
 */
export const subjectOf = (left: readonly Token[]): Subject | null => {
  const named = withoutLinks(left);
  const words = wordsOf(named);
  if (words === '' || isAgent(words)) return NOBODY;
  if (/^p\d{2,3}$/i.test(words)) return { prefix: [words.toLowerCase()], groups: [] };
  const behind = left.slice(named.length);
  if (behind.some((token) => isWord(token, DOES_WITH))) return doneBy(named);
  if (behind.some((token) => token.text === ':')) return { prefix: [], groups: [words] };
  if (behind.some(isLink)) return hasIt(named);
  return isBareNoun(named) ? { prefix: [], groups: [words] } : null;
};

/** `EMR integration < 500 ms latency`: what has the measure that stands behind its number. */
const isBareNoun = (named: readonly Token[]): boolean =>
  named.length <= MOST_PREFIX_WORDS &&
  nounFirst(named).noun.length === named.length &&
  ENDS_AS_NOUN.test(named.at(-1)?.text ?? '') &&
  !namesMeasure(named.at(-1)?.text ?? '');

/** Endings of nouns for what is done, which no verb has. */
const ENDS_AS_NOUN =
  /[a-z](?:tion|sion|ment|ery|ance|ence|ity|ysis|ness|ship|testing|routing|matching|ranking|parsing|tasks|requests|queries)$/iu;

/** `recognizes trigger phrases`: what is done is what it is measured for. */
const doneBy = (named: readonly Token[]): Subject | null => {
  // A number of its own is a limit of its own.
  if (named.some(({ kind, text }) => kind === 'sign' || /\d\s?%/u.test(text))) return null;
  const done = wordsOf(tokensOf(withoutAgent(bareBehaviour(wordsOf(named)))));
  return { prefix: [], groups: doneToSome(done.replace(/^(?:the|an?|our)\s+/i, '')) };
};

const withoutAgent = (behaviour: string): string => {
  const words = behaviour.split(' ');
  const count = [4, 3, 2, 1].find(
    (length) => length < words.length && isAgent(words.slice(0, length).join(' ')),
  );
  return count === undefined
    ? behaviour
    : words
        .slice(count)
        .join(' ')
        .replace(/^(?:must|should|shall|will|can|may|has to|needs to|is able to)\s+/i, '');
};

/** `Commentary detection via acoustic analysis achieves`: a name, and how or for whom. */
const hasIt = (named: readonly Token[]): Subject | null => {
  const { noun, rest } = nounFirst(named);
  const groups = groupsIn(rest.filter((token) => !isWord(token, IS_ARTICLE)));
  if (groups === null || noun.length === 0) return null;
  const words = noun.map(({ text }) => text);
  // `every class achieves`
  if (words.length === 2 && /^(?:every|each)$/i.test(words[0] ?? ''))
    return { prefix: [], groups: [`every ${singular(words[1] ?? '')}`, ...groups] };
  const agent = words.findLastIndex((_, index) => isAgent(words.slice(0, index + 1).join(' ')));
  const own = words.slice(agent + 1);
  if (agent >= 0)
    return own.length === 0
      ? { prefix: [], groups }
      : { prefix: [], groups: [[...own, wordsOf(rest)].join(' ').trim()] };
  if (own.length <= MOST_PREFIX_WORDS && !endsWithMeasure(noun) && isName(own.join('_')))
    return { prefix: own, groups };
  return { prefix: [], groups: [own.join(' '), ...groups] };
};
