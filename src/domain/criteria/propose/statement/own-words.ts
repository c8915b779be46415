/** A word or a number, without the marks around it. */
const WORD = /[\p{L}\d](?:[\p{L}\d.,%@'’/_-]*[\p{L}\d%])?/gu;

/** A side as readers write it: it may be a sign, or stand behind the number, in the sentence. */
const SIDE = /^(?:at (?:least|most)|(?:more|less) than)\b/u;
const OR_BETTER = /^[\s*`]+or (?:better|more|less|fewer|higher|lower|above|below)\b/iu;

const numbersOf = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ');

/**
 * A part of what was read, as it is written in the sentence: readers put signs, order and number words in one
 * form, and nobody wants to be asked about words that they did not write. From its first word to its last,
 * where that holds the same numbers; the part as it was read where it does not.
 */
export const inOwnWords = (written: string, part: string): string => {
  const words = part.match(WORD) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || SIDE.test(part)) return part;
  const found = [...written.matchAll(WORD)];
  const spans = found
    .filter(([word]) => word === first)
    .flatMap(({ index: from }) =>
      found
        .filter(({ 0: word, index }) => word === last && index >= from)
        .map(({ index: at }) => withBetter(written, from, at + last.length)),
    )
    .filter((span) => numbersOf(span) === numbersOf(part) && closesBrackets(span))
    .sort((a, b) => a.length - b.length);
  return spans[0]?.replace(/[\s*`]+/gu, ' ').trim() ?? part;
};

const withBetter = (written: string, from: number, to: number): string =>
  `${written.slice(from, to)}${OR_BETTER.exec(written.slice(to))?.[0] ?? ''}`;

const closesBrackets = (text: string): boolean => text.split('(').length === text.split(')').length;
