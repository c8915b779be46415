import type { CriteriaChange, Criterion } from '../../../contract/types';
import { differencesOf, directionOf, type Difference } from './differences';
import { foldMetric, foldSlice } from '../../evidence/words/metric-name';
import { formatCriterion } from '../language/format';

/** Criteria are about the same thing when they ask for the same metric of the same group. */
const sameSubject = (one: Criterion, other: Criterion): boolean =>
  foldMetric(one.metric) === foldMetric(other.metric) &&
  foldSlice(one.slice) === foldSlice(other.slice) &&
  one.requirement.kind === other.requirement.kind;

const sameDirection = (one: Criterion, other: Criterion): boolean =>
  directionOf(one) === directionOf(other);

/** How near two criteria have to be to be taken for one that was changed; nearest first. */
const likenesses: ((one: Criterion, other: Criterion) => boolean)[] = [
  (one, other) => one.id === other.id,
  (one, other) =>
    sameSubject(one, other) && sameDirection(one, other) && one.dataset === other.dataset,
  (one, other) => sameSubject(one, other) && sameDirection(one, other),
  sameSubject,
];

/**
 * How a later version of a criteria set differs from an earlier one. A criterion that got easier in
 * any way is called loosened, even if it got harder in another: the easier way is what people take.
 * @returns nothing for criteria that did not change, business reasons aside; in the order of the later
 *   version, what was removed last.
 */
export const compareCriteria = (
  before: readonly Criterion[],
  after: readonly Criterion[],
): CriteriaChange[] => {
  const partners = pair(before, after);
  const kept = new Set(partners.values());
  return [
    ...after.flatMap((criterion) => changesOf(partners.get(criterion) ?? null, criterion)),
    ...before.filter((old) => !kept.has(old)).map((old) => changeOf('removed', old, null, [])),
  ];
};

/** Gives each later criterion the earlier one it was made from, the most alike first. */
const pair = (
  before: readonly Criterion[],
  after: readonly Criterion[],
): Map<Criterion, Criterion> => {
  const partners = new Map<Criterion, Criterion>();
  const taken = new Set<Criterion>();
  for (const alike of likenesses) {
    for (const criterion of after) {
      if (partners.has(criterion)) continue;
      const old = before.find((one) => !taken.has(one) && alike(one, criterion));
      if (old === undefined) continue;
      partners.set(criterion, old);
      taken.add(old);
    }
  }
  return partners;
};

const changesOf = (old: Criterion | null, criterion: Criterion): CriteriaChange[] => {
  if (old === null) return [changeOf('added', null, criterion, [])];
  const differences = differencesOf(old, criterion);
  return differences.length === 0
    ? []
    : [changeOf(kindOf(differences), old, criterion, differences)];
};

const kindOf = (differences: readonly Difference[]): CriteriaChange['kind'] => {
  if (differences.some(({ way }) => way === 'looser')) return 'loosened';
  return differences.some(({ way }) => way === 'tighter') ? 'tightened' : 'changed';
};

const lineOf = (criterion: Criterion | null): string | null =>
  criterion === null ? null : formatCriterion({ ...criterion, reason: null });

const changeOf = (
  kind: CriteriaChange['kind'],
  before: Criterion | null,
  after: Criterion | null,
  differences: readonly Difference[],
): CriteriaChange => ({
  kind,
  metric: (after ?? before)?.metric ?? '',
  slice: (after ?? before)?.slice ?? null,
  before: lineOf(before),
  after: lineOf(after),
  details: differences.map(({ words }) => words),
});
