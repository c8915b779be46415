import type { Signals } from '../../../app/evidence/ports';
import type { RecordedSignal } from '../../../contract/types';
import { entities, LARGEST_PAGE } from '../keys';
import { signalRecord } from '../records/signal';
import { kvs, Sort } from '../sdk';
import { reached } from '../storage-error';

export const createSignalsStore = (): Signals => ({
  recent: async (issueId, limit) => {
    const signals: RecordedSignal[] = [];
    let cursor: string | undefined;
    do {
      const page = kvs
        .entity(entities.signal)
        .query()
        .index('by-issue', { partition: [issueId] })
        .sort(Sort.DESC)
        .limit(Math.min(limit - signals.length, LARGEST_PAGE));
      const from = cursor;
      const { results, nextCursor } = await reached(() =>
        (from === undefined ? page : page.cursor(from)).getMany(),
      );
      signals.push(...results.map(({ value }) => signalRecord.decode(value)));
      cursor = nextCursor;
    } while (cursor !== undefined && signals.length < limit);
    return { signals, more: cursor !== undefined };
  },
});
