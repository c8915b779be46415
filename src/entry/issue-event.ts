import * as z from 'zod';
import type { IssueChange } from '../app/jira-ports';

/** Names of the app's own fields, as the manifest gives them and a changelog tells them. */
export const ownFieldNames: readonly string[] = [
  'AI lifecycle stage',
  'AI acceptance threshold',
  'AI drift risk',
];

/** Changed fields that bear on an item: where it stands, whether it is governed, where it belongs. */
const concerning: readonly string[] = ['status', 'issuetype', 'project', 'Key', ...ownFieldNames];

const changelogItem = z.object({
  field: z.string().optional(),
  fieldId: z.string().optional(),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

/** What is read of an event; a changelog of another form says as much as none. */
export const issueEventSchema = z.object({
  eventType: z.string().optional(),
  issue: z.object({ id: z.coerce.string() }),
  atlassianId: z.string().optional().catch(undefined),
  /** Milliseconds since the epoch, as a number or as text. */
  timestamp: z.coerce.number().int().positive().optional().catch(undefined),
  changelog: z
    .object({ items: z.array(changelogItem) })
    .optional()
    .catch(undefined),
  /** There where Forge hands the event over again because it was asked to. */
  retryContext: z
    .object({ retryCount: z.number().int().nonnegative() })
    .optional()
    .catch(undefined),
});

export type IssueEvent = z.output<typeof issueEventSchema>;

/**
 * What an event says of a change; null for an update that concerns nothing of Assay's, which is most of
 * what happens on a site. One that does not say what changed might concern everything.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export const changeIn = (event: IssueEvent): IssueChange | null => {
  const { eventType, atlassianId, timestamp, changelog } = event;
  const changed = (name: string) =>
    changelog?.items.find(({ field, fieldId }) => fieldId === name || field === name);
  const isCreated = eventType === 'avi:jira:created:issue';
  if (!isCreated && changelog !== undefined && !concerning.some(changed)) return null;
  const status = changed('status');
  return {
    cause: isCreated ? 'created' : causeOf(changelog !== undefined, status, changed('issuetype')),
    accountId: atlassianId ?? null,
    at: timestamp === undefined ? null : new Date(timestamp).toISOString(),
    fromStatusId: status?.from ?? null,
    toStatusId: status?.to ?? null,
  };
};

const causeOf = (hasChangelog: boolean, status: unknown, type: unknown): IssueChange['cause'] => {
  if (status !== undefined) return 'moved';
  if (type !== undefined) return 'retyped';
  return hasChangelog ? 'edited' : 'unknown';
};
