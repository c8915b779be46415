import * as z from 'zod';
import type { Context } from '../context';
import { noContent, ok, param, readBody, type Call } from '../http/call';
import { issueNotFound, JiraError } from '../http/errors';
import type { Handlers } from '../http/router';
import { linkTypes } from '../store/facts';
import type { IssueRecord, LinkRecord } from '../store/records';
import { nextId, type IssueWriter } from '../writes/issue-writer';
import { findIssue, lookUpIssue, may } from '../access/find';

const issueReference = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

const linkShape = z.object({
  type: z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
  inwardIssue: issueReference,
  outwardIssue: issueReference,
  comment: z.looseObject({ body: z.unknown() }).optional(),
});

const noSuchLink = (id: string): JiraError =>
  new JiraError(404, [`No issue link with id '${id}' exists.`]);

export const linkHandlers = (context: Context, writer: IssueWriter) => {
  const { store, events, views, baseUrl } = context;
  const referenced = (call: Call, reference: z.infer<typeof issueReference>): IssueRecord =>
    findIssue(context, reference.id ?? reference.key ?? '', call.actor);
  const found = (call: Call): { link: LinkRecord; inward: IssueRecord; outward: IssueRecord } => {
    const id = param(call, 'linkId');
    const link = store.links.get(id);
    if (link === undefined) throw noSuchLink(id);
    const inward = lookUpIssue(context, link.inwardId, call.actor);
    const outward = lookUpIssue(context, link.outwardId, call.actor);
    if (inward === undefined || outward === undefined) throw noSuchLink(id);
    return { link, inward, outward };
  };
  return {
    linkIssues: (call) => {
      const body = readBody(call, linkShape);
      const type = linkTypes.find(({ id, name }) =>
        body.type.id === undefined
          ? name.toLowerCase() === body.type.name?.toLowerCase()
          : id === body.type.id,
      );
      if (type === undefined)
        throw new JiraError(404, ['No issue link type with that id or name exists.']);
      const [inward, outward] = [
        referenced(call, body.inwardIssue),
        referenced(call, body.outwardIssue),
      ];
      if (!may(context, call.actor, outward, 'LINK_ISSUES')) throw issueNotFound();
      const known = store.links
        .find('issue', inward.id)
        .some(
          (one) =>
            one.typeId === type.id && one.inwardId === inward.id && one.outwardId === outward.id,
        );
      if (!known) {
        const link = {
          id: nextId(context, 'link'),
          typeId: type.id,
          inwardId: inward.id,
          outwardId: outward.id,
        };
        store.links.set(link.id, link);
        events.linked('created', link, call.actor);
      }
      if (body.comment !== undefined) writer.comment(outward, body.comment.body, call.actor);
      return { status: 201 };
    },
    getIssueLink: (call) => {
      const { link, inward, outward } = found(call);
      return ok({
        id: link.id,
        self: `${baseUrl}/rest/api/3/issueLink/${link.id}`,
        type: views.site.linkType(link.typeId),
        inwardIssue: views.issueFields.linkedIssue(inward),
        outwardIssue: views.issueFields.linkedIssue(outward),
      });
    },
    deleteIssueLink: (call) => {
      const { link, inward, outward } = found(call);
      if (![inward, outward].some((issue) => may(context, call.actor, issue, 'LINK_ISSUES')))
        throw noSuchLink(link.id);
      store.links.delete(link.id);
      events.linked('deleted', link, call.actor);
      return noContent;
    },
  } satisfies Partial<Handlers>;
};
