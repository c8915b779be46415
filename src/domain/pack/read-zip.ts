import { inflateSync } from 'fflate/browser';
import { sameBytes, textOf, type Bytes } from './bytes';
import {
  centralHeader,
  END_BYTES,
  endRecord,
  localHeader,
  METHODS,
  type EntryFacts,
} from './zip-form';

export type ZipEntry = EntryFacts & { packed: Bytes };

/** What in the ZIP is not as the app writes it. `path`: the entry that it is about; null for none. */
export type ZipProblem = { path: string | null; what: string };

const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

/** Where the list of files lies. `shift`: bytes that were put before the ZIP. */
type List = { offset: number; bytes: number; count: number; shift: number };

const END_SIGNATURE = 0x06054b50;

/** The last place that looks like the end of a ZIP; a comment, or anything else, may stand behind it. */
const endIn = (zip: Bytes, view: DataView): number | null => {
  for (let at = zip.length - END_BYTES; at >= 0; at -= 1) {
    if (zip[at] === (END_SIGNATURE & 0xff) && view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
};

const listOf = (zip: Bytes, view: DataView): { list: List; isWhole: boolean } | null => {
  const end = endIn(zip, view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const bytes = view.getUint32(end + 12, true);
  const said = view.getUint32(end + 16, true);
  const offset = end - bytes;
  if (offset < 0) return null;
  const isWhole = said === offset && sameBytes(zip.subarray(end), endRecord(count, bytes, offset));
  return { list: { offset, bytes, count, shift: offset - said }, isWhole };
};

/** Where the data of an entry begin, by what stands before them. */
const dataOf = (view: DataView, at: number, most: number): number =>
  at >= 0 && at + LOCAL_BYTES <= most
    ? at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    : most;

/**
 * Reads a ZIP that the app wrote. Every byte that is no data has to be as the app writes it: names, order,
 * sizes and places say the same twice, and nothing lies between the entries. What another program packed is
 * read all the same, so that what was changed in it can be named.
 * @returns the entries that could be read, in their order, and what is not as it has to be.
 */
export const readZip = (zip: Bytes): { entries: ZipEntry[]; problems: ZipProblem[] } => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = listOf(zip, view);
  if (found === null) {
    return { entries: [], problems: [{ path: null, what: 'it is no whole ZIP: it was cut' }] };
  }
  const { list, isWhole } = found;
  const entries: ZipEntry[] = [];
  const problems: ZipProblem[] = isWhole
    ? []
    : [
        {
          path: null,
          what: 'it does not end as the app ends one: it was added to or packed again',
        },
      ];
  const end = list.offset + list.bytes;
  let at = list.offset;
  let expected = 0;
  for (let index = 0; index < list.count; index += 1) {
    if (at + CENTRAL_BYTES > end) break;
    const nameBytes = view.getUint16(at + 28, true);
    const path = textOf(zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes));
    const facts: EntryFacts = {
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const header = centralHeader(facts);
    const isListed = sameBytes(zip.subarray(at, at + header.length), header);
    const local = localHeader(facts);
    const start = facts.offset + local.length;
    const isThere =
      facts.offset === expected &&
      start + facts.packedBytes <= list.offset &&
      sameBytes(zip.subarray(facts.offset, start), local);
    if (!isListed || !isThere) {
      problems.push({ path, what: 'what the ZIP says of this file was changed' });
    }
    const from = Math.min(dataOf(view, facts.offset + list.shift, list.offset), list.offset);
    const to = Math.min(from + facts.packedBytes, list.offset);
    entries.push({ ...facts, packed: zip.subarray(from, to) });
    expected = to;
    at += CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length !== list.count || at !== end || expected !== list.offset) {
    problems.push({ path: null, what: 'the list of files in the ZIP was changed' });
  }
  return { entries, problems };
};

/** Largest file that is unpacked where nothing signed says how large it is. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @returns null where the data cannot be unpacked, are not as many as the ZIP says, or far too many. */
export const unpacked = ({ method, bytes, packed }: ZipEntry): Bytes | null => {
  if (method === METHODS.stored) return packed.length === bytes ? packed : null;
  if (method !== METHODS.deflated || bytes > MOST_BYTES) return null;
  try {
    // With room for one byte more: what is longer would be cut to fit, and pass for what it is not.
    const content = inflateSync(packed, { out: new Uint8Array(bytes + 1) });
    return content.length === bytes ? content : null;
  } catch (error) {
    // What was compressed otherwise, or changed, is no DEFLATE any more.
    if (error instanceof Error) return null;
    throw error;
  }
};
