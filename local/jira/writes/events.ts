import type { Clock } from '../../state/clock';
import type { Actor } from '../access/access';
import { systemFields } from '../fields/system-fields';
import type { CommentRecord, HistoryRecord, IssueRecord, LinkRecord } from '../store/records';
import type { Store } from '../store/store';
import { changeWithNulls } from '../views/history';
import type { Views } from '../views/views';

export type EventListener = (name: string, payload: unknown) => void;

type Parts = { store: Store; views: Views; clock: Clock };

/** The fields an event carries; a listener that needs more reads the issue. */
const carried = new Set([
  'summary',
  'issuetype',
  'project',
  'status',
  'creator',
  'reporter',
  'assignee',
  'created',
  'updated',
]);

/**
 * Tells listeners what was written, after it was stored.
 * Shapes: https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export const createIssueEvents = ({ store, views, clock }: Parts) => {
  const listeners: EventListener[] = [];
  const facts = systemFields.filter(({ id }) => carried.has(id));
  const issueOf = (issue: IssueRecord, actor: Actor) => ({
    id: issue.id,
    key: issue.key,
    fields: Object.fromEntries(
      facts.map((field) => [field.id, views.issueFields.value(issue, field, actor)]),
    ),
  });
  const emit = (name: string, actor: Actor, payload: Record<string, unknown>): void => {
    const event = {
      eventType: name,
      selfGenerated: actor.viaApp,
      ...(actor.accountId === null ? {} : { atlassianId: actor.accountId }),
      timestamp: clock.now(),
      ...payload,
    };
    for (const listener of listeners) listener(name, structuredClone(event));
  };
  const people = (issue: IssueRecord) =>
    [...new Set([issue.creator, issue.reporter, issue.assignee])].flatMap((accountId) =>
      accountId === null ? [] : [{ accountId }],
    );
  const statuses = (history: HistoryRecord) => {
    const moved = history.items.find((item) => item.fieldId === 'status');
    if (moved === undefined) return {};
    const shown = [moved.from, moved.to].flatMap((id) => {
      const record = id === null ? undefined : store.statuses.get(id);
      return record === undefined ? [] : [views.site.status(record)];
    });
    return { associatedStatuses: shown };
  };
  return {
    listen: (listener: EventListener) => {
      listeners.push(listener);
    },
    created: (issue: IssueRecord, actor: Actor) =>
      emit('avi:jira:created:issue', actor, {
        issue: issueOf(issue, actor),
        associatedUsers: people(issue),
      }),
    updated: (issue: IssueRecord, history: HistoryRecord, actor: Actor) =>
      emit('avi:jira:updated:issue', actor, {
        issue: issueOf(issue, actor),
        jiraEventTypeName: 'issue_generic',
        changelog: { id: history.id, items: history.items.map(changeWithNulls) },
        associatedUsers: people(issue),
        ...statuses(history),
      }),
    deleted: (issue: IssueRecord, actor: Actor) =>
      emit('avi:jira:deleted:issue', actor, {
        issue: issueOf(issue, actor),
        associatedUsers: people(issue),
      }),
    commented: (issue: IssueRecord, comment: CommentRecord, actor: Actor) =>
      emit('avi:jira:commented:issue', actor, {
        issue: issueOf(issue, actor),
        comment: views.history.comment(comment),
      }),
    linked: (verb: 'created' | 'deleted', link: LinkRecord, actor: Actor) =>
      emit(`avi:jira:${verb}:issuelink`, actor, {
        id: Number(link.id),
        sourceIssueId: Number(link.inwardId),
        destinationIssueId: Number(link.outwardId),
        issueLinkType: views.site.linkType(link.typeId),
      }),
  };
};

export type IssueEvents = ReturnType<typeof createIssueEvents>;
