import * as z from 'zod';

export const concurrencySchema = z.object({
  key: z.string().min(1),
  limit: z.number().int().positive(),
});

/** Body of `POST /webhook/queue/publish/…` of `@forge/events` 3.0.8. */
export const publishSchema = z.looseObject({
  queueName: z.string(),
  jobId: z.string(),
  payload: z
    .array(
      z.looseObject({
        body: z.record(z.string(), z.unknown()),
        delayInSeconds: z.number().optional(),
        concurrency: concurrencySchema.optional(),
      }),
    )
    .min(1),
});

/** Body of the requests for the progress and the end of a job. */
export const jobSchema = z.looseObject({ queueName: z.string(), jobId: z.string() });

export type RetryContext = { retryCount: number; retryReason: string; retryData?: unknown };

/** One event on its way to the function that shall take it; survives a restart. */
export type QueuedEvent = {
  eventId: string;
  /** Number of a delivery that comes once more though the first one was taken; absent for the first. */
  copy?: number | undefined;
  /** Order of arrival. */
  sequence: number;
  /** A consumer's queue, or the retry of a product event for one trigger. */
  target: { kind: 'queue'; queueName: string } | { kind: 'trigger'; moduleKey: string };
  jobId: string;
  body: Record<string, unknown>;
  concurrency?: { key: string; limit: number } | undefined;
  originId: string;
  /** Milliseconds since the epoch by the site's clock. */
  pushedAt: number;
  dueAt: number;
  expiresAt: number;
  /** Retries after an error, of which the platform allows a few only. */
  errorRetries: number;
  retryContext?: RetryContext | undefined;
};

/** Tells a delivery from others of the same event. */
export const deliveryKey = ({ eventId, copy }: Pick<QueuedEvent, 'eventId' | 'copy'>): string =>
  copy === undefined ? eventId : `${eventId}#${copy}`;

/** A job is what one push made. */
export type Job = {
  queueName: string;
  jobId: string;
  success: number;
  inProgress: number;
  failed: number;
};

/** What a function returns to be called again: `new InvocationError({…})` of `@forge/events`. */
export const retryRequestSchema = z.looseObject({
  _retry: z.literal(true),
  retryOptions: z
    .looseObject({
      retryAfter: z.number().optional(),
      retryReason: z.string().optional(),
      retryData: z.unknown().optional(),
    })
    .optional(),
});
