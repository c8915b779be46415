import * as z from 'zod';
import { safeParse, type $ZodType } from 'zod/v4/core';
import { appTexts } from '../contract/marks/app-texts';
import type { Failure } from '../contract/result';
import { isRecord } from '../words/guards';
import { insideOf, reaching } from './schema-parts';

type Put = (text: string) => string;

/** Answers and refusals with the texts of the app in the language that the reader asked for. */
export type InLanguage = {
  answer: (schema: $ZodType, answer: unknown) => unknown;
  failure: (failure: Failure) => Failure;
};

/**
 * Puts what the app says into another language: the texts that a schema marks as the app's, and all of a
 * refusal. Everything else is the same as it was.
 * @param put one text in that language
 */
export const inLanguage = (put: Put): InLanguage => ({
  answer: (schema, answer) => changed(schema, answer, put),
  failure: ({ message, where, hint, ...rest }) => ({
    ...rest,
    message: put(message),
    ...(where === undefined ? {} : { where: put(where) }),
    ...(hint === undefined ? {} : { hint: put(hint) }),
  }),
});

/** A copy where something of it changes, else the value itself. */
const changed = (schema: $ZodType, value: unknown, put: Put): unknown => {
  if (value === null || value === undefined || !holdsText(schema)) return value;
  if (appTexts.has(schema)) return typeof value === 'string' ? put(value) : value;
  if (schema instanceof z.ZodObject) return isRecord(value) ? inObject(schema, value, put) : value;
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    return Array.isArray(value) ? value.map((one) => changed(element, one, put)) : value;
  }
  if (schema instanceof z.ZodRecord) return isRecord(value) ? inRecord(schema, value, put) : value;
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => takes(one, value));
    return option === undefined ? value : changed(option, value, put);
  }
  return insideOf(schema).reduce<unknown>((made, inner) => changed(inner, made, put), value);
};

const takes = (schema: $ZodType, value: unknown): boolean => safeParse(schema, value).success;

const inObject = (
  { shape }: { shape: Readonly<Record<string, $ZodType>> },
  value: Record<string, unknown>,
  put: Put,
): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return [name, schema === undefined ? part : changed(schema, part, put)];
    }),
  );

const inRecord = (schema: z.ZodRecord, value: Record<string, unknown>, put: Put): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, changed(schema.valueType, part, put)]),
  );

/** Whether a schema has a place for a text of the app. */
const holdsText = reaching((schema) => appTexts.has(schema));
