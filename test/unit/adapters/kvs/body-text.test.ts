import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../../../src/adapters/kvs/body-text';
import { LARGEST_VALUE_BYTES } from '../../../../src/adapters/kvs/keys';
import { LARGEST_BODY_BYTES } from '../../../../src/app/evidence/receive-evidence';

const storedBytes = (text: string): number => Buffer.byteLength(JSON.stringify(packText(text)));

describe('a packed text', () => {
  it('comes out as it went in', () => {
    const well = fc.string({ unit: 'grapheme', maxLength: 500 });
    fc.assert(
      fc.property(well, (text) => unpackText(packText(text)) === text),
      { seed: 11, numRuns: 300 },
    );
  });

  it('is never larger than it would be as plain JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const plain = Buffer.byteLength(JSON.stringify({ encoding: 'plain', text }));
        return storedBytes(text) <= plain;
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it.each([
    ['quotes', '"'],
    ['line ends', '\n'],
    ['control characters', '\u0001'],
    ['two-byte letters', 'é'],
  ])('fits a storage value when the largest body is all %s', (_what, unit) => {
    const text = unit.repeat(Math.floor(LARGEST_BODY_BYTES / Buffer.byteLength(unit)));
    expect(storedBytes(text)).toBeLessThan(LARGEST_VALUE_BYTES);
  });
});
