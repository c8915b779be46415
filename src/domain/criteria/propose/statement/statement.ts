import { LONGEST_SENTENCE } from '../sentence';
import { ANY_PLACEHOLDER, VERSION } from '../placeholders';
import { inThousands, VALUE, withSigns } from './comparisons';
import { takeBeforeSigns, takeContext, type Context } from './context';
import { takeDeadline } from '../frame/deadline';
import { inOneForm } from '../frame/forms';
import { withGroupsFirst } from '../frame/groups-behind';
import { onGoodSide, withoutFrame } from '../frame/labels';
import { fromGerman, isGerman, withPoints } from './german';
import {
  readAllTries,
  readGapOfGroups,
  readItTakes,
  readOfGroups,
  readRatioOfGroups,
} from './group-limits';
import { properly } from './properly';
import { bareBehaviour, doneToSome, namesMeasure, readMeasure } from './measure';
import { countQuantities, type Limit, type Read } from './limit';
import { readAgainst } from './against-version';
import { readBetween, readFromTo, readPlain } from './plain-limits';
import { readNoneDone, readNoneMore, readZero } from './none';
import { isDoneToSome, isOnlyCondition } from './only-condition';
import { takeReason } from './reason';
import { readRate, readShare } from './shares';
import {
  readDefined,
  readLabelled,
  readLabelledChange,
  readLabelledShare,
  readListed,
  readShareUnderLabel,
} from './labelled';
import { linesOf } from './lines';
import { inOwnWords } from './own-words';
import { mayLimit } from './may-limit';
import { withSharedData } from './shared-data';
import { readThroughput } from './throughput';
import { readAttached } from '../attachment/attach';
import { isNearTruth } from '../attachment/near';
import { ofLimit } from '../attachment/operating-points';
import { settingOf, takeAsides, takeCondition, takeScene } from '../attachment/asides';
import { endsWithMeasureWords } from '../attachment/phrases';
import { takeMeaning, tidyWords } from './taker';
import { inUsualOrder, measureFirst, percentileFirst, withPlainAgent } from './word-order';
import { nothingOf, readLost, unclearIn, type Statement } from './lost';
import { isAboutSoftware } from '../about/about';
import { LEAD_IN } from './words';
import { matchesOf } from '../matches';

/** Numbers that a sentence may hold; one with more is a table, and every number is tried with every other. */
const MOST_NUMBERS = 20;

const HAS_NUMBER =
  /\d|\b(?:zero|none|half|third|thirds|quarters?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;

/** `ABS(billed - paid) > 0.01`, `The score is 0.0-1.0`: how something is computed or scaled limits no measure. */
const SAYS_HOW =
  /\b[A-Z]{2,}\(\w+\s*[-+*/]\s*[\w(]|^[^<>≥≤\d]*\s\(?0(?:\.0+)?\s?%?\s?(?:[-–]|to)\s?(?:1(?:\.0+)?|100(?:\.0+)?\s?%?)\)?\.?$/u;

export const holdsTooMany = (sentence: string): boolean =>
  (sentence.match(/\d[\d.,]*/gu)?.length ?? 0) > MOST_NUMBERS;

/**
 * Reads what a sentence states, whole: every word of it is part of a limit, of its metric, its group, its
 * data set, or says nothing that a line has to say. Where a word is left, no line is made.
 */
export const readStatement = (written: string): Statement => {
  const statement = readInOneForm(written);
  const isAsked =
    statement.kind === 'some' || (statement.kind === 'lost' && !statement.lines.length);
  return isAsked
    ? { ...statement, left: statement.left.map((part) => inOwnWords(written, part)) }
    : statement;
};

const readInOneForm = (written: string): Statement => {
  // What a proposal left open is no name.
  if (ANY_PLACEHOLDER.test(written) || SAYS_HOW.test(written)) return { kind: 'none' };
  const given = withPoints(inOneForm(written.slice(0, LONGEST_SENTENCE)));
  const sentence = isGerman(given) ? fromGerman(given) : given;
  if (sentence === null) return nothingOf('a number that means one thing');
  if (isAboutSoftware(sentence)) return { kind: 'none' };
  const against = readAgainst(sentence);
  // Against a version that is not named, the sentence is vague.
  if (against?.every((line) => !line.includes(VERSION.placeholder)) === true)
    return { kind: 'lines', lines: against, left: [] };
  if (!HAS_NUMBER.test(sentence)) return { kind: 'none' };
  if (holdsTooMany(sentence)) return nothingOf('one of its many numbers');
  const framed = withoutFrame(sentence);
  const unclear = unclearIn(framed.isBadSide ? framed.text : sentence);
  if (unclear !== null) return nothingOf(unclear);
  const taker = {
    rest: withPlainAgent(framed.text)
      .replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '')
      .replace(/[.!;,]+$/u, ''),
  };
  const meaning = takeMeaning(taker);
  const reasons = [...framed.called, takeReason(taker), takeDeadline(taker), meaning].filter(
    (one) => one !== null,
  );
  const condition = takeCondition(taker);
  taker.rest = inThousands(taker.rest);
  const early = takeBeforeSigns(taker);
  taker.rest = withGroupsFirst(withSigns(taker.rest));
  if (framed.isBadSide) taker.rest = onGoodSide(taker.rest);
  if (isDoneToSome(taker.rest)) return { kind: 'none' };
  const around = takeContext(taker);
  const asides = takeAsides(taker);
  const setting = settingOf(taker.rest);
  const scene = takeScene(taker);
  taker.rest = taker.rest
    .replace(/^[\s·,]+/u, '')
    .replace(/^(?:achieves|attains|shows?|yields?|gives?|reaches|has|gets)\s+(?:an?\s+)?/i, '')
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '');
  const context = {
    ...around,
    samples: around.samples ?? early.samples,
    groups: [...condition, ...scene, ...setting, ...early.groups, ...around.groups],
    points: [...around.points, ...asides.points],
    reasons: [...reasons, ...asides.said].filter((one) => one !== ''),
    asides: asides.said,
  };
  if (isOnlyCondition(taker.rest)) return { kind: 'none' };
  taker.rest = measureFirst(taker.rest);
  const none = context.samples === null ? null : readNoneDone(taker.rest);
  const read = none === null ? withSharedData(readClauses(taker.rest)) : [none];
  const lost = read.find((one) => 'lost' in one);
  if (lost !== undefined && 'lost' in lost)
    return lost.lost === '' && !STATES_A_SHARE.test(taker.rest)
      ? readSilent(taker.rest, context)
      : readLost(taker.rest, context, lost.lost === '' ? 'what is measured' : lost.lost, readPart);
  const lines = read.map((one, at) =>
    'lost' in one ? null : linesOf(one, ofLimit(context, at, read.length)),
  );
  return lines.every((line) => line !== null)
    ? { kind: 'lines', lines: lines.flat(), left: [] }
    : readLost(
        taker.rest,
        context,
        read.some(isOnScale) ? 'what is rated' : 'its number',
        readPart,
      );
};

/** A time that a model takes, or its pace, where no reader finds a limit: nothing is asked where it has no name. */
const readSilent = (text: string, context: Context): Statement => {
  if (!mayLimit(text)) return { kind: 'none' };
  const read = readLost(text, context, '', readPart);
  return read.kind === 'lines' ? read : { kind: 'none' };
};

const readPart = (part: string): Read => readClause(part, null);
/** A side and a share, a share of something, or a decimal: somebody means a limit. */
const STATES_A_SHARE = /[<>]=?\s*\d[\d.]*\s?%|\d\s?% of\b|[<>]=?\s*0?\.\d|[<>]=?\s*\d+ in \d/i;

const isOnScale = (read: Read): boolean => !('lost' in read) && / of \d+$/u.test(read.requirement);

const JOINT =
  /\s*(?:;|\+(?=\s*[<>])|,\s*(?:and|with|while|but|plus)?|\b(?:and|with|while|but|plus)\b|\bat\b(?=\s+(?:an? )?p\d+(?: latency)?\s*[<>]))\s+/gi;

/** Splits where each side states a limit of its own. */
const readClauses = (text: string, before: Limit | null = null): Read[] => {
  const several = readEach(text) ?? readBoth(text) ?? readBothBehind(text) ?? readListed(text);
  if (several !== null) return several;
  const whole = readClause(text, null);
  if (!('lost' in whole) || countQuantities(text) < 2) return [whole];
  for (const joint of matchesOf(text, JOINT)) {
    const [left, right] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
    if (countQuantities(left) === 0 || countQuantities(right) === 0) continue;
    const firsts = readEach(left) ?? readBoth(left) ?? [readClause(left, before)];
    const first = firsts.at(-1);
    if (first === undefined || 'lost' in first) continue;
    const others = readRest(right, first);
    if (others.every((one) => !('lost' in one))) return [...firsts, ...others];
  }
  return [whole];
};

const BOTH =
  /^(?:both )?(?<one>[^<>=,;]+?)\s+and\s+(?<other>[^<>=,;]+?)(?<limit>(?:\s+(?:of|at|is|are|both|each|must be|should be|shall be|must|should))*\s*[<>]=?.*)$/i;

const EACH =
  /^(?<list>[^<>=:\d]+?,[^<>=:\d]+?)\s+(?:(?:must|should|shall|are|be|is|each|all|both|of|at|have|reach)\s+)*(?<limit>[<>]=?.*)$/i;

/** `Precision, recall and F1 each at least 85%`: one limit for each. */
const readEach = (text: string): Read[] | null => {
  const { list = '', limit = '' } = EACH.exec(tidyWords(text))?.groups ?? {};
  const names = list.split(/\s*,\s*(?:and\s+)?|\s+and\s+/u).filter((name) => name !== '');
  if (names.length < 3 || countQuantities(limit) !== 1) return null;
  if (!names.every((name) => !/\s(?:of|for|on|in)\s/u.test(name) && endsWithMeasureWords(name)))
    return null;
  const reads = names.map((name) => readClause(`${name} ${limit}`, null));
  return reads.some((read) => 'lost' in read) ? null : reads;
};

/** `Sensitivity and specificity of at least 93%`: one limit for each. */
const readBoth = (text: string): Read[] | null => {
  const { one: first = '', other = '', limit = '' } = BOTH.exec(tidyWords(text))?.groups ?? {};
  if (limit === '' || countQuantities(limit) !== 1 || countQuantities(first) > 0) return null;
  // `FPR and FNR gaps`: the gap of either.
  const head = /\s(gap|difference|drop|change)s?$/iu.exec(other)?.[1] ?? '';
  const one = head === '' || first.includes(head) ? first : `${first} ${head}`;
  const plain = [one, other].every((name) =>
    /^(?:the )?(?:[\w@.-]+ ){0,3}[\w@.-]+$/u.test(name.trim()),
  );
  if (!plain || !endsWithMeasureWords(one) || !endsWithMeasureWords(other)) return null;
  const reads = [one, other].map((name) => readClause(`${name.trim()}${limit}`, null));
  return reads.some((read) => 'lost' in read) ? null : reads;
};

const BOTH_BEHIND = new RegExp(
  `^(?<lead>[^<>]*?)(?<limit>[<>]=?\\s*${VALUE})\\s+(?<one>[a-z][\\w@.-]*(?: [\\w@.-]+){0,2}?)\\s+and\\s+(?<other>[a-z][\\w@.-]*(?: [\\w@.-]+)??)(?<after>(?:\\s+(?:for|on|in|at|across)\\s.*)?)$`,
  'i',
);

/** `with at least 90% precision and recall`. */
const readBothBehind = (text: string): Read[] | null => {
  const {
    lead = '',
    limit = '',
    one = '',
    other = '',
    after = '',
  } = BOTH_BEHIND.exec(tidyWords(text))?.groups ?? {};
  if (limit === '' || countQuantities(lead) + countQuantities(after) > 0) return null;
  if (!endsWithMeasureWords(one) || !endsWithMeasureWords(other)) return null;
  const reads = [one, other].map((name) => readClause(`${lead}${limit} ${name}${after}`, null));
  return reads.some((read) => 'lost' in read) ? null : reads;
};

const readRest = (text: string, before: Limit): Read[] => {
  const whole = readClause(text, before);
  if (!('lost' in whole)) return [whole];
  return readClauses(text, before);
};

/** @param before the limit before it, whose metric `p99 <= 400 ms` goes on with. */
const readClause = (written: string, before: Limit | null): Read => {
  const clause = percentileFirst(inUsualOrder(tidyWords(written)));
  const none = readOfGroups(clause, before);
  if (none !== null) return none;
  if (isNearTruth(clause)) return { lost: 'which error is meant, such as the mean or the worst' };
  const change = readLabelledChange(clause);
  if (change !== undefined)
    return change === null
      ? { lost: 'which way is better, or what it is compared with' }
      : properly(change);
  const known = properly(readKnown(clause, before));
  if (!('lost' in known)) return known;
  const other =
    readShareUnderLabel(clause, readPart) ??
    readAttached(clause) ??
    readLabelled(clause) ??
    readLabelledShare(clause, readPart);
  return other === null ? known : properly(other);
};

/** Forms that have a reader of their own. */
const readKnown = (clause: string, before: Limit | null): Read =>
  readNoneMore(clause, before) ??
  readDefined(clause) ??
  readWith(clause) ??
  readItTakes(clause) ??
  readAllTries(clause) ??
  readGapOfGroups(clause) ??
  readFromTo(clause) ??
  readBetween(clause) ??
  readRatioOfGroups(clause) ??
  readZero(clause) ??
  readShare(clause) ??
  readRate(clause) ??
  readThroughput(clause) ??
  readPlain(clause, before);

const WITH = new RegExp(
  `^(?<doing>[^<>=\\d]+?)\\s+with (?:an? |the )?(?<measure>[a-z][a-z0-9@ -]*?)(?: of)?\\s+(?<limit>(?:(?:[<>]=?|=)\\s*)?${VALUE}.*)$`,
  'i',
);

/** `detects fraud with a recall of at least 90%`: what is done is what it is measured for. */
const readWith = (clause: string): Read | null => {
  const { doing = '', measure = '', limit = '' } = WITH.exec(clause)?.groups ?? {};
  if (doing === '' || namesMeasure(doing) || readMeasure(measure) === null) return null;
  const read = readPlain(`${measure} ${limit}`, null);
  const done = bareBehaviour(doing).replace(/^(?:the|our|an?)\s+/i, '');
  return 'lost' in read ? read : { ...read, groups: [...doneToSome(done), ...read.groups] };
};
