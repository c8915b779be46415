import { deflateSync } from 'fflate/browser';
import { digestBytes, joined, type Bytes } from './bytes';
import type { PackedFile } from './manifest';
import { centralHeader, crc32, endRecord, localHeader, METHODS, type EntryFacts } from './zip-form';

/** A file as it goes into the ZIP: its bytes there, what the list at the end says, and its digests. */
export type Packed = { data: Bytes; facts: EntryFacts; file: PackedFile };

/**
 * Packs one file that begins at `offset` of the ZIP.
 * @param isStored left as it is; manifest and signature are, so that a reader needs nothing to unpack them.
 */
export const packFile = (
  path: string,
  content: Bytes,
  offset: number,
  isStored = false,
): Packed => {
  const packed = isStored ? content : deflateSync(content, { level: 6 });
  const method = isStored ? METHODS.stored : METHODS.deflated;
  const sizes = { packedBytes: packed.length, bytes: content.length };
  const facts = { path, method, crc: crc32(content), ...sizes, offset };
  return {
    data: joined([localHeader(facts), packed]),
    facts,
    file: {
      path,
      bytes: content.length,
      sha256: digestBytes(content),
      packed: { bytes: packed.length, sha256: digestBytes(packed) },
    },
  };
};

/** What stands behind the last entry: the list of all, and where it is. */
export const closeZip = (entries: readonly EntryFacts[], offset: number): Bytes => {
  const list = joined(entries.map(centralHeader));
  return joined([list, endRecord(entries.length, list.length, offset)]);
};
