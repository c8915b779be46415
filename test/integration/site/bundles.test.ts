import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../support/built';
import { root } from './support';

/** Most JavaScript that the first view of the issue panel may load, in gzipped bytes. */
const BUDGET = 150_000;

const folder = join(root, 'static/dist/panel');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Scripts of the page and all that they import at once, not what is loaded on demand. */
const firstView = (html: string): string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const imported = read(join('assets', name)).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    for (const [, next = ''] of imported) visit(next);
  };
  for (const [, entry = ''] of html.matchAll(/<script[^>]*\ssrc="\.\/assets\/([^"]+)"/g))
    visit(entry);
  return [...found];
};

describe('the bundle of the issue panel', () => {
  beforeAll(() => build('surfaces'));

  it('stays in its budget, without eval, zod or an inline script', () => {
    const html = read('index.html');
    const first = firstView(html);
    const bytes = first
      .map((name) => gzipSync(read(join('assets', name))).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(BUDGET);
    const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    const all = scripts.map((name) => read(join('assets', name))).join('\n');
    expect(all).not.toMatch(/\beval\(|\bnew Function\(/);
    expect(all).not.toContain('ZodError');
    expect(html).toContain('src="./assets/');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});

describe('what is deployed', () => {
  beforeAll(() => build('functions', 'fields', 'surfaces'));

  it('holds nothing of the command line, such as its server for assistants', () => {
    const scripts = ['dist/functions', 'dist/fields', 'static/dist'].flatMap((place) =>
      readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[cm]?js$/u.test(name))
        .map((name) => join(root, place, name)),
    );
    expect(scripts.length).toBeGreaterThan(20);
    for (const script of scripts) {
      expect(readFileSync(script, 'utf8'), script).not.toContain('modelcontextprotocol');
    }
  });
});
