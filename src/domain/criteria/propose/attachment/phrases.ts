import { metricName } from '../../language/readers/read-name';
import { groupOf, isName, isTorn, namesMeasure } from '../statement/measure';
import { wordsOf, type Token } from './tokens';
import { GOES_ON_DOING } from './verbs';
import {
  isAgent,
  IS_ARTICLE,
  IS_ATTAINING,
  IS_COPULA,
  IS_MODAL,
  LEADS_TO_GROUP,
  SAYS_NOTHING,
} from './word-classes';

const MOST_KNOWN = 512;
const known = new WeakMap<RegExp, Map<string, boolean>>();

/** Whether a word is of a class; what was found for it before is known. */
export const isWord = (token: Token | undefined, form: RegExp): boolean => {
  if (token?.kind !== 'word') return false;
  const ofForm = known.get(form) ?? new Map<string, boolean>();
  const before = ofForm.get(token.text);
  if (before !== undefined) return before;
  if (ofForm.size >= MOST_KNOWN) ofForm.clear();
  const now = form.test(token.text);
  known.set(form, ofForm.set(token.text, now));
  return now;
};

/** A verb by which something has a value. */
export const isAttaining = (token: Token | undefined): boolean =>
  token?.isNoun !== true && isWord(token, IS_ATTAINING);

/** A verb that links, in any of its kinds. */
export const isLink = (token: Token | undefined): boolean =>
  token?.isNoun !== true &&
  (isAttaining(token) || isWord(token, IS_COPULA) || isWord(token, IS_MODAL));

const ENDS_NOUN = /^(?:of|that|which|who|whose|but|so)$/i;
const JOINS = /^(?:and|or)$/i;

/** The words of a noun phrase that tokens begin with, and what follows it. */
export const nounFirst = (tokens: readonly Token[]): { noun: Token[]; rest: Token[] } => {
  const start = tokens.findIndex((token) => !isWord(token, IS_ARTICLE));
  const from = start < 0 ? tokens.length : start;
  const found = tokens.findIndex(
    (token, index) =>
      index >= from &&
      (token.kind !== 'word' ||
        isWord(token, LEADS_TO_GROUP) ||
        isWord(token, ENDS_NOUN) ||
        isLink(token)),
  );
  const end = found < 0 ? tokens.length : found;
  return { noun: tokens.slice(from, end), rest: tokens.slice(end) };
};

/** Whether a noun phrase ends with the name of a measure: `false positive rate`, `F1 score`. */
export const endsWithMeasure = (noun: readonly Token[]): boolean => {
  const words = noun.map(({ text }) => text);
  return [1, 2].some(
    (count) => words.length >= count && isMeasureWord(words.slice(-count).join(' ')),
  );
};

const MEASURE_ALONE =
  /^(?:[\w@.:/-]*(?:rate|score|error|accuracy|precision|recall|latency|index|ratio|overlap|consistency|sensitivity|specificity|time|cost))$/i;
/** Nouns of measures that are verbs or things as often: `answers`, `outputs`. */
const NO_HEAD = /(?:^|\s)(?:answers?|outputs?|tokens|steps|requests|retries|handling|processing)$/i;
/** `correct classification`: how often what is done is right. */
const IS_RIGHT = /^(?:correct|successful|exact|valid) [a-z]+(?:tion|ment|ing)s?$/i;
const isMeasureWord = (words: string): boolean =>
  MEASURE_ALONE.test(words) ||
  IS_RIGHT.test(words) ||
  (namesMeasure(words) && !NO_HEAD.test(words));

/** The same for words. */
export const endsWithMeasureWords = (words: string): boolean =>
  endsWithMeasure(
    words
      .trim()
      .split(/\s+/u)
      .map((text) => ({ kind: 'word', text })),
  );

/**
 * Groups that stand behind a limit, each led by a preposition or behind a comma.
 * @returns null where something else is said there.
 */
export const groupsIn = (tokens: readonly Token[]): string[] | null => {
  const chunks: Token[][] = [[]];
  for (const token of tokens.filter((one) => !isWord(one, /^(?:even|also|still|already)$/i))) {
    if (token.kind === 'break') chunks.push([]);
    else if (isWord(token, LEADS_TO_GROUP) && !isWord(chunks.at(-1)?.[0], LEADS_TO_CLAUSE))
      chunks.push([token]);
    else chunks.at(-1)?.push(token);
  }
  const groups: string[] = [];
  for (const chunk of withLists(chunks)) {
    const group = groupIn(chunk);
    if (group === null) return null;
    if (group !== '') groups.push(group);
  }
  return groups.some(isTorn) ? null : groups;
};

const COMMA: Token = { kind: 'break', text: ',' };
const MOST_WORDS_IN_LIST = 4;

/** `for pain points, processes, and systems`: the parts of one list, led by one preposition. */
const withLists = (chunks: readonly Token[][]): readonly Token[][] => {
  const lead = chunks.findLastIndex(([first]) => isWord(first, LEADS_TO_GROUP));
  const list = chunks.slice(Math.max(0, lead));
  const isList =
    lead >= 0 &&
    list.length > 2 &&
    isWord(list.at(-1)?.[0], /^(?:and|or)$/i) &&
    list.every((chunk, index) => {
      const isShort = chunk.length > 0 && chunk.length <= MOST_WORDS_IN_LIST;
      // `for invoices, blocks the rest, and stops` goes on with verbs.
      const isBare = index === 0 || !chunk.some((token) => isWord(token, IS_ARTICLE));
      return (
        isShort && isBare && !endsWithMeasure(chunk) && chunk.every(({ kind }) => kind === 'word')
      );
    });
  return isList
    ? [
        ...chunks.slice(0, lead),
        list.flatMap((chunk, index) => (index === 0 ? chunk : [COMMA, ...chunk])),
      ]
    : chunks;
};

/** Behind these a clause of its own stands, with prepositions of its own. */
const LEADS_TO_CLAUSE = /^(?:when|while|whenever|if|where|once)$/i;

const KEPT =
  /^(?:including|with|without|when|while|whenever|if|once|via|using|over|through|throughout|before|per|by|into|as)$/i;

/** `120 ms on-device`, `2 s end-to-end`: where or how it holds, in one word. */
export const isSetting = (words: string): boolean =>
  /^[a-z]{2,}(?:-[a-z]{2,})+$/iu.test(words) && !endsWithMeasureWords(words.replaceAll('-', ' '));

/** `with no drop in order value`, `without loss of recall`: a limit of its own. */
const IS_CHANGE =
  /^with(?:out)? (?:any |an? |no |significant |measurable )*(?:drop|loss|decrease|decline|increase|regress\w*|degrad\w*|reduction|change|harm|worsening)\b/i;

/** `across all regions can find`: the verb of the sentence, which no group has. */
const DOES = /\s(?:can|could|must|should|shall|will|would|may)(?:\s|$)/i;

const groupIn = (chunk: readonly Token[]): string | null => {
  const [lead, ...others] = chunk;
  if (lead === undefined) return '';
  if (!isWord(lead, LEADS_TO_GROUP)) {
    const words = wordsOf(chunk);
    if (words === '' || SAYS_NOTHING.test(words)) return '';
    if (isSetting(words)) return words;
    return /^to (?:\d+ )?[a-z]{3,}\b/i.test(words) ? words : null;
  }
  const named = wordsOf(others);
  if (named === '') return '';
  // `from at least 3 sources` tells no group: it is a part of what is counted.
  if (isWord(lead, /^from$/i) && others[0]?.kind === 'sign') return null;
  if (
    IS_CHANGE.test(`${lead.text} ${named}`) ||
    DOES.test(named) ||
    (named.includes(' and ') && GOES_ON_DOING.test(named))
  )
    return null;
  if (KEPT.test(lead.text)) return `${lead.text.toLowerCase()} ${named}`;
  return groupOf(lead.text.toLowerCase(), named);
};

/** `false positive rate of address lookups`: the words of a metric, its groups apart. */
export const measureOf = (
  tokens: readonly Token[],
): { metric: string; groups: string[] } | null => {
  const { noun, rest } = nounFirst(tokens);
  const [of, ...others] = rest;
  const owner = isWord(of, /^of$/i) ? nounFirst(others) : null;
  const behind = owner === null ? rest : owner.rest;
  const groups = groupsIn(behind);
  if (noun.length === 0 || groups === null) return null;
  const words = [...(owner?.noun ?? []), ...noun].map(({ text }) => text);
  // `precision and recall` are two.
  if (noun.some((token) => isWord(token, JOINS))) return null;
  const metric = nameOf(words);
  return metric === null ? null : { metric, groups };
};

const MOST_WORDS = 7;
/** Nouns that name a measure only with another one before them. */
const HEAD_ALONE =
  /^(?:rate|score|index|ratio|value|level|time|share|percentage|number|count|average|mean)s?$/u;

/** A name of words, where they make one. */
export const nameOf = (words: readonly string[]): string | null => {
  const named = words.filter((word) => !/^(?:the|a|an|our|its|of)$/i.test(word));
  // `95% adoption rate maintained`.
  const last = named.findLastIndex((word) => !SAYS_NOTHING.test(word));
  const bare = named.slice(0, last + 1);
  if (bare.length === 0 || bare.length > MOST_WORDS) return null;
  const metric = metricName(bare.join(' ').replace(/['’"]/gu, ''));
  if (HEAD_ALONE.test(metric) || isAgent(bare.join(' '))) return null;
  return isName(metric) && /^[\p{L}\p{N}_]/u.test(metric) ? metric : null;
};

/** Takes linking verbs, articles and prepositions off the end. */
export const withoutLinks = (tokens: readonly Token[]): Token[] => {
  const end = tokens.findLastIndex(
    (token) =>
      token.kind !== 'break' &&
      !isLink(token) &&
      !isWord(token, IS_ARTICLE) &&
      !isWord(token, /^(?:of|at|to|with|by|in|only|just|then|also|still|always|consistently)$/i),
  );
  return tokens.slice(0, end + 1);
};
