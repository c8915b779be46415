import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../manifest/code/sources';

/** What may become of a way round the gate, by its first words. */
const OUTCOMES = [
  'prevented',
  'noticed',
  'kept',
  'looked after',
  'the move is put back',
  'not possible to see',
];

const section = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('## Ways round the gate')[1]
  ?.split('\n## ')[0];

const rows = (section ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const tests = readdirSync(join(root, 'test/integration/app'), {
  recursive: true,
  encoding: 'utf8',
});

const isTest = (name: string): boolean =>
  tests.some((path) => path === `${name}.test.ts` || path.endsWith(`/${name}.test.ts`));

describe('the table of ways round the gate', () => {
  it('has its rows', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(([way]) => way)).size).toBe(rows.length);
  });

  it.each(rows)(
    'says what becomes of it, and by which test: %s',
    (_way, outcome = '', named = '') => {
      expect(OUTCOMES.filter((begin) => outcome.startsWith(begin))).toHaveLength(1);
      const names = [...named.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
      expect(names.filter((name) => !isTest(name))).toEqual([]);
      expect(names.length > 0).toBe(!outcome.startsWith('not possible to see'));
    },
  );
});
