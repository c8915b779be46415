import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { surfaceConfig, type Surface } from '../../../static/vite.config';

/** Most JavaScript that the first view of the issue panel may load, in gzipped bytes. */
const BUDGET = 150_000;
/** A whole build, on a machine that does other things as well. */
const BUILD_TIMEOUT_MS = 120_000;

// Vitest says `test`, for which React would bring what only developers need.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => void vi.unstubAllEnvs());

type Built = {
  scripts: Map<string, { code: string; imports: string[]; isEntry: boolean }>;
  html: string;
};

const buildInMemory = async (surface: Surface): Promise<Built> => {
  const config: InlineConfig = surfaceConfig(surface);
  const answer = await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const [first] = [answer].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  const scripts: Built['scripts'] = new Map();
  let html = '';
  for (const file of first.output) {
    if (file.type === 'chunk') scripts.set(file.fileName, file);
    else if (file.fileName.endsWith('.html')) html = String(file.source);
  }
  return { scripts, html };
};

/** Entry and everything it imports at once. */
const firstView = ({ scripts }: Built): string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const script = scripts.get(name);
    if (script === undefined || found.has(name)) return;
    found.add(name);
    script.imports.forEach(visit);
  };
  for (const [name, { isEntry }] of scripts) if (isEntry) visit(name);
  return [...found];
};

describe('the bundle of the issue panel', () => {
  it(
    'stays in its budget, without eval, zod or an inline script',
    { timeout: BUILD_TIMEOUT_MS },
    async () => {
      const built = await buildInMemory('panel');
      const first = firstView(built);
      const bytes = first
        .map((name) => gzipSync(built.scripts.get(name)?.code ?? '').length)
        .reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(BUDGET);
      const all = [...built.scripts.values()].map(({ code }) => code).join('\n');
      expect(all).not.toMatch(/\beval\(|\bnew Function\(/);
      expect(all).not.toContain('ZodError');
      expect(built.html).toContain('src="./assets/');
      expect(built.html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    },
  );
});
