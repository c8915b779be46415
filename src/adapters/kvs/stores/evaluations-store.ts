import * as z from 'zod';
import type { Evaluations } from '../../../app/evidence/ports';
import { datasetUses, entities, LARGEST_PAGE } from '../keys';
import { evaluationRecord } from '../records/evaluation';
import { kvs, Sort, WhereConditions } from '../sdk';
import { reached } from '../storage-error';

/** More are too many to name. */
const MOST_USES = 20;

const useSchema = z.object({ issueKey: z.string() });

export const createEvaluationsStore = (): Evaluations => ({
  onDataset: async (sha256) => {
    const prefix = datasetUses(sha256);
    const { results } = await reached(() =>
      kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(MOST_USES).getMany(),
    );
    return results.map(({ key, value }) => ({
      issueId: key.slice(prefix.length),
      ...useSchema.parse(value),
    }));
  },
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
