// By file, because a gate pushes its decisions: the rest of the package answers events, which it never does.
import { InternalServerError, PartialSuccessError, RateLimitError } from '@forge/events/out/errors';
import { Queue as ForgeQueue } from '@forge/events/out/queue';
import type { PushEvent } from '@forge/events';
import { AppError } from '../../app/failure';
import type { Queue, Work } from '../../app/upkeep/ports';

/** Key of the queue in the manifest. */
const QUEUE = 'assay-work';

/** Events that one push may carry; its 200 KB are far away with what Assay sends. */
const MOST_EVENTS = 50;

/**
 * Work on one item is done one after the other, so that its writers seldom collide. Which item a delivery
 * is about is not known yet: all of a project come one after the other.
 */
const laneOf = (work: Work): string => {
  switch (work.kind) {
    case 'record-decision':
    case 'record-unheard':
      return work.issue.id;
    case 'project-item':
    case 'refresh-item':
    case 'tell-dependents':
    case 'follow-issue':
    case 'check-shown':
    case 'revert-move':
      return work.issueId;
    case 'record-degraded':
      return work.answer.issueKey;
    case 'build-pack':
      return work.packId;
    case 'process-evidence':
    case 'register-project':
      return work.projectId;
    case 'flush-outbox':
      return work.kind;
  }
};

export const createQueue = (): Queue => ({
  push: async (work, delay) => {
    const queue = new ForgeQueue({ key: QUEUE });
    for (let start = 0; start < work.length; start += MOST_EVENTS) {
      await push(
        queue,
        work.slice(start, start + MOST_EVENTS).map((one) => ({
          body: one,
          concurrency: { key: laneOf(one), limit: 1 },
          ...(delay === undefined ? {} : { delayInSeconds: delay }),
        })),
      );
    }
  },
});

/** @throws {AppError} `unavailable` where the queue is overloaded or down, or took a part only. */
const push = async (queue: ForgeQueue, events: PushEvent[]): Promise<void> => {
  try {
    await queue.push(events);
  } catch (error) {
    const isOutage =
      error instanceof RateLimitError ||
      error instanceof InternalServerError ||
      error instanceof PartialSuccessError;
    if (!isOutage) throw error;
    throw new AppError('unavailable', 'The queue did not take the work.', {
      hint: 'Try again in a minute.',
      cause: error,
    });
  }
};
