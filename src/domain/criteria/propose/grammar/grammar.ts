import { tokensOf, wordsOf, type Token } from '../attachment/tokens';
import { isWord } from '../attachment/phrases';
import { isAgent, IS_NEGATION, LEADS_TO_GROUP } from '../attachment/word-classes';
import { IS_TIME, type Limit, type Read } from '../statement/limit';
import { isOnGoodSide, type Understood } from '../statement/understood';
import { withoutAsides } from './asides';
import { clausesOf, type Clause } from './clauses';
import { frameOf, type Frame } from './frame';
import { isBareGroup, isGroupOf, readBefore, readBehind } from './measures';
import { IS_LEVEL, readGoingOn } from './going-on';
import { readNone } from './none';
import { isProperName } from './names';
import { NO_REST } from './rest';
import { readLength, readThings } from './counts';
import { readShareInTime } from './shares-in-time';
import { readShareOfQuality } from './share-of-quality';
import { readOneIn, readShareOf, readShareOfKind, type Found } from './shares';
import { readTime } from './times';

/** Words that turn a limit round, offer a choice, or measure it from something else. */
const TURNS =
  /(?<![\w-])(?:half|twice|double|either|neither|unless|except|instead|times|than|better|worse|higher|lower|fewer|larger|smaller|faster|slower|relative|compared|versus|vs)(?![\w-])|×|±/i;
/** The same before a limit. */
/** What is set against what is demanded turns no limit round. */
const CONTRASTS = /(?:,\s*)?\b(?:rather than|instead of|as opposed to)\b.*$/iu;
const TURNS_BEFORE =
  /\b(?:no|none|only|between|baseline|beats?|beating|outperforms?|surpass(?:es)?|same)\b/i;
const COMPARES_WITH = /^(?:compared|versus|vs\.?)$/i;

/**
 * Reads a text clause by clause, one for each limit: what the grammar of the clause gives the limit is measured,
 * and every other word has a role of its own or is left.
 * @param read reads a clause whole, as a sentence is read.
 * @returns null where a clause has no noun phrase or verb of its own, or where a word may turn its limit round.
 */
export const readByGrammar = (written: string, read: (part: string) => Read): Understood | null => {
  const { tokens, asides } = withoutAsides(tokensOf(inPlainForm(written)));
  const inTime = readShareInTime(tokens);
  const words = wordsOf(tokens.filter(isSaid)).replace(CONTRASTS, '');
  if (inTime !== null && !TURNS.test(words) && !IS_NEGATION.test(words))
    return understoodOf([inTime], asides);
  const plain = clausesOf(tokens);
  if (plain === null) return null;
  const found: Found[] = [];
  const open: string[] = [];
  for (const [place, clause] of plain.entries()) {
    const before = open.length === 0 ? (found.at(-1) ?? null) : null;
    const isOnlyLimit = clause.at < 2 && before !== null;
    const whole =
      plain.length > 1 && !isLabelledShare(clause) && !isOnlyLevel(clause)
        ? readWhole(clause, read)
        : null;
    const one =
      (isOnlyLimit ? readGoingOn(frameOf(clause), before) : null) ??
      whole ??
      readFrame(frameAfter(plain.slice(0, place), frameOf(clause)), before);
    if (one === null || !isOnItsSide(one.limit)) open.push(wordsOf(clause.tokens));
    else found.push(one);
  }
  return found.length === 0 ? null : understoodOf(found, asides, open);
};

/** What is understood of all clauses; null where the rest of one states a limit more. */
const understoodOf = (
  found: readonly Found[],
  asides: readonly string[],
  open: readonly string[] = [],
): Understood | null => {
  if (found.some(({ rest }) => rest.left.some((words) => IS_TORN.test(words)))) return null;
  return {
    limits: found.map(({ limit, rest }, place) =>
      limitWith(limit, rest.groups, [...rest.reasons, ...(place === 0 ? asides : [])]),
    ),
    left: found
      .flatMap(({ rest }) => rest.left)
      .filter((words) => /[\p{L}\d]/u.test(words) && !isAgent(words)),
    open: [...open],
  };
};

/** Without quotation marks around a limit, and without what is said twice. */
const inPlainForm = (text: string): string => {
  const bare = text.includes('"')
    ? text.replace(QUOTED, (_, said: string) => said.trim()).replace(/^"|"$/gu, '')
    : text;
  return PLAIN_FORMS.reduce(
    (plain, [part, form, to]) => (plain.includes(part) ? plain.replace(form, to) : plain),
    bare,
  );
};
/** `"average score of >= 8"`. */
const QUOTED = /"([^"]*\d[^"]*)"/gu;

/** `, zero violations`, where no reader before took it for a number. */
const ZERO =
  /(?<=^|[,;:—–]\s|\b(?:and|assert|has|have|with|contains?|produces?|makes?|incurs?|achieves?)\s)zero\s(?=[a-z])/giu;
/** `for 95th percentile requests`. */
const PERCENTILE =
  /,?\s*\b(?:(?:at|for|in) )?(?:the )?(\d{2})\s?(?:th|st|nd|rd) percentile(?: of)?(?: (?:requests|queries|calls|cases))?(?=\s*(?:$|[,;.()]|(?:on|in|for|under|and)\s))/giu;
/** `the model's MAE`. */
const OWNED =
  /(?<=^|[,;:]\s|\band\s)(?:the |our )?(?:model|system|assistant|agent|classifier|pipeline|chatbot)['’]s\s/giu;
/** `for gender and for age` is two limits. */
const IS_TORN = /^(?:for|across|by)\s.*\sand (?:for|across|by)\s/iu;

const PLAIN_FORMS: readonly (readonly [part: string, form: RegExp, to: string])[] = [
  ['%', /%\s*%/gu, '%'],
  ['.', /(?<=\s|\d)\.(?=\s|$|")/gu, ''],
  [' & ', /\s&\s(?=(?:zero|no|[<>]|\d))/giu, ' and '],
  // `350 ms in 97 of 100 attempts` is no score.
  [' in ', /(?<=\d\s?(?:ms|s|seconds?|min|minutes?))\s+in(?=\s+\d+ (?:of|out of) \d)/giu, ' for'],
  ['ercentile', PERCENTILE, ' at p$1'],
  ['ero ', ZERO, '0 '],
  ["'s ", OWNED, ''],
  ['’s ', OWNED, ''],
];

/** What is counted may be good or bad by any word of it: `compiles without errors`. */
const isOnItsSide = (limit: Limit): boolean =>
  limit.metric.endsWith('_share') || isOnGoodSide(limit);

const limitWith = (limit: Limit, groups: string[], reasons: string[]): Limit => {
  const reason = [limit.reason, ...reasons]
    .filter((one) => one !== undefined && one !== '')
    .join(', ');
  const all = { ...limit, groups: [...limit.groups, ...groups] };
  return reason === '' ? all : { ...all, reason };
};

/** `Dice: acceptable >= 0.65, strong >= 0.75`: a label holds for all limits behind it. */
const frameAfter = (before: readonly Clause[], frame: Frame): Frame => {
  if (before.length === 0 || frame.label.length > 0 || !isBareGroup(frame.left)) return frame;
  const label = before.map((clause) => frameOf(clause).label).findLast((one) => one.length > 0);
  const labelled = { ...frame, label: label ?? [] };
  return isGroupOf(labelled, labelled.left) ? labelled : frame;
};

const readFrame = (frame: Frame, before: Found | null): Found | null => {
  const { level, plain } = withoutLevel(frame);
  // `p95 The system must answer`, `in < 2 s at p95`: which value of the time is meant.
  if (level !== null) {
    const found = readFrame(plain, before);
    return found === null
      ? null
      : { ...found, limit: { ...found.limit, metric: `${level}_${found.limit.metric}` } };
  }
  if (frame.sign === '=' || mayTurn(frame)) return null;
  if (/^[-−]/u.test(frame.value.trim())) return null;
  const isDoneWith = isWord(frame.left.at(-1), /^with$/i);
  const left = isDoneWith ? frame.left.filter(({ text }) => !/^\d{1,3}$/u.test(text)) : frame.left;
  if ([frame.label, left, frame.right].some(hasLooseValue)) return null;
  return (
    readNone(frame) ??
    readShareOf(frame) ??
    readOneIn(frame) ??
    readBehind(frame) ??
    readShareOfQuality(frame) ??
    readLength(frame) ??
    readThings(frame) ??
    readGoingOn(frame, before) ??
    (isTime(frame.value)
      ? (readNamedTime(frame) ?? readTime(frame))
      : (readBefore(frame) ?? readShareOfKind(frame)))
  );
};

const isTime = (value: string): boolean => IS_TIME.test(value.trim()) && !/per|\//u.test(value);

/** The percentile that a clause names, unless it is all of its name. */
const withoutLevel = (frame: Frame): { level: string | null; plain: Frame } => {
  const places = [frame.label, frame.left, frame.right];
  const levels = places.flat().filter((token) => isWord(token, IS_LEVEL));
  const isAll = frame.left.length === 1 && frame.label.length === 0 && levels[0] === frame.left[0];
  const [level] = levels;
  // `at warm p90`: its words belong together.
  const place = level === undefined ? -1 : frame.right.indexOf(level);
  const isTorn = place > 0 && !isWord(frame.right[place - 1], /^(?:at|in|for|the)$/i);
  if (levels.length !== 1 || level === undefined || isAll || isTorn)
    return { level: null, plain: frame };
  const without = (tokens: readonly Token[]): Token[] => {
    const at = tokens.indexOf(level);
    const isLed = isWord(tokens[at - 1], /^(?:at|in|for|the)$/i);
    return at < 0
      ? [...tokens]
      : [...tokens.slice(0, isLed ? at - 1 : at), ...tokens.slice(at + 1)];
  };
  const plain = {
    ...frame,
    label: without(frame.label),
    left: without(frame.left),
    right: without(frame.right),
  };
  return { level: level.text.toLowerCase(), plain };
};

/** A time with a name of its own: `latency`, `time to first token`. */
const readNamedTime = (frame: Frame): Found | null => {
  const found = readBefore(frame);
  return found !== null &&
    /(?:times?|latency|delay|duration|lag|turnaround|mtt[a-z]|ttft|ttfb|rtt|lcp|error|deviation|mae|rmse|jitter|gap|difference|age|freshness|temps|délai|latence|latencia|tiempo|tempo)(?:_|$)|^time_to/u.test(
      found.limit.metric,
    )
    ? found
    : null;
};

/** `Noise: at most 5% of periods …`: the label is no part of what is counted. */
const isLabelledShare = ({ tokens, at }: Clause): boolean =>
  isWord(tokens[at + 1], /^of$/i) && tokens.some(({ text }, place) => place < at && text === ':');

/** `p95 < 300 s` goes on with the name before it. */
const isOnlyLevel = ({ tokens, at }: Clause): boolean => at === 2 && isWord(tokens[0], IS_LEVEL);

/** `over m=8 runs`: a value that is set, and no limit. */
const isSetting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '=' && !/^(?:0|100)\s?%?$/u.test(tokens[at]?.text ?? '');

const readWhole = ({ tokens, at }: Clause, read: (part: string) => Read): Found | null => {
  if (isSetting(tokens, at)) return null;
  const limit = read(tokens.map(({ text }) => text).join(' '));
  return 'lost' in limit || !isProperName(limit.metric) ? null : { limit, rest: NO_REST };
};

const SAYS_SIDE = /^(?:at|least|most|minimum|maximum)$/i;
const IS_BASELINE = /^(?:compared|versus|vs\.?|from|down|up|currently|baseline|today|was|at)$/i;

/** Whether a number beside the limit has no role that its words tell. */
const hasLooseValue = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (isWord(token, /^least$|^most$/i) && isWord(tokens[at - 1], SAYS_SIDE)) return true;
    if (token.kind !== 'value') return false;
    // `for 9 of 10 regions` counts how often the limit holds.
    if (/\d\s*(?:of|out of|in|\/)\s*\d/u.test(token.text)) return true;
    const from = tokens.findLastIndex(({ kind }, place) => place < at && kind === 'break');
    if (isWord(tokens[from + 1], IS_BASELINE) && !isWord(tokens[from + 1], /^at$/i)) return false;
    // `at 90% availability`: where it is measured.
    if (
      token.text.endsWith('%') &&
      isWord(tokens[at - 1], /^at$/i) &&
      tokens[at + 1]?.kind === 'word'
    )
      return false;
    if (/%|±/u.test(token.text) || /^[-−]/u.test(token.text.trim())) return true;
    let lead = tokens[at - 1]?.kind === 'sign' ? at - 2 : at - 1;
    while (
      lead > from &&
      tokens[lead]?.kind === 'word' &&
      !LEADS_TO_GROUP.test(tokens[lead]?.text ?? '')
    )
      lead -= 1;
    return (
      !isWord(tokens[lead], LEADS_TO_GROUP) && !isWord(tokens[lead], /^(?:of|spanning|covering)$/i)
    );
  });

/** A sign of a condition compares nothing that is limited. */
const isSaid = ({ kind }: Token): boolean => kind !== 'sign';

/** What stands around the limit, without what it is compared with today. */
const mayTurn = ({ left, right, label, before }: Frame): boolean => {
  const end = right.findIndex(
    (token, at) =>
      isWord(token, COMPARES_WITH) &&
      (at === 0 || right[at - 1]?.kind === 'break' || isWord(right[at - 1], /^when$/i)),
  );
  const words = wordsOf([
    ...label,
    ...left,
    { kind: 'break', text: ',' },
    ...(end < 0 ? right : right.slice(0, end)).filter(isSaid),
  ]);
  const own = words.replace(CONTRASTS, '');
  return (
    TURNS.test(own) ||
    TURNS_BEFORE.test(wordsOf([...label, ...left])) ||
    IS_NEGATION.test(words) ||
    before.left.some((part) => IS_NEGATION.test(part))
  );
};
