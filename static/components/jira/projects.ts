import { askJira, unknownForm } from './ask';
import { readProjectPage, type ProjectPage } from './pages';
import { say } from '../../language/say';

const WHAT = say('the list of projects');

/**
 * Projects that the person who looks may browse, by name.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 * @throws {CallError} where Jira does not answer
 */
export const searchProjects = async (startAt: number, size: number): Promise<ProjectPage> => {
  const page = readProjectPage(
    await askJira(
      `/rest/api/3/project/search?orderBy=name&startAt=${startAt}&maxResults=${size}`,
      WHAT,
    ),
  );
  if (page === null) throw unknownForm(WHAT);
  return page;
};
