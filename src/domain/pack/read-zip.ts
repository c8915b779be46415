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

/** Text of an end of a list in a ZIP, found where it has to be. */
const listOf = (zip: Bytes): { offset: number; bytes: number; count: number } | null => {
  if (zip.length < END_BYTES) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_BYTES;
  const count = view.getUint16(end + 10, true);
  const bytes = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isWhole =
    offset + bytes === end && sameBytes(zip.subarray(end), endRecord(count, bytes, offset));
  return isWhole ? { offset, bytes, count } : null;
};

/**
 * Reads a ZIP that the app wrote. Every byte that is no data has to be as the app writes it: names, order,
 * sizes and places say the same twice, and nothing lies between the entries.
 * @returns the entries that could be read, in their order, and what is not as it has to be.
 */
export const readZip = (zip: Bytes): { entries: ZipEntry[]; problems: ZipProblem[] } => {
  const list = listOf(zip);
  if (list === null) {
    const what = 'it is no ZIP that ends as the app ends one: it was cut, added to or packed again';
    return { entries: [], problems: [{ path: null, what }] };
  }
  const entries: ZipEntry[] = [];
  const problems: ZipProblem[] = [];
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = list.offset;
  let expected = 0;
  for (let index = 0; index < list.count; index += 1) {
    if (at + CENTRAL_BYTES > zip.length - END_BYTES) break;
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
    const from = Math.min(facts.offset + LOCAL_BYTES + nameBytes, list.offset);
    const to = Math.min(from + facts.packedBytes, list.offset);
    entries.push({ ...facts, packed: zip.subarray(from, to) });
    expected = to;
    at += CENTRAL_BYTES + nameBytes;
  }
  if (
    entries.length !== list.count ||
    at !== list.offset + list.bytes ||
    expected !== list.offset
  ) {
    problems.push({ path: null, what: 'the list of files in the ZIP was changed' });
  }
  return { entries, problems };
};

/** Largest file that is unpacked where nothing signed says how large it is. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @returns null where the data cannot be unpacked, or are far larger than they may be. */
export const unpacked = ({ method, bytes, packed }: ZipEntry): Bytes | null => {
  if (method === METHODS.stored) return packed;
  if (method !== METHODS.deflated || bytes > MOST_BYTES) return null;
  try {
    const content = inflateSync(packed, { out: new Uint8Array(bytes) });
    return content.length === bytes ? content : null;
  } catch (error) {
    // What was compressed otherwise, or changed, is no DEFLATE any more.
    if (error instanceof Error) return null;
    throw error;
  }
};
