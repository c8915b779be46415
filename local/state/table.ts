import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A map of JSON values that survives the death of the process: every change is appended to a
 * journal before the call returns, and the journal is compacted when it is opened.
 * Values are copied on the way in and out, so that no caller can change what is stored.
 */
export type Table<Value> = {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
  delete: (key: string) => boolean;
  has: (key: string) => boolean;
  keys: () => string[];
  values: () => Value[];
  entries: () => [string, Value][];
  size: () => number;
  clear: () => void;
};

export type TableStore = {
  /** The table of that name; the same name gives the same table. */
  table: <Value>(name: string) => Table<Value>;
  /** Empties every table. */
  clear: () => void;
  /** A store in memory that holds what this one holds now; a change of one is none of the other. */
  copy: () => TableStore;
  /**
   * Writes the changes that `work` makes to the journals in large pieces at its end. For filling a new
   * site only: a process that dies in the middle loses them.
   */
  together: (work: () => void) => void;
};

type Change = { key: string; json?: string };

const readJournal = (path: string): Map<string, string> => {
  const rows = new Map<string, string>();
  if (!existsSync(path)) return rows;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const change = parseChange(line);
    if (change === undefined) continue;
    if (change.json === undefined) rows.delete(change.key);
    else rows.set(change.key, change.json);
  }
  return rows;
};

/** A process killed in the middle of an append leaves half a last line; it was never acknowledged. */
const parseChange = (line: string): Change | undefined => {
  try {
    return JSON.parse(line) as Change;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const journalLine = (change: Change): string => `${JSON.stringify(change)}\n`;

const compact = (path: string, rows: Map<string, string>): void => {
  mkdirSync(dirname(path), { recursive: true });
  const text = [...rows].map(([key, json]) => journalLine({ key, json })).join('');
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
};

/** Longest text that is held back, in characters. */
const LONGEST_PIECE = 8_000_000;

type Journal = {
  write: (path: string, line: string) => void;
  together: (work: () => void) => void;
};

const createJournal = (): Journal => {
  const held = new Map<string, string[]>();
  const lengths = new Map<string, number>();
  let isHolding = false;
  const flush = (path: string): void => {
    appendFileSync(path, (held.get(path) ?? []).join(''));
    held.delete(path);
    lengths.delete(path);
  };
  const hold = (path: string, line: string): void => {
    const lines = held.get(path) ?? [];
    lines.push(line);
    held.set(path, lines);
    const length = (lengths.get(path) ?? 0) + line.length;
    lengths.set(path, length);
    if (length > LONGEST_PIECE) flush(path);
  };
  return {
    write: (path, line) => {
      if (isHolding) hold(path, line);
      else appendFileSync(path, line);
    },
    together: (work) => {
      isHolding = true;
      try {
        work();
      } finally {
        isHolding = false;
        for (const path of held.keys()) flush(path);
      }
    },
  };
};

type StoredTable<Value> = Table<Value> & { rows: ReadonlyMap<string, string> };

const createTable = <Value>(
  path: string | undefined,
  journal: Journal,
  kept?: ReadonlyMap<string, string>,
): StoredTable<Value> => {
  const rows = path === undefined ? new Map(kept) : readJournal(path);
  if (path !== undefined) compact(path, rows);
  const write = (change: Change): void => {
    if (path !== undefined) journal.write(path, journalLine(change));
  };
  const parse = (json: string): Value => JSON.parse(json) as Value;
  return {
    rows,
    get: (key) => {
      const json = rows.get(key);
      return json === undefined ? undefined : parse(json);
    },
    set: (key, value) => {
      const json = JSON.stringify(value);
      write({ key, json });
      rows.set(key, json);
    },
    delete: (key) => {
      if (!rows.has(key)) return false;
      write({ key });
      return rows.delete(key);
    },
    has: (key) => rows.has(key),
    keys: () => [...rows.keys()],
    values: () => [...rows.values()].map(parse),
    entries: () => [...rows].map(([key, json]) => [key, parse(json)]),
    size: () => rows.size,
    clear: () => {
      rows.clear();
      if (path !== undefined) compact(path, rows);
    },
  };
};

type KeptRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

const openStore = (directory: string | undefined, kept: KeptRows): TableStore => {
  const tables = new Map<string, StoredTable<unknown>>();
  const journal = createJournal();
  const open = (name: string): StoredTable<unknown> => {
    const path = directory === undefined ? undefined : join(directory, `${name}.jsonl`);
    const made = createTable<unknown>(path, journal, kept.get(name));
    tables.set(name, made);
    return made;
  };
  kept.forEach((_, name) => open(name));
  return {
    table: <Value>(name: string) => (tables.get(name) ?? open(name)) as Table<Value>,
    clear: () => tables.forEach((table) => table.clear()),
    copy: () => openStore(undefined, new Map([...tables].map(([name, { rows }]) => [name, rows]))),
    together: journal.together,
  };
};

/** @param directory where the journals live; without one the tables live in memory only. */
export const openTables = (directory?: string): TableStore => openStore(directory, new Map());
