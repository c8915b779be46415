import { isRecord, readPath, readText } from '../../../../src/words/guards';
import { askJira } from '../../../components/jira/ask';
import type { WorkType } from '../model/pasted';

/** What the person who looks may do in the project. */
export type Permissions = { create: boolean; remove: boolean; edit: boolean };

/** @throws {CallError} where Jira does not answer */
export const askPermissions = async (projectKey: string): Promise<Permissions> => {
  const query = `projectKey=${encodeURIComponent(projectKey)}&permissions=CREATE_ISSUES,DELETE_ISSUES,EDIT_ISSUES`;
  const answer = await askJira(`/rest/api/3/mypermissions?${query}`, 'what you may do here');
  const has = (key: string): boolean =>
    readPath(answer, 'permissions', key, 'havePermission') === true;
  return {
    ...{ create: has('CREATE_ISSUES'), remove: has('DELETE_ISSUES'), edit: has('EDIT_ISSUES') },
  };
};

/**
 * Work types of a project that stand by themselves; sub-tasks need a parent.
 * @throws {CallError} where Jira does not answer
 */
export const askWorkTypes = async (projectKey: string): Promise<WorkType[]> => {
  const answer = await askJira(
    `/rest/api/3/project/${encodeURIComponent(projectKey)}`,
    'the work types',
  );
  const types = readPath(answer, 'issueTypes');
  return (Array.isArray(types) ? types : []).flatMap((type: unknown) => {
    const [id, name] = [readText(type, 'id'), readText(type, 'name')];
    const isSubtask = isRecord(type) && type['subtask'] === true;
    return id === null || name === null || isSubtask ? [] : [{ id, name }];
  });
};
