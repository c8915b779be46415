import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import * as z from 'zod';

/** Parts of OpenAPI 3.0 schemas that JSON Schema does not know. */
const foreignKeywords = new Set([
  'nullable',
  'readOnly',
  'writeOnly',
  'example',
  'xml',
  'discriminator',
  'deprecated',
  'externalDocs',
]);

const node = z.record(z.string(), z.unknown());

/** Under these keywords lies data or a map of names, where a name may look like a keyword. */
const nameMaps = new Set(['properties']);
const plainData = new Set(['enum', 'default', 'required']);

const convertValue = (keyword: string, value: unknown): unknown => {
  if (plainData.has(keyword)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => convertSchema(one));
  const parsed = node.safeParse(value);
  if (!parsed.success) return value;
  if (!nameMaps.has(keyword)) return convertSchema(parsed.data);
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, inner]) => [name, convertSchema(inner)]),
  );
};

/**
 * A schema of OpenAPI 3.0 as JSON Schema draft 7: `nullable` becomes a choice with null, what only
 * OpenAPI knows is dropped, and references point into the schema that holds all components.
 */
const convertSchema = (schema: unknown): unknown => {
  const parsed = node.safeParse(schema);
  if (!parsed.success) return schema;
  const { $ref } = parsed.data;
  if (typeof $ref === 'string') return { $ref: $ref.replace('#/components/schemas/', 'jira#/') };
  const kept = Object.fromEntries(
    Object.entries(parsed.data)
      .filter(([keyword]) => !foreignKeywords.has(keyword))
      .map(([keyword, value]) => [keyword, convertValue(keyword, value)]),
  );
  return parsed.data['nullable'] === true ? { anyOf: [{ type: 'null' }, kept] } : kept;
};

export type Schemas = {
  /** The check for a schema of the document, compiled when it is first asked for. */
  validator: (key: string, schema: unknown) => ValidateFunction;
};

const isInteger = (bits: number) => (value: number) =>
  Number.isInteger(value) && Math.abs(value) <= Math.min(2 ** (bits - 1), Number.MAX_SAFE_INTEGER);

const integer = (bits: number) => ({ type: 'number' as const, validate: isInteger(bits) });

/** @param components schemas of the document by name. */
export const createSchemas = (components: Record<string, unknown>): Schemas => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  ajv.addFormat('int32', integer(32));
  ajv.addFormat('int64', integer(64));
  ajv.addFormat('url', /^https?:\/\//);
  ajv.addFormat('binary', true);
  const converted = Object.fromEntries(
    Object.entries(components).map(([name, schema]) => [name, convertSchema(schema)]),
  );
  ajv.addSchema({ $id: 'jira', ...converted });
  const compiled = new Map<string, ValidateFunction>();
  return {
    validator: (key, schema) => {
      const known = compiled.get(key);
      if (known !== undefined) return known;
      const validator = ajv.compile({ allOf: [convertSchema(schema)] });
      compiled.set(key, validator);
      return validator;
    },
  };
};
