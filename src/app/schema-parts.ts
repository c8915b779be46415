import * as z from 'zod';
import type { $ZodType } from 'zod/v4/core';

/** What a schema that only adds something to others is made of. */
export const insideOf = (schema: $ZodType): $ZodType[] => {
  if (schema instanceof z.ZodPipe) return [schema.out];
  if (schema instanceof z.ZodLazy) return [schema.unwrap()];
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right];
  const isWrapper =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly;
  return isWrapper ? [schema.unwrap()] : [];
};

/** Schemas of everything that stands in what a schema describes. */
const partsOf = (schema: $ZodType): readonly $ZodType[] => {
  if (schema instanceof z.ZodObject) return Object.values<$ZodType>(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType];
  if (schema instanceof z.ZodUnion) return schema.options;
  return insideOf(schema);
};

/**
 * Tells whether a schema has a place that is marked: most parts of an answer have none, and need no look.
 * Each schema is looked at once.
 * @param isMarked whether the schema itself carries the mark
 */
export const reaching = (isMarked: (schema: $ZodType) => boolean) => {
  const known = new WeakMap<$ZodType, boolean>();
  return (schema: $ZodType): boolean => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    // A set goes on with what is added to it, and a schema that holds itself is looked at once.
    const reached = new Set([schema]);
    for (const one of reached) {
      if (isMarked(one) || known.get(one) === true) {
        known.set(schema, true);
        return true;
      }
      for (const part of partsOf(one)) reached.add(part);
    }
    for (const one of reached) known.set(one, false);
    return false;
  };
};
