import type { Table } from '../../state/table';

/**
 * A table with its rows kept parsed in memory and with indexes, so that a search over ten thousand
 * rows parses nothing. Every change is written through to the table first. What it hands out is
 * shared: treat it as read-only and `set` a new value instead.
 */
export type Collection<Value, Index extends string = never> = {
  get: (id: string) => Value | undefined;
  has: (id: string) => boolean;
  set: (id: string, value: Value) => void;
  delete: (id: string) => boolean;
  all: () => Value[];
  /** Rows whose index of that name holds the key, in the order they were first written. */
  find: (index: Index, key: string) => Value[];
  size: () => number;
  /** Reads the table again, after somebody emptied it. */
  reload: () => void;
};

type KeysOf<Value> = (value: Value) => readonly string[];

const createIndex = <Value>(keysOf: KeysOf<Value>) => {
  const ids = new Map<string, Set<string>>();
  return {
    add: (id: string, value: Value) => {
      for (const key of keysOf(value)) {
        const known = ids.get(key);
        if (known === undefined) ids.set(key, new Set([id]));
        else known.add(id);
      }
    },
    remove: (id: string, value: Value) => {
      for (const key of keysOf(value)) ids.get(key)?.delete(id);
    },
    clear: () => ids.clear(),
    ids: (key: string) => [...(ids.get(key) ?? [])],
  };
};

/** @param indexes for each index the keys under which a row is found. */
export const openCollection = <Value, Index extends string = never>(
  table: Table<Value>,
  indexes: Record<Index, KeysOf<Value>>,
): Collection<Value, Index> => {
  const rows = new Map<string, Value>();
  const byName = new Map(
    Object.entries<KeysOf<Value>>(indexes).map(([name, keysOf]) => [name, createIndex(keysOf)]),
  );
  const remember = (id: string, value: Value): void => {
    const before = rows.get(id);
    for (const index of byName.values()) {
      if (before !== undefined) index.remove(id, before);
      index.add(id, value);
    }
    rows.set(id, value);
  };
  const reload = (): void => {
    rows.clear();
    byName.forEach((index) => index.clear());
    for (const [id, value] of table.entries()) remember(id, value);
  };
  reload();
  return {
    get: (id) => rows.get(id),
    has: (id) => rows.has(id),
    set: (id, value) => {
      table.set(id, value);
      remember(id, structuredClone(value));
    },
    delete: (id) => {
      const before = rows.get(id);
      if (before === undefined) return false;
      table.delete(id);
      byName.forEach((index) => index.remove(id, before));
      return rows.delete(id);
    },
    all: () => [...rows.values()],
    find: (index, key) => {
      const ids = byName.get(index)?.ids(key) ?? [];
      return ids.flatMap((id) => rows.get(id) ?? []);
    },
    size: () => rows.size,
    reload,
  };
};
