import { metricShape } from '../../language/metric-shape';
import { metricName } from '../../language/readers/read-name';
import { endsWithMeasureWords } from '../attachment/phrases';
import { UNIT } from '../vocabulary';
import { readChange } from './change';
import { VALUE } from './comparisons';
import { countQuantities, IS_TIME, type Limit, type Read } from './limit';
import { namesMeasure, readMeasure } from './measure';
import { readPlain } from './plain-limits';
import { tidyWords } from './taker';

const LABEL_FIRST = new RegExp(
  `^(?<label>[a-z][^:<>=]*?)\\s*:\\s*(?<limit>[<>]=?\\s*${VALUE})\\s+(?:[–—-]\\s+)?(?:of\\s+|in\\s+)?(?<meaning>[a-z].*)$`,
  'i',
);
const LABEL_AND_MEANING = new RegExp(
  `^(?<label>[a-z][^:<>=\\d]*?)\\s*:\\s*(?<meaning>[a-z][^:<>=\\d]*?)\\s+(?<limit>[<>]=?\\s*${VALUE})(?: of (?<since>[a-z][^<>=\\d]*))?$`,
  'i',
);
const LABEL_BEFORE_LIMIT = new RegExp(
  `^(?<label>[a-z][^:<>=]*?)\\s*(?<limit>[<>]=?\\s*${VALUE})\\s*(?<joint>:|\\s[–—-]|,)\\s+(?<meaning>[a-z].*)$`,
  'i',
);

/** A unit belongs to its number, whatever the pattern could do without it. */
const IS_UNIT = new RegExp(`^${UNIT.replace('\\s*(?:%', '(?:%')}(?![\\w-])`, 'i');

const MEASURE_PROPER =
  /^(?:(?:[a-z-]+ ){0,2}(?:precision|recall|accuracy|sensitivity|specificity|f1(?: score)?|false (?:positive|negative) rate))$/i;
const LABEL_AROUND = new RegExp(
  `^(?<label>[a-z][^:<>=\\d]*?)\\s*:\\s*(?<doing>[a-z-]+(?: [a-z-]+)?)\\s*(?<limit>[<>]=?\\s*${VALUE})\\s+of\\s+(?<things>[a-z].*)$`,
  'i',
);

/** `Recall: catch >= 80% of patterns`: the measure by its name, and what it means. */
export const readDefined = (clause: string): Read | null => {
  const {
    label = '',
    doing = '',
    limit = '',
    things = '',
  } = LABEL_AROUND.exec(clause)?.groups ?? {};
  if (!MEASURE_PROPER.test(label) || namesMeasure(doing) || countQuantities(things) > 0)
    return null;
  const read = readPlain(`${label} ${limit}`, null);
  return 'lost' in read ? null : { ...read, reason: `it means ${tidyWords(`${doing} ${things}`)}` };
};

/** `, with no drop in order value`: what begins so asks for more than its limit. */
const ASKS_MORE =
  /^(?:with|without|while|but|and|zero|0)\b|^(?:relative )?(?:reduction|decrease|drop|decline|increase|improvement|gain|savings?)\b|\b(?:differs?|deviates?|compared)\b/i;

/**
 * Reads a metric by its label, and what it means in the words of the sentence: `Error rate: < 1% failed
 * interactions`, `OCR error recovery >= 75%: recover without a clerk`.
 * @returns null where the label names no measure, or where its meaning has a number of its own.
 */
export const readLabelled = (clause: string): Read | null => {
  const found = (
    LABEL_FIRST.exec(clause) ??
    LABEL_AND_MEANING.exec(clause) ??
    LABEL_BEFORE_LIMIT.exec(clause)
  )?.groups;
  if (found === undefined) return null;
  const { label = '', limit = '', meaning = '', since, joint } = found;
  // `>= 0.80, set-outcome, exact-source and …`: what is listed has the next limit.
  if (joint === ',' && meaning.includes(',')) return null;
  if (since !== undefined && !IS_TIME.test(limit.trim())) return null;
  if (IS_UNIT.test(meaning) || ASKS_MORE.test(meaning)) return null;
  // `Fast lane: 65% of calls …`: the share of the calls, and no lane.
  const head = label.split(' ').at(-1) ?? '';
  if (OF_THINGS.test(clause) && !NAMES_QUALITY.test(head) && !endsWithMeasureWords(head))
    return null;
  // `Phase-2 acceptance: >= 99% of decisions …`: what the share is of, and no rate.
  if (/^[^:]*\bacceptance\s*:\s*[<>]=?\s*[\d.]+\s?%\s+of\b/i.test(clause)) return null;
  if (countQuantities(meaning) > 0 || readMeasure(label) === null) return null;
  const read = readPlain(`${label} ${limit}`, null);
  if ('lost' in read) return null;
  const counts = since === undefined ? '' : `, it counts from ${since}`;
  return { ...read, reason: `it means ${tidyWords(meaning)}${counts}` };
};

const OF_THINGS = /:\s*[<>]=?\s*[\d.]+\s?%\s+of\s/u;
/** Nouns of what is good or bad. */
const NAMES_QUALITY = /(?:cy|ness|i?ty|[st]ion|[ae]nce|ment|al|ing|age|(?:posi|nega)tives?)\)?$/iu;

const LISTED = new RegExp(
  `^(?<label>[a-z][^:<>=,\\d]*?)(?: (?:by|per) [a-z]+)?\\s*:\\s*(?<list>[^:]+)$`,
  'i',
);
const NAMED_LIMIT = new RegExp(`^(?<name>[a-z][\\w -]*?)\\s*(?<limit>[<>]=?\\s*${VALUE})$`, 'i');

/** `Recall: English >= 95%, Hindi >= 90%`: one measure, and a limit for each group. */
export const readListed = (text: string): Limit[] | null => {
  const { label: written = '', list = '' } = LISTED.exec(tidyWords(text))?.groups ?? {};
  const label = written.replace(/\s(?:targets?|goals?|budgets?|slos?)$/iu, '');
  const parts = list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/u);
  if (parts.length < 2 || readMeasure(label) === null) return null;
  const limits = parts.map((part) => {
    const { name = '', limit = '' } = NAMED_LIMIT.exec(part)?.groups ?? {};
    if (name === '' || namesMeasure(name) || readMeasure(name) !== null) return null;
    const read = readPlain(`${label} ${limit}`, null);
    return 'lost' in read ? null : { ...read, groups: [...read.groups, tidyWords(name)] };
  });
  return limits.every((limit) => limit !== null) ? limits : null;
};

/** `Answer quality: 90% of answers are rated helpful`: the share says what is measured. */
const LABEL_OF_SHARE = /^([a-z][^:<>=\d()]{2,40}):\s+(?=(?:[<>]=?\s*)?\d[\d.]*\s?% of\s)/i;

/** `Quality: < 5% of pages are redrawn`: a name that no side is known of, and what a low share is of. */
const isLowShare = (label: string, clause: string): boolean => {
  const { kind, better } = metricShape(metricName(label));
  return kind === 'amount' && better === 'unknown' && /^[^<>\d]*</u.test(clause);
};

/** A label that names no measure says nothing of what is counted. @param read reads a clause whole. */
export const readShareUnderLabel = (
  clause: string,
  read: (clause: string) => Read,
): Read | null => {
  const label = LABEL_OF_SHARE.exec(clause)?.[1] ?? 'rate';
  return namesMeasure(label) && !isLowShare(label, clause) ? null : readLabelledShare(clause, read);
};

/** @param read reads a clause whole. */
export const readLabelledShare = (clause: string, read: (clause: string) => Read): Read | null => {
  const label = LABEL_OF_SHARE.exec(clause);
  if (label === null) return null;
  const found = read(clause.slice(label[0].length));
  return 'lost' in found
    ? null
    : {
        ...found,
        reason: [found.reason, `it means ${tidyWords(label[1] ?? '')}`]
          .filter((one) => one !== undefined)
          .join(', '),
      };
};

/** `Frozen set: pass rate must not drop by …`. */
const LABEL = /^[a-z][^:<>=\d]{2,30}:\s+(?=\S+\s+\S)/i;

const IS_DATA = /\b(?:sets?|data|suite|split|benchmark|corpus|cases)$/i;

export const readLabelledChange = (clause: string): ReturnType<typeof readChange> => {
  const whole = readChange(clause);
  const isRead = whole !== undefined && whole !== null && !('lost' in whole);
  if (isRead || !LABEL.test(clause)) return whole;
  const bare = readChange(clause.replace(LABEL, ''));
  const label = tidyWords(LABEL.exec(clause)?.[0] ?? '');
  return bare === undefined ||
    bare === null ||
    'lost' in bare ||
    (namesMeasure(label) && !IS_DATA.test(label))
    ? whole
    : { ...bare, groups: [label, ...bare.groups] };
};
