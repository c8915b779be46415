import { isWord } from '../attachment/phrases';
import { wordsOf, tokensOf, type Token } from '../attachment/tokens';
import { COMPARES, isAgent, IS_NEGATION, LEADS_TO_GROUP } from '../attachment/word-classes';
import { metricShape } from '../../language/metric-shape';
import { countQuantities, type Limit, type Read } from './limit';
import { isTorn, namesMeasure } from './measure';

/**
 * What a sentence states, the words of it that found no place in a line, and those that state a limit which
 * is not read.
 */
export type Understood = { limits: Limit[]; left: string[]; open: string[] };

const MOST_LIMITS = 4;
const MOST_CUTS = 6;
/** Parts that are read for one limit. */
const MOST_READINGS = 12;
/** Words that a limit may be cut from the sentence at. */
const JOINS =
  /^(?:and|but|or|while|whereas|with|that|which|who|so|then|to|by|as|is|are|for|must|should|shall|will)$/i;

/** A word that turns a limit round, or measures it from something else: what is cut off would be missed. */
const TURNS =
  /\b(?:reduc\w*|improv\w*|increas\w*|decreas\w*|drop\w*|gain\w*|baseline|half|twice|double|only|either|most of|difference|gap|rather|instead|without)\b/i;

/**
 * Reads the longest part of a clause that states a limit, for a question that says what was understood.
 * It is no proposal: what is left says more than a line of these limits.
 * @param read reads a part whole, as a sentence is read.
 * @returns null where a part that is left may turn a limit round.
 */
export const readUnderstood = (text: string, read: (part: string) => Read): Understood | null => {
  if (TURNS.test(text) || COMPARES.test(text) || IS_NEGATION.test(text)) return null;
  const tokens = tokensOf(text);
  const limits: Limit[] = [];
  const left: string[] = [];
  let from = 0;
  for (const at of limitsOf(tokens)) {
    if (at < from || limits.length === MOST_LIMITS) continue;
    const found = readAround(tokens, from, at, read);
    if (found === null) return null;
    limits.push(found.limit);
    left.push(wordsOf(tokens.slice(from, found.start)));
    from = found.end;
  }
  if (limits.length === 0) return null;
  left.push(wordsOf(tokens.slice(from)));
  if (left.some((words) => IS_REFERENCE.test(words))) return null;
  return {
    limits,
    left: left.map(bare).filter((words) => words !== '' && !isAgent(words)),
    open: [],
  };
};

/** `1 point below the teacher`: the number is a distance. */
const IS_REFERENCE =
  /^(?:below|above|behind|under|over|than|worse|better)\s+(?:the|our|a|that|its)\b/i;

const bare = (words: string): string =>
  words
    .replace(/^(?:(?:and|but|the|with|while|must|should|shall|will|to|that)(?:\s+|$))+/i, '')
    .replace(/(?:(?:^|\s+)(?:and|but|the|with|while|must|should|shall|will|to|that))+$/i, '')
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/u, '$1$2')
    .trim();

/** Values with a side that is written. */
const limitsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ kind }, index) =>
    kind === 'value' && tokens[index - 1]?.kind === 'sign' ? [index] : [],
  );

type Found = { limit: Limit; start: number; end: number };

const readAround = (
  tokens: readonly Token[],
  from: number,
  at: number,
  read: (part: string) => Read,
): Found | null => {
  const starts = cutsBefore(tokens, from, at - 1);
  // What a share is a share of is a part of what it says.
  const ends = cutsBehind(tokens, at).filter(
    (end) => !isWord(tokens[end], /^of$/i) || end > at + 1,
  );
  let readings = 0;
  // `quality with < 5% moderation actions`: what stands behind the number is limited.
  const isOwner = isWord(tokens[at - 2], /^with$/i) && !isJoint(tokens[at + 1]);
  for (const end of ends)
    for (const start of starts) {
      if (isOwner && end === at + 1 && tokens[end]?.kind === 'word') continue;
      const part = wordsBetween(tokens, start, end);
      if (!(namesMeasure(part) || /%/u.test(part)) || countQuantities(part) === 0) continue;
      readings += 1;
      if (readings > MOST_READINGS) return null;
      const limit = read(part);
      if ('lost' in limit || !isMeasured(limit) || !isOnGoodSide(limit)) continue;
      if (isTornOff(tokens, from, start, at)) continue;
      if (IS_SHARE.test(limit.metric) && !isWhole(tokens, from, start)) continue;
      // `80% of dates, doses, and names`: all of them are counted.
      if (IS_SHARE.test(limit.metric) && isListCut(tokens, at, end)) continue;
      if (from > 0 && IS_SHARE.test(limit.metric) && isOfLimitBefore(tokens, start)) continue;
      return { limit, start, end };
    }
  return null;
};

/** `under 2 hours on at least 90% of tickets`: how often the limit before it holds. */
const isOfLimitBefore = (tokens: readonly Token[], start: number): boolean =>
  isWord(tokens[start], /^(?:on|in|for|during)$/i) && tokens[start + 1]?.kind === 'sign';

const IS_SHARE = /_share$|^share\(/u;

/** What is cut off just before a limit, and names a measure, may be what it limits. */
const isTornOff = (tokens: readonly Token[], from: number, start: number, at: number): boolean => {
  const isDistance = start === at - 1 && isWord(tokens[at + 1], /^of$/i);
  const isApart = start === from || tokens[start - 1]?.kind === 'break';
  return isDistance || (!isApart && namesMeasure(wordsOf(tokens.slice(from, start))));
};

const isListCut = (tokens: readonly Token[], at: number, end: number): boolean =>
  isWord(tokens[end], /^(?:and|or)$/i) &&
  tokens[end - 1]?.text === ',' &&
  tokens.slice(at, end - 1).some(({ text }) => text === ',');

/** A share of what is counted needs all the words before it. */
const isWhole = (tokens: readonly Token[], from: number, start: number): boolean =>
  start === from ||
  tokens[start - 1]?.kind === 'break' ||
  isWord(tokens[start - 1], /^(?:and|that)$/i);

/** `accuracy <= 2%` of `accuracy within 2 points of English` limits something else. */
export const isOnGoodSide = ({ metric, requirement }: Limit): boolean => {
  const { better } = metricShape(metric);
  return !requirement.startsWith(better === 'higher' ? '<' : better === 'lower' ? '>' : '?');
};

const isMeasured = ({ metric, groups }: Limit): boolean =>
  !groups.some(isTorn) &&
  !/^(?:of|at|in|operate|run|work|perform)(?:_|$)/u.test(metric) &&
  (namesMeasure(metric.replaceAll('_', ' ')) || IS_SHARE.test(metric));

const wordsBetween = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'break' ||
    (token.kind === 'word' && (JOINS.test(token.text) || LEADS_TO_GROUP.test(token.text))));

/** Places where a part may begin, the longest part first. */
const cutsBefore = (tokens: readonly Token[], from: number, to: number): number[] => {
  const cuts = [from];
  for (let index = from + 1; index <= to; index += 1)
    if (isJoint(tokens[index - 1])) cuts.push(index);
  return cuts.slice(0, 1).concat(cuts.slice(1).slice(-MOST_CUTS));
};

/** Places where a part may end, the longest part first. */
const cutsBehind = (tokens: readonly Token[], at: number): number[] => {
  const next = tokens.findIndex(
    (token, index) => index > at && token.kind === 'sign' && tokens[index + 1]?.kind === 'value',
  );
  const last = next < 0 ? tokens.length : next;
  const cuts: number[] = next < 0 ? [last] : [];
  for (let index = last - 1; index > at; index -= 1) if (isJoint(tokens[index])) cuts.push(index);
  const isBare = /^[\d.,]+$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word';
  // A word directly behind a bare number may be its unit.
  const alone = isBare && !isJoint(tokens[at + 1]) ? [] : [at + 1];
  return [...cuts.slice(0, MOST_CUTS), ...alone];
};

/** The words that state the limits of a text: `at least 80% correct`. */
export const saidLimits = (text: string): string[] => {
  const tokens = tokensOf(text);
  return limitsOf(tokens)
    .slice(0, MOST_LIMITS)
    .map((at) => {
      const start = tokens.findLastIndex((token, index) => index < at - 1 && endsLimit(token));
      const end = tokens.findIndex((token, index) => index > at && endsLimit(token));
      return bare(wordsOf(tokens.slice(start + 1, end < 0 ? tokens.length : end)));
    });
};

const endsLimit = (token: Token): boolean =>
  token.kind === 'break' || token.kind === 'sign' || isWord(token, /^(?:and|but|while|whereas)$/i);
