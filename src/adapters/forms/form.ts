import type { rules } from '../../words/rules';

/**
 * What a stored value has to look like, as plain data: made of the zod schemas by `npm run forms`, so that
 * a function that only reads needs no schema library. A number is the place of a form that several share.
 */
export type Form =
  | number
  | 'text'
  | 'number'
  | 'boolean'
  | { text: TextForm }
  | { number: NumberForm }
  | { oneOf: readonly (string | number | boolean)[] }
  | ObjectForm
  | ListForm
  | RecordForm
  | { anyOf: readonly Form[] }
  | { orNull: Form };

export type TextForm = {
  least?: number;
  most?: number;
  /** Source and flags of a regular expression. */
  pattern?: readonly [string, string];
  trimmed?: true;
  link?: true;
};

export type NumberForm = {
  whole?: true;
  least?: number;
  most?: number;
  above?: number;
  below?: number;
};

export type ObjectForm = {
  /** A part whose name ends in `?` may be missing. */
  object: Readonly<Record<string, Form>>;
  /** What missing parts are then, as JSON. */
  defaults?: Readonly<Record<string, string>>;
  rules?: readonly RuleName[];
};

export type ListForm = { list: Form; least?: number; most?: number };

export type RecordForm = { record: Form; keys: Form };

export type RuleName = keyof typeof rules;

/** One kind of record: the version of its schema, and its form. */
export type Root = { version: number; form: Form };
