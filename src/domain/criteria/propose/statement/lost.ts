import { ofLimit } from '../attachment/operating-points';
import { isNearTruth } from '../attachment/near';
import type { Context } from './context';
import { mayBeKept, mayTurnLimit, withKept } from './kept-words';
import type { Read } from './limit';
import { linesOf } from './lines';
import { namesMeasure } from './measure';
import { tidyWords } from './taker';
import { readByGrammar } from '../grammar/grammar';
import { readSome } from './some-limits';
import { readUnderstood, saidLimits, type Understood } from './understood';
import { percentileFirst } from './word-order';

/** A sentence as lines of the criteria language, or what a line would lose of it. */
export type Statement =
  /** The lines say the whole of it; the words that are left stand in them as they are, in no certain place. */
  | { kind: 'lines'; lines: string[]; left: string[] }
  /** The lines say some of its limits whole; the words in `left` state others, which no line says. */
  | { kind: 'some'; lines: string[]; left: string[] }
  /**
   * With lines for what is understood of it, and the words that found no place in them; without lines,
   * the words that state its limits.
   */
  | { kind: 'lost'; lost: string; lines: string[]; left: string[] }
  /** Nothing in it is a limit on a measure. */
  | { kind: 'none' };

type Said = Exclude<Statement, { kind: 'none' }>;

export const nothingOf = (lost: string, said: string[] = []): Statement => ({
  kind: 'lost',
  lost,
  lines: [],
  left: said,
});

/** `More than 20% is a reason to stop`: what is bad, and no limit to stay within. */
const WARNS =
  /\d[^.;]*\b(?:is|are|would be|counts? as) (?:an? |the |already )?(?:reason|ground|cause|trigger|warning|blocker|no-?go|failure|unacceptable|not acceptable|too (?:much|many|high|low|slow))\b/iu;

/** `Alert: precision < 0.7`: where somebody is told, and no limit to stay within. */
const IS_ALARM = /^\W*(?:warning|alert|alarm|red flag)s?(?: (?:level|threshold|if|when))?\s*:\s/iu;
/** `detects a 4% drop in recall`: what is to be found, and no limit to stay within. */
const FINDS_CHANGE =
  /\bdetects? (?:an? )?[<>≥≤]?=?\s?\d[\d.]*\s?(?:%|points?|pp)\s(?:[a-z]+\s){0,3}?(?:regressions?|drops?|drift|degradations?|shifts?|changes?|increases?|decreases?)\b/iu;
/** `recall >= 0.6, or a documented reason`: a limit that words may take the place of. */
const WORDS_DO_AS_WELL =
  /\d[^;]*\bor (?:else )?(?:an? |the )?(?:documented|written|justified|approved|agreed|shortfall|explain|document|justify)/iu;
/** `editors rate 4+/5`: no share of anything. */
const RATES_BARE = /\brates?\s+(?:it\s+|them\s+)?\d\+?\s?\/\s?\d\b/iu;

/** `counts riders with accuracy within ±2`: how far off, and not whether on average or each time. */
const NEAR_ON_BOTH_SIDES =
  /\b(?:accura(?:cy|te|tely)|precision|errors?|tolerance|(?:measur|estimat|count|report|weigh|track|locat)(?:e|es|ed|s|ing|ment|ments)?)\b[^.;]*?\bwithin (?:±|\+\s?\/\s?[-−–])\s?\d/iu;
const SAYS_WHICH_ERROR =
  /\b(?:mean|average|median|mae|rmse|p\d{2}|bias|each|every|all)\b|(?:\d\s?%|percent) of|\b(?:in|for|on) (?:at least |over |more than )?\d+\s?(?:%|percent)/iu;
/** `the lower end of the 90% interval exceeds 0`: on which side, and how sure. */
const BOUND_OF_INTERVAL =
  /\b(?:lower|upper) (?:[a-z]+ )?(?:bound|end|limit) of (?:the|its|an?) \d[\d.]*\s?% (?:[a-z]+ )?(?:interval|ci)(?! (?:of|for)\b)/iu;

/** `2 of 3 raters agree in 90% of cases`: a share of each case. */
const SHARE_OF_EACH =
  /\b(?:\d|two|three|four|five) (?:out )?of (?:\d|three|four|five|six) [a-z]+s\b[^.;,]*\d\s?% of\b/iu;

/** `99% of the original accuracy`: of what it is today, and no value of its own. */
const SHARE_OF_VALUE =
  /^(?:[<>≥≤]=?|at least |over |more than )?\s*\d[\d.]*\s?%\+? of (?:the |our )?(?:[\w.'’-]+ ){1,2}(?:accuracy|precision|recall|f1|auc|performance|quality|throughput|speed|score)\.?$/iu;

/** What nobody can tell of a sentence before any of it is read; null where there is no such thing. */
export const unclearIn = (sentence: string): string | null => {
  if (WARNS.test(sentence) || IS_ALARM.test(sentence)) return 'the side of the limit';
  if (RATES_BARE.test(sentence)) return 'what is rated';
  if (SHARE_OF_EACH.test(sentence)) return 'one of two limits';
  if (sentence.includes('% of ') && SHARE_OF_VALUE.test(sentence))
    return 'what it is compared with';
  if (sentence.includes('%') && BOUND_OF_INTERVAL.test(sentence)) return 'how sure one has to be';
  const mayBeNear = sentence.includes('±') || sentence.includes('+/');
  if (mayBeNear && NEAR_ON_BOTH_SIDES.test(sentence) && !SAYS_WHICH_ERROR.test(sentence))
    return 'which error is meant, such as the mean or the worst';
  return FINDS_CHANGE.test(sentence) || WORDS_DO_AS_WELL.test(sentence) ? 'what is measured' : null;
};

/** What looks like a value of a model: a share, a decimal, points. */
const IS_SHARE = /\d\s?%|\.\d|\d\s*\/\s*\d|\d\s*points?\b|\d (?:of|in|out of) \d/i;

/**
 * What is understood of a text of which a line would lose a part; nothing where it names no measure and no
 * share: `the form works from 320 px to 1920 px` limits no model.
 * @param read reads a part whole, as a sentence is read.
 */
export const readLost = (
  text: string,
  context: Context,
  lost: string,
  read: (part: string) => Read,
): Statement => {
  // `demand within 8% of what was sold`: a distance, and no share of it.
  if (isNearTruth(text)) return nothingOf(lost, saidLimits(tidyWords(text)));
  const tidy = tidyWords(text);
  const ways = [
    () => readByGrammar(tidy, read),
    () => readUnderstood(percentileFirst(tidy), read),
    () => readSome(tidy, read),
  ];
  const said: Said[] = [];
  for (const way of ways) {
    const understood = way();
    const statement = understood === null ? null : saidBy(tidy, understood, context, lost);
    if (statement?.kind === 'lines') return statement;
    if (statement !== null) said.push(statement);
  }
  const some = said.filter(({ kind }) => kind === 'some');
  const best = (some.length > 0 ? some : said).reduce(withMoreLines, null);
  if (best !== null) return best;
  return IS_SHARE.test(text) || namesMeasure(text)
    ? nothingOf(lost, saidLimits(tidyWords(text)))
    : { kind: 'none' };
};

const saidBy = (
  text: string,
  { limits, left, open }: Understood,
  context: Context,
  lost: string,
): Said | null => {
  if (open.some((words) => GOES_BACK.test(words))) return null;
  const saysAll = open.length === 0 && left.every(mayBeKept);
  // Beside limits that no line says, words of no place may belong to those.
  const kept = saysAll || limits.length === 1 ? left.filter(mayBeKept) : [];
  const more = left.filter((words) => !kept.includes(words));
  const isSure =
    // Nobody knows which of the limits a number of samples is for.
    context.samples === null &&
    !context.asides.some((words) => IS_SHARE.test(words)) &&
    !open.some((words) => IS_SHARE.test(words) && !/[<>]/u.test(words) && !namesMeasure(words)) &&
    !more.some((words) => mayTurnLimit(words) || isBehindValue(text, words));
  const isSome = !saysAll && isSure;
  const own = withKept(isSome ? withoutAsides(context) : context, kept, limits.length);
  const read = limits.map((limit, at) => linesOf(limit, ofLimit(own, at, limits.length)));
  if (!read.every((line) => line !== null)) return null;
  const lines = read.flat();
  if (saysAll) return { kind: 'lines', lines, left };
  return isSome
    ? { kind: 'some', lines, left: [...open, ...more, ...context.asides.map(withoutLead)] }
    : { kind: 'lost', lost, lines, left: [...open, ...left] };
};

/** `it has to be 85%`, `of which 2 are real`: it says more of the limit before it. */
const GOES_BACK =
  /^(?:(?:and|but|so)\s+)?(?:it|they|this|that|these|those|(?:of )?which|whose)\b/iu;

/** `it means 4/5ths rule`: the words of the sentence. */
const withoutLead = (aside: string): string => aside.replace(/^it means /u, '');

/** `85% mIoU`: what a value is one of. */
const isBehindValue = (text: string, words: string): boolean =>
  namesMeasure(words) && /[\d%]\s*$/u.test(text.slice(0, Math.max(0, text.indexOf(words))));

const withMoreLines = (best: Said | null, one: Said): Said =>
  best !== null && best.lines.length >= one.lines.length ? best : one;

const withoutAsides = (context: Context): Context => ({
  ...context,
  reasons: context.reasons.filter((reason) => !context.asides.includes(reason)),
});
