import { say } from '../../language/say';

/** Columns of the table that can be left out; the item itself always stands. */
export const columnLabels = {
  stage: say('Stage'),
  gate: say('Next gate'),
  worst: say('Worst criterion'),
  drift: say('Drift'),
  stake: say('Waiting costs'),
  next: say('Next date'),
  owner: say('Owner'),
} as const;

export type ColumnId = keyof typeof columnLabels;

const isColumn = (value: string): value is ColumnId => Object.hasOwn(columnLabels, value);

export const allColumns: readonly ColumnId[] = Object.keys(columnLabels).filter(isColumn);

/** `stage,drift` in the order of the table; all where nothing that is known is named. */
export const readColumns = (text: string | null): readonly ColumnId[] => {
  if (text === null) return allColumns;
  const named = new Set(text.split(','));
  const found = allColumns.filter((column) => named.has(column));
  return found.length === 0 ? allColumns : found;
};

/** @returns null where all are shown. */
export const printColumns = (columns: readonly ColumnId[]): string | null =>
  columns.length === allColumns.length ? null : columns.join(',');
