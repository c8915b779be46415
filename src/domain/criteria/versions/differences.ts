import type { Criterion } from '../../../contract/types';
import { formatConfidence, formatTarget } from '../../evidence/words/format-number';

/** One difference of two criteria about the same thing: which way it goes, and in words. */
export type Difference = { way: 'looser' | 'tighter' | 'other'; words: string };

/** Every way in which a later criterion differs from an earlier one about the same thing. */
export const differencesOf = (before: Criterion, after: Criterion): Difference[] => [
  ...requirementDifferences(before, after),
  ...uncertaintyDifferences(before, after),
  ...ordered('samples', before.minTrials, after.minTrials, {
    rank: (trials) => trials ?? 0,
    show: (trials) => (trials === null ? 'any number' : String(trials)),
  }),
  ...datasetDifference(before.dataset, after.dataset),
];

/** Which side a criterion bounds: from below, from above, or by a margin. */
export const directionOf = ({ requirement }: Criterion): string =>
  requirement.kind === 'threshold' ? requirement.comparator.charAt(0) : requirement.kind;

/** @param rank a larger one is tighter. */
const ordered = <Value>(
  what: string,
  before: Value,
  after: Value,
  { rank, show }: { rank: (value: Value) => number; show: (value: Value) => string },
): Difference[] => {
  if (rank(before) === rank(after)) return [];
  return [
    {
      way: rank(after) > rank(before) ? 'tighter' : 'looser',
      words: `${what} ${show(before)} → ${show(after)}`,
    },
  ];
};

const requirementDifferences = (before: Criterion, after: Criterion): Difference[] => {
  const [old, next] = [before.requirement, after.requirement];
  const show = (value: number): string => formatTarget(value, after.unit);
  if (old.kind !== 'threshold' && next.kind === old.kind) {
    const sign = next.kind === 'superior' ? 1 : -1;
    return [
      ...ordered('margin', old.margin, next.margin, { rank: (margin) => sign * margin, show }),
      ...(old.relative === next.relative
        ? []
        : [{ way: 'other' as const, words: `margin ${scaleOf(old)} → ${scaleOf(next)}` }]),
      ...(old.baseline === next.baseline
        ? []
        : [{ way: 'other' as const, words: `baseline ${old.baseline} → ${next.baseline}` }]),
    ];
  }
  if (old.kind !== 'threshold' || next.kind !== 'threshold') return [];
  if (directionOf(before) !== directionOf(after)) {
    const words = `${old.comparator} ${show(old.target)} → ${next.comparator} ${show(next.target)}`;
    return [{ way: 'looser', words }];
  }
  const sign = directionOf(after) === '>' ? 1 : -1;
  return [
    ...ordered('target', old.target, next.target, { rank: (target) => sign * target, show }),
    ...ordered('comparator', old.comparator, next.comparator, {
      rank: (comparator) => (comparator.endsWith('=') ? 0 : 1),
      show: (comparator) => comparator,
    }),
  ];
};

const scaleOf = ({ relative }: { relative?: true }): string =>
  relative === true ? 'relative' : 'absolute';

const uncertaintyDifferences = (before: Criterion, after: Criterion): Difference[] => {
  const [old, next] = [before.uncertainty, after.uncertainty];
  if (old.kind !== next.kind) {
    return next.kind === 'point'
      ? [{ way: 'looser', words: 'interval → bare number' }]
      : [{ way: 'tighter', words: 'bare number → interval' }];
  }
  if (old.kind === 'point' || next.kind === 'point') return [];
  return [
    ...ordered('confidence', old.confidence, next.confidence, {
      rank: (confidence) => confidence,
      show: formatConfidence,
    }),
    ...ordered('method', old.method, next.method, {
      rank: (method) => (method === 'exact' ? 1 : 0),
      show: (method) => (method === 'exact' ? 'exact' : 'Wilson'),
    }),
  ];
};

/** Any data set instead of a named one is easier; another one is only another one. */
const datasetDifference = (before: string | null, after: string | null): Difference[] => {
  if (before === after) return [];
  const words = `data set ${before ?? 'any'} → ${after ?? 'any'}`;
  if (after === null) return [{ way: 'looser', words }];
  return [{ way: before === null ? 'tighter' : 'other', words }];
};
