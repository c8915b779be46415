import { metricName } from '../../language/read-name';
import { COUNTED } from '../vocabulary';
import { TARGET } from './comparisons';
import { countQuantities, IS_TIME, percentOf, type Read } from './limit';
import { bareBehaviour, bareWords, namesMeasure, nameOfShare, readMeasure } from './measure';
import { tidyWords } from './taker';

const NONE_IN = new RegExp(
  `^(?:(?<before>[^\\d<>=]*?)[\\s:,]*(?:(?:is|are|=|of)\\s+)?)?(?:(?:0|none|no)\\s+)(?<named>[a-z][a-z -]*?)?\\s*(?:in|out of|of|over|across|among)\\s+(?<samples>\\d[\\d,]*)\\s*(?<counted>[a-z -]*)$`,
  'iu',
);

/** `0 critical failures in 299 runs`: none at all among so many. */
export const readZero = (clause: string): Read | null => {
  const found = NONE_IN.exec(clause)?.groups;
  if (found === undefined) return null;
  const named = tidyWords(found['named'] ?? '') || bareWords(found['before'] ?? '');
  if (named === '') return { lost: 'what is measured' };
  return {
    metric: metricName(named),
    groups: [],
    requirement: '= 0',
    samples: Number((found['samples'] ?? '').replaceAll(',', '')),
  };
};

const SHARE_VALUE = String.raw`(?:[-+]?\d[\d,]*(?:\.\d+)?\s?%|\d[\d,]*\s+(?:out of|of|in|from)\s+(?:every\s+|the\s+)?\d[\d,]*)`;
const SHARE_OF_THINGS = new RegExp(
  `^(?<lead>(?:(?!\\d).)*?)(?:(?<sign>[<>]=?)\\s*)?(?<value>${SHARE_VALUE})\\s+(?:of\\s+)?(?:the\\s+|all\\s+|our\\s+)*(?<things>[a-z].*)$`,
  'iu',
);
const IN_SHARE = new RegExp(
  `^(?<what>.+?)\\s+(?:in|for|on|with|during)\\s+(?:(?<sign>[<>]=?)\\s*)?(?<value>${SHARE_VALUE})(?:\\s+(?:of\\s+)?(?:the\\s+|all\\s+)?(?<things>[a-z][a-z -]*))?$`,
  'iu',
);
const COUNTED_ONLY = new RegExp(
  `^(?:${COUNTED}|time|times|attempts?|occasions?|alerts?|comparisons?|pairwise comparisons?|decisions?|scenarios?|sessions?|orders?|invoices?|emails?|requests?|trials?|payments?|letters?|orders?|instances?)$`,
  'iu',
);

/** `at least 95% of the answers cite a source`, `in 99% of cases`. */
export const readShare = (clause: string): Read | null => {
  const inside = IN_SHARE.exec(clause)?.groups;
  if (inside !== undefined && COUNTED_ONLY.test(tidyWords(inside['things'] ?? 'cases'))) {
    const { what = '', sign, value = '' } = inside;
    if (countQuantities(what) === 0 && !isMeasureAlone(what))
      return shareOf(bareBehaviour(what), sign, value);
    if (countQuantities(what) === 1) return shareWithin(what, sign, value);
  }
  const of = SHARE_OF_THINGS.exec(clause)?.groups;
  if (of === undefined) return null;
  const { lead = '', sign, value = '', things = '' } = of;
  const doing = bareBehaviour(lead).replace(/^(?:in|for|that|then|correctly)$/iu, '');
  if (isMeasureAlone(doing)) return null;
  if (countQuantities(things) === 1) return doing === '' ? shareWithin(things, sign, value) : null;
  if (countQuantities(things) > 1) return null;
  if (
    doing === '' &&
    (namesMeasure(things) || /^that\b/iu.test(things)) &&
    !/\s/u.test(tidyWords(things))
  )
    return null;
  if (doing === '' && !/%?\s+of\b|\d\s+(?:out of|of|in|from)\s/u.test(clause)) return null;
  return shareOf([doing, things].filter((part) => part !== '').join(' '), sign, value);
};

const isMeasureAlone = (words: string): boolean => {
  const bare = bareWords(words);
  return (
    bare !== '' &&
    readMeasure(bare) !== null &&
    !/\b(?:is|are|be|in|has|have|prefers?|misses|answers|replies|completes?|resolves?|finishes|succeed)\b/iu.test(
      bare,
    )
  );
};

/** `reviewers rate it`: a score whose name is not said. */
export const PEOPLE_RATE =
  /^(?:the )?(?:reviewers?|users?|customers?|raters?|people|clinicians?|readers?|testers?|humans?) rates?(?: (?:it|this|them))?$/iu;

const shareOf = (words: string, sign: string | undefined, value: string): Read => {
  if (PEOPLE_RATE.test(tidyWords(words))) return { lost: 'what is rated' };
  if (/\b(?:each|every|both|all three|either|unless|except|only)\b/iu.test(words))
    return { lost: 'a part of what is counted' };
  const metric = nameOfShare(words);
  if (metric === null) return { lost: 'what is counted' };
  const percent = percentOf(value);
  if (percent === null) return { lost: 'its number' };
  const side = sign ?? (parseFloat(percent) >= 50 ? '>=' : null);
  return side === null
    ? { lost: 'the side of the limit' }
    : { metric, groups: [], requirement: `${side} ${percent}` };
};

/** `of requests are answered within 2 s`: the share of values on one side of a limit. */
const shareWithin = (inner: string, sign: string | undefined, value: string): Read => {
  const limit = new RegExp(`^(?<what>.*?)(?<side>[<>]=?)\\s*(?<limit>${TARGET})\\s*$`, 'iu').exec(
    inner,
  )?.groups;
  const percent = percentOf(value);
  if (limit === undefined || percent === null) return { lost: 'one of two limits' };
  const { what = '', side = '', limit: bound = '' } = limit;
  const metric = timedMetric(what, bound);
  if (metric === null) return { lost: 'what is measured' };
  return {
    metric: `share(${metric} ${side} ${bound.trim()})`,
    groups: [],
    requirement: `${sign ?? '>='} ${percent}`,
  };
};

/** What takes a response time, whatever answers. */
export const ANSWERS =
  /\b(?:answers?|answered|responds?|repl(?:y|ies|ied)|returns?|returned|responses?|gets? an answer|reacts?)\b/iu;

const timedMetric = (what: string, bound: string): string | null => {
  const counted = /\d\s*(steps|turns|tokens|words)$/iu.exec(bound.trim())?.[1];
  if (counted !== undefined) return counted.toLowerCase();
  if (!IS_TIME.test(bound.trim()))
    return readMeasure(what)?.metric ?? nameOfShare(what)?.replace(/_share$/u, '') ?? null;
  const measure = readMeasure(what);
  if (measure !== null && /time|latency|duration|turnaround/u.test(measure.metric))
    return measure.metric;
  if (ANSWERS.test(what)) return 'response_time';
  const share = nameOfShare(bareBehaviour(what));
  return share === null ? null : share.replace(/_share$/u, '_time');
};

const RATE = new RegExp(
  `^(?<topic>[a-z][a-z -]*:\\s*)?(?:(?<sign>[<>]=?)\\s*)?(?<count>\\d[\\d,.]*)\\s+(?<things>[a-z][a-z -]*?)\\s+(?:per|in|out of)\\s+(?:an?\\s+|every\\s+)?(?<per>(?:\\d[\\d,]*\\s+)?[a-z][a-z -]*)$`,
  'iu',
);

/** `fewer than 5 false alarms per week`, `no more than 3 errors in 1,000 transactions`. */
export const readRate = (clause: string): Read | null => {
  const found = RATE.exec(clause)?.groups;
  if (found === undefined) return null;
  const { topic, sign, count = '', things = '', per = '' } = found;
  if (sign === undefined) return null;
  const counted = /^(\d[\d,]*)\s+([a-z -]+)$/u.exec(per);
  if (counted !== null && COUNTED_ONLY.test(counted[2] ?? '')) {
    const percent = percentOf(`${count} of ${counted[1] ?? ''}`);
    const metric = nameOfShare(`${counted[2] ?? ''} with ${things}`);
    return percent === null || metric === null
      ? null
      : { metric, groups: [], requirement: `${sign} ${percent}` };
  }
  const plural = things.endsWith('s') ? things : `${things}s`;
  return {
    metric: metricName(`${plural} per ${per.replaceAll(',', '')}`),
    groups: topic === undefined ? [] : [tidyWords(topic)],
    requirement: `${sign} ${count}`,
  };
};
