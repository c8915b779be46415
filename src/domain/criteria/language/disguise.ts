import { LineError } from './line-error';

/** Characters that nobody sees: controls, soft hyphens, joiners, marks of direction, and the like. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones (Unicode TR 39). */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
/** Cyrillic and Greek letters that cannot be told from a Latin one. */
const TWINS = /^[аеорсухіјѕԁԛԝһӏАВЕКМНОРСТУХІЈЅ0-9_οαινρυχκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;
/** Full-width and mathematical letters and digits, which fold to plain ones. */
const STYLED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
/** A sign of units, which Unicode counts as Greek. */
const MICRO = /^[µμ]s(?:ec)?$/iu;

const isDisguised = (word: string): boolean => {
  if (STYLED.test(word)) return true;
  if (!LOOKALIKE.test(word) || MICRO.test(word)) return false;
  return LATIN.test(word) || TWINS.test(word);
};

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const unseenAt = (text: string, start: number): void => {
  const found = UNSEEN.exec(text.replaceAll('\t', ' '));
  if (found === null) return;
  throw new LineError({
    offset: start + found.index,
    length: found[0].length,
    code: 'disguise',
    message: `there is a character here that cannot be seen (${codeOf(found[0])})`,
    hint: 'Delete it: two names that look the same have to be the same.',
  });
};

/**
 * Refuses what looks like another name than it is: unseen characters, words that mix Latin letters with
 * lookalikes of other scripts, and styled letters. Reasons are free text and are not looked at.
 * @throws {LineError} with the code `disguise`
 */
export const refuseDisguise = (line: string, start: number): void => {
  const end = /(?<![\p{L}\p{N}_])because(?![\p{L}\p{N}_])/iu.exec(line)?.index ?? line.length;
  const text = line.slice(start, end);
  unseenAt(text, start);
  if (!STYLED.test(text) && !LOOKALIKE.test(text)) return;
  for (const match of text.matchAll(WORD)) {
    if (!isDisguised(match[0])) continue;
    throw new LineError({
      offset: start + match.index,
      length: match[0].length,
      code: 'disguise',
      message: `\`${match[0]}\` has letters that look like others and are not`,
      hint: 'Type the word again in one alphabet: two names that look the same have to be the same.',
    });
  }
};
