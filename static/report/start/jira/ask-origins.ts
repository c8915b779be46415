import { askJira } from '../../../components/jira/ask';
import { readOrigins, type Origin } from '../model/made';
import { batchesOf } from '../model/outcome';
import { say } from '../../../language/say';

/**
 * Who made these work items, by id; without those that are gone or hidden from the person who looks.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 * @throws {CallError} where Jira does not answer
 */
export const askOrigins = async (ids: readonly string[]): Promise<Map<string, Origin>> => {
  const origins = new Map<string, Origin>();
  for (const issueIdsOrKeys of batchesOf(ids)) {
    const answer = await askJira('/rest/api/3/issue/bulkfetch', say('who made these work items'), {
      issueIdsOrKeys,
      fields: ['creator', 'created'],
    });
    for (const [id, origin] of readOrigins(answer)) origins.set(id, origin);
  }
  return origins;
};
