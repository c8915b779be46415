import type { FeaturePair } from '../../../../domain/drift/feature';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { isObject, listAt, objectAt, valueAt } from '../../format';

/** A feature as a drift file writes it. */
type Written =
  | { kind: 'numeric'; values: number[] }
  | { kind: 'categorical'; counts: Record<string, number> }
  | { kind: 'histogram'; edges: number[]; counts: number[] };

/** Features of one side by name; null is a feature whose distribution the tool does not hold whole. */
export type ToolFeatures = Map<string, Written | null>;

const numbers = (list: readonly unknown[]): number[] | null => {
  const read = list.map(toNumber);
  return read.every((one) => one !== null) ? read : null;
};

const counts = (list: readonly unknown[]): number[] | null => {
  const read = list.map(toCount);
  return read.length > 0 && read.every((one) => one !== null) ? read : null;
};

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

const categories = (pairs: readonly (readonly [unknown, unknown])[]): Written | null => {
  const held = new Map<string, number>();
  for (const [name, written] of pairs) {
    const [label, count] = [toText(name), toCount(written)];
    if (label === null || count === null || held.has(label)) return null;
    held.set(label, count);
  }
  return held.size === 0 ? null : { kind: 'categorical', counts: Object.fromEntries(held) };
};

/**
 * A KLL sketch of SageMaker. With one level it holds every value; with more, each value of a higher one
 * stands for several, and the buckets are what is left.
 */
const ofKll = (feature: unknown): Written | null => {
  const path = ['numerical_statistics', 'distribution', 'kll'] as const;
  const levels = listAt(feature, ...path, 'sketch', 'data');
  const present = toCount(valueAt(feature, 'numerical_statistics', 'common', 'num_present'));
  const [first] = levels;
  const values = Array.isArray(first) && levels.length === 1 ? numbers(first) : null;
  if (values !== null && values.length > 0 && values.length === present) {
    return { kind: 'numeric', values };
  }
  const buckets = listAt(feature, ...path, 'buckets');
  const lower = numbers(buckets.map((one) => valueAt(one, 'lower_bound')));
  const upper = numbers(buckets.map((one) => valueAt(one, 'upper_bound')));
  const held = counts(buckets.map((one) => valueAt(one, 'count')));
  const last = upper?.at(-1);
  if (lower === null || upper === null || held === null || last === undefined) return null;
  const edges = [...lower, last];
  const isWhole =
    edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)) &&
    lower.slice(1).every((edge, at) => edge === upper[at]) &&
    (present === null || present === sum(held));
  return isWhole ? { kind: 'histogram', edges, counts: held } : null;
};

/** Frequencies of SageMaker count only where they are of all values that are there. */
const ofCategories = (feature: unknown): Written | null => {
  const buckets = listAt(feature, 'string_statistics', 'distribution', 'categorical', 'buckets');
  const present = toCount(valueAt(feature, 'string_statistics', 'common', 'num_present'));
  const held = categories(
    buckets.map((one) => [valueAt(one, 'value'), valueAt(one, 'count')] as const),
  );
  return held?.kind === 'categorical' && sum(Object.values(held.counts)) === present ? held : null;
};

const sagemaker = (value: unknown): ToolFeatures | null => {
  const features = listAt(value, 'features').filter(isObject);
  const isOne = (feature: unknown): boolean =>
    toText(valueAt(feature, 'name')) !== null &&
    (isObject(valueAt(feature, 'numerical_statistics')) ||
      isObject(valueAt(feature, 'string_statistics')));
  if (features.length === 0 || !features.every(isOne)) return null;
  return new Map(
    features.map((one) => [toText(one['name']) ?? '', ofKll(one) ?? ofCategories(one)]),
  );
};

/** A histogram of a summary of whylogs 0.x: its edges, or start, end and the number of bins. */
const ofHistogram = (column: unknown): Written | null => {
  const at = [['numberSummary'], ['number_summary']].find((path) =>
    isObject(valueAt(column, ...path, 'histogram')),
  );
  const histogram = objectAt(column, ...(at ?? ['numberSummary']), 'histogram');
  const held = counts(listAt(histogram, 'counts'));
  const bins = numbers(listAt(histogram, 'bins'));
  const [start, end] = [toNumber(histogram['start']), toNumber(histogram['end'])];
  if (held === null) return null;
  const width = start === null || end === null ? 0 : (end - start) / held.length;
  const edges =
    bins?.length === held.length + 1
      ? bins
      : start === null || width <= 0
        ? null
        : [...held.map((_, index) => start + index * width), start + held.length * width];
  const n = toCount(histogram['n']);
  return edges === null || (n !== null && n !== sum(held))
    ? null
    : { kind: 'histogram', edges, counts: held };
};

/** The most frequent items of whylogs are estimates, and are all of them only where they add up. */
const ofItems = (column: unknown): Written | null => {
  const items = [
    ...listAt(column, 'frequentItems', 'items'),
    ...listAt(column, 'frequent_items', 'items'),
  ];
  const total = toCount(valueAt(column, 'counters', 'count'));
  const held = categories(
    items.map(
      (one) =>
        [
          valueAt(one, 'jsonValue') ?? valueAt(one, 'json_value'),
          valueAt(one, 'estimate'),
        ] as const,
    ),
  );
  return held?.kind === 'categorical' && sum(Object.values(held.counts)) === total ? held : null;
};

const whylogs = (value: unknown): ToolFeatures | null => {
  const columns = Object.entries(objectAt(value, 'columns'));
  const isOne = (column: unknown): boolean =>
    isObject(column) && ['counters', 'schema'].every((key) => isObject(column[key]));
  if (columns.length === 0 || !columns.every(([, column]) => isOne(column))) return null;
  return new Map(columns.map(([name, one]) => [name, ofHistogram(one) ?? ofItems(one)]));
};

/**
 * Distributions in the statistics of SageMaker Model Monitor (`statistics.json` of data quality) or in a
 * summary of whylogs 0.x; null where the value is neither.
 */
export const featuresOfTool = (value: unknown): ToolFeatures | null =>
  sagemaker(value) ?? whylogs(value);

const sameEdges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((edge, at) => edge === other[at]);

/** Whether both sides hold one feature in a way that can be compared. */
const isComparable = (one: Written | null, other: Written | null): boolean =>
  one !== null &&
  other !== null &&
  one.kind === other.kind &&
  (one.kind !== 'histogram' || other.kind !== 'histogram' || sameEdges(one.edges, other.edges));

export type ToolPair = {
  reference: Record<string, Written>;
  current: Record<string, Written>;
  /** Features that are on both sides and cannot be compared. */
  left: string[];
};

/** Both sides as drift files write them, without what cannot be compared. */
export const comparedStatistics = (reference: ToolFeatures, current: ToolFeatures): ToolPair => {
  const names = [...reference.keys()].filter((name) => current.has(name));
  const left = names.filter(
    (name) => !isComparable(reference.get(name) ?? null, current.get(name) ?? null),
  );
  const kept = (side: ToolFeatures): Record<string, Written> =>
    Object.fromEntries(
      [...side].flatMap(([name, one]) =>
        one === null || left.includes(name) ? [] : [[name, one]],
      ),
    );
  return { reference: kept(reference), current: kept(current), left };
};

/** Why features are left out, in a sentence; none where none is. */
export const leftOutNote = (left: readonly string[]): string[] =>
  left.length === 0
    ? []
    : [
        `Not compared, because the sides are counted over different bins or hold a part of their values only: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ` and ${left.length - 10} more` : ''}. Let both be counted over the same bins, or send the values.`,
      ];

/** A feature of which nothing can be said: never "no drift". */
export const uncompared = (name: string): FeaturePair => ({ name, reference: null, current: null });
