import type { JsonObject } from '../format';
import { refuse } from '../problem';
import { fieldOf, similarTo } from './fields';

const MAX_NAME = 200;

/** Sorts the fields of one object by our names; unknown and doubled fields are refused. */
export const sorted = <Field extends string>(
  table: Record<Field, readonly string[]>,
  spellings: readonly string[],
  object: JsonObject,
  at: string,
): { values: Partial<Record<Field, unknown>>; spelled: Partial<Record<Field, string>> } => {
  const values: Partial<Record<Field, unknown>> = {};
  const spelled: Partial<Record<Field, string>> = {};
  for (const [spelling, value] of Object.entries(object)) {
    const field = fieldOf(table, spelling);
    const place = at === '' ? spelling : `${at}.${spelling}`;
    if (field === null) return unknownField(place, spelling, spellings);
    if (values[field] !== undefined) {
      return refuse(`${place} says the same as "${spelled[field] ?? field}"; keep one.`, {
        where: place,
      });
    }
    if (value === null) continue;
    values[field] = value;
    spelled[field] = spelling;
  }
  return { values, spelled };
};

export const unknownField = (
  place: string,
  spelling: string,
  spellings: readonly string[],
): never => {
  const similar = similarTo(spelling, spellings);
  return refuse(`${place.slice(0, 120)} is not a field Assay knows.`, {
    where: place.slice(0, 120),
    hint:
      similar === null ? `Known fields: ${spellings.join(', ')}.` : `Did you mean "${similar}"?`,
  });
};

/** Text in quotes that fits a record. @throws EvidenceError naming the place */
export const name = (value: unknown, where: string, hint: string): string => {
  if (typeof value !== 'string')
    return refuse(
      `${where} must be text${value === undefined ? '; it is missing' : ` in quotes, not ${JSON.stringify(value)}`.slice(0, 60)}.`,
      { where, hint },
    );
  const text = value.trim();
  if (text === '') return refuse(`${where} is empty.`, { where, hint });
  return text.length <= MAX_NAME
    ? text
    : refuse(`${where} is longer than ${MAX_NAME} characters.`, { where });
};
