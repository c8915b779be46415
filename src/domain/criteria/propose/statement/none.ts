import { groupsIn } from '../attachment/phrases';
import { tokensOf } from '../attachment/tokens';
import { metricName } from '../../language/readers/read-name';
import { kindOfSamples } from './batch';
import type { Limit, Read } from './limit';
import { bareBehaviour, bareWords, isName } from './measure';
import { tidyWords } from './taker';
import { MODALS, THE_MODEL } from './words';

const NONE_OF =
  /^0 (?:of|out of) (?:the )?(?<samples>\d[\d,]*) (?<things>[a-z][a-z -]*?) (?:may|must|should|shall|can|will|is allowed to) (?<what>[a-z][a-z -]*)$/i;
const NONE_IN = new RegExp(
  `^(?:(?<before>[^\\d<>=]*?)[\\s:,]*(?:(?:is|are|=|of)\\s+)?)?(?:(?:0|none|no)\\s+)(?<named>(?!out of\\b)[a-z][a-z -]*?)?\\s*(?:in|out of|of|over|across|among)\\s+(?<samples>\\d[\\d,]*)\\s*(?<counted>[a-z -]*)$`,
  'i',
);

const DOES_NONE =
  /^(?:in\s+)?(?<who>[^\d<>=]*?)\s(?:0|no|not a single|never(?: an?)?|not|zero)\s(?<what>[a-z][a-z -]*)$/i;
const ENDS_IN_MODAL = new RegExp(`(?:^|\\s)(?:${MODALS}|${THE_MODEL})$`, 'i');
const ARTICLES = /\b(?:an?|the)\s+/gi;
const MERELY_HAS = /^(?:makes?|ha(?:s|ve)|shows?|produces?|contains?|gives?)\s+/i;

/** `in 500 prompts the assistant leaks no system prompt`, once its samples are taken. */
export const readNoneDone = (clause: string): Read | null => {
  const none = /^(?:0|no|zero|none of the) (?<what>[a-z][a-z -]*)$/i.exec(
    tidyWords(clause),
  )?.groups;
  const found = none ?? DOES_NONE.exec(tidyWords(clause))?.groups;
  if (found === undefined) return null;
  const doing = bareBehaviour(found['who'] ?? '').replace(ENDS_IN_MODAL, '');
  const words = `${doing} ${found['what'] ?? ''}`.trim().replace(MERELY_HAS, '');
  const metric = metricName(words.replace(ARTICLES, ''));
  return isName(metric) ? { metric, groups: [], requirement: '= 0' } : null;
};

/** `0 critical failures in 299 runs`: none at all among so many. */
export const readZero = (clause: string): Read | null => {
  const none = NONE_OF.exec(clause)?.groups;
  if (none !== undefined) {
    const metric = metricName((none['what'] ?? '').replace(ARTICLES, ''));
    if (!isName(metric)) return { lost: 'what is counted' };
    return { metric, groups: [], requirement: '= 0', samples: countOf(none['samples']) };
  }
  const found = NONE_IN.exec(clause)?.groups;
  if (found === undefined) return null;
  const named = tidyWords(found['named'] ?? '') || bareWords(found['before'] ?? '');
  if (named === '') return { lost: 'what is measured' };
  return {
    metric: metricName(named.replace(ARTICLES, '')),
    groups: kindOfSamples(found['counted'] ?? ''),
    requirement: '= 0',
    samples: countOf(found['samples']),
  };
};

const countOf = (written: string | undefined): number =>
  Number((written ?? '').replaceAll(',', ''));

const IS_HARM =
  /\b(?:incidents?|violations?|errors|panics|crashes|misclassifications?|fabricat\w+|misinformation|leaks?|breaches|hallucinations?|injections?|failures?|collisions?|harms?|disclosures?|jailbreaks?)$/i;
const CHANGES =
  /\b(?:drop|loss|change|regressions?|decrease|increase|difference|reduction|more|other|further)\b/i;

const NONE_MORE =
  /^0 (?<cases>(?:cases|incidents|instances|occurrences) of )?(?<what>[a-z][a-z-]*(?: (?!(?:during|in|across|for|under|on|over|within|while)\b)[a-z-]+){0,4})(?: (?<where>(?:during|in|across|for|under|on|over|within)\s[^\d<>=]*))?$/iu;

/** `recall >= 90%, zero obeyed injections`: none of what is named, behind another limit. */
export const readNoneMore = (clause: string, before: Limit | null): Read | null => {
  const { cases, what: named, where = '' } = NONE_MORE.exec(clause)?.groups ?? {};
  const groups = groupsIn(tokensOf(where));
  if (named === undefined || CHANGES.test(named) || groups === null) return null;
  if (before === null && cases === undefined && !IS_HARM.test(named)) return null;
  const metric = metricName(named);
  return isName(metric) ? { metric, groups, requirement: '= 0' } : null;
};
