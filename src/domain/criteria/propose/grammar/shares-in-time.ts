import { isWord, nounFirst, withoutLinks } from '../attachment/phrases';
import { wordsOf, type Token } from '../attachment/tokens';
import { isAgent } from '../attachment/word-classes';
import { counted, IS_TIME, percentOf } from '../statement/limit';
import { COUNTED_ONLY } from '../statement/shares';
import { frameOf, withoutLead } from './frame';
import { isProperName } from './names';
import { bothRests, NO_REST, placed } from './rest';
import { doingOf, labelOf, type Found } from './shares';
import { doneBy, sinceOf } from './times';

const IS_OF = /^of$/i;
/** `within 2 s of the question`. */
const IS_SINCE = /^(?:of|after|from)$/i;
const EVERY_CASE = /^(?:(?:the |all )?(?:time|cases|times))$/i;

/**
 * Reads how many of what is done keep to a time: `90% of requests complete within 30 s`, `the agent answers within
 * 5 s for 95% of turns`. A share and a time of one clause are one limit.
 */
export const readShareInTime = (tokens: readonly Token[]): Found | null => {
  const values = tokens.flatMap(({ kind }, at) => (kind === 'value' ? [at] : []));
  const share = values.find((at) => isShare(tokens, at));
  const time = values.find(
    (at) =>
      IS_TIME.test(tokens[at]?.text.trim() ?? '') && tokens[at - 1]?.text.startsWith('<') === true,
  );
  if (values.length !== 2 || share === undefined || time === undefined) return null;
  return share < time ? readShareFirst(tokens, share, time) : readTimeFirst(tokens, time, share);
};

/** `95% of`, `97 of 100`. */
const isShare = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text.trim() ?? '';
  return text.endsWith('%')
    ? isWord(tokens[at + 1], IS_OF)
    : percentOf(text) !== null && /[a-z]/iu.test(text);
};

/** What a share is a share of, behind it. */
const thingsBehind = (tokens: readonly Token[], share: number): readonly Token[] =>
  tokens.slice(share + (isWord(tokens[share + 1], IS_OF) ? 2 : 1));

const startOf = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.kind === 'sign' ? at - 1 : at;

/** The side of a share; that of most of a whole is known. */
const sideOf = (tokens: readonly Token[], at: number): string | null => {
  const sign = tokens[at - 1];
  if (sign?.kind === 'sign') return sign.text === '=' ? null : sign.text;
  return parseFloat(percentOf(tokens[at]?.text ?? '') ?? '') >= 50 ? '>=' : null;
};

const limitOf = (
  tokens: readonly Token[],
  share: number,
  time: number,
  metric: string,
): Found['limit'] | null => {
  const side = sideOf(tokens, share);
  const limit = `${tokens[time - 1]?.text ?? ''} ${tokens[time]?.text.trim() ?? ''}`;
  return side === null || !isProperName(metric)
    ? null
    : {
        metric: `share(${metric} ${limit})`,
        groups: [],
        requirement: counted(side, percentOf(tokens[share]?.text ?? '') ?? ''),
      };
};

const readShareFirst = (tokens: readonly Token[], share: number, time: number): Found | null => {
  const behind = thingsBehind(tokens, share);
  const things = behind.slice(0, startOf(tokens, time) - tokens.length);
  const frame = frameOf({ tokens, at: share, sign: null });
  const who = doingOf(frame.left);
  if (things.some(({ kind }) => kind !== 'word')) return null;
  const isNobody = who.length === 0 || isAgent(wordsOf(who));
  // `detects at least 90% of falls within 5 s`: what is done to them takes the time.
  const done = isNobody
    ? doneBy(withoutLinks(withoutLead(things)), 1)
    : doneBy(withoutLinks([...who, ...things]));
  // `responds to 90% of queries accurately` counts more than the time.
  if (done !== null && done.rest.left.length > 0) return null;
  const limit = done === null ? null : limitOf(tokens, share, time, done.metric);
  const right = tokens.slice(time + 1);
  return limit === null || done === null
    ? null
    : {
        limit,
        rest: bothRests(bothRests(labelOf(frame), done.rest), sinceOf(right) ?? placed(right)),
      };
};

const readTimeFirst = (tokens: readonly Token[], time: number, share: number): Found | null => {
  const between = tokens.slice(time + 1, startOf(tokens, share));
  const { noun, rest } = nounFirst(thingsBehind(tokens, share));
  const kind = wordsOf(noun);
  const isTime = EVERY_CASE.test(kind);
  const lead = between.at(-1);
  const isLed = isWord(lead, /^(?:for|in|on|across)$/i);
  if (
    !isLed &&
    !(isTime && (lead === undefined || lead.text === ',' || isWord(between[0], IS_SINCE)))
  )
    return null;
  const frame = frameOf({ tokens: tokens.slice(0, time + 1), at: time, sign: null });
  const done = doneBy(withoutLinks(withoutLead(frame.left)));
  const limit = done === null ? null : limitOf(tokens, share, time, done.metric);
  if (limit === null || done === null || noun.length === 0) return null;
  const before = isLed || lead?.text === ',' ? between.slice(0, -1) : between;
  const groups = isTime || COUNTED_ONLY.test(kind) ? [] : [kind];
  const around = bothRests(sinceOf(before) ?? placed(before), placed(rest));
  return {
    limit,
    rest: bothRests(
      bothRests(labelOf(frame), done.rest),
      bothRests({ ...NO_REST, groups }, around),
    ),
  };
};
