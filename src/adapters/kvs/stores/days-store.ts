import type { ProjectDays } from '../../../app/report/ports';
import { createRow } from '../create-row';
import { epochSeconds } from '../epoch-seconds';
import { dayKey, entities, LARGEST_PAGE, MOST_OPERATIONS } from '../keys';
import { dayRecord } from '../records/day';
import { kvs, Sort } from '../sdk';
import { reached } from '../storage-error';

const store = () => kvs.entity(entities.day);

export const createDaysStore = (): ProjectDays => ({
  missing: async (projectIds, date) => {
    const found = new Set<string>();
    for (let start = 0; start < projectIds.length; start += MOST_OPERATIONS) {
      const keys = projectIds.slice(start, start + MOST_OPERATIONS).map((id) => dayKey(id, date));
      const { successfulKeys } = await reached(() =>
        kvs.batchGet(keys.map((key) => ({ key, entityName: entities.day }))),
      );
      for (const { key } of successfulKeys) found.add(key);
    }
    return projectIds.filter((id) => !found.has(dayKey(id, date)));
  },
  put: async (projectId, counts) => {
    const day = epochSeconds(`${counts.date}T00:00:00Z`);
    const value = { projectId, day, ...dayRecord.encode(counts) };
    const key = dayKey(projectId, counts.date);
    await createRow({ entityName: entities.day, key }, 'projectId', value);
  },
  recent: async (projectId, limit) => {
    const { results } = await reached(() =>
      store()
        .query()
        .index('by-project', { partition: [projectId] })
        .sort(Sort.DESC)
        .limit(Math.min(limit, LARGEST_PAGE))
        .getMany(),
    );
    return results.map(({ value }) => dayRecord.decode(value)).reverse();
  },
});
