import type { ItemView, SystemType } from '../../../../../src/contract/types';
import { examplesFor } from '../../../../components/words/system-types';
import { say } from '../../../../language/say';

/** A criterion as it is put together, in the words of the form. */
export type BuiltForm = {
  metric: string;
  comparator: string;
  target: string;
  /** `%`, or empty for a plain number. */
  unit: string;
  dataset: string;
  /** Empty for everyone; `age>60` for a group. */
  group: string;
  confidence: string;
  least: string;
  reason: string;
};

export const newForm: BuiltForm = {
  ...{ metric: '', comparator: '>=', target: '', unit: '%', dataset: '', group: '' },
  ...{ confidence: '95', least: '', reason: '' },
};

export const comparatorChoices = [
  { value: '>=', label: say('at least') },
  { value: '<=', label: say('at most') },
  { value: '>', label: say('more than') },
  { value: '<', label: say('less than') },
];

export const unitChoices = [
  { value: '%', label: '%' },
  { value: '', label: say('as a number') },
];

export const confidenceChoices = ['90', '95', '97.5', '99'].map((value) => ({
  value,
  label: say('{value}% sure', { value }),
}));

/** What the language takes without quotes; anything else is quoted. */
const BARE_METRIC = /^[\p{L}][\p{L}\p{N}_@.-]*$/u;
const BARE_NAME = /^[\p{L}\p{N}](?:[^\s",;<>“”]*[^\s",;<>“”.])?$/u;
/** Articles, and words of the language, of which a name cannot consist. */
const NO_NAME =
  /^(?:the|an?|our|this|these|on|where|because|within|point|exact|wilson|at|with|n|of|and|or|for|between|relative)$/iu;
const COMPARISON = /[<>=≤≥]/u;

/** A name in double quotes, which cannot stand inside it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', "'")}"`;

const tidy = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

const metricOf = (text: string): string => {
  const metric = tidy(text).replaceAll(/[ -]+/gu, '_');
  return BARE_METRIC.test(metric) ? metric : quoted(tidy(text));
};

/** A name as a line holds it: bare where it reads back as one word, else quoted. */
export const nameOf = (text: string): string =>
  BARE_NAME.test(text) && !NO_NAME.test(text) ? text : quoted(text);

/** A comparison stands as it is written; any other wording of a group is quoted. */
const groupOf = (text: string): string => (COMPARISON.test(text) ? text : quoted(text));

/**
 * The line of the criteria language that the form says, in its own words whatever the language of the
 * page; null while metric or target are missing.
 */
export const lineOf = (form: BuiltForm): string | null => {
  const [metric, target] = [tidy(form.metric), tidy(form.target)];
  if (metric === '' || target === '') return null;
  const [dataset, group, reason] = [tidy(form.dataset), tidy(form.group), tidy(form.reason)];
  return [
    `${metricOf(metric)} ${form.comparator} ${target}${form.unit}`,
    `@${form.confidence}%`,
    ...(form.least.trim() === '' ? [] : [`n>=${form.least.trim()}`]),
    ...(dataset === '' ? [] : [`on ${nameOf(dataset)}`]),
    ...(group === '' ? [] : [`where ${groupOf(group)}`]),
    ...(reason === '' ? [] : [`because ${reason}`]),
  ].join(' ');
};

const metricOfExample = (line: string): string => line.split(' ')[0] ?? '';

/** Metrics to choose from: those that its runs report, its criteria ask for, and its kind usually has. */
export const metricChoices = (item: ItemView, type: SystemType | null): string[] => [
  ...new Set([
    ...item.evaluations.flatMap(({ results }) => results.map(({ metric }) => metric)),
    ...(item.criteria.locked?.criteria ?? []).map(({ metric }) => metric),
    ...examplesFor(type).map(metricOfExample),
  ]),
];

/** Data sets to choose from, those of its criteria first. */
export const datasetChoices = (item: ItemView): string[] => [
  ...new Set(
    [
      ...(item.criteria.locked?.criteria ?? []).map(({ dataset }) => dataset),
      ...item.evaluations.map(({ dataset }) => dataset.id),
    ].filter((name): name is string => name !== null),
  ),
];

/** Groups to choose from: those that its runs report, and its criteria name. */
export const groupChoices = (item: ItemView): string[] => [
  ...new Set(
    [
      ...(item.criteria.locked?.criteria ?? []).map(({ slice }) => slice),
      ...item.evaluations.flatMap(({ results }) => results.map(({ slice }) => slice)),
    ].filter((slice): slice is string => slice !== null),
  ),
];

/** What the samples of a plan cost, in the currency of the price; null without either. */
export const priceOf = (trials: number | null, price: string): number | null => {
  const each = Number(price);
  return trials === null || price.trim() === '' || !Number.isFinite(each) || each < 0
    ? null
    : Math.round(trials * each * 100) / 100;
};
