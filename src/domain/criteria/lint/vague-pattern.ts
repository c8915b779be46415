import { anyOfList } from '../propose/alternatives';

/**
 * A family of wordings that cannot be measured.
 * `strong`: vague wherever it stands without a number. `weak`: vague where it is said of a model or
 * demanded of one. `faint`: vague in a wish that is one of a model for sure. `hedge`: takes back the number
 * beside it, so it stays vague with one.
 */
export type VagueFamily = {
  id: string;
  strength: 'strong' | 'weak' | 'faint' | 'hedge';
  /** Ends the sentence `"fast" …`. */
  why: string;
  patterns: readonly RegExp[];
  /** Where the sentence holds this, nothing of the family is said of it. */
  unless?: RegExp;
};

/** One pattern of the words and phrases of a list, separated by `|` or line ends. */
export const anyWord = (words: string): RegExp =>
  new RegExp(`(?<![\\w-])${anyOfList(words)}(?![\\w-])`, 'gi');
export const pattern = (source: string): RegExp => new RegExp(source, 'gi');
