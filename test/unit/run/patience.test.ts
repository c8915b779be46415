import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const test = fileURLToPath(new URL('../..', import.meta.url));
/** A busy machine takes a hundred seconds where a quiet one takes ten. */
const LEAST_MS = 120_000;

const files = readdirSync(test, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.test.ts') && !name.endsWith('run/patience.test.ts'),
);
/** A limit as an option, or behind the body of a test or of a hook. */
const LIMITS = /\btimeout: (?<option>[\d_]+)|^ *\}, (?<last>[\d_]{5,})\);$/gmu;

const limitsIn = (source: string): number[] =>
  [...source.matchAll(LIMITS)].map(({ groups }) =>
    Number((groups?.['option'] ?? groups?.['last'] ?? '').replaceAll('_', '')),
  );

describe('the time that a test is given', () => {
  it('is found where it is written', () => {
    expect(limitsIn('  }, 60_000);\n')).toEqual([60_000]);
    expect(limitsIn('expect.poll(read, { timeout: 20_000 })')).toEqual([20_000]);
  });

  it('is never so short that a busy machine decides', () => {
    expect(files.length).toBeGreaterThan(400);
    const hasty = files.filter((name) =>
      limitsIn(readFileSync(`${test}/${name}`, 'utf8')).some((limit) => limit < LEAST_MS),
    );
    expect(hasty).toEqual([]);
  });
});
