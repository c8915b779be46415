import * as z from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { isWorkItemKey } from '../contract/keys';
import { WORK_ITEM_FIELD, workItemNames } from '../contract/marks/work-items';
import { rowOf } from '../ledger/catalogue';
import { isRecord } from '../words/guards';
import { insideOf, reaching } from './schema-parts';

/** A place in an answer that names a work item, as its schema declares. */
export type Place = {
  /** Where it is, from the answer down. */
  path: readonly (string | number)[];
  text: string;
  names: 'key' | 'id';
  /** What stands there for a reader who may not see it: nothing, or words. */
  hidden: 'null' | 'words' | 'left-out';
};

type At = { path: Place['path']; hidden: Place['hidden']; parent: unknown };

/**
 * Where an answer names work items that its reader may not be allowed to see. Schemas are followed as
 * far as they are declared; of a union, every member, because naming too much only costs a question.
 */
export const workItemsNamed = (schema: $ZodType, answer: unknown): Place[] =>
  placesIn(schema, answer, { path: [], hidden: 'words', parent: undefined });

const placesIn = (schema: $ZodType, value: unknown, at: At): Place[] => {
  if (!reachesName(schema)) return [];
  const mark = workItemNames.get(schema);
  switch (mark?.names) {
    case 'own':
      return [];
    case 'key':
    case 'id':
      return typeof value === 'string' && value !== ''
        ? [{ path: at.path, text: value, names: mark.names, hidden: at.hidden }]
        : [];
    case 'change':
      return isRecord(value) && value['field'] === WORK_ITEM_FIELD
        ? ['before', 'after'].flatMap((side) => textAt(value[side], [...at.path, side]))
        : [];
    case 'ledger-body':
      return placesInBody(value, at);
    case undefined:
      return placesBelow(schema, value, at);
  }
};

/** Where a field holds a key, it may hold a reason instead why it needs none. */
const textAt = (text: unknown, path: Place['path']): Place[] =>
  typeof text === 'string' && isWorkItemKey(text)
    ? [{ path, text, names: 'key', hidden: 'words' }]
    : [];

/** The body of a kind that this version does not know is not passed on where it reads like a key. */
const placesInBody = (body: unknown, at: At): Place[] => {
  const kind = isRecord(at.parent) ? at.parent['kind'] : undefined;
  const row = typeof kind === 'string' ? rowOf(kind) : undefined;
  return row === undefined ? keysAnywhere(body, at.path) : placesIn(row.body, body, at);
};

const keysAnywhere = (value: unknown, path: Place['path']): Place[] => {
  if (typeof value === 'string') return textAt(value, path);
  if (Array.isArray(value)) return value.flatMap((one, i) => keysAnywhere(one, [...path, i]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => keysAnywhere(part, [...path, name]));
};

const placesBelow = (schema: $ZodType, value: unknown, at: At): Place[] => {
  if (schema instanceof z.ZodObject) return isRecord(value) ? inObject(schema, value, at) : [];
  if (schema instanceof z.ZodArray) {
    const inside = { parent: value, hidden: 'left-out' } as const;
    const { element } = schema;
    return Array.isArray(value)
      ? value.flatMap((one, i) => placesIn(element, one, { ...inside, path: [...at.path, i] }))
      : [];
  }
  if (schema instanceof z.ZodRecord) return isRecord(value) ? inRecord(schema, value, at) : [];
  if (schema instanceof z.ZodNullable) {
    return placesIn(schema.unwrap(), value, { ...at, hidden: 'null' });
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => placesIn(option, value, at));
  }
  return insideOf(schema).flatMap((inner) => placesIn(inner, value, at));
};

const inObject = (
  { shape }: { shape: Readonly<Record<string, $ZodType>> },
  value: Record<string, unknown>,
  at: At,
): Place[] =>
  Object.entries(shape).flatMap(([name, part]) =>
    placesIn(part, value[name], { path: [...at.path, name], hidden: 'words', parent: value }),
  );

const inRecord = (schema: z.ZodRecord, value: Record<string, unknown>, at: At): Place[] =>
  Object.entries(value).flatMap(([name, part]) => {
    const path = [...at.path, name];
    return [
      ...placesIn(schema.keyType, name, { path, hidden: 'left-out', parent: value }),
      ...placesIn(schema.valueType, part, { path, hidden: 'words', parent: value }),
    ];
  });

/** Whether a schema has a place for the name of a work item. */
const reachesName = reaching((schema) => workItemNames.has(schema));
