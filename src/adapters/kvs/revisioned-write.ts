import * as z from 'zod';
import { createClaimed, withoutAttribute, type Condition, type Row } from './create-row';
import type { Place } from './read-row';
import { Filter, FilterConditions } from './sdk';
import { unlessConflict } from './storage-error';

/** Conditions of a write. `others`: of the rows that it creates beside; none where the revision guards. */
export type Guards = {
  row: Condition;
  others: ((attribute: string) => Condition) | null;
};

type Revisioned = {
  place: Place;
  /** Revision that was read; null where there was no row. */
  expected: number | null;
  /** Revision of a row that was made only to be written under a condition. */
  blank: number;
  write: (guards: Guards) => Promise<void>;
  /** Reads anew, row by row, whether the revision moved on or something to be created is there. */
  isLost: () => Promise<boolean>;
};

const revisionSchema = z.looseObject({ rev: z.number() });

/** @returns null where there is no row */
export const revisionOf = (row: unknown): number | null =>
  row === undefined ? null : revisionSchema.parse(row).rev;

const atRevision = (rev: number): Condition =>
  new Filter<Row>().and('rev', FilterConditions.equalTo(rev));

/**
 * Writes a row that has a revision, and rows that are only ever created together with it. The conditions
 * are the revision, and "does not exist yet" for all that is new. Whether the second can hold for a row
 * that is not there is not known of the platform: where storage says no and a look finds nothing that
 * speaks against it, the write is made under the revision alone. That suffices, because nobody creates
 * the other rows without moving it.
 * @returns false where somebody else wrote first
 */
export const writeAtRevision = async (wanted: Revisioned): Promise<boolean> => {
  const { place, expected, blank, write, isLost } = wanted;
  const first = expected === null ? withoutAttribute('rev') : atRevision(expected);
  if (await unlessConflict(() => write({ row: first, others: withoutAttribute }), isLost)) {
    return true;
  }
  if (await isLost()) return false;
  if (expected === null) await createClaimed(place, { rev: blank });
  const row = atRevision(expected ?? blank);
  return unlessConflict(() => write({ row, others: null }), isLost);
};
