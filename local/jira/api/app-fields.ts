import * as z from 'zod';
import type { Context } from '../context';
import { noContent, param, queryFlag, readBody, type Call } from '../http/call';
import { badRequest, forbidden, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import { groupBy } from '../store/group-by';
import type { CustomFieldRecord, IssueRecord } from '../store/records';
import { customChange, customValueProblem, withCustomValue } from '../writes/custom-values';
import type { IssueWriter } from '../writes/issue-writer';

const issueIds = z.array(z.number().int());
const valueGiven = { error: 'The value is missing; null empties the field.' };
const given = z.unknown().refine((value) => value !== undefined, valueGiven);

const oneFieldShape = z.object({ updates: z.array(z.object({ issueIds, value: given })).min(1) });
const manyFieldsShape = z.object({
  updates: z.array(z.object({ customField: z.string(), issueIds, value: given })).min(1),
});

type Update = { field: CustomFieldRecord; issue: IssueRecord; value: unknown };

/** The app writes its own fields: their type is checked, their validation is not asked. */
export const appFieldHandlers = (context: Context, writer: IssueWriter) => {
  const { store, fields } = context;
  const own = (idOrKey: string): CustomFieldRecord => {
    const field = fields.find(idOrKey);
    if (field === undefined) throw new JiraError(404, [`The field '${idOrKey}' was not found.`]);
    if (field.owner === null || !store.apps.has(field.owner.appId))
      throw forbidden(`The field '${idOrKey}' was not provided by this app.`);
    return field;
  };
  const targets = (field: CustomFieldRecord, ids: readonly number[], value: unknown): Update[] => {
    const problem = customValueProblem(field, value, store);
    if (problem !== null) throw new JiraError(400, [], { [field.id]: problem });
    return ids.map((id) => {
      const issue = store.issues.get(String(id));
      if (issue === undefined) throw badRequest(`The issue ${id} does not exist.`);
      return { field, issue, value };
    });
  };
  const write = (call: Call, updates: readonly Update[]) => {
    const places = new Set(updates.map(({ field, issue }) => `${field.id} ${issue.id}`));
    if (places.size < updates.length)
      throw badRequest('Combinations of custom field and issue must be unique.');
    const options = {
      changelog: queryFlag(call, 'generateChangelog', true),
      events: queryFlag(call, 'generateAppEvents', true),
    };
    for (const [issueId, rows] of groupBy(updates, ({ issue }) => issue.id)) {
      const before = store.issues.get(issueId);
      if (before === undefined) continue;
      const changes = rows.flatMap(
        ({ field, value }) => customChange(field, before.custom[field.id], value) ?? [],
      );
      const custom = rows.reduce(
        (values, { field, value }) => withCustomValue(values, field.id, value),
        before.custom,
      );
      writer.update({ ...before, custom }, changes, call.actor, options);
    }
    return noContent;
  };
  return {
    updateCustomFieldValue: (call) => {
      const field = own(param(call, 'fieldIdOrKey'));
      const { updates } = readBody(call, oneFieldShape);
      return write(
        call,
        updates.flatMap((update) => targets(field, update.issueIds, update.value)),
      );
    },
    updateMultipleCustomFieldValues: (call) => {
      const { updates } = readBody(call, manyFieldsShape);
      return write(
        call,
        updates.flatMap((one) => targets(own(one.customField), one.issueIds, one.value)),
      );
    },
  } satisfies Partial<Handlers>;
};
