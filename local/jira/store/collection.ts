import type { Table } from '../../state/table';

type KeysOf<Value> = (value: Value) => readonly string[];

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
  /** The same by their id: what the collection holds itself, which changes with it. */
  rows: (index: Index, key: string) => ReadonlyMap<string, Value>;
  /**
   * Rows by their id, of an index that no table declares: it is made when it is first asked for, and kept.
   * @param index says what `keysOf` reads: one name, one reading
   * @returns what the collection holds itself, which changes with it
   */
  rowsBy: (index: string, keysOf: KeysOf<Value>, key: string) => ReadonlyMap<string, Value>;
  size: () => number;
  /** Reads the table again, after somebody emptied it. */
  reload: () => void;
};

/** Holds the rows themselves, so that reading a key of a hundred thousand rows looks none of them up. */
const createIndex = <Value>(keysOf: KeysOf<Value>) => {
  const rows = new Map<string, Map<string, Value>>();
  return {
    add: (id: string, value: Value) => {
      for (const key of keysOf(value)) {
        const known = rows.get(key);
        if (known === undefined) rows.set(key, new Map([[id, value]]));
        else known.set(id, value);
      }
    },
    /** @param next what stands in its place; a key that both have keeps its row where it is */
    remove: (id: string, value: Value, next?: Value) => {
      const kept = next === undefined ? [] : keysOf(next);
      for (const key of keysOf(value)) if (!kept.includes(key)) rows.get(key)?.delete(id);
    },
    clear: () => rows.clear(),
    rows: (key: string): ReadonlyMap<string, Value> => rows.get(key) ?? new Map<string, Value>(),
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
  const later = new Map<string, ReturnType<typeof createIndex<Value>>>();
  const indexed = () => [...byName.values(), ...later.values()];
  const rowsOf = (index: Index, key: string): ReadonlyMap<string, Value> =>
    byName.get(index)?.rows(key) ?? new Map<string, Value>();
  const remember = (id: string, value: Value): void => {
    const before = rows.get(id);
    for (const index of indexed()) {
      if (before !== undefined) index.remove(id, before, value);
      index.add(id, value);
    }
    rows.set(id, value);
  };
  const reload = (): void => {
    rows.clear();
    indexed().forEach((index) => index.clear());
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
      indexed().forEach((index) => index.remove(id, before));
      return rows.delete(id);
    },
    all: () => [...rows.values()],
    find: (index, key) => [...rowsOf(index, key).values()],
    rows: rowsOf,
    rowsBy: (name, keysOf, key) => {
      const index = later.get(name) ?? createIndex(keysOf);
      if (!later.has(name)) {
        for (const [id, value] of rows) index.add(id, value);
        later.set(name, index);
      }
      return index.rows(key);
    },
    size: () => rows.size,
    reload,
  };
};
