import { requestJira } from '@forge/bridge';
import { readAnswer } from '../../../components/jira/ask';
import { say } from '../../../language/say';

const NOT_FOUND = 404;

/**
 * Deletes a work item as the person who looks; one that is gone already is as good as deleted.
 * @throws {CallError} where Jira refuses or does not answer
 */
export const deleteIssue = async (id: string, key: string): Promise<void> => {
  const response = await requestJira(`/rest/api/3/issue/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { Accept: 'application/json' },
  });
  if (response.ok || response.status === NOT_FOUND) return;
  await readAnswer(response, say('to delete {key}', { key }));
};
