import { metricName } from '../../language/readers/read-name';
import { FIRST, isAwaited, waitOf } from '../attachment/awaited';
import { aimAt, doneTo, isFinite } from '../grammar/verbs';
import { COUNTED } from '../vocabulary';
import { TARGET } from './comparisons';
import { counted, countQuantities, IS_SCALE, IS_TIME, percentOf, type Read } from './limit';
import {
  bareBehaviour,
  bareWords,
  isName,
  namesMeasure,
  nameOfShare,
  readGroups,
  readMeasure,
} from './measure';
import { reasonsOf } from './share-reasons';
import { tidyWords } from './taker';
import { MODALS, MODEL_NOUN, THE_MODEL } from './words';

const SHARE_VALUE = String.raw`(?:[-+]?\d[\d,]*(?:\.\d+)?\s?%|\d[\d,]*\s+(?:out of|of|in|from)\s+(?:every\s+|the\s+)?\d[\d,]*)`;
const SHARE_OF_THINGS = new RegExp(
  `^(?<lead>(?:(?!\\d).)*?)(?:(?<sign>[<>]=?)\\s*)?(?<value>${SHARE_VALUE})\\s+(?:of\\s+)?(?:the\\s+|all\\s+|our\\s+)*(?<things>[a-z].*)$`,
  'i',
);
const IN_SHARE = new RegExp(
  `^(?<what>.+?)\\s+(?<joint>in|for|on|with|during)\\s+(?:(?<sign>[<>]=?)\\s*)?(?<value>${SHARE_VALUE})(?:\\s+(?:of\\s+)?(?:the\\s+|all\\s+)?(?<things>[a-z][a-z -]*))?$`,
  'i',
);
export const COUNTED_ONLY = new RegExp(
  `^(?:${COUNTED}|time|times|attempts?|occasions?|alerts?|comparisons?|pairwise comparisons?|decisions?|scenarios?|sessions?|orders?|invoices?|emails?|requests?|trials?|payments?|letters?|orders?|instances?)$`,
  'i',
);

/** What has a percentage of its own. */
const IS_RATE_ITSELF =
  /^(?:[\w-]+ ){0,3}(?:rates?|scores?|accuracy|precision|recall|ratio|index|sensitivity|specificity|coverage)$/i;

/** `4% deviation from the file`. */
const IS_DISTANCE =
  /^(?:[\w-]+ )?(?:deviation|difference|error|gap|discrepancy|drift)(?: (?:from|to|between|against)\b.*)?$/iu;

/** What `98% of` something is, is a comparison of two values. */
export const MEASURE_ITSELF =
  /\b(?:accuracy|precision|recall|f1(?:[- ]score)?|auc|auroc|throughput|performance|quality)$/i;

/** `at least 95% of the answers cite a source`, `in 99% of cases`. */
export const readShare = (clause: string): Read | null => {
  const inside = readInShare(clause);
  if (inside !== null) return inside;
  const of = SHARE_OF_THINGS.exec(clause)?.groups;
  if (of === undefined) return null;
  const { lead = '', sign, value = '', things = '' } = of;
  // Another clause is no part of what is counted.
  if (/[;—–]/u.test(lead) || /\s[—–;]\s/u.test(things)) return null;
  // `Completion: 80% of students finish`: a label, which is no part of what is counted.
  if (/^[^:]{2,60}:\s/u.test(lead) && /\d\s?%\s+of\b/u.test(clause)) return null;
  const doing = bareBehaviour(lead).replace(/^(?:in|for|that|then|correctly)$/i, '');
  if (isMeasureAlone(doing)) return null;
  if (/^(?:for|on|in|at|among|across|during|within|under)\b/i.test(things) && namesMeasure(lead))
    return { lost: 'what is counted' };
  // `keeps 98% of the full model's accuracy` compares two values.
  if (MEASURE_ITSELF.test(things)) return { lost: 'what it is compared with' };
  // `at 95% detection` says where it holds.
  if (/\bat$/i.test(tidyWords(lead)) && !/\d\s?%?\s+of\b/i.test(clause)) return null;
  // `< 30% average error rate` is no share of a rate.
  if (!/\d\s?%?\s+of\b/i.test(clause) && (IS_RATE_ITSELF.test(things) || IS_DISTANCE.test(things)))
    return null;
  if (countQuantities(things) === 1) return doing === '' ? shareWithin(things, sign, value) : null;
  if (countQuantities(things) > 1) return null;
  const isNamed = namesMeasure(things) || /^that\b/i.test(things);
  if (doing === '' && isNamed && !/\s/u.test(tidyWords(things))) return null;
  if (doing === '' && !/%?\s+of\b|\d\s+(?:out of|of|in|from)\s/u.test(clause)) return null;
  return shareOf(doneTo(doing, things), sign, value);
};

/** `… in 99% of cases`; the share of values on one side where a limit stands before it. */
const readInShare = (clause: string): Read | null => {
  const found = IN_SHARE.exec(clause)?.groups;
  if (found === undefined) return null;
  const { what = '', sign, value = '' } = found;
  const counted = tidyWords(found['things'] ?? 'cases');
  // `accuracy > 85% with < 2% critical errors` states two limits.
  if (/^with$/i.test(found['joint'] ?? '') && /[<>]/u.test(what) && namesMeasure(counted))
    return null;
  if (countQuantities(what) === 1 && /[<>]/u.test(what) && !OF_GROUPS.test(counted)) {
    const within = shareWithin(what, sign, value);
    const isKind = counted.includes(' ') && !COUNTED_ONLY.test(counted);
    return 'lost' in within || !isKind ? within : { ...within, groups: [counted] };
  }
  if (!COUNTED_ONLY.test(counted)) return null;
  // `and amounts on 99%` goes on with the verb of what stands before it.
  const isAct = found['things'] !== undefined && (IS_ACT.test(what) || isFinite(what.trim()));
  if (!/\s/u.test(tidyWords(what)) && !isAct) return { lost: 'what is counted' };
  if (countQuantities(what) === 0 && !isMeasureAlone(what))
    return shareOf(bareBehaviour(what), sign, value);
  return countQuantities(what) === 1 ? shareWithin(what, sign, value) : null;
};

/** `refusal on at least 95% of unanswerable questions`: what is done, as a noun. */
export const IS_ACT =
  /^(?!precision|satisfaction|performance)[a-z-]+(?:tion|sion|al|ment|ance|ence)s?$/i;

const isMeasureAlone = (words: string): boolean => {
  const bare = bareWords(words);
  return (
    bare !== '' &&
    readMeasure(bare) !== null &&
    !/\b(?:is|are|be|in|has|have|prefers?|misses|answers|replies|completes?|resolves?|finishes|succeed)\b/i.test(
      bare,
    )
  );
};

/** `reviewers rate it`: a score whose name is not said. */
export const PEOPLE_RATE =
  /^(?:the )?(?:reviewers?|users?|customers?|raters?|people|clinicians?|readers?|testers?|humans?) rates?(?: (?:it|this|them))?$/i;

/** `average at least 4 out of 5 on a rubric`: a score, and no share. */
export const isScore = (words: string, value: string): boolean =>
  IS_SCALE.test(value.trim()) && /\b(?:averages?|mean|rubric|scale|scored?)\b/i.test(words);

/** What people are hoped to do: the more of them the better. */
const PEOPLE_DO =
  /^(?:(?:[a-z]+ ){0,2}(?:users|customers|visitors|students|teams|employees|agents|operators|participants|readers|developers|officers|managers)) (?:use|find|share|modify|adopt|complete|return|convert|upgrade|subscribe|engage|try|recommend|accept|create|renew|enable|report (?:improved|higher|better))\b(?!.*\b(?:incorrect|wrong|invalid|fail\w*|errors?|fewer|less|not|never|cancel\w*|refund\w*)\b)/i;

const shareOf = (words: string, sign: string | undefined, value: string): Read => {
  if (isScore(words, value)) return { lost: 'what is rated' };
  if (PEOPLE_RATE.test(tidyWords(words))) return { lost: 'what is rated' };
  // `contain enough detail to proceed`: what it is for is no part of what is counted.
  if (words.includes(' to ') && aimAt(words.split(/\s+/u)) > 0) return { lost: 'what is counted' };
  if (
    /\b(?:(?:for|in|of|across|per) (?:each|every)|(?<!(?:contain|include|have|has|provide|show)s? )both|all three|either|unless|except|only)\b/i.test(
      words,
    )
  )
    return { lost: 'a part of what is counted' };
  const metric = nameOfShare(words);
  if (metric === null || !isName(metric)) return { lost: 'what is counted' };
  const percent = percentOf(value);
  if (percent === null) return { lost: 'its number' };
  const side =
    sign ??
    (parseFloat(percent) >= 50 || PEOPLE_DO.test(words)
      ? '>='
      : parseFloat(percent) === 0
        ? '<='
        : null);
  return side === null
    ? { lost: 'the side of the limit' }
    : { metric, groups: [], requirement: counted(side, percent) };
};

/** What runs are told apart by: `in 9 of 10 regions` counts groups, not values. */
export const OF_GROUPS =
  /\b(?:regions|classes|languages|countries|markets|stores|shops|sites|hospitals|segments|groups|categories|months|weeks|days|folds|seeds|products|items|tenants|channels)$/i;

/** What is counted of one sample: `within 8 steps`, `no more than two edits`. */
const COUNTABLE =
  '(?:(?:tool |manual |follow-up )?(?:steps|turns|tries|attempts|retries|clicks|edits|corrections|messages|calls|questions|iterations|errors|mistakes|changes|hops))';

/** `cite at least one source`: how many of a kind one sample has, in a name of words. */
const FEW_OF = new RegExp(
  `^(?<what>[a-z' -]*?)(?<side>[<>]=)\\s*(?<count>\\d{1,2})\\s+(?!(?:${COUNTABLE}|tokens|words|s|ms|m|h|min|seconds?|minutes?|hours?|days?|points?|cm|mm|km)\\b)(?<noun>[a-z]+)$`,
  'i',
);

/** `predictions with a prediction deviation <= 15 s`: how far each is off. */
const IS_OFF = new RegExp(
  `^(?<kind>(?:[a-z]+ ){0,2})[a-z]+ with a (?<metric>[a-z]+ deviation) (?<side><=?)\\s*(?<bound>${TARGET})$`,
  'i',
);

/** `of requests are answered within 2 s`: the share of values on one side of a limit. */
const shareWithin = (inner: string, sign: string | undefined, value: string): Read => {
  const few = FEW_OF.exec(inner)?.groups;
  if (few !== undefined) {
    const { what = '', side = '', count = '', noun = '' } = few;
    const bound = `${side.startsWith('>') ? 'min' : 'max'} ${count}`;
    const named = nameOfShare(`${bareBehaviour(what)} ${bound} ${noun}`);
    const share = percentOf(value);
    return named === null || share === null || !isName(named)
      ? { lost: 'one of two limits' }
      : { metric: named, groups: [], requirement: counted(sign ?? '>=', share) };
  }
  const off = IS_OFF.exec(inner)?.groups;
  if (off !== undefined) {
    const { kind = '', metric = '', side = '', bound = '' } = off;
    return {
      metric: `share(${metricName(metric)} ${side} ${bound.trim()})`,
      groups: kind.trim() === '' ? [] : [kind.trim()],
      requirement: counted(sign ?? '>=', percentOf(value) ?? value),
    };
  }
  const limit = new RegExp(
    `^(?<what>.*?)(?<side>[<>]=?)\\s*(?<limit>${TARGET})(?:\\s+(?<noun>${COUNTABLE}))?(?<after>(?:\\s+(?:before|after|from|ahead of|by|of (?=the |an? ))\\s*[a-z'’ -]+)?)(?:\\s+of (?<since>[a-z]+(?: [a-z]+){0,7}))?\\s*$`,
    'i',
  ).exec(inner)?.groups;
  const percent = percentOf(value);
  if (limit === undefined || percent === null) return { lost: 'one of two limits' };
  if (limit['since'] !== undefined && !IS_TIME.test((limit['limit'] ?? '').trim()))
    return { lost: 'one of two limits' };
  const { what = '', side = '', limit: bound = '', after = '', noun, since } = limit;
  if (/[,;]/u.test(what)) return { lost: 'one of two limits' };
  const metric =
    noun === undefined
      ? (distanceTo(bound, after) ?? timedMetric(`${what}${after}`, bound))
      : metricName(noun);
  if (metric === null) return { lost: 'what is measured' };
  const measure = readMeasure(what);
  const scale = IS_SCALE.test(bound.trim()) ? /^([\d.]+)\D+([\d.]+)$/u.exec(bound.trim()) : null;
  const reasons = reasonsOf({ metric, what, after, since, scale: scale?.[2] });
  return {
    metric: `share(${metric} ${side} ${scale?.[1] ?? bound.trim()})`,
    groups: measure?.metric === metric ? measure.groups : [],
    requirement: counted(sign ?? '>=', percent),
    ...(reasons.length === 0 ? {} : { reason: reasons.join(', ') }),
  };
};

/** `lands within 50 cm of the target`. */
const distanceTo = (bound: string, after: string): string | null => {
  const target = /^\s*(?:of|from)\s+(?:the\s+|an?\s+)?(.+)$/i.exec(after)?.[1];
  return target !== undefined && /\d\s*(?:mm|cm|m|km|px|metres?|meters?)$/i.test(bound.trim())
    ? metricName(`distance to ${target}`)
    : null;
};

const MOST_WORDS_OF_TIMED = 12;

const timedMetric = (what: string, bound: string): string | null => {
  const counted = /\d\s*(steps|turns|tokens|words)$/i.exec(bound.trim())?.[1];
  if (counted !== undefined)
    return (
      readMeasure(what)?.metric ??
      (what.trim() === '' ? counted.toLowerCase() : null) ??
      counted.toLowerCase()
    );
  if (!IS_TIME.test(bound.trim()))
    return readMeasure(what)?.metric ?? nameOfShare(what)?.replace(/_share$/u, '') ?? null;
  const measure = readMeasure(what);
  if (measure !== null && /time|latency|duration|turnaround/u.test(measure.metric))
    return measure.metric;
  if (isAwaited(what) || FIRST.test(what)) return waitOf(what);
  const share = nameOfShare(bareBehaviour(what), MOST_WORDS_OF_TIMED);
  return share === null ? null : share.replace(/_share$/u, '_time');
};

const ONLY_MODEL = new RegExp(`^${THE_MODEL}$`, 'i');
const DOES_SO_MANY = new RegExp(
  `^(?:the |our |an? )?(?<who>[a-z' -]*${MODEL_NOUN})\\s+(?:(?:${MODALS})\\s+)*(?:contains?|ha(?:s|ve)|makes?|produces?|raises?|needs?|shows?|causes?|triggers?|calls?|uses?|takes?|issues?|sends?|asks?)\\s+(?=[<>])`,
  'i',
);
const RATE = new RegExp(
  `^(?<topic>[a-z][a-z -]*:\\s*)?(?:(?:an? )?(?<average>mean|average|median) (?:of )?)?(?:(?<sign>[<>]=?)\\s*)?(?<count>\\d[\\d,.]*)\\s+(?<things>[a-z][a-z -]*?)\\s+(?:per|in|out of)\\s+(?:an?\\s+|every\\s+)?(?<per>(?:\\d[\\d,]*\\s+)?[a-z][a-z -]*)$`,
  'i',
);

/** Behind a number these are its unit: `30 seconds per invoice`. */
const IS_UNIT = /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?)\b/i;

/** `fewer than 5 false alarms per week`, `no more than 3 errors in 1,000 transactions`. */
export const readRate = (clause: string): Read | null => {
  const doing = DOES_SO_MANY.exec(clause);
  if (doing !== null) {
    const rate = readRate(clause.slice(doing[0].length));
    const who = doing.groups?.['who'] ?? '';
    if (rate === null || 'lost' in rate) return rate;
    return ONLY_MODEL.test(who) ? rate : { ...rate, groups: [who, ...rate.groups] };
  }
  const found = RATE.exec(clause)?.groups;
  if (found === undefined) return null;
  const { topic, average = '', sign, count = '', things = '', per = '' } = found;
  if (sign === undefined || IS_UNIT.test(things)) return null;
  const counted = /^(\d[\d,]*)\s+([a-z -]+)$/u.exec(per);
  if (counted !== null && COUNTED_ONLY.test(counted[2] ?? '')) {
    const percent = percentOf(`${count} of ${counted[1] ?? ''}`);
    const metric = nameOfShare(`${counted[2] ?? ''} with ${things}`);
    return percent === null || metric === null
      ? null
      : { metric, groups: [], requirement: `${sign} ${percent}` };
  }
  const plural = things.endsWith('s') ? things : `${things}s`;
  // `per second on the edge box`: where it holds is no part of the name.
  const { head, groups } = readGroups(per);
  return {
    metric: metricName(`${average} ${plural} per ${head.replaceAll(',', '')}`),
    groups: [...(topic === undefined ? [] : [tidyWords(topic)]), ...groups],
    requirement: `${sign} ${count}`,
  };
};
