import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/built';
import { checkManifest, loadManifest } from './checks';
import { root } from './code/sources';
import { readManifest } from './rules/rule';
import { validateFile } from './validate';

beforeAll(() => {
  const { resources } = readManifest(loadManifest());
  const pages = resources.filter(({ path }) => path.startsWith('static/'));
  ensureBuilt(
    'surfaces',
    pages.map(({ path }) => join(path, 'index.html')),
  );
}, 180_000);

describe('manifest.yml', () => {
  it('has neither error nor warning for the validator of forge deploy', async () => {
    expect(await validateFile(join(root, 'manifest.yml'))).toEqual([]);
  });

  it('holds to what that validator does not check', () => {
    expect(checkManifest(loadManifest())).toEqual([]);
  });
});
