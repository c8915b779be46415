import { requestJira } from '@forge/bridge';
import { isRecord } from '../../../../src/words/guards';
import { jsonHeaders, readAnswer, unknownForm } from '../../../components/jira/ask';
import { toIssueUpdate, type Draft } from '../model/draft';
import { readOutcomes, type Outcome } from '../model/outcome';
import { say } from '../../../language/say';

const WHAT = say('the request for new work items');
/** Jira says so where it made none of them, and lists why in the same form. */
const NONE_MADE = 400;

/**
 * Makes work items as the person who looks, at most fifty; each that Jira refuses is told by itself.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 * @throws {CallError} where Jira does not answer or refuses the whole request
 */
export const createIssues = async (
  projectKey: string,
  drafts: readonly Draft[],
): Promise<Outcome[]> => {
  const issueUpdates = drafts.map((draft) => toIssueUpdate(draft, projectKey));
  const response = await requestJira('/rest/api/3/issue/bulk', {
    method: 'POST',
    headers: jsonHeaders,
    body: JSON.stringify({ issueUpdates }),
  });
  const answer: unknown =
    response.status === NONE_MADE
      ? await response.json().catch(() => null)
      : await readAnswer(response, WHAT);
  const outcomes = isRecord(answer) ? readOutcomes(drafts, answer) : null;
  if (outcomes === null) throw unknownForm(WHAT);
  return outcomes;
};
