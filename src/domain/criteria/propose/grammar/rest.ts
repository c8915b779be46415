import { groupsIn, isWord } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { MONTH } from '../frame/deadline';
import { isAgent, LEADS_TO_GROUP } from '../attachment/word-classes';

/** Where the words of a clause belong that say neither what is measured nor how much. */
export type Rest = {
  /** For which cases a limit holds. */
  groups: string[];
  /** What the sentence says of the limit: its meaning, method, date, reason or present value. */
  reasons: string[];
  /** Words of no such role. */
  left: string[];
};

export const NO_REST: Rest = { groups: [], reasons: [], left: [] };

export const bothRests = (one: Rest, other: Rest): Rest => ({
  groups: [...one.groups, ...other.groups],
  reasons: [...one.reasons, ...other.reasons],
  left: [...one.left, ...other.left],
});

/** `measured weekly by two reviewers`, `as rated by users`, `according to the audit`. */
export const METHOD =
  /^(?:(?:as|when|if|once) )?(?:measured|rated|judged|assessed|evaluated|verified|validated|tested|scored|tracked|reported|calculated|computed|determined|confirmed|reported|compared (?:to|with|against)|based on|according to)\b/i;
/** `ensuring that …`, `so that …`, `which …`, `thereby`. */
const GLOSS =
  /^(?:(?:thereby|thus|hence)\b|(?:ensuring|enabling|allowing|providing|demonstrating|indicating|showing|supporting|helping|making|confirming|proving|meaning|i\.?e\.?|that is)\b|so (?:that|users|we|it)\b|to (?:ensure|enable|allow|support|avoid|prevent|keep|make|help|provide|protect)\b|which (?:means|is|are|makes|ensures|enables)\b|(?:rather than|instead of|as opposed to)\b)/i;
/** `down from 30%`, `vs 0.81 today`, `currently 72%`. */
const BASELINE =
  /^(?:(?:up|down) from|from (?:a |the )?(?:current|baseline)|vs\.?|versus|currently|today|baseline|against (?:a |the )?baseline|compared (?:to|with))\b/i;
/** `by Friday`, `by the end of the pilot`, `within the first 3 months`: when a limit has to hold. */
const DATE = new RegExp(
  `^(?:by|until|before|within|after|in|during) (?:the )?(?:end of (?:the )?|first |next |last )?(?:\\d+ )?(?:${MONTH}|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b|^(?:by|until|before) (?:the )?(?:end of|launch|release|go-?live|ga|mvp|week|month|day|year|quarter|sprint|phase|q[1-4]|v\\d)\\b|^within (?:the )?(?:first |next )?(?:\\w+ )?(?:weeks?|months?|quarters?|years?)\\b`,
  'i',
);
const SAYS_SIDE = /[<>=]|\b(?:at least|at most|less than|more than)\b/u;
const EMPTY =
  /^(?:(?:is|are) (?:the )?(?:[a-z]+ )?(?:thresholds?|targets?|bars?|gates?|requirements?)|(?:is|are) (?:acceptable|sufficient|enough|required)|bar|requirement|acceptable|is|are|be|overall|each|respectively|too|as well|also|total|or better|in total|minimum|at all times|required|verified|achieved|met|target|threshold|baseline threshold|goal)$/i;

/** Parts of what stands behind a limit, at its commas. */
const segmentsOf = (tokens: readonly Token[]): Token[][] => {
  const segments: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'break') segments.push([]);
    else segments.at(-1)?.push(token);
  return segments.map(withoutJoints).filter((segment) => segment.length > 0);
};

const withoutJoints = (segment: readonly Token[]): Token[] => {
  const isJoint = (token: Token): boolean => isWord(token, /^(?:and|but|while)$/i);
  const from = segment.findIndex((token) => !isJoint(token) || isWord(token, /^while$/i));
  const to = segment.findLastIndex((token) => !isJoint(token));
  return from < 0 ? [] : segment.slice(from, to + 1);
};

/** Tells what each part of some words is. */
export const placed = (tokens: readonly Token[]): Rest => {
  const whole = groupsIn(tokens.filter(({ text }) => text !== '(' && text !== ')'));
  // A list keeps its commas.
  if (!segmentsOf(tokens).some((segment) => DATE.test(wordsOf(segment))) && whole !== null)
    return { ...NO_REST, groups: whole };
  return segmentsOf(tokens).map(placedOne).reduce(bothRests, NO_REST);
};

const placedOne = (segment: readonly Token[]): Rest => {
  const words = wordsOf(segment);
  if (words === '' || EMPTY.test(words)) return NO_REST;
  if (isAgent(words) && !GLOSS.test(words)) return NO_REST;
  if (BASELINE.test(words)) return { ...NO_REST, reasons: [words] };
  if (DATE.test(words)) return { ...NO_REST, reasons: [`due ${words}`] };
  const isPlain = !SAYS_SIDE.test(words);
  if (METHOD.test(words) && isPlain) return { ...NO_REST, reasons: [words] };
  if (GLOSS.test(words) && isPlain)
    return { ...NO_REST, reasons: [words.replace(/^to /i, 'it serves to ')] };
  if (isWord(segment[0], LEADS_TO_GROUP)) {
    const groups = groupsIn(segment);
    if (groups !== null) return { ...NO_REST, groups };
  }
  // `per image on CPU ensuring that …`: what follows the groups.
  const cut = segment.findIndex(
    (_, at) =>
      at > 0 && (GLOSS.test(wordsOf(segment.slice(at))) || METHOD.test(wordsOf(segment.slice(at)))),
  );
  if (cut > 0 && isPlain)
    return bothRests(placedOne(segment.slice(0, cut)), placedOne(segment.slice(cut)));
  return { ...NO_REST, left: [words] };
};
