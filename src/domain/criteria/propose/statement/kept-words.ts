import { COMPARES, IS_NEGATION, LEADS_TO_GROUP } from '../attachment/word-classes';
import { NUMBER_WORD } from '../vocabulary';
import type { Context } from './context';
import { namesMeasure } from './measure';

/** Words that count, compare, deny, bound or offer a choice: a line that only quotes them may say another thing. */
const SAYS_MORE = new RegExp(
  String.raw`(?<![\w-])(?:${NUMBER_WORD}|first|second|once|twice|double|dozen|percent|points?|more|most|less|least|than|above|below|beyond|max|min|maximum|minimum|up|down|no|none|without|unless|except|excluding|only|either|neither|both|each|every|all|any|or|nor|rather|instead|otherwise|same|equal|similar|baseline|current|currently|today|previous|existing)(?![\w-])`,
  'i',
);

/** `at` of `precision above 75% at a recall of 60%`: it joined what it stands between. */
const LEADS_NOWHERE =
  /(?:^|\s)(?:of|at|for|in|on|under|from|per|by|over|within|than|against|between|if|when|where|while|whereas)$/i;

/** `Pixel 7`, `Jetson Orin 64`: a number that is part of a name. */
const NAMED_BY_NUMBER = /\b[A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)? \d+\b(?![.,%]?\d|\s?%)/gu;

/** `shall provide scores`: another duty, which measures nothing. */
const IS_DUTY =
  /\b(?:must|shall|should|will)\s+(?!be\b|not\b|have\b|reach|achiev|attain)[a-z]{3,}/i;

/** Whether words may stand in a line as they are: no number, no comparison, no denial and no measure of their own. */
export const mayBeKept = (words: string): boolean =>
  !/[\d<>=%$€£±]/u.test(words.replace(NAMED_BY_NUMBER, '')) &&
  !SAYS_MORE.test(words) &&
  !COMPARES.test(words) &&
  !IS_NEGATION.test(words) &&
  !LEADS_NOWHERE.test(words) &&
  (!namesMeasure(words) || IS_DUTY.test(words));

/** What turns a limit round, sets it against something else, offers a choice beside it or counts. */
const TURNS =
  /(?<![\w-])(?:half|twice|double|dozen|times|more|less|than|above|below|beyond|only|either|or|nor|neither|unless|except|excluding|rather|instead|otherwise|same|equal|similar|baseline|current|currently|today|previous|existing)(?![\w-])/i;

/** Whether words that are left may change what the limits beside them say. */
export const mayTurnLimit = (words: string): boolean =>
  /\d/u.test(words.replace(NAMED_BY_NUMBER, '')) ||
  TURNS.test(words) ||
  COMPARES.test(words) ||
  IS_NEGATION.test(words);

const isCondition = (words: string): boolean =>
  LEADS_TO_GROUP.test(words.split(' ', 1)[0] ?? '') && !/^as\b/i.test(words);

const quotable = (words: string): string => words.replace(/["“”]/gu, '');

/**
 * A context that keeps words which found no place: a condition as a group where it can belong to one limit
 * alone, and any other as a reason, in quotation marks.
 */
export const withKept = (context: Context, left: readonly string[], limits: number): Context => {
  const isGroup = (words: string): boolean => limits === 1 && isCondition(words);
  const said = left.filter((words) => !isGroup(words)).map((words) => `“${quotable(words)}”`);
  return {
    ...context,
    groups: [...context.groups, ...left.filter(isGroup).map(quotable)],
    reasons: [...context.reasons, ...said],
  };
};
