import { formatCriterion } from '../../language/format';
import { readLines } from '../../language/parse';
import { isAim } from '../grammar/verbs';
import { saysWhatIsDone } from '../attachment/verbs';
import { DATASET, MARGIN, SAMPLES, VERSION } from '../placeholders';
import { metricName } from '../../language/readers/read-name';
import type { Context } from './context';
import { IS_TIME, type Limit } from './limit';

/** Canonical lines with placeholders for what nobody said, two for a range; null where they would not parse. */
export const linesOf = (limit: Limit, context: Context): string[] | null => {
  const { metric, requirement } = withKnownUnit(withTime(limit));
  const compares = /^(?:better|within)/u.test(requirement);
  const said = [...new Set([...limit.groups, ...context.groups])].filter(
    (group) => !IS_BARE_VERB.has(group.toLowerCase().replace('and ', '')),
  );
  // `at warm p95`: which value is meant belongs to the metric.
  if (said.some((group) => HAS_PERCENTILE.test(group))) return null;
  // `in less than 4% of them`: of what is not said here.
  if (said.some((group) => /^(?:them|it|those|these|ones)$/iu.test(group))) return null;
  if ([...said, ...context.reasons, limit.reason ?? ''].some(isTornOff)) return null;
  const named = said.filter((group) => !IS_TASK.test(group) && !isPurpose(group));
  // A line holds for every group of one kind, or for one group: of both, the words are kept.
  const isEvery = named.length === 1 && (named[0] ?? '').startsWith('every ');
  const every = isEvery ? named : [];
  const groups = isEvery ? [] : named.map(spoken);
  const samples = limit.samples ?? context.samples;
  const reason = [
    ...context.reasons,
    limit.reason,
    ...said.filter((group) => IS_TASK.test(group)),
    ...said.filter(isPurpose).map((group) => `it serves ${group}`),
  ]
    .filter((one) => one !== undefined)
    .join(', ');
  const isCounted = requirement === '= 0' || requirement === '= 100%';
  if (!isCounted && saysWhatIsDone(metricName(metric))) return null;
  if (isAlarm(limit)) return null;
  const parts = [
    metric.includes('"') || /^(?:share\(|ratio of|difference of)/u.test(metric)
      ? metric
      : `"${metric}"`,
    requirement,
    every.length === 1 ? `for ${every[0] ?? ''}` : '',
    isCounted ? '' : `@${context.confidence ?? (compares ? '97.5%' : '95%')}`,
    samples === null ? (isCounted ? SAMPLES.standIn : '') : `n>=${samples}`,
    `on ${/^[\w.-]+$/u.test(context.dataset ?? '') ? (context.dataset ?? '') : context.dataset === null ? DATASET.standIn : `"${context.dataset}"`}`,
    groups.length === 0 ? '' : slice(groups),
    reason === '' ? '' : `because ${reason}`,
  ];
  const { criteria, finding } =
    readLines(parts.filter((part) => part !== '').join(' '))[0] ?? NO_LINE;
  if (finding !== null || criteria.length === 0) return null;
  return criteria.map((criterion) =>
    formatCriterion(criterion)
      .replace(DATASET.standIn, DATASET.placeholder)
      .replace(VERSION.standIn, VERSION.placeholder)
      .replace(SAMPLES.standIn, SAMPLES.placeholder)
      .replace(MARGIN.standIn, MARGIN.placeholder),
  );
};

/** What is done with a limit, and no group that it holds for. */
const IS_BARE_VERB = new Set(['keep', 'maintain', 'achieve']);

/** One half of a pair of brackets, or words that lead to a number: somebody meant another limit. */
const isTornOff = (words: string): boolean =>
  words.split('(').length !== words.split(')').length ||
  (LEADS_ON.some((part) => words.includes(part)) && LEADS_TO_LIMIT.test(words));
const LEADS_ON = ['must', 'should', 'shall', 'within', '<', '>'];
const LEADS_TO_LIMIT =
  /\b(?:each|both) (?:must|should|shall)\b|\b(?:must|should|shall) (?:each|both)\b|\b(?:remain|stay|be) within$|(?:^|\s)[<>]=?\s*(?:,|$)/iu;

/** `accuracy < 80%`: what somebody is warned of, and no limit to stay within. */
const isAlarm = ({ metric, requirement }: Limit): boolean => {
  const name = metricName(metric);
  return (
    (/^<=?/u.test(requirement) && IS_GOOD.test(name) && !OF_LENGTH.test(requirement)) ||
    (/^>=?/u.test(requirement) && IS_BAD.test(name))
  );
};
/** `position accuracy < 5 cm`: how far off. */
const OF_LENGTH = /\d\s?(?:mm|cm|m|km|px|°|degrees)$/u;
const IS_GOOD =
  /(?:^|_)(?:accuracy|precision|recall|sensitivity|specificity|coverage|f1|f1_score|auc|auroc|ndcg@\d+|kappa|satisfaction)$/u;
const IS_BAD =
  /(?:^|_)(?:hallucination_rate|(?<!control_)error_rate|false_(?:positive|negative)_rate|wer|mape|mae|rmse|latency|psi|costs?(?:_per_[a-z0-9_]+)?|false_(?:positive|negative|alarm)s?|mis[a-z]{5,}(?:_share|_rate)?|(?:estimate|forecast|prediction)s?_(?:[a-z]+_)?off)$/u;

const HAS_PERCENTILE = /(?<![\w@-])(?:p\d{2,3}|\d{2}(?:th|st|nd|rd) percentile)(?![\w-])/i;

/** `Develop a model to detect fraud`: the item is that task, so it tells no group from another. */
const IS_TASK =
  /^(?:develop|build|create|train|implement|design|deploy|fine-tune|finetune|produce|deliver)\s+(?:an?|the|our|new|\w+ing)\b/i;

/** `to keep the talk natural`: what a limit is for. */
const isPurpose = (group: string): boolean =>
  group.startsWith('to ') && isAim(/^to (?:[a-z]+ly )?([a-z]+)/u.exec(group)?.[1]);

/** `every pickup_zone` beside another group. */
const spoken = (group: string): string =>
  group.startsWith('every ') ? group.replaceAll('_', ' ') : group;

/** A percentile of a time whose name says no time: `p95 semantic search < 500 ms`. */
const PERCENTILE_OF = /^p\d{2,3}(?:_|$)/u;
const SAYS_TIME =
  /time|zeit|dauer|latency|delay|error|deviation|gap|duration|turnaround|ttft|lag|wait|age|speed|start|_s$|_ms$|\b(?:p\d+_)?(?:rtt|lcp|fcp|fid|inp|tti|ttfb|mttr|mttd|rtf)$/iu;

const withTime = (limit: Limit): Limit =>
  PERCENTILE_OF.test(limit.metric) &&
  IS_TIME.test(limit.requirement) &&
  !SAYS_TIME.test(limit.metric)
    ? { ...limit, metric: `${limit.metric}_time` }
    : limit;

/** A unit that the language does not have belongs into the name: `energy_mj <= 12`. */
const withKnownUnit = (limit: Limit): Limit => {
  const rate = /^([<>]=? [$€£]?[\d.]+) per ([\d,]+ [a-z]+(?: [a-z]+)?)$/i.exec(limit.requirement);
  if (rate !== null && !/[("]|_per_/u.test(limit.metric))
    return {
      ...limit,
      metric: `${limit.metric}_per_${(rate[2] ?? '').replaceAll(',', '').replaceAll(' ', '_')}`,
      requirement: rate[1] ?? '',
    };
  const found = /^([<>]=? [\d.]+)\s*(kwh|wh|m?j|joules?|[gm]ib|stars?)$/i.exec(limit.requirement);
  return found === null || /[("]/u.test(limit.metric)
    ? limit
    : {
        ...limit,
        metric: [limit.metric, (found[2] ?? '').toLowerCase()]
          .filter((part) => part !== '')
          .join('_'),
        requirement: found[1] ?? '',
      };
};

const NO_LINE = { criteria: [], finding: null };

const slice = (groups: readonly string[]): string => {
  const [only = ''] = groups;
  if (groups.length === 1 && /^[a-z]\w*[<>=]+\S+$/u.test(only)) return `where ${only}`;
  return `where "${groups.join(', ').replaceAll('"', '')}"`;
};
