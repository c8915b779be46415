import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTables } from '../../../../local/state/table';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'assay-tables-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const journal = (): string => readFileSync(join(directory, 'rows.jsonl'), 'utf8');

it('holds changes back and writes all of them at the end', () => {
  const tables = openTables(directory);
  const rows = tables.table<number>('rows');
  tables.together(() => {
    rows.set('a', 1);
    rows.set('b', 2);
    rows.delete('a');
    expect(rows.get('b')).toBe(2);
    expect(journal()).toBe('');
  });
  expect(openTables(directory).table<number>('rows').entries()).toEqual([['b', 2]]);
});

it('writes them also where the work fails, and each by itself again afterwards', () => {
  const tables = openTables(directory);
  const rows = tables.table<number>('rows');
  const work = (): void => {
    rows.set('a', 1);
    throw new Error('enough');
  };
  expect(() => tables.together(work)).toThrow('enough');
  expect(journal()).toContain('"a"');
  rows.set('c', 3);
  expect(journal()).toContain('"c"');
});

it('gives a copy that holds the same, also in tables that nobody asked for since', () => {
  const tables = openTables();
  tables.table<number>('rows').set('a', 1);
  const copy = tables.copy();
  tables.table<number>('rows').set('a', 2);
  const second = copy.copy();
  copy.table<number>('rows').set('b', 3);
  expect(copy.table<number>('rows').entries()).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
  expect(second.table<number>('rows').entries()).toEqual([['a', 1]]);
  expect(tables.table<number>('rows').entries()).toEqual([['a', 2]]);
  second.clear();
  expect(second.table<number>('rows').size()).toBe(0);
});
