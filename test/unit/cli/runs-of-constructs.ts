import type { Criterion, Requirement } from '../../../src/contract/types';
import { columnOfEvery, derivedOf } from '../../../src/domain/criteria/language/derived';
import {
  isBounded,
  mayBeNegative,
  mayExceedWhole,
  metricShape,
} from '../../../src/domain/criteria/language/metric-shape';
import { asksForNone } from '../../../src/domain/decision/asks-for-none';

type Result = Record<string, unknown> & { metric: string };
/** The part of a file of evidence that reports on a line. */
export type Body = { results?: Result[]; items?: unknown };
export type Wanted = 'pass' | 'fail' | 'inconclusive';

type Threshold = Extract<Requirement, { kind: 'threshold' }>;

const isShare = ({ metric, unit }: Criterion): boolean =>
  metricShape(metric).kind === 'proportion' ||
  (unit === 'percent' &&
    !mayBeNegative(metric) &&
    !mayExceedWhole(metric) &&
    metricShape(metric).kind !== 'score');

/** A value well on the wanted side of every limit, or on the limit itself. */
const valueFor = (criteria: readonly Criterion[], wanted: Wanted): number => {
  const limits = criteria.map(({ requirement }) => requirement as Threshold);
  const low = limits.find(({ comparator }) => comparator.startsWith('>'))?.target;
  const high = limits.find(({ comparator }) => comparator.startsWith('<'))?.target;
  const [only] = criteria;
  const most = only !== undefined && (isShare(only) || isBounded(only.metric)) ? 1 : Infinity;
  const above = (value: number): number =>
    Math.min(value + Math.abs(value) * 0.5 + 0.01, most === 1 ? (1 + value) / 2 : Infinity);
  const below = (value: number): number => (value > 0 ? value / 2 : value * 1.5 - 0.01);
  if (wanted === 'inconclusive') return low ?? high ?? 0;
  if (low !== undefined && high !== undefined) {
    return wanted === 'pass' ? (low + high) / 2 : below(low);
  }
  if (low !== undefined) return wanted === 'pass' ? above(low) : below(low);
  return wanted === 'pass' ? below(high ?? 0) : above(high ?? 0);
};

const TRIALS = 20_000;

const measured = (criterion: Criterion, value: number, wanted: Wanted): object => {
  if (isShare(criterion)) {
    const trials = wanted === 'inconclusive' ? 200 : TRIALS;
    return { successes: Math.round(value * trials), trials };
  }
  const sd = wanted === 'inconclusive' ? Math.abs(value) + 1 : Math.abs(value) * 0.02 + 0.001;
  return { mean: value, sd, n: 2000 };
};

const groupOf = ({ slice }: Criterion): string | null => {
  const column = columnOfEvery(slice);
  return column === null ? slice : `${column}=a`;
};

const withSlice = (criterion: Criterion, result: Result): Result => {
  const slice = groupOf(criterion);
  return slice === null ? result : { ...result, slice };
};

/** A line against a baseline: the new value is better or worse by far more than the margin. */
const againstBaseline = (criterion: Criterion, wanted: Wanted): Body => {
  const { metric, requirement } = criterion;
  const share = isShare(criterion);
  const lower = metricShape(metric).better === 'lower';
  const base = share ? 0.5 : 100;
  const by = { pass: share ? 0.3 : 60, fail: share ? -0.3 : -60, inconclusive: 0 }[wanted];
  const margin = requirement.kind === 'threshold' ? 0 : requirement.margin;
  const nudge =
    wanted === 'inconclusive' && requirement.kind === 'superior'
      ? requirement.relative === true
        ? margin * base
        : margin
      : 0;
  const worse = requirement.kind === 'non-inferior' && wanted === 'inconclusive';
  const gap = worse ? -(requirement.relative === true ? margin * base : margin) : by + nudge;
  const value = lower ? base - gap : base + gap;
  return {
    results: [
      withSlice(criterion, {
        metric,
        ...measured(criterion, value, wanted),
        baseline: {
          name: requirement.kind === 'threshold' ? '' : requirement.baseline,
          ...measured(criterion, base, wanted),
        },
      }),
    ],
  };
};

/** A share of values, which nobody reports and the items tell. */
const shareOfItems = (criterion: Criterion, wanted: Wanted): Body => {
  const derived = derivedOf(criterion.metric);
  if (derived?.kind !== 'share') throw new Error(`${criterion.metric} is no share`);
  const limit = derived.limit.endsWith('%')
    ? Number(derived.limit.slice(0, -1)) / 100
    : Number(derived.limit);
  const size = wanted === 'inconclusive' ? 100 : 2000;
  const ids = Array.from({ length: size }, (_, at) => `i${at}`);
  const { target } = criterion.requirement as Threshold;
  const inside = { pass: 1, fail: target / 2, inconclusive: target }[wanted];
  const scores = ids.map((_, at) => (at < Math.round(inside * size) ? limit * 0.5 : limit * 2));
  return { results: [], items: { ids, metrics: [{ metric: derived.metric, scores }] } };
};

const ofGroups = (criterion: Criterion, wanted: Wanted): Body => {
  const derived = derivedOf(criterion.metric);
  if (derived === null || derived.kind === 'share') throw new Error('no groups');
  const { target } = criterion.requirement as Threshold;
  const best = 0.5;
  const edge = derived.kind === 'ratio' ? best * target : best - target;
  const value = { pass: best, fail: edge * 0.5, inconclusive: edge }[wanted];
  const trials = wanted === 'inconclusive' ? 500 : TRIALS;
  const group = (name: string, share: number): Result => ({
    ...{ metric: derived.metric, slice: `${derived.by}=${name}` },
    ...{ successes: Math.round(share * trials), trials },
  });
  return { results: [group('a', best), group('b', value)] };
};

/** Counts for `= 0` and `= 100%`, whose number of samples decides. */
const ofNone = (criterion: Criterion, wanted: Wanted): Body => {
  const { minTrials, metric, requirement } = criterion;
  const all = (requirement as Threshold).target === 1;
  const trials = (minTrials ?? 1) - (wanted === 'inconclusive' ? 1 : 0);
  const unwanted = wanted === 'fail' ? 1 : 0;
  return { results: [{ metric, successes: all ? trials - unwanted : unwanted, trials }] };
};

/** A run that a line has to come to a wanted verdict by; null where no run can. */
export const runFor = (criteria: readonly Criterion[], wanted: Wanted): Body | null => {
  const [criterion] = criteria;
  if (criterion === undefined) throw new Error('no criterion');
  const { metric, requirement, uncertainty } = criterion;
  if (requirement.kind !== 'threshold') return againstBaseline(criterion, wanted);
  const derived = derivedOf(metric);
  if (derived?.kind === 'share') return shareOfItems(criterion, wanted);
  if (derived !== null) return ofGroups(criterion, wanted);
  if (asksForNone(criterion)) return ofNone(criterion, wanted);
  // A bare number passes under the policy `starter` only.
  if (uncertainty.kind === 'point' && wanted === 'pass') return null;
  const value = valueFor(criteria, wanted);
  const isOpen = uncertainty.kind === 'point' && wanted === 'inconclusive';
  return {
    results: [
      withSlice(criterion, {
        metric,
        ...measured(criterion, isOpen ? value * 1.1 : value, wanted),
      }),
    ],
  };
};
