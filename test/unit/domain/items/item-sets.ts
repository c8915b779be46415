import type { ItemColumns } from '../../../../src/contract/types';
import type { Item, ItemSet } from '../../../../src/domain/items/item';

/** One item of a test set; its first try, of no cluster, where nothing else is said. */
export const item = (
  id: string,
  value: number,
  attempt = 1,
  cluster: string | null = null,
): Item => ({ id, value, attempt, cluster });

export const passSet = (...items: Item[]): ItemSet => ({ kind: 'pass', items });

/** Items `0`, `1` and so on with these scores. */
export const scoreSet = (values: readonly number[], cluster?: (at: number) => string): ItemSet => ({
  kind: 'score',
  items: values.map((value, at) => item(String(at), value, 1, cluster?.(at) ?? null)),
});

/** Scores of one metric as a run holds them, of items `i0`, `i1` and so on. */
export const scores = (
  values: readonly number[],
  more: Partial<ItemColumns> = {},
): ItemColumns => ({
  ...{ metric: 'latency_s', slice: null, kind: 'score' },
  ids: values.map((_, at) => `i${at}`),
  values: [...values],
  ...more,
});

/** The same of items that are right (1) or wrong (0). */
export const passes = (
  values: readonly number[],
  more: Partial<ItemColumns> = {},
): ItemColumns => ({
  ...scores(values, { metric: 'accuracy' }),
  ...{ kind: 'pass' },
  ...more,
});

/** Several tries of each item. */
export const tries = (
  all: Record<string, number[]>,
  more: Partial<ItemColumns> = {},
): ItemColumns =>
  passes(Object.values(all).flat(), {
    metric: 'solved',
    ids: Object.entries(all).flatMap(([id, values]) => values.map(() => id)),
    attempts: Object.values(all).flatMap((values) => values.map((_, at) => at + 1)),
    ...more,
  });
