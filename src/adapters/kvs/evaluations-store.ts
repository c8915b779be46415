import { kvs, Sort } from '@forge/kvs';
import type { Evaluations } from '../../app/ports';
import { entities, LARGEST_PAGE } from './keys';
import { evaluationRecord } from './records';

export const createEvaluationsStore = (): Evaluations => ({
  recent: async (issueId, limit) => {
    const { results } = await kvs
      .entity(entities.evaluation)
      .query()
      .index('by-issue', { partition: [issueId] })
      .sort(Sort.DESC)
      .limit(Math.min(limit, LARGEST_PAGE))
      .getMany();
    return results.map(({ value }) => evaluationRecord.decode(value));
  },
});
