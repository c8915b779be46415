import { joined, utf8, type Bytes } from './bytes';

/*
 * The few kinds of bytes that a pack's ZIP has: one way to write each entry, so that a reader knows how
 * every byte has to be, and none can be changed unseen.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 */

/** Stored as it is, or compressed by DEFLATE. */
export const METHODS = { stored: 0, deflated: 8 } as const;

/** What the ZIP says of one entry. */
export type EntryFacts = {
  path: string;
  method: number;
  crc: number;
  /** Bytes in the ZIP, and as they are when unpacked. */
  packedBytes: number;
  bytes: number;
  /** Where it begins in the ZIP. */
  offset: number;
};

export const END_BYTES = 22;

/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
const VERSION = 20;
/** 1980-01-01, the first day that a ZIP knows: when a record was made stands in the record. */
const FIRST_DAY = 0x0021;

type Field = readonly [bytes: 2 | 4, value: number];

const fields = (list: readonly Field[]): Bytes => {
  const all = new Uint8Array(list.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const [bytes, value] of list) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return all;
};

const shared = ({ path, method, crc, packedBytes, bytes }: EntryFacts): Field[] => [
  [2, VERSION],
  [2, UTF8_FLAG],
  [2, method],
  [2, 0],
  [2, FIRST_DAY],
  [4, crc],
  [4, packedBytes],
  [4, bytes],
  [2, utf8(path).length],
  [2, 0],
];

/** What stands before the data of an entry. */
export const localHeader = (entry: EntryFacts): Bytes =>
  joined([fields([[4, 0x04034b50], ...shared(entry)]), utf8(entry.path)]);

/** The same of an entry in the list at the end of the ZIP. */
export const centralHeader = (entry: EntryFacts): Bytes =>
  joined([
    fields([
      [4, 0x02014b50],
      [2, VERSION],
      ...shared(entry),
      ...([2, 2, 2] as const).map((bytes): Field => [bytes, 0]),
      [4, 0],
      [4, entry.offset],
    ]),
    utf8(entry.path),
  ]);

/** The last bytes of a ZIP. */
export const endRecord = (entries: number, listBytes: number, listOffset: number): Bytes =>
  fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, listBytes],
    [4, listOffset],
    [2, 0],
  ]);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ZIP has it; what it lets through, the digests of the manifest do not. */
export const crc32 = (bytes: Bytes): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
