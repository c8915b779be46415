import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkManifest, ensureSurfaces, loadManifest } from './checks';
import { root } from './code/sources';
import { validateFile } from './validate';

beforeAll(ensureSurfaces, 180_000);

describe('manifest.yml', () => {
  it('has neither error nor warning for the validator of forge deploy', async () => {
    expect(await validateFile(join(root, 'manifest.yml'))).toEqual([]);
  });

  it('holds to what that validator does not check', () => {
    expect(checkManifest(loadManifest())).toEqual([]);
  });
});

describe('the manifest of the probe', () => {
  it('has neither error nor warning for it either', async () => {
    expect(await validateFile(join(root, 'local/probe/manifest.yml'))).toEqual([]);
  });
});
