import { route } from '@forge/api';
import * as z from 'zod';
import type { AskedItems } from '../../../app/digest/ports';
import { AppError } from '../../../app/failure';
import { askedFields, askedIssueSchema, askedItem, askingIn } from './asked-issue';
import { readJira } from '../client';

/** Issues of one page of a search that reads fields. */
const PAGE = 100;

const answerSchema = z.object({
  issues: z.array(askedIssueSchema),
  nextPageToken: z.string().nullish(),
});

/** By the property `assay`, as the report and `waitingFor` find what waits. */
export const createAskedItems = (): AskedItems => ({
  of: async (projectId, token) => {
    const answer = await readJira('app', route`/rest/api/3/search/jql`, answerSchema, {
      method: 'POST',
      body: {
        jql: `${askingIn(projectId)} ORDER BY created ASC`,
        ...askedFields,
        maxResults: PAGE,
        ...(token === null ? {} : { nextPageToken: token }),
      },
    });
    if (answer === null) throw new AppError('unavailable', 'Jira did not answer a search.');
    const items = answer.issues.map((issue) => ({ ...askedItem(issue), projectId }));
    return { items, token: answer.nextPageToken ?? null };
  },
});
