import * as z from 'zod';
import type { IssueChange } from '../app/ports';
import { createDeps } from './deps';

const changelogItem = z.object({
  field: z.string().optional(),
  fieldId: z.string().optional(),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

/** What is read of an event; a changelog of another form says as much as none. */
const eventSchema = z.object({
  eventType: z.string().optional(),
  issue: z.object({ id: z.coerce.string() }),
  atlassianId: z.string().optional().catch(undefined),
  /** Milliseconds since the epoch, as a number or as text. */
  timestamp: z.coerce.number().int().positive().optional().catch(undefined),
  changelog: z
    .object({ items: z.array(changelogItem) })
    .optional()
    .catch(undefined),
});

/**
 * Product trigger: what a work item is now is read by the queue; the event says who changed what.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export const onIssueEvent = async (payload: unknown): Promise<void> => {
  const event = eventSchema.parse(payload);
  await createDeps().queue.push([
    { kind: 'follow-issue', issueId: event.issue.id, change: changeIn(event) },
  ]);
};

const changeIn = (event: z.output<typeof eventSchema>): IssueChange => {
  const { eventType, atlassianId, timestamp, changelog } = event;
  const changed = (name: string) =>
    changelog?.items.find(({ field, fieldId }) => fieldId === name || field === name);
  const status = changed('status');
  return {
    cause: causeOf(eventType, changelog !== undefined, status, changed('issuetype')),
    accountId: atlassianId ?? null,
    at: timestamp === undefined ? null : new Date(timestamp).toISOString(),
    fromStatusId: status?.from ?? null,
    toStatusId: status?.to ?? null,
  };
};

const causeOf = (
  eventType: string | undefined,
  hasChangelog: boolean,
  status: unknown,
  type: unknown,
): IssueChange['cause'] => {
  if (eventType === 'avi:jira:created:issue') return 'created';
  if (status !== undefined) return 'moved';
  if (type !== undefined) return 'retyped';
  return hasChangelog ? 'edited' : 'unknown';
};

/** Scheduled trigger; runs may come twice or late, so what it does may too. */
export const onHour = async (): Promise<void> => {
  const { doHourly } = await import('./work');
  await doHourly(createDeps());
};
