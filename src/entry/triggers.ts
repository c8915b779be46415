import { InvocationError, InvocationErrorCode } from '@forge/events';
import { handIn } from '../app/upkeep/hand-in';
import { createDeps } from './deps';
import { changeIn, issueEventSchema } from './issue-event';

/** Seconds before the first retry: the queue counts its events by the minute. Doubled each time. */
const FIRST_RETRY = 60;
const LONGEST_RETRY = 900;

/**
 * Product trigger: what a work item is now is read by the queue; the event says who changed what and
 * when. Where the queue refuses, the event is kept in storage for the sweep, and Forge is asked to hand
 * it over again as well: each alone is enough, and done twice it changes nothing.
 * @see https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
export const onIssueEvent = async (payload: unknown): Promise<InvocationError | undefined> => {
  const event = issueEventSchema.parse(payload);
  const change = changeIn(event);
  if (change === null) return undefined;
  const deps = createDeps();
  const retries = event.retryContext?.retryCount ?? 0;
  const work = { kind: 'follow-issue' as const, issueId: event.issue.id, change };
  const isQueued = await handIn(deps)(work, retries > 0);
  return isQueued ? undefined : askAgain(retries, deps.random());
};

/** Spread over as much time again, so that a burst that was refused does not come back as one. */
const askAgain = (retries: number, random: number): InvocationError =>
  new InvocationError({
    retryAfter: Math.min(LONGEST_RETRY, Math.ceil(FIRST_RETRY * 2 ** retries * (1 + random))),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });

/**
 * Scheduled trigger; runs may come twice or late, so what it does may too.
 * @returns what Forge wants of a scheduled trigger: anything else counts as a failed run (424).
 * @see https://developer.atlassian.com/platform/forge/events-reference/scheduled-trigger/
 */
export const onHour = async (): Promise<{ statusCode: number }> => {
  const { doHourly } = await import('./work');
  await doHourly(createDeps());
  return { statusCode: 204 };
};
