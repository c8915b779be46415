import { inProject, toJql } from '../components/jira/jql';
import { searchPage } from '../components/jira/search';
import { readReportItem, type ReportItem } from './projection';

export type SearchPage = { items: ReportItem[]; read: number; nextPageToken: string | null };

/**
 * Reads a page of a project's items as the person who looks, so that Jira leaves out what that
 * person may not see.
 */
export const searchItems = async (
  projectKey: string,
  nextPageToken: string | null,
): Promise<SearchPage> => {
  const { issues, nextPageToken: next } = await searchPage({
    jql: toJql(inProject(projectKey), { field: 'updated', isDescending: true }),
    fields: ['summary', 'issuetype'],
    nextPageToken,
  });
  return {
    items: issues.flatMap((issue) => readReportItem(issue) ?? []),
    read: issues.length,
    nextPageToken: next,
  };
};
