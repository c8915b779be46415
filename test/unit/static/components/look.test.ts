import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tokenNames from '@atlaskit/tokens/token-names';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../static', import.meta.url));

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?|html)$/.test(path) && !path.startsWith('dist'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const known = new Set<string>(Object.values(tokenNames));

describe('the look of the surfaces', () => {
  it.each(sources)('$path has no colour of its own', ({ text }) => {
    expect(text.match(/#[0-9a-f]{3,8}\b(?=[\s;,)'"])|\b(?:rgb|hsl)a?\(/gi) ?? []).toEqual([]);
  });

  it.each(sources.filter(({ path }) => path.endsWith('.css')))(
    '$path uses only tokens that Atlaskit has',
    ({ text }) => {
      const used = [...text.matchAll(/var\((--ds-[a-z0-9-]+)/g)].map(([, name]) => name ?? '');
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    },
  );

  it.each(sources.filter(({ path }) => path.endsWith('.html')))(
    '$path has no inline script or style',
    ({ text }) => {
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son[a-z]+=/);
    },
  );

  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(known.size).toBeGreaterThan(300);
  });
});
