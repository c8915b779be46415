import { parseTemplate, type Template } from './template';

/** English sentences with holes, and the same sentences in the other language. */
export type Catalogue = Readonly<Record<string, string>>;

type Pair = { english: Template; other: Template };

export type Index = {
  /** Texts without holes. */
  whole: ReadonlyMap<string, string>;
  /** By the word that an entry begins with, else by its longest word; under '' where it has none. */
  byFirst: ReadonlyMap<string, readonly Pair[]>;
  byWord: ReadonlyMap<string, readonly Pair[]>;
};

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** Letters of a text that are looked at for words of entries. */
const MOST_LETTERS = 4000;

export const createIndex = (catalogue: Catalogue): Index => {
  const whole = new Map<string, string>();
  const byFirst = new Map<string, Pair[]>();
  const byWord = new Map<string, Pair[]>();
  for (const [source, target] of Object.entries(catalogue).flatMap(withoutMark)) {
    const english = parseTemplate(source);
    if (english.holes.length === 0) {
      if (!whole.has(source)) whole.set(source, target);
      continue;
    }
    // What is the same in both needs no search.
    if (source === target) continue;
    const first = firstWordOf(english.literals[0] ?? '');
    const [map, key] = first === null ? [byWord, longestWordOf(english)] : [byFirst, first];
    const pair = { english, other: parseTemplate(target) };
    const pairs = map.get(key);
    if (pairs === undefined) map.set(key, [pair]);
    else pairs.push(pair);
  }
  return { whole, byFirst, byWord };
};

/** What follows a comma or a semicolon is known without it as well, where a text is taken apart there. */
const withoutMark = ([source, target]: [string, string]): [string, string][] => {
  const entry: [string, string] = [source.trim(), target.trim()];
  const [bare, put] = entry.map((text) => /^[,;] (.+)$/su.exec(text)?.[1]);
  return bare === undefined || put === undefined ? [entry] : [entry, [bare, put]];
};

/** A word that ends before the first hole does. */
const firstWordOf = (literal: string): string | null =>
  /^([\p{L}\p{N}’'-]+)[^\p{L}\p{N}’'-]/u.exec(literal)?.[1] ?? null;

/** The longest word that no hole adjoins. */
const longestWordOf = ({ literals }: Template): string =>
  literals
    .flatMap((literal, at) =>
      [...literal.matchAll(WORD)].flatMap(({ 0: word, index }) => {
        const isBehindHole = at > 0 && index === 0;
        const isBeforeHole = at < literals.length - 1 && index + word.length === literal.length;
        return isBehindHole || isBeforeHole ? [] : [word];
      }),
    )
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Whether a text begins and ends as a sentence with holes does. */
const isFramedBy = (text: string, { literals }: Template): boolean =>
  text.startsWith(literals[0] ?? '') && text.endsWith(literals.at(-1) ?? '');

/** Entries that may be what a text says, those that share most with it first. */
export const candidatesFor = ({ byFirst, byWord }: Index, text: string): Pair[] => {
  const first = firstWordOf(`${text} `);
  const words = new Set([...text.slice(0, MOST_LETTERS).matchAll(WORD)].map(([word]) => word));
  const found = [
    ...(first === null ? [] : (byFirst.get(first) ?? [])),
    ...[...words].flatMap((word) => byWord.get(word) ?? []),
    ...(byWord.get('') ?? []),
  ];
  return found
    .filter(({ english }) => isFramedBy(text, english))
    .sort((one, two) => two.english.weight - one.english.weight);
};
