import { Ajv } from 'ajv';
import * as z from 'zod';
import type { ChangeRecord, CustomFieldRecord, CustomFieldType } from '../store/records';
import { sprintSchema } from '../store/sprint';
import type { Store } from '../store/store';

/** Most values a Forge field with `collection: list` takes. */
const maxListLength = 100;

const ajv = new Ajv({ strict: false, validateSchema: false });

const valueShapes: Record<CustomFieldType, z.ZodType> = {
  string: z.string(),
  number: z.number(),
  user: z.looseObject({ accountId: z.string() }),
  group: z.looseObject({ name: z.string() }),
  date: z.iso.date(),
  datetime: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  object: z.record(z.string(), z.unknown()),
  sprint: sprintSchema,
};

const expectation: Record<CustomFieldType, string> = {
  string: 'Operation value must be a string',
  number: 'Operation value must be a number',
  user: 'Operation value must be an object with an accountId',
  group: 'Operation value must be an object with a name',
  date: 'Operation value must be a date (yyyy-MM-dd)',
  datetime: 'Operation value must be a date and time',
  object: 'Operation value must be an object',
  sprint: 'Operation value must be a sprint',
};

const schemaProblem = (field: CustomFieldRecord, value: unknown): string | null => {
  if (field.schema === null || ajv.validate(field.schema, value)) return null;
  return `The value does not match the schema of the field: ${ajv.errorsText(ajv.errors, { dataVar: 'value' })}.`;
};

const oneProblem = (field: CustomFieldRecord, value: unknown, store: Store): string | null => {
  if (!valueShapes[field.type].safeParse(value).success) return `${expectation[field.type]}.`;
  if (field.type === 'object') return schemaProblem(field, value);
  if (field.type !== 'user') return null;
  const { accountId } = z.looseObject({ accountId: z.string() }).parse(value);
  return store.users.has(accountId) ? null : `User '${accountId}' does not exist.`;
};

const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Why a value does not fit the field's type or schema; null when it does. An empty value always fits. */
export const customValueProblem = (
  field: CustomFieldRecord,
  value: unknown,
  store: Store,
): string | null => {
  if (isEmptyValue(value)) return null;
  if (!field.list) return oneProblem(field, value, store);
  if (!Array.isArray(value)) return 'data was not an array';
  if (value.length > maxListLength) return `At most ${maxListLength} values are allowed.`;
  return (
    value.map((one) => oneProblem(field, one, store)).find((problem) => problem !== null) ?? null
  );
};

/** A value as changelogs spell it. */
const customValueText = (value: unknown): string | null => {
  if (isEmptyValue(value)) return null;
  if (Array.isArray(value)) return value.map((one) => customValueText(one) ?? '').join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The changelog line of a custom field; null when both values are the same. */
export const customChange = (
  field: CustomFieldRecord,
  before: unknown,
  after: unknown,
): ChangeRecord | null => {
  const [fromText, toText] = [customValueText(before), customValueText(after)];
  if (fromText === toText) return null;
  return {
    field: field.name,
    fieldId: field.id,
    fieldtype: 'custom',
    from: null,
    fromText,
    to: null,
    toText,
  };
};

/** The custom values with one of them replaced, or taken out where the new one is empty. */
export const withCustomValue = (
  custom: Record<string, unknown>,
  fieldId: string,
  value: unknown,
): Record<string, unknown> => {
  const rest = Object.fromEntries(Object.entries(custom).filter(([id]) => id !== fieldId));
  return isEmptyValue(value) ? rest : { ...rest, [fieldId]: value };
};
