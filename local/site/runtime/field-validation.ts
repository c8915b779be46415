import { createContext, Script } from 'node:vm';
import * as z from 'zod';
import type { ForgeManifest } from '../../forge/manifest';
import type { FieldValueCheck } from '../../jira/context';

const validationSchema = z.looseObject({
  edit: z.looseObject({
    validation: z.looseObject({ expression: z.string(), errorMessage: z.string().optional() }),
  }),
});

/** Longest that an expression may take; Jira counts steps instead. */
const TIMEOUT_MS = 250;

type PropertiesOf = (issueId: string) => Record<string, unknown>;

/** `issue.properties` as Jira expressions know it: by `.get(key)` or by `[key]`. */
const propertyMap = (properties: Record<string, unknown>): Record<string, unknown> => ({
  ...properties,
  get: (key: string): unknown => properties[key] ?? null,
});

/** `true` lets the value through, text is the message, anything else refuses with the field's own. */
const verdictOf = (result: unknown, message: string): string | null => {
  if (result === true) return null;
  return typeof result === 'string' ? result : message;
};

/**
 * Runs the validation expressions of the manifest's custom fields on values that people, REST and
 * automation enter. Jira expressions are a subset of JavaScript; expressions of these parts are run
 * by Node with nothing in reach but `value`, `issue` and its properties. An expression that fails
 * refuses, as in Jira.
 */
export const createFieldValidation = (
  manifest: ForgeManifest,
  propertiesOf: PropertiesOf,
): FieldValueCheck => {
  const rules = new Map(
    manifest.modules.flatMap((module) => {
      const parsed = validationSchema.safeParse(module);
      if (module.type !== 'jira:customField' || !parsed.success) return [];
      const { expression, errorMessage } = parsed.data.edit.validation;
      const script = new Script(`(${expression})`, { filename: `${module.key}.validation` });
      return [[module.key, { script, message: errorMessage ?? 'This value is not valid.' }]];
    }),
  );
  return (fieldKey, value, issue) => {
    const rule = rules.get(fieldKey);
    if (rule === undefined) return null;
    const properties = issue.id === null ? {} : propertiesOf(issue.id);
    const subject = issue.id === null ? null : { ...issue, properties: propertyMap(properties) };
    const scope = createContext({ value, issue: subject });
    try {
      return verdictOf(rule.script.runInContext(scope, { timeout: TIMEOUT_MS }), rule.message);
    } catch (error) {
      return `${rule.message} (${error instanceof Error ? error.message : String(error)})`;
    }
  };
};
