import { runInNewContext } from 'node:vm';
import type { FieldValueCheck } from '../jira/context';
import type { Jira } from '../jira/create-jira';

/** A field's validation as the manifest declares it. */
export type FieldValidation = { expression: string; errorMessage?: string | undefined };

/** Longest that one expression may run, in milliseconds; Jira counts steps instead. */
const LONGEST_RUN_MS = 100;

/**
 * Evaluates the validation expressions of the app's fields. A Jira expression is a subset of
 * JavaScript, so the part that a field's validation uses (`value`, `issue.properties.get`) is run as
 * such, in a context of its own. True lets the value through, a text refuses it in those words,
 * everything else and every error refuses it.
 * @param validations by module key of the field.
 */
export const checkFieldValue =
  (jira: Jira, validations: ReadonlyMap<string, FieldValidation>): FieldValueCheck =>
  (fieldKey, value, issue) => {
    const validation = validations.get(fieldKey);
    if (validation === undefined) return null;
    const properties = issue.key === null ? {} : jira.admin.issue(issue.key).properties;
    const refused = validation.errorMessage ?? 'This value is not allowed.';
    try {
      const answer: unknown = runInNewContext(
        validation.expression,
        { value, issue: { properties: { get: (key: string) => properties[key] ?? null } } },
        { timeout: LONGEST_RUN_MS },
      );
      if (answer === true) return null;
      return typeof answer === 'string' ? answer : refused;
    } catch (error) {
      console.error(`field ${fieldKey}: its validation expression failed: ${String(error)}`);
      return refused;
    }
  };
