import { endsWithMeasureWords, groupsIn } from '../attachment/phrases';
import { tokensOf } from '../attachment/tokens';
import { metricShape } from '../../language/metric-shape';
import { metricName } from '../../language/readers/read-name';
import { COUNTED } from '../vocabulary';
import { TARGET } from './comparisons';
import {
  counted,
  countQuantities,
  IS_SCALE,
  IS_TIME,
  IS_USED,
  valueOf,
  type Limit,
  type Read,
} from './limit';
import {
  bareBehaviour,
  bareWords,
  isName,
  isTorn,
  namesMeasure,
  nameOfShare,
  readGroups,
  readMeasure,
  type Measure,
} from './measure';
import { ANSWERS, saysMoreThanWait, waitOf } from '../attachment/awaited';
import { PEOPLE_RATE } from './shares';
import { tidyWords } from './taker';

const PERCENTILE = /^(?:the\s+)?(?:p(\d{2,3}(?:\.\d+)?)|(\d{2})(?:th|st|nd|rd) percentile)$/i;

const FROM_TO = new RegExp(
  `^(?<metric>.+?)\\s+(?:(?:is |are |be |has to be )?(?:improves?|goes|rises?|down|up|cut|lowered|raised|reduced|improved|increases?|increased|drops?|dropped|falls?|fell|grows?|grew|rose|declines?|declined|went|climbs?|climbed|is raised|is reduced|moves?|moved)\\s+)?from (?<from>${TARGET}) to (?:(?<sign>[<>]=?)\\s*)?(?<to>${TARGET})(?<after>.*)$`,
  'i',
);

const CHANGES =
  /^(?:cut|reduce|lower|bring(?: down)?|decrease|shorten|shrink|increase|raise|improve|grow|boost)\s+(?=[a-z])/i;

/** `improves from 85% to 90%`: the second number is the limit, the first one a reason. */
export const readFromTo = (clause: string): Read | null => {
  const found = FROM_TO.exec(clause)?.groups;
  if (found === undefined) return null;
  const { from = '', to = '', sign, after = '' } = found;
  const metric = (found['metric'] ?? '').replace(CHANGES, '');
  // What goes from one share to another is measured, whatever it is called.
  const nouns = to.trim().endsWith('%') || IS_SCALE.test(to.trim()) ? 'any noun' : 'measures';
  const measure = readMeasure(`${metric} ${after}`, nouns);
  if (measure === null) return { lost: 'what is measured' };
  const side = sign ?? (parseFloat(to) > parseFloat(from) ? '>=' : '<=');
  return { ...measure, requirement: `${side} ${to}`, reason: `it is ${from.trim()} today` };
};

const BETWEEN = new RegExp(
  `^(?<metric>.+?)\\s+(?:between|in the range(?: of)?|from)\\s+(?<low>${TARGET})\\s+(?:and|to)\\s+(?<high>${TARGET})(?<after>.*)$`,
  'i',
);

/** `between 1% and 5%`. */
export const readBetween = (clause: string): Read | null => {
  const found = BETWEEN.exec(clause)?.groups;
  if (found === undefined) return null;
  const { metric = '', low = '', high = '', after = '' } = found;
  if (countQuantities(after) > 0) return { lost: 'one of its limits' };
  const things = /^\s+of (.+)$/i.exec(after)?.[1];
  const share =
    things === undefined || !low.endsWith('%')
      ? null
      : nameOfShare(`${bareBehaviour(metric)} ${things}`);
  if (share !== null && isName(share) && readMeasure(metric) === null)
    return { metric: share, groups: [], requirement: `between ${low} and ${high}` };
  const own = readMeasure(metric);
  const where = own === null ? null : groupsIn(tokensOf(after));
  const measure =
    own === null || where === null
      ? readMeasure(`${bareWords(metric)} ${after}`)
      : { metric: own.metric, groups: [...own.groups, ...where] };
  return measure === null
    ? { lost: 'what is measured' }
    : { ...measure, requirement: `between ${low.replace('−', '-')} and ${high.replace('−', '-')}` };
};

const PLAIN = new RegExp(
  `^(?<before>.*?)(?:(?<sign>[<>]=?|=)\\s*)?(?<value>${TARGET})(?<after>.*)$`,
  'i',
);
const TAIL_COUNT = new RegExp(
  `^(?:of|in|among)?\\s*(?:the\\s+|all\\s+|our\\s+)?(?:${COUNTED}|cases|time)$`,
  'i',
);

/** A side, a percentage, a share or a unit of time: without any of them a number is only a number. */
const LOOKS_LIKE_A_LIMIT =
  /[<>]|\d\s?%|(?<![\d.])0?\.\d|\d\s*(?:ms|s|seconds?|minutes?|points?)\b/i;

/** A metric, a side and a value. @param before the limit before it, whose metric `p99 <= 400 ms` goes on with. */
export const readPlain = (clause: string, before: Limit | null): Read => {
  const found = PLAIN.exec(clause)?.groups;
  if (found === undefined) return { lost: '' };
  if (countQuantities(clause) > 1)
    return {
      lost:
        (namesMeasure(clause) && LOOKS_LIKE_A_LIMIT.test(clause)) || /\d\s?%\s+of\b/u.test(clause)
          ? 'one of its limits'
          : '',
    };
  const { sign, value = '', after: behind = '' } = found;
  if (found['before']?.endsWith('±') === true) return { lost: 'the side of the limit' };
  const since = IS_TIME.test(value.trim()) ? (COUNTS_FROM.exec(behind)?.[1] ?? '') : '';
  const after = since === '' ? behind : behind.replace(COUNTS_FROM, '');
  const { words, tail } = withTail(found['before'] ?? '', tidyWords(after));
  if (/\b(?:when|if|unless|until|whenever)\b/i.test(words)) return { lost: '' };
  if (PEOPLE_RATE.test(bareWords(words))) return { lost: 'what is rated' };
  const measure = measureBeside(words, tail, value.trim(), before) ?? starsBeside(words, value);
  if (measure === null) {
    const named = namesMeasure(`${words} ${tail}`) && LOOKS_LIKE_A_LIMIT.test(clause);
    return { lost: named ? 'what is measured' : '' };
  }
  const target = valueOf(value, measure.metric);
  const side =
    (/^0(?:\.0+)?%?$/u.test(target) && (sign === undefined || sign === '=') ? '<=' : null) ??
    sideOf(sign, measure.metric, value) ??
    (ATTAINED.test(tidyWords(words)) ? '>=' : null);
  if (side === null) return { lost: 'the side of the limit' };
  const reasons = [
    since === '' ? '' : `it counts from ${since}`,
    measure.metric === 'response_time' && saysMoreThanWait(words)
      ? `it means ${tidyWords(words).replace(/^p\d{2}\s|\s(?:in|within)$/giu, '')}`
      : '',
  ].filter((reason) => reason !== '');
  return {
    ...measure,
    requirement: counted(side, target),
    ...(reasons.length === 0 ? {} : { reason: reasons.join(', ') }),
  };
};

/** `within 5 seconds of submitting a query`. */
const COUNTS_FROM =
  /^\s*(?:of|after|from) ([a-z]+ing (?:an?|the|their|its) [a-z]+(?: [a-z]+)?)\s*$/i;

/** `4.2 stars or better`: the unit says what is measured. */
const starsBeside = (words: string, value: string): Measure | null =>
  /\bstars?$/i.test(value.trim()) && /^(?:|rated|be rated|average(?: of)?)$/i.test(bareWords(words))
    ? { metric: /average/i.test(words) ? 'average' : '', groups: [] }
    : null;

const ATTAINED = /\b(?:reach(?:es)?|achieves?|attains?|hits?|gets?(?: to)?|climbs to)$/i;

const PERIOD = /^(?:second|minute|hour|day|week|month|quarter|year)$/i;

/** `by two annotators`: who tells. */
const BY_PEOPLE = /^by .*(?:[eo]rs|ists|people|staff|experts?|nurses|clinicians)$/i;

/** `99.9% per month`, `3% by value`: what is said behind the limit belongs to the metric. */
const withTail = (words: string, tail: string): { words: string; tail: string } => {
  const { better } = metricShape(readMeasure(bareWords(words))?.metric ?? '');
  const perGroup = /^per ([a-z]+)$/i.exec(tail)?.[1];
  if (perGroup !== undefined && better === 'higher' && !PERIOD.test(perGroup))
    return { words, tail: `for every ${perGroup}` };
  const joined =
    /^(?:per|by) [a-z]+(?: [a-z]+)?$/i.test(tail) &&
    !/ per\b/i.test(words) &&
    !BY_PEOPLE.test(tail);
  const named = bareWords(words).replace(
    /^(?:process|handle|serve|index|score|classify)$/i,
    'throughput',
  );
  return joined ? { words: `${named} ${tail}`, tail: '' } : { words, tail };
};

/** The side that is written, else the one that is better. */
const sideOf = (sign: string | undefined, metric: string, value: string): string | null => {
  if (sign !== undefined && sign !== '=') return sign;
  const { better } = metricShape(metric);
  if (better !== 'unknown' && !IS_USED.test(metric)) return better === 'higher' ? '>=' : '<=';
  if (IS_SCALE.test(value)) return '>=';
  return metric.endsWith('_share') && parseFloat(value) >= 50 ? '>=' : null;
};

/** `the model retrains`: what the model itself does takes a time; what a page does is software. */
const MODEL_DOES =
  /^(?:the |our |a )?(?:new |final )?(?:models?|classifiers?|rankers?|forecasters?|agents?|chatbots?|extractors?) (?:re)?(?:trains?|loads?|scores|finishes|infers|predicts|classifies|converges|completes)\b/i;

/** Words by which a second limit names the group it holds for. */
const BEGINS_GROUP = /^(?:for|on|in|among|at|under|during|across) /i;

const measureBeside = (
  words: string,
  tail: string,
  value: string,
  before: Limit | null,
): Measure | null => {
  const bare = bareWords(words);
  if (bare === '' && before !== null && /^(?:overall|in total)$/i.test(tail))
    return { metric: before.metric, groups: [] };
  if (bare === '' && before !== null && BEGINS_GROUP.test(tail)) {
    const { head, groups } = readGroups(tail);
    return head === '' ? { metric: before.metric, groups } : null;
  }
  // `refusal rate on benign prompts <= 3%, on harmful ones >= 98%`.
  if (
    before !== null &&
    tail === '' &&
    BEGINS_GROUP.test(tidyWords(words)) &&
    !words.includes(',') &&
    !namesMeasure(words)
  ) {
    const { head, groups } = readGroups(words);
    if (head === '') return { metric: before.metric, groups };
  }
  const size = tail === '' ? sizeOfModel(words, value) : null;
  if (size !== null) return size;
  const level = PERCENTILE.exec(bare);
  const behind = readGroups(tail);
  if (level !== null && behind.head === '') {
    const isTime = IS_TIME.test(value) && !IS_TIME.test(before?.requirement ?? '');
    const name =
      before === null || isTime ? 'latency' : before.metric.replace(/^(?:mean|median|p\d+)_/u, '');
    return { metric: metricName(`p${level[1] ?? level[2] ?? ''} ${name}`), groups: behind.groups };
  }
  if (bare === '') return readMeasure(tail.replace(/^of\s+/i, ''));
  const groupsBehind = behind;
  if (groupsBehind.groups.some(isTorn)) return null;
  // `Speed lane: 65% of calls on one voice`: a label, and a share of the calls.
  const isLabel = /:\s*$/u.test(words) && !endsWithMeasureWords(bare.split(' ').at(-1) ?? '');
  if (isLabel && value.endsWith('%') && TAIL_COUNT.test(groupsBehind.head)) return null;
  const rest = tidyWords(groupsBehind.head.replace(TAIL_COUNT, ''));
  if (rest !== '' && bareWords(rest) !== '') return null;
  if (/\bscores?$/i.test(tidyWords(words)) && readMeasure(bare) === null && IS_SCALE.test(value)) {
    const named = nameOfShare(`${bare} score`, MOST_WORDS_OF_SCORE);
    return named === null
      ? null
      : { metric: named.replace(/_share$/u, ''), groups: groupsBehind.groups };
  }
  const measure =
    ((ANSWERS.test(words) || TAKES.test(tidyWords(words))) &&
    !/time|latency|quality|score|rate/i.test(words)
      ? timed(value, words)
      : null) ??
    readMeasure(bare) ??
    timed(value, words);
  return measure === null
    ? null
    : {
        ...measure,
        groups: [...measure.groups, ...groupsBehind.groups.filter((group) => !IS_ITEM.test(group))],
      };
};
const MOST_WORDS_OF_SCORE = 9;

const IS_SIZE = /\d\s*(?:kb|mb|gb|tb|kib|mib|gib)$/i;
const IS_MODEL =
  /^(?:the |our |a )?(?:[\w-]+ )?(?:model|checkpoint|network|weights)(?:'s)?(?: file)?(?: (?:is|are|be|must|should|may|has|to|have|weighs?|takes?(?: up)?))*$/i;

/** `the model is at most 120 MB`. */
export const sizeOfModel = (words: string, value: string): Measure | null =>
  IS_SIZE.test(value.trim()) && IS_MODEL.test(tidyWords(words))
    ? { metric: 'model_size', groups: [] }
    : null;

const IS_ITEM = /^(?:the )?(?:(?!every )\w+ )?(?:model|system|classifier|service|release)$/i;

const TAKES_TIME =
  /\b(?:inference|prediction|scoring|indexing|fine-tuning|training|retraining|extraction|classification|ranking|translation|transcription|retrieval)\b/i;

const TAKES =
  /^(.+?)\s+(?:(?:must|should|shall|may|can|has to|needs to|will)\s+)?(?:takes?|finish(?:es)?|completes?|runs?|ends?|be (?:done|finished|complete))(?:\s+(per [a-z]+))?$/i;

const timed = (value: string, words: string): Measure | null => {
  if (!IS_TIME.test(value)) return null;
  if (MODEL_DOES.test(words))
    return {
      metric: nameOfShare(bareBehaviour(words))?.replace(/_share$/u, '_time') ?? 'time',
      groups: [],
    };
  const level = /\bp\d{2,3}\b/i.exec(words)?.[0];
  const taking = TAKES.exec(tidyWords(words));
  if (taking !== null && TAKES_TIME.test(taking[1] ?? '')) {
    const { head, groups } = readGroups(bareWords(taking[1] ?? ''));
    return { metric: metricName(`${head} time ${taking[2] ?? ''}`), groups };
  }
  const awaited =
    /^((?:the )?(?:first|last|next|full|final|partial)\b.+?)\s+(?:comes |appears |is shown |arrives )?after$/i.exec(
      tidyWords(words),
    )?.[1];
  if (awaited !== undefined)
    return { metric: metricName(`${level ?? ''} time to ${bareWords(awaited)}`), groups: [] };
  if (ANSWERS.test(words))
    return { metric: metricName(`${level ?? ''} ${waitOf(words)}`), groups: [] };
  return null;
};
