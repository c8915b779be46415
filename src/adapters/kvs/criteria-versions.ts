import type { CriteriaVersions } from '../../app/criteria/ports';
import { criteriaKey, MOST_OPERATIONS } from './keys';
import { criteriaRecord } from './records/criteria';
import { kvs } from './sdk';
import { reached } from './storage-error';

export const createCriteriaVersions = (): CriteriaVersions => ({
  upTo: async (issueId, newest) => {
    const versions = Array.from({ length: newest }, (_, index) => index + 1);
    // More than one request holds are those of long ago.
    const keys = versions.slice(-MOST_OPERATIONS).map((version) => criteriaKey(issueId, version));
    if (keys.length === 0) return [];
    const { successfulKeys } = await reached(() => kvs.batchGet(keys.map((key) => ({ key }))));
    return successfulKeys.map(({ value }) => criteriaRecord.decode(value));
  },
});
