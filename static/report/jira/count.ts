import { readNumber } from '../../components/guards';
import { askJira, strangeAnswer } from './ask-jira';

/**
 * How many work items a query finds for the person who looks; Jira calls the number approximate
 * because items changed within the last seconds may be missing.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const countIssues = async (jql: string): Promise<number> => {
  const count = readNumber(await askJira('/rest/api/3/search/approximate-count', { jql }), 'count');
  if (count === null) throw strangeAnswer();
  return count;
};
