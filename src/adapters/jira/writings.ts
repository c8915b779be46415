import { route } from '@forge/api';
import * as z from 'zod';
import type { Writings } from '../../app/criteria/ports';
import { readJira } from './client';
import { documentText } from './document-text';

/** Newest comments that are read; older ones were read when they were new. */
const MOST_COMMENTS = 20;

const writingsSchema = z.object({
  fields: z.object({
    description: z.unknown(),
    comment: z.object({ comments: z.array(z.object({ body: z.unknown() })) }).nullish(),
  }),
});

/** What people wrote on a work item in Jira, as the person who asks. */
export const readWritings = async (issueId: string): Promise<Writings> => {
  const answer = await readJira(
    'person',
    route`/rest/api/3/issue/${issueId}?fields=description,comment`,
    writingsSchema,
  );
  const { description, comment } = answer?.fields ?? {};
  return {
    description: documentText(description),
    comments: (comment?.comments ?? []).slice(-MOST_COMMENTS).map(({ body }) => documentText(body)),
  };
};
