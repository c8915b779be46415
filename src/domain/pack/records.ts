import * as z from 'zod';
import { canonicalJson, type Json } from '../canonical-json';
import { parseJson } from '../parse-json';
import { digestBytes, textOf, utf8, type Bytes } from './bytes';
import type { PackPart } from './manifest';

/** One record of a pack. `id` is one in its part: `item`, `ledger/3`, `evaluation/` and a digest. */
export type PackRecord = { id: string; kind: string; value: Json };

const recordSchema = z.strictObject({ id: z.string(), kind: z.string(), value: z.json() });

const LINE_FEED = 10;

/** Records as the file of a part has them, one canonical JSON a line, and what the manifest says of them. */
export const writePart = (
  path: string,
  of: string,
  records: readonly PackRecord[],
): { part: PackPart; content: Bytes } => {
  const lines = records.map((record) => canonicalJson(record));
  const digests = lines.map((line) => digestBytes(utf8(line)));
  return {
    part: { path, of, records: records.map(({ id }, index) => [id, digests[index] ?? '']) },
    content: utf8(lines.map((line) => `${line}\n`).join('')),
  };
};

/** Lines of a file; a last one without its end is one too. */
export const linesOf = (content: Bytes): Bytes[] => {
  const lines: Bytes[] = [];
  for (let from = 0; from < content.length;) {
    const end = content.indexOf(LINE_FEED, from);
    const to = end === -1 ? content.length : end;
    lines.push(content.subarray(from, to));
    from = to + 1;
  }
  return lines;
};

/** @returns null where the line is no record. */
export const readRecord = (line: Bytes): PackRecord | null =>
  recordSchema.safeParse(parseJson(textOf(line))).data ?? null;
