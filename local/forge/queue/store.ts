import type { TableStore } from '../../state/table';
import { deliveryKey, type Job, type QueuedEvent } from './event';

/** Events and jobs in the site's tables; an event stays until it is done or given up. */
export type QueueStore = {
  add: (event: Omit<QueuedEvent, 'sequence'>) => void;
  update: (event: QueuedEvent) => void;
  /** Waiting events, first due first, then in order of arrival. */
  waiting: () => QueuedEvent[];
  /** Takes an event off the queue and counts it for its job. */
  finish: (event: QueuedEvent, outcome: 'success' | 'failed') => void;
  job: (queueName: string, jobId: string) => Job | undefined;
  openJob: (job: Job) => void;
  /** Takes the waiting events of a job off the queue. */
  cancel: (job: Job) => void;
};

const jobKey = ({ queueName, jobId }: Pick<Job, 'queueName' | 'jobId'>): string =>
  `${queueName}\n${jobId}`;

export const createQueueStore = (tables: TableStore): QueueStore => {
  const events = tables.table<QueuedEvent>('forge-queue-events');
  const jobs = tables.table<Job>('forge-queue-jobs');
  let sequence = Math.max(0, ...events.values().map((event) => event.sequence));
  let live = new Map(events.entries());
  const write = (event: QueuedEvent): void => {
    events.set(deliveryKey(event), event);
    live.set(deliveryKey(event), event);
  };
  const remove = (event: QueuedEvent): boolean => {
    live.delete(deliveryKey(event));
    return events.delete(deliveryKey(event));
  };
  const current = (): QueuedEvent[] => {
    // Emptying the tables from outside (a reset of the site) shows in the number of rows.
    if (live.size !== events.size()) live = new Map(events.entries());
    return [...live.values()];
  };
  const jobOf = (event: QueuedEvent): Job | undefined =>
    event.target.kind === 'queue'
      ? jobs.get(jobKey({ queueName: event.target.queueName, jobId: event.jobId }))
      : undefined;

  return {
    add: (event) => {
      sequence += 1;
      write({ ...event, sequence });
    },
    update: (event) => {
      if (events.has(deliveryKey(event))) write(event);
    },
    waiting: () =>
      current().sort((left, right) => left.dueAt - right.dueAt || left.sequence - right.sequence),
    finish: (event, outcome) => {
      // A job counts its events, however often each is delivered.
      if (!remove(event) || event.copy !== undefined) return;
      const job = jobOf(event);
      if (job === undefined) return;
      const next = { ...job, inProgress: job.inProgress - 1, [outcome]: job[outcome] + 1 };
      jobs.set(jobKey(job), next);
    },
    job: (queueName, jobId) => jobs.get(jobKey({ queueName, jobId })),
    openJob: (job) => jobs.set(jobKey(job), job),
    cancel: (job) => {
      for (const event of current()) {
        if (event.jobId === job.jobId && jobOf(event) !== undefined) remove(event);
      }
      jobs.set(jobKey(job), { ...job, inProgress: 0 });
    },
  };
};
