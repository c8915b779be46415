/**
 * Metrics that are worked out of the values or the groups of another one, in the notation in which they
 * are kept: `share(latency_s<=2)`, `ratio(selection_rate by sex)`, `difference(recall by region)`.
 */
export type Derived =
  | { kind: 'share'; metric: string; comparator: '>=' | '<=' | '>' | '<'; limit: string }
  | { kind: 'ratio' | 'difference'; metric: string; by: string };

export type Share = Extract<Derived, { kind: 'share' }>;

const SHARE =
  /^share\((?<metric>[^<>=()]+?)(?<comparator><=|>=|<|>)(?<limit>-?[\d.]+(?:e[+-]?\d+)?%?)\)$/u;
const GROUPS = /^(?<kind>ratio|difference)\((?<metric>[^()]+?) by (?<by>[^()\s]+)\)$/u;

const isComparator = (text: string): text is '>=' | '<=' | '>' | '<' =>
  text === '>=' || text === '<=' || text === '>' || text === '<';

/** What a derived metric is made of; null for one that a tool reports as it is. */
export const derivedOf = (metric: string): Derived | null => {
  const share = SHARE.exec(metric)?.groups;
  const comparator = share?.['comparator'] ?? '';
  if (share !== undefined && isComparator(comparator)) {
    return {
      kind: 'share',
      metric: share['metric'] ?? '',
      comparator,
      limit: share['limit'] ?? '',
    };
  }
  const groups = GROUPS.exec(metric)?.groups;
  if (groups === undefined) return null;
  const kind = groups['kind'] === 'ratio' ? 'ratio' : 'difference';
  return { kind, metric: groups['metric'] ?? '', by: groups['by'] ?? '' };
};

export const isDerived = (metric: string): boolean => derivedOf(metric) !== null;

/** Whether a value is on the side of the limit that a share counts; a limit of `10%` is 0.1. */
export const isInShare = (value: number, { comparator, limit }: Share): boolean => {
  const bound = limit.endsWith('%') ? Number(limit.slice(0, -1)) / 100 : Number(limit);
  if (comparator.endsWith('=') && value === bound) return true;
  return comparator.startsWith('<') ? value < bound : value > bound;
};

/** A derived metric as it is kept. */
export const nameOfDerived = (derived: Derived): string =>
  derived.kind === 'share'
    ? `share(${derived.metric}${derived.comparator}${derived.limit})`
    : `${derived.kind}(${derived.metric} by ${derived.by})`;

/** Every group of a column, or every class, has to hold by itself: kept in the place of a group. */
const EVERY = /^every ([^\s"“”]+)$/u;

export const everyGroup = (column: string): string => `every ${column}`;

/** `class` for `every class`; null for one group. */
export const columnOfEvery = (slice: string | null): string | null =>
  slice === null ? null : (EVERY.exec(slice)?.[1] ?? null);
