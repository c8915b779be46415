import { isRecord, readPath, readText } from '../../../src/words/guards';
import { askJira } from './ask';
import { say } from '../../language/say';

export type WorkType = { id: string; name: string };

/**
 * Work types of a project that stand by themselves; sub-tasks need a parent.
 * @throws {CallError} where Jira does not answer
 */
export const askWorkTypes = async (projectKey: string): Promise<WorkType[]> => {
  const answer = await askJira(
    `/rest/api/3/project/${encodeURIComponent(projectKey)}`,
    say('the work types'),
  );
  const types = readPath(answer, 'issueTypes');
  return (Array.isArray(types) ? types : []).flatMap((type: unknown) => {
    const [id, name] = [readText(type, 'id'), readText(type, 'name')];
    const isSubtask = isRecord(type) && type['subtask'] === true;
    return id === null || name === null || isSubtask ? [] : [{ id, name }];
  });
};
