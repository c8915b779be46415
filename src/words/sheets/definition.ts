import type { SheetKind } from '../../contract/types';

/** How a field of a sheet is filled in. `accepted` is written by the app alone, when somebody accepts. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'choice'
  | 'person'
  | 'date'
  | 'list'
  | 'criterion'
  | 'watch'
  | 'work-item'
  | 'accepted';

export type Choice = { value: string; label: string };

export type SheetField = {
  id: string;
  /** What people read above it, and what a gap is called. */
  label: string;
  help: string;
  kind: FieldKind;
  required: boolean;
  /** "Does not apply", with a reason, is an answer. */
  mayNotApply: boolean;
  /** A name or a few letters are enough; other texts have to be a sentence. */
  short: boolean;
  /** A number that is a share of cases, and told as a percentage. */
  isShare: boolean;
  /** Of a choice; empty for every other kind. */
  choices: readonly Choice[];
};

export type SheetSection = {
  id: string;
  title: string;
  /** Null where its fields stand once; else what one row is called, and how many there may be. */
  rows: { one: string; least: number; most: number } | null;
  fields: readonly SheetField[];
  /** Fields of which at least one row has to have a real value, and what is missing where none has. */
  someRow: readonly { field: string; gap: string }[];
};

/** One kind of sheet as data: what it asks. Its name is in `names.ts`. */
export type SheetDefinition = {
  kind: SheetKind;
  /** In one sentence, what it is for. */
  purpose: string;
  sections: readonly SheetSection[];
};

type More = Partial<Pick<SheetField, 'required' | 'mayNotApply' | 'short' | 'isShare' | 'choices'>>;

/** A field that has to be filled in, unless `more` says otherwise. */
export const field = (
  kind: FieldKind,
  id: string,
  label: string,
  help = '',
  more: More = {},
): SheetField => ({
  ...{ id, label, help, kind, required: true, mayNotApply: false, short: false },
  ...{ isShare: false, choices: [] },
  ...more,
});

export const optional = { required: false } as const;
export const unlessReason = { mayNotApply: true } as const;
export const share = { isShare: true } as const;
export const short = { short: true } as const;

export const section = (
  id: string,
  title: string,
  fields: readonly SheetField[],
): SheetSection => ({ id, title, rows: null, fields, someRow: [] });

export const rowsOf = (
  id: string,
  title: string,
  rows: NonNullable<SheetSection['rows']>,
  fields: readonly SheetField[],
  someRow: SheetSection['someRow'] = [],
): SheetSection => ({ id, title, rows, fields, someRow });

export const yesNo: readonly Choice[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
];
