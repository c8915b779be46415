import { CallError } from '../call-error';
import { readPath } from '../../../src/words/guards';
import { askJira } from './ask';
import { readProperty, type GovernanceProperty } from '../../../src/words/property';
import { say } from '../../language/say';

/**
 * The property of one work item, as the person who looks.
 * @returns null where the app keeps nothing about it
 * @throws {CallError} where Jira does not answer
 */
export const fetchGovernance = async (issueKey: string): Promise<GovernanceProperty | null> => {
  try {
    const answer = await askJira(
      `/rest/api/3/issue/${encodeURIComponent(issueKey)}/properties/assay`,
      say('for this work item'),
    );
    return readProperty(readPath(answer, 'value'));
  } catch (thrown) {
    if (thrown instanceof CallError && thrown.code === 'not-found') return null;
    throw thrown;
  }
};
