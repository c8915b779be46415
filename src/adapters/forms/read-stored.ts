import { isRecord } from '../../words/guards';
import type { Root } from './form';
import { readByForm, unfit } from './read-by-form';

/**
 * Reads a stored record by its form. Whatever does not fit so, such as a record of an older version, is read
 * by its schema, which is loaded for it and has the last word.
 * @param bySchema decodes the same value by the schema. @throws {RecordError} for what it cannot read
 */
export const readStored = async <Value>(
  { version, form }: Root,
  value: unknown,
  bySchema: () => Promise<Value>,
): Promise<Value> => {
  if (isRecord(value) && value['schema'] === version) {
    const record = readByForm(form, value['record']);
    // The form was made of the schema of this very type.
    if (record !== unfit) return record as Value;
  }
  return bySchema();
};
