import type { Evaluations } from '../../app/evidence/ports';
import { entities, LARGEST_PAGE } from './keys';
import { evaluationRecord } from './records/evaluation';
import { kvs, Sort } from './sdk';
import { reached } from './storage-error';

export const createEvaluationsStore = (): Evaluations => ({
  recent: async (issueId, limit) => {
    const { results } = await reached(() =>
      kvs
        .entity(entities.evaluation)
        .query()
        .index('by-issue', { partition: [issueId] })
        .sort(Sort.DESC)
        .limit(Math.min(limit, LARGEST_PAGE))
        .getMany(),
    );
    return results.map(({ value }) => evaluationRecord.decode(value));
  },
});
