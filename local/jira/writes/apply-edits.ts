import type { Actor } from '../access/access';
import type { Context } from '../context';
import { fieldErrors } from '../http/errors';
import type { ChangeRecord, CustomFieldRecord, IssueRecord, ProjectRecord } from '../store/records';
import { customChange, customValueProblem, withCustomValue } from './custom-values';
import { systemWriters, type FieldOutcome } from './system-values';

const cannotBeSet = (fieldId: string): string =>
  `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;

type Attempt = {
  context: Context;
  actor: Actor;
  project: ProjectRecord;
  /** False while the issue is being created and has no id or key yet. */
  exists: boolean;
};

/**
 * A custom field as people, automation and REST edit it: a read-only field is refused, and the app's
 * validation is asked. The app's own `app/field` operations do not come this way.
 */
const editCustom = (
  attempt: Attempt,
  issue: IssueRecord,
  field: CustomFieldRecord,
  value: unknown,
): FieldOutcome => {
  const { store, checkFieldValue } = attempt.context;
  if (field.readOnly) return { error: cannotBeSet(field.id) };
  const problem = customValueProblem(field, value, store);
  if (problem !== null) return { error: problem };
  const shown = attempt.exists ? { id: issue.id, key: issue.key } : { id: null, key: null };
  const refusal =
    field.owner === null ? null : checkFieldValue(field.owner.moduleKey, value ?? null, shown);
  if (refusal !== null) return { error: refusal };
  return {
    patch: { custom: withCustomValue(issue.custom, field.id, value) },
    change: customChange(field, issue.custom[field.id], value),
  };
};

const editOne = (
  attempt: Attempt,
  issue: IssueRecord,
  fieldId: string,
  value: unknown,
): FieldOutcome => {
  const { store, access, clock, fields } = attempt.context;
  const write = systemWriters.get(fieldId);
  if (write !== undefined) {
    const { actor, project } = attempt;
    return write(value, { store, access, actor, project, issue, now: clock.now() });
  }
  const custom = fieldId.startsWith('customfield_') ? fields.find(fieldId) : undefined;
  return custom === undefined
    ? { error: cannotBeSet(fieldId) }
    : editCustom(attempt, issue, custom, value);
};

/**
 * The issue with all values set, and the changelog lines for it; nothing is stored.
 * @throws 400 with one message a field where any value is refused.
 */
export const applyEdits = (
  attempt: Attempt,
  before: IssueRecord,
  values: ReadonlyMap<string, unknown>,
): { issue: IssueRecord; changes: ChangeRecord[] } => {
  const errors: Record<string, string> = {};
  const changes: ChangeRecord[] = [];
  let issue = before;
  for (const [fieldId, value] of values) {
    const outcome = editOne(attempt, issue, fieldId, value);
    if ('error' in outcome) {
      errors[fieldId] = outcome.error;
      continue;
    }
    issue = { ...issue, ...outcome.patch };
    if (outcome.change !== null) changes.push(outcome.change);
  }
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  return { issue, changes };
};
