import { metricShape } from '../../language/metric-shape';
import { IS_SCALE, IS_TIME, type Limit, type Read } from '../statement/limit';
import { readMeasure } from '../statement/measure';
import { MEASURE_ITSELF } from '../statement/shares';
import { limitOn, type Around } from './around';
import { readCount } from './counts';
import {
  endsWithMeasure,
  groupsIn,
  isAttaining,
  isLink,
  isWord,
  measureOf,
  nameOf,
  nounFirst,
  withoutLinks,
} from './phrases';
import { readShareAlone, readShareOfKind, readShareOfThings, readShareOfTime } from './share';
import { readShareWithin } from './share-within';
import { subjectOf, type Subject } from './subject';
import { tokensOf, wordsOf, type Token } from './tokens';
import { readTaking, readThroughputOf } from './taking';
import { COMPARES, IS_NEGATION, LEADS_TO_GROUP } from './word-classes';

/**
 * Reads a clause by what its limit is attached to: the noun phrase behind the number, what the number is a
 * share of, the subject of its verb, or what takes the time.
 * @returns null where a part of the clause finds no place.
 */
export const readAttached = (clause: string): Read | null => {
  const plain = clause.replace(SAYS_NOTHING_OF_OTHERS, ' ');
  if (IS_NEGATION.test(plain) || COMPARES.test(plain) || plain.includes('±')) return null;
  const tokens = tokensOf(clause);
  const limits = limitsOf(tokens);
  const [first, second] = limits;
  if (first === undefined || limits.length > 2) return null;
  if (second !== undefined) return readShareWithin(around(tokens, first), around(tokens, second));
  const one = around(tokens, first);
  return (
    readThroughputOf(one) ??
    readBehind(one) ??
    readShareOfTime(one) ??
    readShareOfThings(one) ??
    readShareOfKind(one) ??
    readShareAlone(one) ??
    readBefore(one) ??
    readTaking(one) ??
    readCount(one)
  );
};

/** `classifies bot vs human comments` compares no two values. */
const SAYS_NOTHING_OF_OTHERS =
  /"[^"]*"|\bor better\b|(?<=\b(?:classif|distinguish|discriminat|separat|label|tell)[a-z]*\s(?:[a-z-]+\s){1,3})(?:vs\.?|versus)\s/giu;

const around = (tokens: readonly Token[], at: number): Around => {
  const before = tokens[at - 1];
  const sign = before?.kind === 'sign' ? before.text : null;
  const left = tokens.slice(0, sign === null ? at : at - 1);
  // `satisfaction with tone scores 4 of 5`: a verb.
  const isVerb = left.length > 2 && isWord(left.at(-1), /^scores$/i);
  return {
    left: isVerb && IS_SCALE.test((tokens[at]?.text ?? '').trim()) ? left.slice(0, -1) : left,
    sign,
    value: tokens[at]?.text ?? '',
    right: tokens.slice(at + 1),
  };
};

const IS_COUNT = /^\d[\d,]*$/u;

/** Places of numbers that are limits; a count behind a preposition says for whom: `with 8 products`. */
const limitsOf = (tokens: readonly Token[]): number[] => {
  const values = tokens.flatMap(({ kind }, index) => (kind === 'value' ? [index] : []));
  if (values.length < 2) return values;
  const limits = values.filter((at) => !isOfGroup(tokens, at));
  return limits.length === 0 ? values : limits;
};

const isOfGroup = (tokens: readonly Token[], at: number): boolean => {
  let lead = tokens[at - 1]?.kind === 'sign' ? at - 2 : at - 1;
  while (isWord(tokens[lead], /^(?:all|the|these|those|our|its|any|first|last)$/i)) lead -= 1;
  if (isWord(tokens[lead], /^into$/i)) return true;
  const isCondition =
    isWord(tokens[at - 1], /^at$/i) &&
    tokens.some(({ kind }, index) => kind === 'sign' && index > at) &&
    tokens[at + 1]?.kind === 'word';
  if (isCondition) return true;
  const isSigned = tokens[at - 1]?.kind === 'sign';
  const hasLimit = tokens.some(({ kind }, index) => kind === 'sign' && index !== at - 1);
  if (
    !isSigned &&
    hasLimit &&
    isWord(tokens[lead], /^(?:over|across|per|at)$/i) &&
    !(tokens[at]?.text ?? '').includes('%')
  )
    return true;
  // `at rank 1`
  if (
    IS_COUNT.test(tokens[at]?.text ?? '') &&
    isWord(tokens[at - 2], /^(?:at|in|on|for)$/i) &&
    isWord(tokens[at - 1], /^[a-z]+$/i) &&
    hasLimit
  )
    return true;
  const isCount = IS_COUNT.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word';
  const isRate = tokens.slice(at + 1, at + 5).some((token) => isWord(token, /^per$/i));
  return (
    (isCount && !isRate && isWord(tokens[lead], LEADS_TO_GROUP)) || isWord(tokens[lead], /^per$/i)
  );
};

/** `at least 90% accuracy in intent detection`: the measure stands behind its number. */
const readBehind = (one: Around): Read | null => {
  const { noun } = nounFirst(one.right);
  const isTimed = /(?:time|latency|duration|delay)s?$/i.test(noun.at(-1)?.text ?? '');
  if (!endsWithMeasure(noun) || (IS_TIME.test(one.value) && !isTimed)) return null;
  const measure = measureOf(one.right);
  const subject = ofDistance(noun, one.left) ?? subjectOf(one.left);
  if (measure === null || subject === null) return null;
  const metric = nameOf([...subject.prefix, ...measure.metric.split('_')]);
  return metric === null ? null : limitOn(one, metric, [...subject.groups, ...measure.groups]);
};

/** `Age estimate: <= 4% deviation from the file`: what lies so far off is what the label says. */
const ofDistance = (noun: readonly Token[], left: readonly Token[]): Subject | null => {
  const label = left.slice(0, -1);
  const isOne = noun.length === 1 && IS_DISTANCE.test(noun[0]?.text ?? '');
  return isOne && left.at(-1)?.text === ':' && label.every(({ kind }) => kind === 'word')
    ? { prefix: label.map(({ text }) => text), groups: [] }
    : null;
};
const IS_DISTANCE = /^(?:deviation|difference|error|gap|discrepancy|drift)$/iu;

/** `Extraction accuracy for numerical values exceeds 95%`: the measure stands before its number. */
const readBefore = (written: Around): Read | null => {
  const { unit, one } = withUnit(written);
  const named = withoutLinks(one.left);
  if (named.length === 0) return null;
  const measure = measureOfObject(named, one) ?? measureAlone(named, one);
  const behind = measure === null ? null : groupsBehind(one, measure.metric);
  return measure === null || behind === null
    ? null
    : limitOn(one, `${measure.metric}${unit}`, [...measure.groups, ...behind]);
};

const UNIT_OF_NAME =
  /^(?:months?|years?|quarters?|[A-Z]{2,5}|kcal(?:\/mol)?|beats|marks|grades|votes|goals|elo|nats|bits)$/u;

/** `The capture rate exceeds 90% of visible charts`: what a share is a share of. */
const groupsBehind = ({ right, value }: Around, metric: string): string[] | null => {
  const [of, ...things] = right;
  const isShare = value.trim().endsWith('%') && metricShape(metric).kind === 'proportion';
  if (!isShare || !isWord(of, /^of$/i)) return groupsIn(right);
  const { noun, rest } = nounFirst(things);
  const groups = groupsIn(rest);
  // `80% of final accuracy` compares two values.
  return noun.length === 0 || groups === null || MEASURE_ITSELF.test(wordsOf(noun))
    ? null
    : [wordsOf(noun), ...groups];
};

/** A unit that the language does not know belongs into the name: `15 BPM`, `3 months`. */
const withUnit = (one: Around): { unit: string; one: Around } => {
  const { noun, rest } = nounFirst(one.right);
  const [word] = noun;
  const isUnit =
    noun.length === 1 &&
    one.right[0] === word &&
    word !== undefined &&
    UNIT_OF_NAME.test(word.text) &&
    /^\d[\d.]*$/u.test(one.value.trim()) &&
    one.sign !== null;
  return isUnit
    ? { unit: `_${word.text.toLowerCase()}`, one: { ...one, right: rest } }
    : { unit: '', one };
};

type Measured = Pick<Limit, 'metric' | 'groups'>;

/** `The filter keeps the false positive rate`: what has a measure, and the measure. */
const measureOfObject = (named: readonly Token[], one: Around): Measured | null => {
  const verb = named.findLastIndex((token) => isAttaining(token) || isWord(token, /^with$/i));
  const object = named.slice(verb + 1);
  const { noun } = nounFirst(object);
  const isStated = isAttaining(named[verb]) && noun.length <= MOST_NOUNS && isPlainly(one);
  if (verb < 0 || (!endsWithMeasure(noun) && !isStated)) return null;
  const measure = measureOf(object);
  const subject = subjectOf(named.slice(0, verb + 1));
  if (measure === null || subject === null) return null;
  return {
    metric: measure.metric,
    groups: [
      ...(subject.prefix.length > 0 ? [subject.prefix.join(' ')] : []),
      ...subject.groups,
      ...measure.groups,
    ],
  };
};

const MOST_NOUNS = 4;

/** A side that is written, and a share or a decimal. */
const isPlainly = ({ sign, value }: Around): boolean =>
  sign !== null &&
  sign !== '=' &&
  (/%$|^\d*\.\d+$|^\d+ in \d/u.test(value.trim()) || IS_SCALE.test(value.trim()));

/** What has a number of its own kind in any software. */
const NO_MEASURE =
  /\b(?:version|release|node|python|java|npm|font|margin|padding|opacity|line height|zoom|scale|contrast|width|height|chrome|safari|firefox|ios|android|disk|storage|battery|discount|tax|vat|price|fee|interest|commission|thresholds?)\b/i;

/** A name that nothing else is said of; any noun, where the side is written and the value is a share. */
const measureAlone = (named: readonly Token[], one: Around): Measured | null => {
  const { left } = one;
  const words = wordsOf(named);
  const known = readMeasure(words);
  if (known !== null) return known;
  const { noun } = nounFirst(named);
  const links =
    left.slice(named.length).some((token) => isLink(token) || /^(?::|of)$/i.test(token.text)) ||
    noun.length === named.length;
  const isStated = links && isPlainly(one) && !NO_MEASURE.test(words);
  return endsWithMeasure(noun) || (isStated && noun.length > 0 && noun.length <= MOST_NOUNS)
    ? measureOf(named)
    : null;
};
