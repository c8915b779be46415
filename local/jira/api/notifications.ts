import * as z from 'zod';
import { findIssue } from '../access/find';
import type { Context } from '../context';
import { noContent, param, readBody } from '../http/call';
import { badRequest } from '../http/errors';
import type { Handlers } from '../http/router';
import { nextId } from '../writes/issue-writer';

/** Recipients by role, such as the assignee, and by group are not served here. */
const notificationShape = z.strictObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: z.strictObject({ users: z.array(z.looseObject({ accountId: z.string() })).min(1) }),
});

export const notificationHandlers = (context: Context) =>
  ({
    notify: (call) => {
      const issue = findIssue(context, param(call, 'issueIdOrKey'), call.actor);
      const { subject, textBody, htmlBody, to } = readBody(call, notificationShape);
      const accounts = to.users.map(({ accountId }) => accountId);
      for (const accountId of accounts) {
        if (context.store.users.get(accountId) === undefined)
          throw badRequest(`The user '${accountId}' does not exist.`);
        if (accountId === call.actor.accountId)
          throw badRequest('The recipient is the same as the calling user.');
      }
      const id = nextId(context, 'notification');
      context.store.notifications.set(id, {
        ...{ id, issueId: issue.id, author: call.actor.accountId, to: accounts },
        subject: subject ?? `${issue.key} ${issue.summary}`,
        ...{ text: textBody ?? '', html: htmlBody ?? '', created: context.clock.now() },
      });
      return noContent;
    },
  }) satisfies Partial<Handlers>;
