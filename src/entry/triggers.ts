import * as z from 'zod';
import { sweep } from '../app/sweep';
import { createDeps } from './deps';

const eventSchema = z.object({
  issue: z.object({ id: z.coerce.string() }),
  atlassianId: z.string().optional(),
});

/** Product trigger: events only say that something changed; what it is now is read by the queue. */
export const onIssueEvent = async (event: unknown): Promise<void> => {
  const { issue, atlassianId } = eventSchema.parse(event);
  await createDeps().queue.push([
    { kind: 'follow-issue', issueId: issue.id, accountId: atlassianId ?? null },
  ]);
};

/** Scheduled trigger; runs may come twice or late, so the sweep may too. */
export const onHour = async (): Promise<void> => {
  await sweep(createDeps())();
};
