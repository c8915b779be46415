/** One item of a test set as one model did on it. */
export type Item = {
  id: string;
  /** 1 and 0 for right and wrong, or a score. */
  value: number;
  /** Which try of the item it was, from 1. */
  attempt: number;
  /** Items of one source, such as one customer or one document; null where none is named. */
  cluster: string | null;
};

/** `pass`: every value is 0 or 1. */
export type ItemSet = { kind: 'pass' | 'score'; items: readonly Item[] };

export type ItemsRefusal = { message: string; hint: string };

export type ItemsResult<T> = { ok: true; value: T } | { ok: false; refusal: ItemsRefusal };

export const refuseItems = (
  message: string,
  hint: string,
): { ok: false; refusal: ItemsRefusal } => ({
  ok: false,
  refusal: { message, hint },
});

/** Groups in the order in which their keys first appear. */
export const groupBy = (
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
};
