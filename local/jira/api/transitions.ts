import * as z from 'zod';
import type { Context } from '../context';
import { noContent, ok, param, queryList, readBody, type Call } from '../http/call';
import { badRequest } from '../http/errors';
import type { Handlers } from '../http/router';
import { systemFields } from '../fields/system-fields';
import type { IssueRecord, TransitionRecord } from '../store/records';
import { editShape } from '../writes/edit-body';
import type { IssueWriter } from '../writes/issue-writer';
import { makeTransition, transitionsFrom } from '../writes/transition';
import { findIssue, may, projectOf } from '../access/find';

const transitionShape = editShape.extend({
  transition: z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) }).optional(),
});

/** Fields of Jira itself on the screen that transitions have here; the app's fields come beside them. */
const screenFields = [
  'resolution',
  'assignee',
  'priority',
  'labels',
  'duedate',
  'summary',
  'description',
];

export const transitionHandlers = (context: Context, writer: IssueWriter) => {
  const { store, fields, views } = context;
  const screen = () => {
    const system = systemFields.filter(({ id }) => screenFields.includes(id));
    const editable = fields.custom().filter(({ readOnly }) => !readOnly);
    const all = new Map(fields.all().map((facts) => [facts.id, facts]));
    const shown = [...system, ...editable.flatMap(({ id }) => all.get(id) ?? [])];
    return Object.fromEntries(
      shown.map(({ id, key, name, schema }) => [
        id,
        { required: false, schema, name, key, hasDefaultValue: false, operations: ['set'] },
      ]),
    );
  };
  const show = (transition: TransitionRecord, expand: readonly string[]) => {
    const to = store.statuses.get(transition.to);
    return {
      id: transition.id,
      name: transition.name,
      ...(to === undefined ? {} : { to: views.site.status(to) }),
      hasScreen: true,
      isGlobal: transition.from === 'any',
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      isLooped: false,
      ...(expand.includes('transitions.fields') ? { fields: screen() } : {}),
    };
  };
  const available = (call: Call, issue: IssueRecord): TransitionRecord[] =>
    may(context, call.actor, issue, 'TRANSITION_ISSUES')
      ? transitionsFrom(store.workflows.get(issue.projectId)?.transitions ?? [], issue.statusId)
      : [];
  return {
    getTransitions: (call) => {
      const issue = findIssue(context, param(call, 'issueIdOrKey'), call.actor);
      const only = call.query.get('transitionId');
      const rows = available(call, issue).filter(({ id }) => only === null || id === only);
      const expand = queryList(call, 'expand');
      return ok({ expand: 'transitions', transitions: rows.map((row) => show(row, expand)) });
    },
    doTransition: async (call) => {
      const issue = findIssue(context, param(call, 'issueIdOrKey'), call.actor);
      const body = readBody(call, transitionShape);
      const id = body.transition?.id;
      if (id === undefined) throw badRequest("Missing 'transition' identifier");
      if (!may(context, call.actor, issue, 'TRANSITION_ISSUES'))
        throw badRequest('You do not have permission to transition issues in this project.');
      const transition = available(call, issue).find((row) => row.id === id);
      if (transition === undefined)
        throw badRequest(`Transition id '${id}' is not valid for this issue.`);
      const project = projectOf(context, issue);
      await makeTransition(context, writer, {
        issue,
        project,
        transition,
        body,
        actor: call.actor,
      });
      return noContent;
    },
  } satisfies Partial<Handlers>;
};
