import { refuseItems, type Item, type ItemSet, type ItemsResult } from './item';
import type { Pairs } from '../stats/pairs';

/** What one item came to in both models; the tries of an item are matched one by one. */
export type PairedItem = { candidate: Item; baseline: Item };

const keyOf = ({ id, attempt }: Item): string => JSON.stringify([id, attempt]);

const named = (items: readonly Item[]): string => {
  const shown = items
    .slice(0, 3)
    .map(({ id, attempt }) => (attempt === 1 ? id : `${id} (try ${attempt})`));
  return items.length > shown.length
    ? `${shown.join(', ')} and ${items.length - shown.length} more`
    : shown.join(', ');
};

/** Matches two models item by item. Every item has to be there twice: a choice of items is no test. */
export const pairItems = (candidate: ItemSet, baseline: ItemSet): ItemsResult<PairedItem[]> => {
  if (candidate.kind !== baseline.kind) {
    return refuseItems(
      `the candidate has ${candidate.kind === 'pass' ? 'passes' : 'scores'}, the baseline ${baseline.kind === 'pass' ? 'passes' : 'scores'}`,
      'Give both models the same kind of results.',
    );
  }
  const known = new Map(baseline.items.map((item) => [keyOf(item), item]));
  const own = new Set(candidate.items.map(keyOf));
  const onlyCandidate = candidate.items.filter((item) => !known.has(keyOf(item)));
  const onlyBaseline = baseline.items.filter((item) => !own.has(keyOf(item)));
  if (onlyCandidate.length + onlyBaseline.length > 0) {
    const where = onlyCandidate.length > 0 ? 'the candidate' : 'the baseline';
    const missing = onlyCandidate.length > 0 ? onlyCandidate : onlyBaseline;
    return refuseItems(
      `${missing.length} of the items are in ${where} only: ${named(missing)}`,
      'Run both models on the same items.',
    );
  }
  return {
    ok: true,
    value: candidate.items.flatMap((item) => {
      const other = known.get(keyOf(item));
      return other === undefined ? [] : [{ candidate: item, baseline: other }];
    }),
  };
};

/** Candidate minus baseline of each item. */
export const differencesOf = (paired: readonly PairedItem[]): Item[] =>
  paired.map(({ candidate, baseline }) => ({
    ...candidate,
    value: candidate.value - baseline.value,
    cluster: candidate.cluster ?? baseline.cluster,
  }));

/** Who was right where, of results that are 0 or 1. */
export const discordance = (paired: readonly PairedItem[]): Pairs => ({
  items: paired.length,
  gained: paired.filter(({ candidate, baseline }) => candidate.value > baseline.value).length,
  lost: paired.filter(({ candidate, baseline }) => candidate.value < baseline.value).length,
});

/** Ids of the items that the baseline passes and the candidate does not: "no passing case regresses". */
export const regressionsOf = (paired: readonly PairedItem[]): string[] => [
  ...new Set(
    paired
      .filter(({ candidate, baseline }) => candidate.value < baseline.value)
      .map(({ candidate }) => candidate.id),
  ),
];
