import type { SheetContent, SheetGap } from '../../contract/types';
import type { SheetDefinition, SheetField, SheetSection } from '../../words/sheets/definition';
import { isEmptyValue, rowLabel, rowsIn, type SheetRow } from './values';

const LONGEST = 200;

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Whether a field is filled in; an answer that it does not apply counts where the field allows it. */
const isFilled = (row: SheetRow | undefined, field: SheetField): boolean => {
  const value = row?.values[field.id];
  if (value === undefined || isEmptyValue(value)) return false;
  return value.kind !== 'not-applicable' || field.mayNotApply;
};

const fieldGaps = (section: SheetSection, row: SheetRow | undefined, index: number): SheetGap[] =>
  section.fields
    .filter((field) => field.required && !isFilled(row, field))
    .map((field) => {
      const where =
        section.rows === null || row === undefined ? '' : ` of "${rowLabel(section, row, index)}"`;
      return {
        section: section.id,
        field: field.id,
        row: section.rows === null ? null : (row?.id ?? null),
        what: `${lower(field.label)}${where}`.slice(0, LONGEST),
      };
    });

const sectionGaps = (section: SheetSection, rows: readonly SheetRow[]): SheetGap[] => {
  const gap = (what: string): SheetGap => ({ section: section.id, field: null, row: null, what });
  if (section.rows === null) return [];
  const { least, one } = section.rows;
  if (rows.length < least) return [gap(`at least ${least} ${one}${least === 1 ? '' : 's'}`)];
  return section.someRow
    .filter(({ field }) => {
      const values = rows.map((row) => row.values[field]);
      return !values.some((value) => value !== undefined && value.kind !== 'not-applicable');
    })
    .map(({ gap: what }) => gap(what));
};

/** Every required field that is open, by name; none where the sheet is complete. */
export const gapsOf = (definition: SheetDefinition, content: SheetContent): SheetGap[] =>
  definition.sections.flatMap((section) => {
    const rows = rowsIn(content, section);
    const inFields =
      section.rows === null
        ? fieldGaps(section, rows[0], 0)
        : rows.flatMap((row, index) => fieldGaps(section, row, index));
    return [...sectionGaps(section, rows), ...inFields];
  });
