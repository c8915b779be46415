import { aimAt, doneTo, isFinite } from '../grammar/verbs';
import { IS_SCALE, percentOf, type Read } from '../statement/limit';
import { bareBehaviour, isName, namesMeasure, nameOfShare } from '../statement/measure';
import { COUNTED_ONLY, IS_ACT, isScore, MEASURE_ITSELF } from '../statement/shares';
import { limitOn, type Around } from './around';
import { endsWithMeasure, groupsIn, isWord, nounFirst, withoutLinks } from './phrases';
import { tokensOf, wordsOf, type Token } from './tokens';
import { isAgent, IS_COPULA, IS_MODAL, LEADS_TO_GROUP } from './word-classes';

export const IS_OF = /^of$/i;
export const LEADS_TO_SHARE = /^(?:in|for|on|during|with|at|across|to)$/i;
/** What a share cannot leave out without saying something else. */
const TURNS =
  /\b(?:(?<!(?:contain|include|have|has|provide|show)s? )both|either|only|except|unless|each|every)\b/i;

const sideOf = (one: Around): string | null => {
  if (one.sign !== null && one.sign !== '=') return one.sign;
  return parseFloat(percentOf(one.value) ?? '0') >= 50 ? '>=' : null;
};

const shareNamed = (one: Around, words: string, groups: string[]): Read | null => {
  if (isScore(words, one.value)) return { lost: 'what is rated' };
  const metric = TURNS.test(words) ? null : nameOfShare(words);
  const percent = percentOf(one.value);
  if (metric === null || percent === null || !isName(metric)) return null;
  const sign = sideOf(one);
  if (sign === null) return { lost: 'the side of the limit' };
  return limitOn({ ...one, sign, value: percent }, metric, groups);
};

const isKind = (word = '', next = ''): boolean =>
  /^(?:AI|OCR|ASR|TTS)$/u.test(word) && /[a-z]s$/u.test(next) && !isFinite(next);

const IS_OUTPUT = /\b(?:answers|predictions|outputs|summaries|drafts|reports|transcripts)$/i;

/** What is done, without whoever does it. */
export const behaviourOf = (tokens: readonly Token[]): string => {
  const said = wordsOf(tokens);
  const words = bareBehaviour(said).split(' ');
  // `The chatbot should answer`: behind whoever does it stands what is done.
  const isDone = words.length === 1 && words[0] !== said;
  const agent = isDone
    ? undefined
    : [4, 3, 2, 1].find(
        // `AI bids are confirmed`: of what kind they are.
        (count) =>
          isAgent(words.slice(0, count).join(' ')) && !isKind(words[count - 1], words[count]),
      );
  const rest = words.slice(agent ?? 0);
  // `answers must be correct`: what is correct has to be said.
  const own = IS_OUTPUT.exec(words.slice(0, agent ?? 0).join(' '))?.[0];
  const done = withoutModals(tokensOf(rest.join(' '))).filter((token) => !isWord(token, IS_COPULA));
  return [...(own !== undefined && done.length === 1 ? [own] : []), ...rest]
    .join(' ')
    .replace(/^(?:must|should|shall|will|can|may|has to|have to|needs? to|is able to)\s+/i, '');
};

/** `detects at least 90% of known vulnerabilities in benchmark suites`: what is counted, and among what. */
export const readShareOfThings = (one: Around): Read | null => {
  const of = isWord(one.right[0], IS_OF);
  const things = of ? one.right.slice(1) : one.right;
  // `85 of every 100 images`
  if (!of && !/\d\s*(?:out of|of|in|\/)\s*\d/i.test(one.value)) return null;
  if (percentOf(one.value) === null) return null;
  if (things.length === 0)
    return of || !/\d\s*\/\s*\d/u.test(one.value) ? null : readShareDone(one);
  const { noun, rest } = nounFirst(things);
  if (noun.length === 0 || endsWithMeasure(withoutLinks(one.left))) return null;
  // `The loss is within 5% of log(size)` is a distance.
  const copula = one.left.at(-1);
  if (of && one.sign === '<=' && isWord(copula, IS_COPULA) && namesMeasure(wordsOf(one.left)))
    return { lost: 'what it is compared with' };
  // `at least 80% of the rate for men` compares two rates.
  if (
    MEASURE_ITSELF.test(wordsOf(noun)) ||
    (endsWithMeasure(noun) && namesMeasure(wordsOf(one.left)))
  )
    return { lost: 'what it is compared with' };
  const doing = behaviourOf(withoutLinks(one.left));
  const whole = doneTo(doing, wordsOf(things));
  const groups = doing === '' ? null : groupsIn(rest);
  const named =
    groups === null ? null : shareNamed(one, inNames(doneTo(doing, wordsOf(noun))), groups);
  return named ?? shareNamed(one, inNames(whole), []) ?? shortened(one, doing, things);
};

/** `correctly classifies at least 15/20`: what is counted is not said. */
const readShareDone = (one: Around): Read | null => {
  const doing = behaviourOf(withoutLinks(one.left));
  return IS_SCALE.test(one.value.trim()) || !/\s/u.test(doing) || namesMeasure(doing)
    ? null
    : shareNamed(one, doing, []);
};

/** A name of too many words ends before one of its prepositions, the last that makes it short enough. */
const shortened = (one: Around, doing: string, things: readonly Token[]): Read | null => {
  const cuts = things.flatMap((token, index) =>
    index > 2 &&
    (isWord(token, LEADS_TO_GROUP) || isWord(token, /^to$/i)) &&
    !isWord(things[index + 1], /^(?:least|most)$/i) &&
    !isWord(things[index - 1], /^(?:results?|ends?|leads?)$/i)
      ? [index]
      : [],
  );
  const aim = aimIn(things);
  for (const cut of cuts.reverse().filter((end) => aim < 0 || end <= aim)) {
    const groups = groupsIn(things.slice(cut));
    const named =
      groups === null
        ? null
        : shareNamed(one, inNames(`${doing} ${wordsOf(things.slice(0, cut))}`), groups);
    if (named !== null) return named;
  }
  return null;
};

/** Where `for clerks to judge the claim` begins: what something is for is no part of a name; -1 for nowhere. */
export const aimIn = (tokens: readonly Token[]): number => {
  const aim = tokens.findIndex(
    (token, at) =>
      at > 2 &&
      isWord(token, /^for$/i) &&
      tokens.slice(at + 2, at + 5).some((one) => isWord(one, /^to$/i)),
  );
  return aim < 0 ? aimAt(tokens.map(({ text }) => text)) : aim;
};

/** Small counts in a name: `share at least 1 tag` as `share min 1 tag`. */
export const inNames = (words: string): string =>
  words
    .replace(/\bat least (?=\d)/gi, 'min ')
    .replace(/\bat most (?=\d)/gi, 'max ')
    .replace(/\bless than (?=\d)/gi, 'under ')
    .replace(/\bmore than (?=\d)/gi, 'over ');

/** A measure that nothing is done with: `recall`, `the false positive rate is`. */
const isMeasureAlone = (left: readonly Token[]): boolean => {
  const { noun, rest } = nounFirst(withoutLinks(left));
  return rest.length === 0 && endsWithMeasure(noun);
};

const MAKES = /^(?:generates?|produces?|makes?|raises?|causes?|emits?|yields?|gives?)$/i;

/** `generates fewer than 5% false positive detections`: a share of what is made. */
export const readShareOfKind = (one: Around): Read | null => {
  if (!one.value.trim().endsWith('%') || !isWord(one.left.at(-1), MAKES)) return null;
  const { noun, rest } = nounFirst(one.right);
  const groups = groupsIn(rest);
  if (groups === null || noun.length === 0 || one.sign === null) return null;
  return isAgent(wordsOf(withoutModals(one.left.slice(0, -1))))
    ? shareNamed(one, wordsOf(noun), groups)
    : null;
};

/** `less than 5% unsupported claims`: a share of things, by what they are. */
export const readShareAlone = (one: Around): Read | null => {
  if (one.left.length > 0 || one.sign === null || one.sign === '=') return null;
  const { noun, rest } = nounFirst(one.right);
  const groups = groupsIn(rest);
  const isKind = noun.length > 1 && noun.length < 5 && isWord(noun.at(-1), /[a-z]{3,}s$/i);
  return !one.value.trim().endsWith('%') || !isKind || groups === null
    ? null
    : shareNamed(one, wordsOf(noun), groups);
};

const withoutModals = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => !isWord(token, IS_MODAL));

/** `extraction from sketches produces plans`: the verb of the sentence, which no group has. */
const isDoing = (token: Token): boolean =>
  isWord(
    token,
    /^(?:produces|generates|provides|creates|delivers|returns|gives|yields|makes|identifies|detects|achieves|contains|includes)$/i,
  );

/** `cites a source 95% of the time`, `identifies the page on 90% of websites`. */
export const readShareOfTime = (one: Around): Read | null => {
  if (!one.value.trim().endsWith('%') && percentOf(one.value) === null) return null;
  const last = one.left.at(-1);
  const leads = isWord(last, LEADS_TO_SHARE);
  const left = leads ? one.left.slice(0, -1) : one.left;
  const of = isWord(one.right[0], IS_OF);
  const things = of ? one.right.slice(1) : one.right;
  const { noun, rest } = nounFirst(things);
  const isTime = of && /^(?:time|times|cases|occasions)$/i.test(wordsOf(noun));
  // `passes with <= 5% degraded responses` is no share of what passes.
  if ((!isTime && !leads) || (!of && isWord(last, /^with$/i))) return null;
  const isAct = left.length === 1 && !isTime && IS_ACT.test(wordsOf(left));
  if (noun.length === 0 || (!isAct && (left.length < 2 || isMeasureAlone(left)))) return null;
  const groups = groupsIn(rest) ?? (isTime ? null : [wordsOf(rest)]);
  if (groups === null || (endsWithMeasure(noun) && !of)) return null;
  const kind = wordsOf(noun);
  const isCounted = isTime || COUNTED_ONLY.test(kind);
  const own = isCounted ? groups : [[kind, ...groups].join(' ')];
  const named = shareNamed(one, behaviourOf(left), own);
  if (named !== null) return named;
  const lead = left.findLastIndex((token) => isWord(token, LEADS_TO_GROUP));
  // `picks scripts based on fault codes`
  const isBased = isWord(left[lead - 1], /^(?:based|depending|according)$/i);
  const cut = isBased ? lead - 1 : lead;
  const behind = cut <= 0 || left.slice(cut).some(isDoing) ? null : groupsIn(left.slice(lead));
  const where = isBased && behind !== null ? [wordsOf(left.slice(cut))] : behind;
  return where === null
    ? null
    : shareNamed(one, behaviourOf(left.slice(0, cut)), [...where, ...own]);
};
