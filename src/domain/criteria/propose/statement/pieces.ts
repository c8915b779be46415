import { IS_SCALE, IS_TIME, type Read } from './limit';
import { bareBehaviour, isName, namesMeasure, nameOfShare } from './measure';
import { isClean, readTimed, type Piece } from './timed-pieces';
import { isOnGoodSide, type Understood } from './understood';
import { limitOn, type Around } from '../attachment/around';
import {
  endsWithMeasure,
  groupsIn,
  isLink,
  isWord,
  nameOf,
  nounFirst,
  withoutLinks,
} from '../attachment/phrases';
import { inNames } from '../attachment/share';
import { wordsOf, tokensOf, type Token } from '../attachment/tokens';
import {
  COMPARES,
  isAgent,
  IS_ARTICLE,
  IS_COPULA,
  IS_MODAL,
  IS_NEGATION,
  LEADS_TO_GROUP,
} from '../attachment/word-classes';

const MOST_PIECES = 6;
const MOST_NOUNS = 5;
const JOINS = /^(?:and|but|while|whereas|with)$/i;
/** A word that turns a limit round, or measures it from something else. */
const TURNS =
  /\b(?:reduc\w*|improv\w*|increas\w*|decreas\w*|drop\w*|gain\w*|baseline|half|twice|double|either|most of|difference|gap|rather|instead|unless|except|when|whenever|if|times)\b|×/i;

/** `reach 0.80 accuracy`: a side that the verb says. */
const ATTAINS_VALUE = /\b(reach(?:es)?|achieves?|attains?|reaching|achieving)\s+(?=\d)/gi;

/**
 * Reads a text piece by piece, one for each limit that has a side, where no reader took the whole of it: the
 * noun phrase beside a limit is what it measures, under its own name, and all other words are left.
 * @param read reads a piece whole, as a sentence is read.
 * @returns null where a piece has no noun phrase of its own, or a word of the text may turn a limit round.
 */
export const readPieces = (text: string, read: (part: string) => Read): Understood | null => {
  const tokens = tokensOf(text.replace(ATTAINS_VALUE, '$1 >= '));
  const limits = tokens.flatMap((_, index) => (isLimit(tokens, index) ? [index] : []));
  if (limits.length === 0 || limits.length > MOST_PIECES) return null;
  const pieces = piecesOf(tokens, limits)?.map(apart) ?? null;
  if (pieces === null) return null;
  // A text of one piece was read whole before.
  const isCut = pieces.length > 1 || pieces.some(({ others }) => others.length > 0);
  const found = pieces.map(
    ({ own }) =>
      (isCut ? readWhole(own, read) : null) ?? (isPlainlySaid(own) ? readOwn(own) : null),
  );
  return found.every((one) => one !== null)
    ? {
        limits: found.map(({ limit }) => limit),
        left: [...pieces.flatMap(({ others }) => others), ...found.flatMap(({ left }) => left)],
      }
    : null;
};

const isPlainlySaid = (piece: readonly Token[]): boolean => {
  const text = piece.map((token) => token.text).join(' ');
  return !TURNS.test(text) && !COMPARES.test(text) && !IS_NEGATION.test(text);
};

const ENDS_CLAUSE = /^[;—]$/u;

/** The clause of a piece that holds its limit, and its other clauses. */
const apart = (piece: readonly Token[]): { own: Token[]; others: string[] } => {
  const at = piece.findIndex((_, index) => isLimit(piece, index));
  const from = 1 + piece.findLastIndex(({ text }, index) => index < at && ENDS_CLAUSE.test(text));
  const end = piece.findIndex(({ text }, index) => index > at && ENDS_CLAUSE.test(text));
  const to = end < 0 ? piece.length : end;
  return {
    own: withoutJoints(piece.slice(from, to)),
    others: [piece.slice(0, from), piece.slice(to)]
      .map((clause) => wordsOf(withoutJoints(clause)))
      .filter((words) => words !== ''),
  };
};

/** A value with a side, or of a measure: `a sensitivity of 97%`. */
const isLimit = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.kind !== 'value') return false;
  if (tokens[at - 1]?.kind === 'sign') return true;
  const { noun } = nounFirst(tokens.slice(at + 1));
  // `80% click-through rate`
  if (tokens[at].text.endsWith('%') && noun[0] === tokens[at + 1] && endsWithMeasure(noun))
    return true;
  // `for 95% of queries`
  if (tokens[at].text.endsWith('%') && isWord(tokens[at + 1], /^of$/i)) return true;
  const isOf = isWord(tokens[at - 1], /^of$/i);
  return (
    isOf &&
    isShareOrDecimal(tokens[at].text) &&
    endsWithMeasure(tokens.slice(Math.max(0, at - 3), at - 1))
  );
};

const isShareOrDecimal = (value: string): boolean => /%$|^\d*\.\d+$/u.test(value.trim());

const isJoint = (token: Token): boolean => token.kind === 'break' || isWord(token, JOINS);

/** A text cut at the last joint before each further limit; null where nothing stands between two of them. */
const piecesOf = (tokens: readonly Token[], limits: readonly number[]): Token[][] | null => {
  const cuts: number[] = [0];
  for (const [index, at] of limits.entries()) {
    if (index === 0) continue;
    const from = (limits[index - 1] ?? 0) + 1;
    const joint = tokens.findLastIndex(
      (token, place) => place >= from && place < at - 1 && isJoint(token),
    );
    if (joint < 0 || isEnumeration(tokens.slice(from, joint + 1))) return null;
    cuts.push(joint);
  }
  return cuts.map((cut, index) =>
    withoutJoints(tokens.slice(cut, cuts[index + 1] ?? tokens.length)),
  );
};

/** `0.80, exact-source, and fallback accuracy`: what is listed has the limit behind it, all of it. */
const isEnumeration = (between: readonly Token[]): boolean =>
  isWord(between.at(-1), /^and$/i) && between.filter(({ text }) => text === ',').length > 1;

const withoutJoints = (tokens: readonly Token[]): Token[] => {
  const from = tokens.findIndex((token) => !isJoint(token));
  const to = tokens.findLastIndex((token) => !isJoint(token));
  return from < 0 ? [] : tokens.slice(from, to + 1);
};

const readWhole = (piece: readonly Token[], read: (part: string) => Read): Piece | null => {
  const limit = read(piece.map(({ text }) => text).join(' '));
  return 'lost' in limit || !isClean(limit.metric) || !isOnGoodSide(limit)
    ? null
    : { limit, left: [] };
};

/** A number that may be a limit of its own. */
const isOther = ({ kind, text }: Token, before: Token | undefined): boolean =>
  kind === 'value' && (!/^\d[\d,]*(?:\s?[a-z]+)?$/iu.test(text.trim()) || before?.kind === 'sign');

/** The noun phrase just before a limit, or just behind its number. */
const readOwn = (piece: readonly Token[]): Piece | null => {
  const at = piece.findIndex((_, index) => isLimit(piece, index));
  const sign = piece[at - 1]?.kind === 'sign' ? (piece[at - 1]?.text ?? null) : null;
  const one: Around = {
    left: piece.slice(0, sign === null ? at : at - 1),
    sign,
    value: piece[at]?.text ?? '',
    right: piece.slice(at + 1),
  };
  // A number behind the limit may say where it holds: `within 2 s for a batch of 8 images`.
  const isOf = isWord(one.right[0], /^of$/i);
  if (at < (isOf ? 0 : 1) || one.sign === '=' || one.left.some(({ kind }) => kind === 'value'))
    return null;
  if (one.right.some((token, index) => isOther(token, one.right[index - 1]))) return null;
  if (
    one.right.some((token) => isWord(token, /^per$/i)) &&
    one.right.some(({ kind }) => kind === 'value')
  )
    return null;
  const timed = IS_TIME.test(one.value.trim()) && !/per/u.test(one.value) ? readTimed(one) : null;
  if (timed !== null) return timed;
  if (isOf) return readLongShare(one);
  return readBehindLimit(one) ?? readBeforeLimit(one);
};

const MOST_WORDS_OF_SHARE = 16;

/** `at least 80% of plans result in one or more …`: a long name says all, a shorter one would count something else. */
const readLongShare = (one: Around): Piece | null => {
  const left = wordsOf(one.left);
  // `is within 15% of mean demand` is a distance.
  if (!one.value.trim().endsWith('%') || (one.left.length > 0 && one.sign === '<=')) return null;
  if (namesMeasure(left) || one.left.some(({ kind }) => kind === 'break')) return null;
  const metric = nameOfShare(
    inNames([bareBehaviour(left), wordsOf(one.right.slice(1))].join(' ')),
    MOST_WORDS_OF_SHARE,
  );
  if (metric === null || !isName(metric)) return null;
  const side = one.sign ?? (parseFloat(one.value) >= 50 ? '>=' : null);
  const limit = limitOn({ ...one, sign: side }, metric, []);
  return 'lost' in limit ? null : { limit, left: [] };
};

const ENDS_PHRASE = /^(?:of|and|or|but|that|which|who|so|then|where|to|by|as)$/i;

const startOfPhrase = (tokens: readonly Token[]): number =>
  1 +
  tokens.findLastIndex(
    (token) =>
      token.kind !== 'word' ||
      isLink(token) ||
      isWord(token, IS_ARTICLE) ||
      isWord(token, ENDS_PHRASE) ||
      isWord(token, LEADS_TO_GROUP),
  );

const readBeforeLimit = (one: Around): Piece | null => {
  // `quality with < 5% moderation actions`: what is behind the number is limited.
  if (isWord(one.left.at(-1), /^with$/i) && one.right[0]?.kind === 'word') return null;
  const named = withoutLinks(one.left);
  const start = startOfPhrase(named);
  const noun = named.slice(start);
  const before = named.slice(0, start);
  const isOwner = isWord(before.at(-1), /^of$/i);
  if (noun.length === 0 || noun.length > MOST_NOUNS || isOwner || isAgent(wordsOf(noun)))
    return null;
  // Behind `must` and `to` stands what is done.
  if (isWord(before.at(-1), IS_MODAL) || noun.some((token) => isWord(token, /ly$/i))) return null;
  const links = one.left.slice(named.length);
  const isFirst = before.length === 0 || before.at(-1)?.kind === 'break';
  const isStated = isFirst && isPlain(one.value) && links.length > 0 && links.every(isStating);
  // `trades >= 50`, and nothing else.
  const isAll =
    isFirst &&
    one.sign !== null &&
    !IS_TIME.test(one.value.trim()) &&
    links.length === 0 &&
    one.right.length === 0;
  return endsWithMeasure(noun) || isStated || (isAll && noun.length < MOST_NOUNS)
    ? pieceOf(one, noun, [wordsOf(before)], one.right)
    : null;
};

/** `: `, `of`, `is`, `must be`. */
const isStating = (token: Token): boolean =>
  token.text === ':' ||
  isWord(token, /^of$/i) ||
  isWord(token, IS_COPULA) ||
  isWord(token, IS_MODAL);

const readBehindLimit = (one: Around): Piece | null => {
  const { noun, rest } = nounFirst(one.right);
  if (noun.length === 0 || noun.length > MOST_NOUNS || one.right[0] !== noun[0]) return null;
  const before = [wordsOf(withoutLinks(one.left))];
  if (endsWithMeasure(noun)) return pieceOf(one, noun, before, rest);
  // `passes with <= 5% degraded responses`: a share of things, by what they are.
  const isKind = noun.length > 1 && isWord(noun.at(-1), /[a-z]{3,}s$/i);
  return isKind && isWord(one.left.at(-1), /^with$/i) && one.value.trim().endsWith('%')
    ? pieceOf(one, [...noun, { kind: 'word', text: 'share' }], before, rest)
    : null;
};

/** A share, a decimal, a score or a time: what a count of things is not. */
const isPlain = (value: string): boolean =>
  /%$|^\d*\.\d+$|^\d+ in \d/u.test(value.trim()) ||
  IS_SCALE.test(value.trim()) ||
  IS_TIME.test(value.trim());

const pieceOf = (
  one: Around,
  noun: readonly Token[],
  before: string[],
  behind: readonly Token[],
): Piece | null => {
  const metric = nameOf(noun.map(({ text }) => text));
  if (metric === null || !isClean(metric) || metric.includes('/')) return null;
  const groups = groupsIn(behind);
  const read = limitOn(one, metric, groups ?? []);
  if ('lost' in read || !(namesMeasure(metric.replaceAll('_', ' ')) || isPlain(one.value)))
    return null;
  if (!isOnGoodSide(read)) return null;
  const left = [...before, ...(groups === null ? [wordsOf(behind)] : [])];
  return { limit: read, left: left.filter((words) => /[\p{L}\d]/u.test(words) && !isAgent(words)) };
};
