import { Queue as ForgeQueue } from '@forge/events';
import type { Queue, Work } from '../../app/ports';

/** Key of the queue in the manifest. */
const QUEUE = 'assay-work';

/** Events that one push may carry; its 200 KB are far away with what Assay sends. */
const MOST_EVENTS = 50;

/** Work on one item is done one after the other, so that its writers seldom collide. */
const laneOf = (work: Work): string => {
  switch (work.kind) {
    case 'process-evidence':
      return work.inboxId;
    case 'record-decision':
      return work.issue.id;
    case 'project-item':
    case 'refresh-item':
    case 'follow-issue':
      return work.issueId;
    case 'register-project':
      return work.projectId;
  }
};

export const createQueue = (): Queue => ({
  push: async (work) => {
    const queue = new ForgeQueue({ key: QUEUE });
    for (let start = 0; start < work.length; start += MOST_EVENTS) {
      await queue.push(
        work.slice(start, start + MOST_EVENTS).map((one) => ({
          body: one,
          concurrency: { key: laneOf(one), limit: 1 },
        })),
      );
    }
  },
});
