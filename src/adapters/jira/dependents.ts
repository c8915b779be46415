import { route } from '@forge/api';
import * as z from 'zod';
import { dependenceWords } from '../../words/dependence';
import { readJira } from './client';

const other = z.object({ id: z.string() });

const linksSchema = z.object({
  fields: z.object({
    issuelinks: z
      .array(
        z.object({
          type: z.object({ inward: z.string(), outward: z.string() }),
          inwardIssue: other.optional(),
          outwardIssue: other.optional(),
        }),
      )
      .catch([]),
  }),
});

/** Work items that are told at once; more hang on one item in no project. */
const MOST_DEPENDENTS = 20;

const isDependence = (words: string): boolean => dependenceWords.has(words.trim().toLowerCase());

/**
 * Ids of the work items that a link says depend on this one, as the app sees them, at most 20. The other
 * side of a link reads its own description: of `outward` where it is the inward issue.
 * @see https://developer.atlassian.com/cloud/jira/platform/issue-linking-model/
 */
export const dependentsOf = async (issueId: string): Promise<string[]> => {
  const answer = await readJira(
    'app',
    route`/rest/api/3/issue/${issueId}?fields=issuelinks`,
    linksSchema,
  );
  const ids = (answer?.fields.issuelinks ?? []).flatMap(({ type, inwardIssue, outwardIssue }) => {
    if (inwardIssue !== undefined && isDependence(type.outward)) return inwardIssue.id;
    return outwardIssue !== undefined && isDependence(type.inward) ? outwardIssue.id : [];
  });
  return [...new Set(ids)].slice(0, MOST_DEPENDENTS);
};
