import { route } from '@forge/api';
import * as z from 'zod';
import type { AskedItem } from '../../../domain/digest/waiting-lines';
import { askedFields, askedIssueSchema, askedItem, askingIn } from './asked-issue';
import { readJira } from '../client';
import { waitsFor } from '../jql-functions';

/** Most work items that are read: a search page with a property each. */
const MOST_ITEMS = 100;

const answerSchema = z.object({
  issues: z.array(askedIssueSchema),
  isLast: z.boolean().optional(),
});

/**
 * Work items that ask something of people, as far as the person may browse them, those changed last first.
 * @param projectKey a key that was checked to be one; null for what waits for the person who asks, anywhere
 */
export const findAsked = async (
  projectKey: string | null,
): Promise<{ items: Omit<AskedItem, 'projectId'>[]; isLast: boolean }> => {
  const asked = projectKey === null ? waitsFor('currentUser()') : askingIn(`"${projectKey}"`);
  const answer = await readJira('person', route`/rest/api/3/search/jql`, answerSchema, {
    method: 'POST',
    body: { jql: `${asked} ORDER BY updated DESC`, ...askedFields, maxResults: MOST_ITEMS },
  });
  return { items: (answer?.issues ?? []).map(askedItem), isLast: answer?.isLast ?? true };
};
