import type { DecisionLog } from '../../app/report/ports';
import { AppError } from '../../app/failure';
import { entities, LARGEST_PAGE } from './keys';
import { ledgerRecord } from './records/ledger';
import { kvs, Sort } from './sdk';
import { isRefusal, reached } from './storage-error';

export const createDecisionLog = (): DecisionLog => ({
  page: async (projectId, cursor) => {
    const newest = kvs
      .entity(entities.ledger)
      .query()
      .index('by-project', { partition: [projectId] })
      .sort(Sort.DESC)
      .limit(LARGEST_PAGE);
    try {
      const { results, nextCursor } = await reached(() =>
        (cursor === null ? newest : newest.cursor(cursor)).getMany(),
      );
      return {
        entries: results.map(({ value }) => ledgerRecord.decode(value)),
        cursor: nextCursor ?? null,
      };
    } catch (error) {
      if (cursor === null || !isRefusal(error)) throw error;
      throw new AppError('invalid-input', 'This page is no longer there.', {
        where: 'cursor',
        hint: 'Load the list again.',
        cause: error,
      });
    }
  },
});
