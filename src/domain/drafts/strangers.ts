import type { ItemView } from '../../contract/types';
import { formatMeasured, formatTarget } from '../evidence/words/format-number';
import { DAY_IN_WORDS, startOfDay } from '../../words/days-in-texts';
import { RUN_NAME } from './draft-note';

/** What a text may name: tokens in lower case. */
export type Facts = ReadonlySet<string>;

/** A word, number, key or digest; a day and what may stand inside of an id are kept together. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}_.,:/+@-]*[\p{L}\p{N}_])?/gu;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/iu;
const DIGEST = /^[0-9a-f]{64}$/iu;

/** A day is one token, as sentences have it and as records do. */
const withIsoDays = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(DAY_IN_WORDS, (day) => new Date(startOfDay(day)).toISOString().slice(0, 10));

const tokensOf = (text: string): string[] =>
  (withIsoDays(text).match(TOKEN) ?? []).flatMap((token) => {
    const lower = token.toLowerCase();
    const [, day] = MOMENT.exec(token) ?? [];
    if (day !== undefined) return [day];
    return DIGEST.test(token) ? [lower, lower.slice(0, RUN_NAME)] : [lower];
  });

const formsOf = (value: number): string[] => [
  String(value),
  ...(['percent', 'number'] as const).flatMap((unit) => [
    ...tokensOf(formatMeasured(value, unit)),
    ...tokensOf(formatTarget(value, unit)),
  ]),
];

const tokensIn = (value: unknown): string[] => {
  if (typeof value === 'string') return tokensOf(value);
  if (typeof value === 'number') return formsOf(value);
  if (Array.isArray(value)) return value.flatMap(tokensIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...tokensOf(key), ...tokensIn(one)]);
};

/**
 * Everything that the records of an item name: numbers in each way they are printed, ids, names, words.
 * @param others what stands beside the item, such as its sheets
 */
export const factsOf = (view: ItemView, ...others: readonly unknown[]): Facts =>
  new Set([view, ...others].flatMap(tokensIn));

/** What the words and links of another text name, for a text that may only repeat it. */
export const factsOfText = (text: string): Facts =>
  new Set([...tokensOf(withoutLinks(text)), ...linksOf(text)]);

/** A link of Markdown; what a person wrote so is escaped in a note, and is none. */
const LINK = /(?<!\\)\]\(([^)\s]*)\)/gu;

const linksOf = (text: string): string[] =>
  [...text.matchAll(LINK)].map(([, target = '']) => target);

const withoutLinks = (text: string): string => text.replaceAll(LINK, ']');

/** A capital begins a sentence behind one of these, and says nothing of a name there. */
const BEGINS = /(?:^|[.!?:;…]["'”’)]*\s+|[\n\r]\s*(?:[-*#>]+\s+)*|^[-*#>\s]+)["'“‘(]*$/u;

const isNumberOrId = (token: string): boolean => /[\p{N}_]/u.test(token);
const isName = (token: string, before: string): boolean =>
  /^\p{Lu}/u.test(token) && !BEGINS.test(before);
/** A capital inside of a word, such as `ClaimsNet` or `ex-Peter`, is a name wherever it stands. */
const isMixed = (token: string): boolean => /.\p{Lu}/u.test(token);

/**
 * Numbers, ids, names and links of a text that the facts do not hold, as they are written: empty for a text
 * that adds none. A name is a word with a capital that begins no sentence.
 */
export const strangers = (text: string, facts: Facts): string[] => {
  const said = withIsoDays(withoutLinks(text));
  const found = [...said.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const counts = isNumberOrId(token) || isMixed(token) || isName(token, said.slice(0, index));
    return counts && !tokensOf(token).every((one) => facts.has(one)) ? [token] : [];
  });
  return [...new Set([...found, ...linksOf(text).filter((target) => !facts.has(target))])];
};
