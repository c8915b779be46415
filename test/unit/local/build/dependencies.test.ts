import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../../local/build/dependencies.mjs';

const WANTED = {
  '': { name: 'app' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/for-another-machine': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};
const { '': _root, 'node_modules/for-another-machine': _other, ...PRESENT } = WANTED;

describe('whether the dependencies are installed', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assay-dependencies-'));
    mkdirSync(join(root, 'node_modules'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const write = (file: string, packages: object): void => {
    writeFileSync(join(root, file), JSON.stringify({ lockfileVersion: 3, packages }));
  };

  it.each([
    ['all that this machine takes, whoever put it there', PRESENT, true],
    ['one missing', { 'node_modules/a': PRESENT['node_modules/a'] }, false],
    [
      'one of another content',
      { ...PRESENT, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-c' } },
      false,
    ],
    [
      'one that a parent would take instead of the wanted one',
      { ...PRESENT, 'node_modules/a/node_modules/c': { version: '1.0.0', integrity: 'sha512-c' } },
      false,
    ],
  ])('goes by what npm says it put there: %s', (_, present, expected) => {
    write('package-lock.json', WANTED);
    write('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(expected);
  });

  it('is no where npm has not ended', () => {
    write('package-lock.json', WANTED);
    expect(isInstalled(root)).toBe(false);
  });
});
