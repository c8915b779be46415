import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { readEvidenceByNeed } from '../../../../src/adapters/ingest/read-by-need';
import { fixture } from '../../../support/evidence/read';

const names = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url));

describe('readers loaded by need', () => {
  it.each(names)('%s reads the same as with all of them loaded', async (name) => {
    const text = fixture(`shapes/${name}`);
    expect(await readEvidenceByNeed(text)).toEqual(readEvidence(text));
  });

  it('refuses the same', async () => {
    for (const text of ['', '{', '{"a":1}', '{"bomFormat":"CycloneDX"}']) {
      expect(await readEvidenceByNeed(text)).toEqual(readEvidence(text));
    }
  });
});
