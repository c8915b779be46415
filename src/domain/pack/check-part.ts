import { digestBytes, type Bytes } from './bytes';
import type { PackPart } from './manifest';
import { linesOf, readRecord } from './records';

/** Something that is not as it was signed. */
export type PackProblem = {
  /** The record that it is about, such as `AI-7 ledger/3`; null where it is about no single one. */
  record: string | null;
  /** File in the pack; null where it is about the ZIP as a whole. */
  file: string | null;
  /** A whole sentence. */
  what: string;
};

/** Name of a record for people. */
export const nameOf = ({ of }: Pick<PackPart, 'of'>, id: string): string => `${of} ${id}`;

/** Where each record of a pack belongs, by its digest. */
export type Places = ReadonlyMap<string, string>;

export const placesOf = (parts: readonly PackPart[]): Places =>
  new Map(
    parts.flatMap((part) =>
      part.records.map(([id, digest]): [string, string] => [digest, nameOf(part, id)]),
    ),
  );

type Line = { digest: string; bytes: Bytes; expected: number | null };

const problem = (part: PackPart, id: string, what: string): PackProblem => ({
  record: nameOf(part, id),
  file: part.path,
  what: `${nameOf(part, id)} ${what}`,
});

/** A line that the manifest has not at this part: changed, or brought in from elsewhere. */
const strange = (
  part: PackPart,
  { digest, bytes }: Line,
  missing: ReadonlySet<string>,
  places: Places,
): { problem: PackProblem; id: string } => {
  const home = places.get(digest);
  const id = readRecord(bytes)?.id ?? null;
  if (id !== null && missing.has(id)) {
    return { id, problem: problem(part, id, 'is not what was signed: it was changed') };
  }
  const name = id ?? `a line that is no record (SHA-256 ${digest.slice(0, 16)})`;
  const from = home === undefined ? 'is not of this pack: it was added' : `belongs to ${home}`;
  return { id: name, problem: problem(part, name, from) };
};

/** Lines that stand before one that the manifest has in front of them. */
const outOfPlace = (known: readonly number[]): number[] => {
  let highest = -1;
  const wrong: number[] = [];
  for (const index of known) {
    if (index < highest) wrong.push(index);
    highest = Math.max(highest, index);
  }
  return wrong;
};

/**
 * Holds the records of a file against the manifest: each has to be there once, unchanged, in its place.
 * @returns what is wrong, naming each record; empty where nothing is.
 */
export const checkPart = (part: PackPart, content: Bytes, places: Places): PackProblem[] => {
  const expected = new Map(part.records.map(([, digest], index) => [digest, index]));
  const lines = linesOf(content).map((bytes): Line => {
    const digest = digestBytes(bytes);
    return { digest, bytes, expected: expected.get(digest) ?? null };
  });
  const seen = new Map<number, number>();
  for (const { expected: index } of lines) {
    if (index !== null) seen.set(index, (seen.get(index) ?? 0) + 1);
  }
  const idOf = (index: number): string => part.records[index]?.[0] ?? '';
  const missing = new Set(part.records.flatMap(([id], index) => (seen.has(index) ? [] : [id])));
  const problems: PackProblem[] = [];
  for (const line of lines.filter(({ expected: index }) => index === null)) {
    const found = strange(part, line, missing, places);
    problems.push(found.problem);
    missing.delete(found.id);
  }
  // A line that cannot be read any more stands where a record stood: both are named.
  for (const id of missing) problems.push(problem(part, id, 'is missing'));
  for (const [index, times] of seen) {
    if (times > 1) problems.push(problem(part, idOf(index), `is there ${times} times`));
  }
  const once = lines.flatMap(({ expected: index }) =>
    index !== null && seen.get(index) === 1 ? [index] : [],
  );
  for (const index of outOfPlace(once)) {
    problems.push(problem(part, idOf(index), 'stands in another place than it was signed in'));
  }
  return problems;
};
