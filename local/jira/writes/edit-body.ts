import * as z from 'zod';
import { JiraError } from '../http/errors';
import type { IssueRecord } from '../store/records';

/** The part of a create, edit or transition body that says what fields become. */
export const editShape = z.object({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).optional(),
});

export type EditBody = z.infer<typeof editShape>;

/** What a body asks for, with `update` operations worked out against the issue as it is. */
type Edits = {
  values: Map<string, unknown>;
  /** Documents to add as comments. */
  comments: unknown[];
};

const commentAdd = z.object({ add: z.object({ body: z.unknown() }) });

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((one: unknown) => one) : [];

const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const applyOperation = (current: unknown, operation: Record<string, unknown>): unknown => {
  const [verb, ...others] = Object.keys(operation);
  if (verb === undefined || others.length > 0) return undefined;
  const value = operation[verb];
  const list = listOf(current);
  if (verb === 'set') return value;
  if (verb === 'add') return list.some((one) => same(one, value)) ? list : [...list, value];
  if (verb === 'remove') return list.filter((one) => !same(one, value));
  return undefined;
};

const currentValue = (issue: IssueRecord, fieldId: string): unknown =>
  fieldId === 'labels' ? issue.labels : issue.custom[fieldId];

/** @throws 400 where a field is in both parts or an operation is unknown. */
export const readEdits = (body: EditBody, issue: IssueRecord): Edits => {
  const values = new Map(Object.entries(body.fields ?? {}));
  const comments: unknown[] = [];
  const errors: Record<string, string> = {};
  for (const [fieldId, operations] of Object.entries(body.update ?? {})) {
    if (fieldId === 'comment') {
      for (const operation of operations) {
        const parsed = commentAdd.safeParse(operation);
        if (parsed.success) comments.push(parsed.data.add.body);
        else errors['comment'] = 'Only the operation add is supported.';
      }
      continue;
    }
    if (values.has(fieldId)) {
      errors[fieldId] = `Field '${fieldId}' cannot be in both 'fields' and 'update'.`;
      continue;
    }
    const result = operations.reduce<unknown>(applyOperation, currentValue(issue, fieldId));
    if (result === undefined) errors[fieldId] = 'Unsupported operation.';
    else values.set(fieldId, result);
  }
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  return { values, comments };
};
