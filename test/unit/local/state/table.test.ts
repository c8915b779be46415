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
