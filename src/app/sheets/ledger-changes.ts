import type { SheetChange } from '../../contract/types';
import { clip } from '../../words/clip';

/** Changes that an entry of the ledger keeps in words; the versions have them all, in full. */
const MOST_CHANGES = 25;
const LONGEST_TEXT = 160;

const shortened = (text: string | null): string | null =>
  text === null ? null : clip(text, LONGEST_TEXT);

/** The first changes, shortened, with their place in front of the field. */
export const ledgerChanges = (
  changes: readonly SheetChange[],
): { place: string; field: string; before: string | null; after: string | null }[] =>
  changes.slice(0, MOST_CHANGES).map(({ section, row, field, before, after }) => ({
    place: row ?? section,
    field,
    before: shortened(before),
    after: shortened(after),
  }));
