import { readPath } from '../../../../src/words/guards';
import { askJira } from '../../../components/jira/ask';
import { say } from '../../../language/say';

/** What the person who looks may do in the project. */
export type Permissions = { create: boolean; remove: boolean; edit: boolean };

/** @throws {CallError} where Jira does not answer */
export const askPermissions = async (projectKey: string): Promise<Permissions> => {
  const query = `projectKey=${encodeURIComponent(projectKey)}&permissions=CREATE_ISSUES,DELETE_ISSUES,EDIT_ISSUES`;
  const answer = await askJira(`/rest/api/3/mypermissions?${query}`, say('what you may do here'));
  const has = (key: string): boolean =>
    readPath(answer, 'permissions', key, 'havePermission') === true;
  return {
    ...{ create: has('CREATE_ISSUES'), remove: has('DELETE_ISSUES'), edit: has('EDIT_ISSUES') },
  };
};
