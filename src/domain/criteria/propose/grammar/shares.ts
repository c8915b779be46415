import {
  isAttaining,
  isLink,
  isWord,
  nounFirst,
  endsWithMeasure,
  withoutLinks,
} from '../attachment/phrases';
import { aimIn, behaviourOf, inNames } from '../attachment/share';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent, LEADS_TO_GROUP, IS_MODAL } from '../attachment/word-classes';
import { limitOn } from '../attachment/around';
import { metricShape } from '../../language/metric-shape';
import { percentOf, type Limit } from '../statement/limit';
import { nameOfShare } from '../statement/measure';
import { COUNTED_ONLY, MEASURE_ITSELF } from '../statement/shares';
import { labelRest, withoutLead, type Frame } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed, type Rest } from './rest';
import { doneTo, isFinite, isParticiple, lemmaOf } from './verbs';

/** A limit that a clause states, and its other words by their roles. */
export type Found = { limit: Limit; rest: Rest };

const MOST_WORDS = 14;
const GOOD_LENGTH = 9;
const IS_OF = /^of$/i;
/** A share of these is a change. */
const CHANGES =
  /^(?:reduc|decreas|increas|improv|cut|sav|lower|rais|boost|drop|shrink|grow|gain|los)\w*$/i;
/** What is done by reaching a share is not worth a word. */
const LEADS =
  /^(?:achieve|attain|reach|ensure|maintain|keep|demonstrate|verify|validate|require|target|aim|confirm|deliver|expect|guarantee|hit|get|have|has|want|need|show|see|yield)(?:s|es|ed|ing)?$/i;
const LEADS_TO_CASES = /^(?:in|for|on|during|across|with)$/i;
/** Behind these a name may end. */
const CUTS =
  /^(?:for|in|on|during|across|at|within|without|with|by|from|via|using|when|if|while|after|before|under|rather|because|such|including|to|that|which|as)$/i;

/** The limit of a share, with its side; a share of most has to be reached. */
export const shareOn = (
  frame: Frame,
  metric: string,
  groups: string[],
  rest: Rest,
): Found | null => {
  const percent = percentOf(frame.value);
  if (percent === null || !isProperName(metric)) return null;
  const isBad =
    metricShape(metric).better === 'lower' &&
    !/(?:^|_)(?:without|no|zero|free)(?:_|$)/u.test(metric);
  const side = frame.sign ?? (parseFloat(percent) >= 50 && !isBad ? '>=' : null);
  if (side === null || side === '=') return null;
  const limit = limitOn({ ...frame, sign: side, value: percent }, metric, groups);
  return 'lost' in limit ? null : { limit, rest };
};

/** The longest good name of what is counted, and the words behind it. */
const named = (
  doing: string,
  things: readonly Token[],
): { metric: string; behind: Token[] } | null => {
  const end = things.findIndex(({ kind }, at) => kind === 'break' && !isInList(things, at));
  const whole = things.slice(0, end < 0 ? things.length : end);
  const tail = things.slice(whole.length);
  const cuts = whole.flatMap((token, at) =>
    at > 0 &&
    isWord(token, CUTS) &&
    !isWord(whole[at - 1], CUTS) &&
    !isWord(whole[at - 1], GOES_ON) &&
    !countsSome(whole.slice(at))
      ? [at]
      : [],
  );
  const aim = aimIn(whole);
  const lengths = [whole.length, ...cuts.reverse()].filter((end) => aim < 0 || end <= aim);
  for (const most of [GOOD_LENGTH, MOST_WORDS])
    for (const length of lengths) {
      const own = whole.slice(0, length);
      if (!saysEnough(own, doing)) continue;
      const words = inNames(doneTo(doing, wordsOf(own)));
      const metric = nameOfShare(words, most);
      if (metric === null || !isProperName(metric)) continue;
      return { metric, behind: [...whole.slice(length), ...tail] };
    }
  return null;
};

/** `result in`, `adhere to`: a verb goes on with its preposition. */
const GOES_ON =
  /^(?:result|end|lead|adhere|map|belong|refer|relate|convert|depend|rely|agree|comply|conform|correspond|fall|contribute|match)s?$/i;

/** `from at least 3 sources` is a part of what is counted. */
const countsSome = (words: readonly Token[]): boolean =>
  words.slice(0, 8).some(({ kind }) => kind === 'sign');

/** `dates, doses, and names`: the commas of a list. */
const isInList = (tokens: readonly Token[], at: number): boolean => {
  const joint = tokens.findIndex((token, place) => place > at && isWord(token, /^(?:and|or)$/i));
  const gap = tokens.slice(at + 1, joint);
  return (
    tokens[at]?.text === ',' &&
    joint > 0 &&
    gap.length < 5 &&
    !gap.some((token) => token.kind !== 'word' && token.text !== ',') &&
    !gap.some(isLink)
  );
};

/** `answers` alone counts nothing: what they are or do has to be said. */
const saysEnough = (things: readonly Token[], doing: string): boolean =>
  doing !== '' ||
  things.some(
    (token, at) =>
      at > 0 &&
      (isFinite(token.text) ||
        isParticiple(token.text) ||
        isLink(token) ||
        isWord(token, /^(?:without|with)$/i)),
  ) ||
  (isParticiple(things[0]?.text ?? '') && things.length > 1) ||
  things.some((token) =>
    isWord(
      token,
      /^(?:correct|valid|useful|helpful|relevant|successful|incorrect|positive|satisfied|yes)$/i,
    ),
  );

/** Words of who does something, without the verbs that only lead to a share. */
export const doingOf = (left: readonly Token[]): Token[] => {
  const own = withoutLinks(withoutLead(left));
  return own.length > 0 &&
    own.every(
      (token) =>
        isWord(token, LEADS) || isWord(token, IS_MODAL) || isWord(token, /^(?:for|that)$/i),
    )
    ? []
    : own;
};

/** `>= 95% of approved drafts sent without edits`, `detects at least 90% of falls`. */
export const readShareOf = (frame: Frame): Found | null => {
  const isOf = isWord(frame.right[0], IS_OF);
  // `in >= 9/10 test chats`
  const isCount = /\d\s*\/\s*\d/u.test(frame.value) && isWord(frame.left.at(-1), LEADS_TO_CASES);
  if (percentOf(frame.value) === null || !(isOf || isCount)) return null;
  const things = frame.right
    .slice(isOf ? 1 : 0)
    .filter((token, at) => at > 0 || !isWord(token, /^(?:the|all|our|its)$/i));
  const { noun, rest } = nounFirst(things);
  const isTime = /^(?:the )?(?:cases|time|times)$/i.test(wordsOf(noun));
  if (isTime) return readInCases(frame, doingOf(frame.left), noun, rest);
  if (noun.length === 0 || MEASURE_ITSELF.test(wordsOf(noun))) return null;
  const left = doingOf(frame.left);
  if ([...left, ...frame.label].some((token) => isWord(token, CHANGES))) return null;
  const lead = frame.left.at(-1);
  // `rated helpful by at least 80% of users`
  if (isWord(lead, /^by$/i) && left.length > 1) {
    const metric = nameOfShare(`${wordsOf(left)} by ${wordsOf(noun)}`, MOST_WORDS);
    return metric === null
      ? null
      : shareOn(frame, metric, [], bothRests(labelOf(frame), placed(rest)));
  }
  if (isWord(lead, LEADS_TO_CASES) && left.length > 1) return readInCases(frame, left, noun, rest);
  const isSubject =
    left.length > 0 &&
    (endsWithMeasure(left) ||
      endsWithMeasure(nounFirst(left).noun) ||
      frame.left.slice(left.length).some((token) => isWord(token, /^(?:is|are|be|of)$/i)));
  // `error <= 10% of the mean` is measured from another value.
  if (isSubject) return null;
  const label = labelOf(frame);
  const verb = left.findLastIndex((token) => lemmaOf(token.text) !== null);
  if (left.length > 0 && verb < 0 && !isAgent(wordsOf(left))) return null;
  // `estimates within 15% of …` is a distance; `flags at most 5% of …` is done.
  const isDone =
    verb === 0 || isAgent(wordsOf(left.slice(0, verb))) || isWord(left[verb - 1], IS_MODAL);
  if (left.length > 0 && frame.sign?.startsWith('<') === true && !isDone) return null;
  // `Answers 90% of questions`: a verb here.
  const isVerb = verb === left.length - 1 && frame.sign?.startsWith('<') !== true;
  const isNobody = left.length === 0 || (isAgent(wordsOf(left)) && !isVerb);
  const doing = isNobody ? '' : left.length === 1 ? wordsOf(left) : behaviourOf(left);
  const found = named(doing, things);
  return found === null
    ? null
    : shareOn(frame, found.metric, [], bothRests(label, placed(found.behind)));
};

/** `demonstrates successful manipulation for 80% of scenarios`, `matches in 70% of cases`. */
const readInCases = (
  frame: Frame,
  left: readonly Token[],
  noun: readonly Token[],
  behind: readonly Token[],
): Found | null => {
  if (left.length < 2 || endsWithMeasure(nounFirst(left).noun)) return null;
  // `makes a list where the first one is right in 70% of cases`: the last clause is counted.
  const clause = left.findLastIndex(
    (token, at) =>
      at > 1 &&
      isWord(token, /^(?:where|that|which)$/i) &&
      left.slice(at + 2).some(({ text }) => isFinite(text)),
  );
  if (clause > 0) {
    const first = { ...NO_REST, reasons: [wordsOf(left.slice(0, clause))] };
    const found = readInCases(frame, left.slice(clause + 1), noun, behind);
    return found === null ? null : { ...found, rest: bothRests(first, found.rest) };
  }
  const kind = wordsOf(noun);
  const own = COUNTED_ONLY.test(kind) || /^(?:the )?(?:time|cases)$/i.test(kind) ? [] : [kind];
  const cutAt = left.findIndex(
    (token, at) => at > 1 && (isWord(token, LEADS_TO_GROUP) || isWord(token, /^rather$/i)),
  );
  const cut = cutAt < 0 ? left.length : cutAt;
  for (const length of [left.length, cut]) {
    const metric = nameOfShare(whatIsDone(left.slice(0, length)), GOOD_LENGTH);
    const where = placed(left.slice(length));
    if (metric === null || where.left.length > 0) continue;
    const rest = bothRests(bothRests(labelOf(frame), where), placed(behind));
    const found = shareOn(frame, metric, own, rest);
    if (found !== null) return found;
  }
  return null;
};

const SHOWS =
  /^(?:demonstrates?|shows?|achieves?|provides?|exhibits?|delivers?|performs?|maintains?)$/i;

/** What is done, without whoever does it: the object of `demonstrates`, or verb and object. */
const whatIsDone = (left: readonly Token[]): string => {
  const verb = left.findIndex((token, at) => at > 0 && isWord(token, SHOWS));
  if (verb > 0) {
    const { noun } = nounFirst(left.slice(verb + 1));
    if (/(?:tion|sion|ment|ing|ance|ence|ity|al)$/iu.test(noun.at(-1)?.text ?? ''))
      return wordsOf(noun);
  }
  const modal = left.findLastIndex((token) => isWord(token, /^(?:must|shall|should|will|can)$/i));
  return behaviourOf(
    modal < 0 ? left : isAgent(wordsOf(left.slice(0, modal))) ? left.slice(modal + 1) : left,
  );
};

/** What a clause is called, where it says more than that a limit follows. */
export const labelOf = (frame: Frame): Rest => bothRests(frame.before, labelRest(frame.label));

/** `at most 1 in 50 responses containing an error`. */
export const readOneIn = (frame: Frame): Found | null => {
  if (
    !/\d\s*(?:in|of|out of|\/)\s*\d/u.test(frame.value) ||
    frame.sign === null ||
    doingOf(frame.left).length > 0
  )
    return null;
  const things = frame.right.slice(isWord(frame.right[0], IS_OF) ? 1 : 0);
  const found =
    things[0]?.kind === 'word' && !/\d of (?:5|10|100)$/u.test(frame.value.trim())
      ? named('', things)
      : null;
  return found === null
    ? null
    : shareOn(frame, found.metric, [], bothRests(labelOf(frame), placed(found.behind)));
};

/** `<= 5% degraded responses`, `>= 80% days`: a share of things, by what they are. */
export const readShareOfKind = (frame: Frame): Found | null => {
  if (!frame.value.trim().endsWith('%')) return null;
  const { noun, rest } = nounFirst(frame.right);
  if (noun.length < 2 || noun[0] !== frame.right[0] || endsWithMeasure(noun)) return null;
  const left = doingOf(frame.left);
  const led =
    left.length === 0 || isWord(frame.left.at(-1), /^with$/i) || isAttaining(frame.left.at(-1));
  if (!led) return null;
  const kind = noun.findIndex((token, at) => at > 0 && /[a-z]{3,}s$/iu.test(token.text));
  if (kind < 0) return null;
  const metric = nameOfShare(wordsOf(noun), 6);
  const where =
    left.length === 0 || isAgent(wordsOf(left)) ? NO_REST : { ...NO_REST, left: [wordsOf(left)] };
  return metric === null
    ? null
    : shareOn(frame, metric, [], bothRests(bothRests(labelOf(frame), where), placed(rest)));
};
