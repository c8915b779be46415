import type { SheetChange, SheetContent } from '../../contract/types';
import { WORK_ITEM_FIELD } from '../../contract/marks/work-items';
import type { SheetDefinition, SheetField } from '../../words/sheets/definition';
import { dayInWords } from '../../words/days';
import { canonicalJson } from '../canonical-json';
import { rowLabel, rowsIn, valueWords, type SheetRow } from './values';

/** A field that holds the key of a work item is called so in a change, so that the key can be hidden. */
const fieldName = (field: SheetField): string =>
  field.kind === 'work-item' ? WORK_ITEM_FIELD : field.label;

const wordsOf = (row: SheetRow | undefined, field: SheetField): string | null => {
  const value = row?.values[field.id];
  if (value === undefined) return null;
  return value.kind === 'date' ? dayInWords(value.date) : valueWords(value, field);
};

const isSame = (
  one: SheetRow | undefined,
  other: SheetRow | undefined,
  field: SheetField,
): boolean =>
  canonicalJson(one?.values[field.id] ?? null) === canonicalJson(other?.values[field.id] ?? null);

/**
 * Field by field how one content differs from another, in the order of the definition; rows that are gone
 * stand behind those that are there. The same content twice differs in nothing.
 */
export const differenceOf = (
  definition: SheetDefinition,
  before: SheetContent,
  after: SheetContent,
): SheetChange[] =>
  definition.sections.flatMap((section) => {
    const old = rowsIn(before, section);
    const now = rowsIn(after, section);
    const gone = old.filter(({ id }) => !now.some((row) => row.id === id));
    return [...now, ...gone].flatMap((row, index) => {
      const [was, is] = [old, now].map((rows) => rows.find(({ id }) => id === row.id));
      return section.fields
        .filter((field) => !isSame(was, is, field))
        .map((field) => ({
          section: section.title,
          row: section.rows === null ? null : rowLabel(section, row, index),
          field: fieldName(field),
          before: wordsOf(was, field),
          after: wordsOf(is, field),
        }));
    });
  });
