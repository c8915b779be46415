import { readPath, readText, readTexts } from '../../../../src/words/guards';
import { all, inProject, is, toJql, type Clause } from '../../../components/jira/jql';
import { searchIssues } from '../../../components/jira/search';
import { PLAN_LABEL, type FoundItem } from '../plan/plan';

/** More than the plan has, so that doubles are seen too. */
const MOST_FOUND = 50;

const readFound = (issue: unknown): FoundItem[] => {
  const key = readText(issue, 'key');
  if (key === null) return [];
  const category = readText(issue, 'fields', 'status', 'statusCategory', 'key');
  return [
    {
      ...{ key, labels: readTexts(readPath(issue, 'fields'), 'labels') },
      ...{ status: readText(issue, 'fields', 'status', 'name') ?? '', isDone: category === 'done' },
      due: readText(issue, 'fields', 'duedate'),
    },
  ];
};

export const planned = (projectKey: string): Clause =>
  all(inProject(projectKey), is('labels', PLAN_LABEL));

/** Work items of the plan that are there already, the oldest first. @throws {CallError} */
export const findPlanned = async (projectKey: string): Promise<FoundItem[]> => {
  const { issues } = await searchIssues({
    ...{ jql: toJql(planned(projectKey), { field: 'created' }), pageSize: MOST_FOUND },
    ...{ fields: ['labels', 'status', 'duedate'], properties: [], nextPageToken: null },
  });
  return issues.flatMap(readFound);
};
