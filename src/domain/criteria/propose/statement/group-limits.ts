import { groupsIn } from '../attachment/phrases';
import { tokensOf } from '../attachment/tokens';
import { metricName } from '../../language/readers/read-name';
import { TARGET } from './comparisons';
import { IS_TIME, valueOf, type Limit, type Read } from './limit';
import { readMeasure } from './measure';
import { singular } from './singular';
import { COUNTED_ONLY } from './shares';
import { tidyWords } from './taker';

const IT_TAKES = new RegExp(
  `^(?:it takes )?(?:the \\w+ )?(?<sign>[<>]=?)\\s*(?<value>${TARGET})\\s+(?:per|for an?|for each|for every) (?<per>[a-z]+)$`,
  'i',
);

/** `it takes no longer than 50 ms per image`. */
export const readItTakes = (clause: string): Read | null => {
  const { sign = '', value = '', per = '' } = IT_TAKES.exec(clause)?.groups ?? {};
  if (per === '' || !IS_TIME.test(value.trim())) return null;
  return { metric: metricName(`time per ${per}`), groups: [], requirement: `${sign} ${value}` };
};

const GAPS = [
  `^(?:the )?(?<kind>difference|gap|disparity|ratio) (?:in|of) (?<metric>[a-z0-9@ -]+?) (?:between|across|among|by) (?:the |any two |all |any )?(?<by>[a-z]+(?: groups?)?) (?:(?:must |should |shall |has to |have to )?(?:is |are |be |stays? |remains? |lie |lies )?)(?<sign>[<>]=?)\\s*(?<value>${TARGET})$`,
  `^(?:the )?(?<metric>[a-z0-9@ -]+?) (?<kind>gap|difference|disparity|ratio) (?:between|across|among) (?:the |any two |all |any )?(?<by>[a-z]+(?: groups?)?) (?:(?:must |should |shall |has to |have to )?(?:is |are |be |stays? |remains? |lie |lies )?)(?<sign>[<>]=?)\\s*(?<value>${TARGET})$`,
  `^(?:the )?(?<kind>ratio) of (?<metric>[a-z0-9@ -]+?) (?:(?:must |should |shall |has to |have to )?(?:is |are |be |stays? |remains? |lie |lies )?)(?<sign>[<>]=?)\\s*(?<value>${TARGET}) for (?:each|every|any) (?<by>[a-z]+)$`,
].map((source) => new RegExp(source, 'i'));

/** Differences that are metrics by themselves. */
const FAIRNESS =
  /\b(?:equal opportunity|demographic parity|statistical parity|equali[sz]ed odds|average odds|predictive parity)$/i;

/** `the recall gap between regions`: the largest difference or the smallest ratio of groups. */
export const readGapOfGroups = (clause: string): Read | null => {
  for (const pattern of GAPS) {
    const found = pattern.exec(clause)?.groups;
    if (found === undefined) continue;
    const { kind = '', metric = '', by = '', sign = '', value = '' } = found;
    const name = singular(metricName(metric));
    if (FAIRNESS.test(metric)) return null;
    if (!/s$/i.test(by) && kind !== 'ratio') return null;
    return {
      metric: `${/ratio/i.test(kind) ? 'ratio' : 'difference'} of ${name} by ${singular(by).replace(/\s+/gu, '_')}`,
      groups: [],
      requirement: `${sign} ${valueOf(value)}`,
    };
  }
  return null;
};

const TRIES: Record<string, string> = { two: '2', three: '3', four: '4', five: '5' };
const ALL_TRIES = new RegExp(
  `^(?:all|each of) (?:the )?(?<tries>\\d|two|three|four|five) (?:runs|tries|attempts|repeats) (?:of (?:each|every|a|the) \\w+ )?(?:must |should )?(?:succeed|pass) (?:in|for|on) (?<sign>[<>]=?)\\s*(?<value>${TARGET}) of (?:the )?(?:tasks|cases|questions)$`,
  'i',
);

/** `all three runs of each task succeed in at least 75% of tasks`. */
export const readAllTries = (clause: string): Read | null => {
  const found = ALL_TRIES.exec(clause)?.groups;
  if (found === undefined) return null;
  const { tries = '', sign = '', value = '' } = found;
  return {
    metric: `pass^${TRIES[tries.toLowerCase()] ?? tries}`,
    groups: [],
    requirement: `${sign} ${value}`,
  };
};

const RATIO_OF_GROUPS = new RegExp(
  `^(?:the )?(?<metric>[a-z -]+?) (?:of|for|in) (?:each|every|any) (?<by>[a-z]+) (?:is )?(?<sign>>=?) (?<value>${TARGET}) of (?:that|the one|the rate) (?:of|for|in) the (?:best|most favou?red|largest|top) [a-z]+$`,
  'i',
);

/** `the selection rate of each group is at least 80% of that of the best group`. */
export const readRatioOfGroups = (clause: string): Read | null => {
  const found = RATIO_OF_GROUPS.exec(clause)?.groups;
  if (found === undefined) return null;
  const { metric = '', by = '', sign = '', value = '' } = found;
  return {
    metric: `ratio of ${metricName(metric)} by ${by}`,
    groups: [],
    requirement: `${sign} ${value}`,
  };
};

const NO_GROUP = new RegExp(
  `^(?:with )?no (?:single )?(?<by>[a-z]+) (?:(?:is|has|may be|falls?) )?(?<sign>[<>])\\s*(?<value>${TARGET})$`,
  'i',
);

/** `F1 >= 0.8, with no class below 0.6`: the same for every class. */
const readNoGroup = (clause: string, { metric }: Limit): Read | null => {
  const { by = '', sign = '', value = '' } = NO_GROUP.exec(clause)?.groups ?? {};
  if (by === '' || COUNTED_ONLY.test(by)) return null;
  const side = sign === '<' ? '>=' : '<=';
  return {
    metric,
    groups: [`every ${singular(by)}`],
    requirement: `${side} ${valueOf(value, metric)}`,
  };
};

const NO_GROUP_WITH = new RegExp(
  `^(?:there (?:is|are) )?(?:no|0|not one|not a single) (?:single )?(?<by>[a-z][^<>=;:\\d]*?) (?:with|has|have|having|shows?|may (?:have|show)) (?:an? |the |its )?(?<metric>[a-z][\\w@ -]*?) (?:of )?(?<sign>[<>]=?)\\s*(?<value>${TARGET})$`,
  'i',
);
const TURNED: Record<string, string> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** `no region has a recall below 0.9`, `no tested site or age group with …`: at least so much for each. */
const readNoGroupWith = (clause: string): Read | null => {
  const isNone = ['no', '0 ', 'th'].includes(clause.slice(0, 2).toLowerCase());
  const found = isNone ? NO_GROUP_WITH.exec(clause)?.groups : undefined;
  if (found === undefined) return null;
  const { by = '', sign = '', value = '' } = found;
  const measure = readMeasure(found['metric'] ?? '');
  // `no answer has a latency above 2 s` says it of each answer, and of no group.
  if (measure === null || COUNTED_ONLY.test(by.split(' ').at(-1) ?? '')) return null;
  const isOne = /^[a-z-]+$/iu.test(by) && measure.groups.length === 0;
  const group = isOne ? `every ${singular(by)}` : `each ${tidyWords(by)}`;
  return {
    metric: measure.metric,
    groups: [group, ...measure.groups],
    requirement: `${TURNED[sign] ?? sign} ${valueOf(value, measure.metric)}`,
  };
};

const OVERALL = new RegExp(
  `^overall (?:is |of |at )?(?<sign>[<>]=?)\\s*(?<value>${TARGET})(?<after>(?: (?:on|for|in|with|across|at)\\s.*)?)$`,
  'i',
);

/** `recall >= 60% for every class and overall >= 75%`: the same measure of all. */
const readOverall = (clause: string, { metric }: Limit): Read | null => {
  const { sign = '', value = '', after = '' } = OVERALL.exec(clause)?.groups ?? {};
  const groups = sign === '' ? null : groupsIn(tokensOf(after));
  return groups === null
    ? null
    : { metric, groups, requirement: `${sign} ${valueOf(value, metric)}` };
};

/** What a clause limits of none of its groups, or of all of them. @param before the limit before it. */
export const readOfGroups = (clause: string, before: Limit | null): Read | null =>
  (before === null ? null : (readNoGroup(clause, before) ?? readOverall(clause, before))) ??
  readNoGroupWith(clause);
