import { route } from '@forge/api';
import type * as z from 'zod';
import type { Issue } from '../../app/jira-ports';
import { roots } from '../forms/forms.built';
import { readByForm, unfit } from '../forms/read-by-form';
import { authorOf } from './author';
import { readJira, type Requester } from './client';
import type { issueSchema } from './schemas';

type JiraIssue = z.output<typeof issueSchema>;

/** The fields of an issue that Assay reads. */
export const FIELDS = [
  'summary',
  'status',
  'issuetype',
  'project',
  'created',
  'updated',
  'creator',
];

/** An answer that is not as Jira's mostly are is read by its schema, which is loaded for it. */
const answer = {
  safeParse: async (value: unknown) => {
    const data = readByForm(roots.issue.form, value);
    // The form was made of this very schema.
    if (data !== unfit) return { success: true as const, data: data as JiraIssue };
    return (await import('./schemas')).issueSchema.safeParse(value);
  },
};

/** @returns null where there is no such work item, or whoever asks may not see it. */
export const findIssue = async (requester: Requester, keyOrId: string): Promise<Issue | null> => {
  const issue = await readJira(
    requester,
    route`/rest/api/3/issue/${keyOrId}?fields=${FIELDS.join(',')}`,
    answer,
  );
  return issue === null ? null : toIssue(issue);
};

export const toIssue = ({ id, key, fields }: JiraIssue): Issue => ({
  id,
  key,
  summary: fields.summary,
  status: fields.status,
  typeId: fields.issuetype.id,
  project: fields.project,
  createdAt: new Date(fields.created).toISOString(),
  updated: fields.updated,
  createdBy: authorOf(fields.creator),
});
