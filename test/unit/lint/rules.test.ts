import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { againstHabits, throughWalls, type WrongFile } from './wrong-files';

const root = new URL('../../..', import.meta.url).pathname;
const outcomeSchema = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), severity: z.string() })),
});

/** Files that keep to the rules, so that a rule that refuses everything is noticed as well. */
const right: Omit<WrongFile, 'rule'>[] = [
  { path: 'src/contract/two.ts', source: 'export const two = 2;\n' },
  { path: 'src/contract/calls/right.ts', source: "export * from '../two';\n" },
  { path: 'src/domain/right.ts', source: "export * from '../contract/two';\n" },
  { path: 'src/app/right.ts', source: "export * from '../domain/right';\n" },
  { path: 'src/adapters/right.ts', source: "export * from '../app/right';\n" },
  { path: 'src/entry/right.ts', source: "export * from '../adapters/right';\n" },
  { path: 'static/panel/right.ts', source: "export * from '../../src/contract/two';\n" },
  { path: 'cli/right.ts', source: "export * from '../src/domain/right';\n" },
];

/** Errors in types, of which the linter tells as well, and names that a room does not have. */
const wrongTypes: WrongFile[] = [
  ...['src/app', 'src/domain', 'static/panel', 'cli'].map((room) => ({
    path: `${room}/mistaken.ts`,
    source: "export const mistaken: number = 'two';\n",
    rule: 'typescript(TS2322)',
  })),
  ...['src/contract', 'src/domain', 'src/language', 'src/words'].map((room) => ({
    path: `${room}/of-node.ts`,
    source: 'export const ofNode = process.pid;\n',
    rule: 'typescript(TS2591)',
  })),
  ...['src/app', 'src/words'].map((room) => ({
    path: `${room}/of-a-page.ts`,
    source: 'export const ofPage = document.title;\n',
    rule: 'typescript(TS2584)',
  })),
];

/** Each room's own idea of where it runs. */
const projects = ['.', 'src/contract', 'src/domain', 'src/language', 'src/words', 'static'].map(
  (room) => join(room, 'tsconfig.json'),
);

let house = '';
let said: z.infer<typeof outcomeSchema>['diagnostics'] = [];

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'assay-lint-')));
  for (const name of ['.oxlintrc.json', 'test/lint', ...projects])
    cpSync(join(root, name), join(house, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const { path, source } of [...throughWalls, ...againstHabits, ...wrongTypes, ...right]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], {
    cwd: house,
    encoding: 'utf8',
  });
  said = outcomeSchema.parse(JSON.parse(stdout)).diagnostics;
});

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

const saidOf = (path: string) => said.filter(({ filename }) => filename === path);

describe('the lint rules', () => {
  it.each(throughWalls)('see what $path imports through its wall', ({ path, rule }) => {
    expect(saidOf(path)).toContainEqual({ filename: path, code: rule, severity: 'error' });
  });

  it.each(againstHabits)('see $rule in $path', ({ path, rule }) => {
    expect(saidOf(path).map(({ code }) => code)).toContain(rule);
  });

  it.each(wrongTypes)('see that $path is wrong by $rule', ({ path, rule }) => {
    expect(saidOf(path).map(({ code }) => code)).toContain(rule);
  });

  it.each(right)('have nothing against $path', ({ path }) => {
    expect(saidOf(path)).toEqual([]);
  });
});
