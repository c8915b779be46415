import { requestJira } from '@forge/bridge';
import { readPath } from '../guards';
import { readAnswer } from './answer';
import { readGovernance, type Governance } from './property';

const NOT_FOUND = 404;

/**
 * The property of one work item, as the person who looks.
 * @returns null where the app keeps nothing about it
 * @throws {CallError} where Jira does not answer
 */
export const fetchGovernance = async (issueKey: string): Promise<Governance | null> => {
  const response = await requestJira(
    `/rest/api/3/issue/${encodeURIComponent(issueKey)}/properties/assay`,
    { headers: { Accept: 'application/json' } },
  );
  if (response.status === NOT_FOUND) return null;
  return readGovernance(readPath(await readAnswer(response, 'for this work item'), 'value'));
};
