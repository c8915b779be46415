import { endsWithMeasure, isLink, isWord, nounFirst } from '../attachment/phrases';
import type { Token } from '../attachment/tokens';
import { isParticiple, isThirdPerson } from './verbs';
import { IS_TIME } from '../statement/limit';
import { IS_ARTICLE, LEADS_TO_GROUP } from '../attachment/word-classes';

/** A part of a sentence with one limit. */
export type Clause = {
  tokens: readonly Token[];
  /** Place of the limit’s value in the tokens. */
  at: number;
  /** The side of a value that goes on with the one before: `3 s for A, 5 s for B`; null for a side of its own. */
  sign: string | null;
};

const MOST_CLAUSES = 6;
const JOINS = /^(?:and|but|while|whereas|with|plus|or)$/i;
export const ATTAINS =
  /^(?:meets?|reach(?:es)?|achieves?|attains?|hits?|reaching|achieving|meeting)$/i;
const ENDS = /^[;—–·]$/u;
const isShareOrDecimal = (value: string): boolean => /%$|^\d*\.\d+$/u.test(value.trim());
const isPercent = (value: string): boolean => value.trim().endsWith('%');

/**
 * Cuts a text into clauses of one limit each.
 * @returns null where nothing stands between two limits, or where a number has no role that can be told.
 */
export const clausesOf = (tokens: readonly Token[]): Clause[] | null => {
  const signed = tokens.flatMap((_, at) => (isLimit(tokens, at) ? [at] : []));
  const conditions = signed.length > 1 ? signed.filter((at) => isCondition(tokens, at)) : [];
  const limits =
    conditions.length < signed.length ? signed.filter((at) => !conditions.includes(at)) : signed;
  if (limits.length === 0 || limits.length > MOST_CLAUSES) return null;
  const cuts: number[] = [0];
  for (const [index, at] of limits.entries()) {
    if (index === 0) continue;
    const joint = jointBetween(tokens, limits[index - 1] ?? 0, at);
    if (joint === null) return null;
    cuts.push(joint);
  }
  return cuts.map((cut, index) => {
    const whole = tokens.slice(cut, cuts[index + 1] ?? tokens.length);
    const place = limits[index] ?? 0;
    const from = index === 0 ? 0 : whole.findIndex((token) => !isJoint(token));
    return {
      tokens: whole.slice(from),
      at: place - cut - from,
      sign: sideGoingOn(tokens, place),
    };
  });
};

/** A value with a side, a share of something, none of something, or the value of a measure. */
const isLimit = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'value') return false;
  if (tokens[at - 1]?.kind === 'sign') return true;
  if (sideGoingOn(tokens, at) !== null) return true;
  const { noun } = nounFirst(tokens.slice(at + 1));
  const isNext = noun.length > 0 && noun[0] === tokens[at + 1];
  if (isPercent(token.text) && isNext && endsWithMeasure(noun)) return true;
  if (isPercent(token.text) && isWord(tokens[at + 1], /^of$/i)) return true;
  // `against a 95% target`
  if (isPercent(token.text) && isWord(tokens[at + 1], /^(?:targets?|thresholds?|bar|goal)$/i))
    return true;
  // `accuracy meets 90%`: a side that the verb says.
  if (isShareOrDecimal(token.text) && isWord(tokens[at - 1], ATTAINS)) return true;
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'break';
  if (isPercent(token.text) && isLast && (isAfterMeasure(tokens, at) || isAllOf(tokens, at)))
    return true;
  if (isPercent(token.text) && isNext && isStart(tokens, at) && isDoneTo(noun)) return true;
  if (token.text.trim() === '0' && isNext && (isStart(tokens, at) || isWord(tokens[at - 1], HAS)))
    return true;
  return (
    isWord(tokens[at - 1], /^of$/i) &&
    isShareOrDecimal(token.text) &&
    endsWithMeasure(tokens.slice(Math.max(0, at - 3), at - 1))
  );
};

/** `Citation coverage 100%`, `Precision: 90%`. */
const isAfterMeasure = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens[at - 1]?.text === ':' ? at - 1 : at;
  return endsWithMeasure(tokens.slice(Math.max(0, end - 3), end));
};

/** `Policy compliance 100%, pass rate >= 92%`: few words of a list, and all of it. */
const isAllOf = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens.findLastIndex((token, place) => place < at && isJoint(token));
  const words = tokens.slice(from + 1, at);
  return (
    tokens[at]?.text.trim() === '100%' &&
    tokens.some(({ kind }) => kind === 'sign') &&
    words.length > 1 &&
    words.length < 5 &&
    words.every(isPlainWord) &&
    !words.some((token) => isThirdPerson(token.text))
  );
};

/** The side of the value before, where one of the same unit follows for another group. */
const sideGoingOn = (tokens: readonly Token[], at: number): string | null => {
  if (tokens[at - 1]?.kind === 'sign' || !isJoint(tokens[at - 1])) return null;
  if (!isWord(tokens[at + 1], /^(?:for|on|in|at|under|with)$/i)) return null;
  const before = tokens.findLastIndex(
    (token, place) => place < at && token.kind === 'value' && tokens[place - 1]?.kind === 'sign',
  );
  const isSame = unitIn(tokens[before]?.text ?? '') === unitIn(tokens[at]?.text ?? '');
  return before >= 0 && isSame ? (tokens[before - 1]?.text ?? null) : null;
};

/** The unit of a value in one form. */
export const unitIn = (value: string): string =>
  value.replace(/[<>=\d.,\s]/gu, '').replace(/^(?:seconds?|secs?)$/u, 's');

const HAS =
  /^(?:assert|have|has|with|contains?|produces?|makes?|incurs?|achieves?|shows?|yields?)$/i;

/** `90% parcels scanned`: things, and what is done to them. */
const isDoneTo = (noun: readonly Token[]): boolean => {
  const things = noun.findIndex(({ text }) => /[a-z]{3,}(?:s|content|data|traffic)$/iu.test(text));
  return things >= 0 && noun.slice(things + 1).some(({ text }) => isParticiple(text));
};

/** Whether a clause begins at a place: `and 0 violations`. */
const isStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || isJoint(tokens[at - 1]) || tokens[at - 1]?.kind === 'break';

/** `for clips > 30 s`, `across >= 3 regions`, `with a load >= 70 calls`: where or when another limit holds. */
const isCondition = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at - 1]?.kind === 'sign' ? at - 1 : at;
  const value = tokens[at]?.text ?? '';
  if (isPercent(value) && isWord(tokens[at + 1], /^of$/i)) return false;
  let lead = sign - 1;
  while (lead >= 0 && isPlainWord(tokens[lead])) lead -= 1;
  if (
    !isWord(tokens[lead], LEADS_TO_GROUP) &&
    !isWord(tokens[lead], /^(?:spanning|covering|having|containing)$/i)
  )
    return false;
  const between = tokens.slice(lead + 1, sign).filter((token) => !isWord(token, IS_ARTICLE));
  // `from the archive within 4 s`: a time that something takes.
  if (IS_TIME.test(value.trim()) && tokens[at - 1]?.text.startsWith('<') === true) return false;
  const isFollowed = isLimitBehind(tokens, at);
  // `while recall on podcasts >= 0.7` limits the recall.
  const head = tokens.slice(
    1 + tokens.findLastIndex((token, place) => place < lead && isJoint(token)),
    lead,
  );
  if (
    !isFollowed &&
    head.length > 0 &&
    head.length < 7 &&
    lead - head.length > 0 &&
    endsWithMeasure(head)
  )
    return false;
  if (between.length > 0) return !endsWithMeasure(between) && (lead > 0 || isFollowed);
  // `with >= 80% recall` is a limit, `across >= 3 regions` is none.
  const { noun } = nounFirst(tokens.slice(at + 1));
  return (
    !isShareOrDecimal(value) &&
    noun[0] === tokens[at + 1] &&
    !endsWithMeasure(noun) &&
    /^\d[\d,]*$/u.test(value.trim()) &&
    !isWord(tokens[lead], /^(?:within|with)$/i)
  );
};

/** Whether a side and a value follow in the same clause, or behind its comma. */
const isLimitBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.findIndex(({ kind }, place) => place > at && kind === 'sign');
  const gap = tokens.slice(at + 1, next);
  const joints = gap.filter(isJoint);
  return (
    next > 0 &&
    (joints.length === 0 ||
      (joints.length === 1 &&
        joints[0]?.text === ',' &&
        LEADS_TO_GROUP.test(tokens[0]?.text ?? '')))
  );
};

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !LEADS_TO_GROUP.test(token.text) &&
  !JOINS.test(token.text) &&
  !isLink(token) &&
  !/^(?:of|that|which|who)$/i.test(token.text);

export const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'break' || isWord(token, JOINS));

/** Where one limit ends and the next begins: behind its last mark of the strongest kind. */
const jointBetween = (tokens: readonly Token[], last: number, next: number): number | null => {
  const find = (isIt: (token: Token) => boolean): number =>
    tokens.findLastIndex((token, at) => at > last && at < next && isIt(token));
  const strong = find(({ kind, text }) => kind === 'break' && ENDS.test(text));
  if (strong >= 0) return strong;
  const joint = find((token) => isJoint(token) && token.text !== ':');
  if (joint < 0 || isWord(tokens[joint], /^or$/i)) return null;
  const start = tokens[next - 1]?.kind === 'sign' ? next - 1 : next;
  // `recall and precision >= 80%`: a pair, whose first part has no limit before it.
  const lone = tokens.slice(joint + 1, start);
  if (isWord(tokens[joint], /^(?:and|or)$/i) && lone.length > 0) {
    const earlier = tokens.findLastIndex((token, at) => at > last && at < joint && isJoint(token));
    if (earlier >= 0) {
      const between = tokens.slice(earlier + 1, joint);
      if (
        between.length > 0 &&
        between.length < 4 &&
        endsWithMeasure(between) &&
        endsWithMeasure(lone.filter((token) => !isLink(token)))
      )
        return null;
    }
    // `recognition, tracking, and counting accuracy`
    const commas = tokens.slice(last + 1, joint).filter(({ text }) => text === ',').length;
    if (commas > 1) return null;
  }
  // `, and, for German invoices, recall >= 0.9`: the adjunct belongs to what follows.
  // `with correct citations in <= 5 s` says what is done, `with a recall >= 0.9` what is measured.
  const measured = lone.filter((token) => !isLink(token) && !isWord(token, /^(?:an?|the|of|at)$/i));
  if (isWord(tokens[joint], /^with$/i) && !endsWithMeasure(measured) && lone.length > 0)
    return null;
  const before = tokens[joint]?.text === ',' ? adjunctBefore(tokens, last, joint) : null;
  return before ?? joint;
};

const adjunctBefore = (tokens: readonly Token[], last: number, comma: number): number | null => {
  const open = tokens.findLastIndex((token, at) => at > last && at < comma && isJoint(token));
  if (open < 0 || !isWord(tokens[open + 1], /^(?:for|on|in|when|if|under|at)$/i)) return null;
  const isApart = tokens[open]?.text !== ',' || isJoint(tokens[open - 1]);
  return isApart ? open : null;
};
