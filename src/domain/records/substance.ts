import { placeholderIn } from './placeholder';

/** Scripts that write a word with one or two signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const signsOf = (text: string): string[] => Array.from(text);

/** Letters of a text; a sign of a dense script says as much as three. */
const weightOf = (text: string): number =>
  signsOf(text).reduce((sum, sign) => {
    if (DENSE.test(sign)) return sum + 3;
    return /[\p{L}\p{N}]/u.test(sign) ? sum + 1 : sum;
  }, 0);

/** Different letters that a sentence has at least: "aaaaaaaaaaaa" is none. */
const LEAST_DIFFERENT = 4;

/**
 * Whether a text is too little to be a reason that another person can weigh: shorter than `least` letters,
 * a few signs again and again, or a placeholder.
 */
export const isThin = (text: string, least: number): boolean => {
  const folded = text.trim().toLowerCase();
  const letters = signsOf(folded).filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  return (
    weightOf(folded) < least ||
    new Set(letters).size < LEAST_DIFFERENT ||
    placeholderIn(folded) !== null
  );
};
