import { readNumber } from '../../../src/words/guards';
import { askJira, unknownForm } from './ask';
import type { Clause } from './jql';
import { say } from '../../language/say';

const WHAT = say('the count');

/**
 * How many work items a query finds for the person who looks. Jira calls the number approximate:
 * items changed in the last seconds may be missing.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 * @throws {CallError} where Jira does not count
 */
export const countIssues = async (where: Clause): Promise<number> => {
  const answer = await askJira('/rest/api/3/search/approximate-count', WHAT, { jql: where });
  const count = readNumber(answer, 'count');
  if (count === null) throw unknownForm(WHAT);
  return count;
};
