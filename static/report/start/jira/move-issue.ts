import { requestJira } from '@forge/bridge';
import { CallError } from '../../../components/call-error';
import { askJira, jsonHeaders, readAnswer } from '../../../components/jira/ask';
import { readPath, readText, readTexts } from '../../../../src/words/guards';
import { say } from '../../../language/say';

export type Way = { id: string; name: string; statusId: string };

/** Jira says so where a condition or a validator holds the work item back. */
const REFUSED = 400;

/**
 * Transitions that a work item has for the person who looks.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 * @throws {CallError} where Jira does not answer
 */
export const askWays = async (issueKey: string): Promise<Way[]> => {
  const answer = await askJira(
    `/rest/api/3/issue/${encodeURIComponent(issueKey)}/transitions`,
    say('where the work item can go'),
  );
  const found = readPath(answer, 'transitions');
  return (Array.isArray(found) ? found : []).flatMap((way: unknown) => {
    const [id, statusId] = [readText(way, 'id'), readText(way, 'to', 'id')];
    return id === null || statusId === null
      ? []
      : [{ id, name: readText(way, 'name') ?? '', statusId }];
  });
};

/**
 * Moves a work item as the person who looks, through the validators of the transition.
 * @throws {CallError} with what held it back, in the words that Jira shows
 */
export const moveIssue = async (issueKey: string, transitionId: string): Promise<void> => {
  const response = await requestJira(
    `/rest/api/3/issue/${encodeURIComponent(issueKey)}/transitions`,
    {
      method: 'POST',
      headers: jsonHeaders,
      body: JSON.stringify({ transition: { id: transitionId } }),
    },
  );
  if (response.status !== REFUSED) {
    await readAnswer(response, say('the move'));
    return;
  }
  const said = readTexts(await response.json().catch(() => null), 'errorMessages').join(' ');
  throw new CallError({
    code: 'conflict',
    message: said === '' ? say('Jira refused the move.') : said,
    hint: say('The gate did its work. Do what it names, then move it again.'),
  });
};
