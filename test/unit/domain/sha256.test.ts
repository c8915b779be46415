import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hexOf, sha256 } from '../../../src/domain/sha256';

const byNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes that look like none in particular, and are the same at each run. */
const someBytes = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 167 + (at >> 3) * 31 + length) % 256);

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('is as FIPS 180-4 gives it of "%s"', (text, digest) => {
    expect(hexOf(sha256(new TextEncoder().encode(text)))).toBe(digest);
  });

  it('is what Node works out, whatever the length within a block', () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = someBytes(length);
      expect(hexOf(sha256(bytes)), `${length} bytes`).toBe(byNode(bytes));
    }
    const long = someBytes(1_000_003);
    expect(hexOf(sha256(long))).toBe(byNode(long));
  });
});
