import { route } from '@forge/api';
import type * as z from 'zod';
import type { Changelogs, RadarIssue } from '../../app/movement/ports';
import { AppError } from '../../app/failure';
import type { StageChange } from '../../domain/lifecycle/stage-changes';
import { bulkChangelogsSchema, stageChangesIn } from '../changelog/histories';
import { readJira } from './client';
import { stageFieldId } from './field-ids';
import { radarIssuesSchema } from './schemas';

/** Work items of one page: Jira searches no more at once where fields are asked for. */
const MOST_ISSUES = 100;

/** Entries of one page of changelogs, Jira's own default; it would take 10 000. */
const ENTRIES_A_PAGE = 1000;

/** Pages that are read, so that a call ends in time: on average a hundred moves of each work item. */
const MOST_PAGES = 10;

const FIELDS = ['summary', 'created', 'status', 'issuetype', 'labels'];

/** Changelogs as the person who calls: Jira leaves out what they may not see. */
export const createChangelogs = (): Changelogs => ({
  radarIssue: async (issueId) => {
    const { issues } = await search({
      jql: `id = ${Number(issueId)}`,
      // The index of the search may lag behind; of these Jira gives what is true now.
      reconcileIssues: [Number(issueId)],
    });
    return issues[0] ?? null;
  },
  radarIssues: (projectKey, cursor) =>
    search({
      jql: `project = "${projectKey}" AND aiStage is not EMPTY ORDER BY updated DESC`,
      ...(cursor === null ? {} : { nextPageToken: cursor }),
    }),
  stageChanges: async (issueIds) => {
    const changes = new Map<string, StageChange[]>();
    if (issueIds.length === 0) return { changes, truncated: false };
    const field = await stageFieldId();
    const body = {
      issueIdsOrKeys: issueIds,
      fieldIds: ['status', field],
      maxResults: ENTRIES_A_PAGE,
    };
    let nextPageToken: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const page = await readChangelogs({ ...body, ...(nextPageToken && { nextPageToken }) });
      for (const { issueId, changeHistories } of page.issueChangeLogs) {
        const known = changes.get(issueId) ?? [];
        known.push(...stageChangesIn(changeHistories, ({ id }) => id === field));
        changes.set(issueId, known);
      }
      nextPageToken = page.nextPageToken ?? null;
      if (nextPageToken === null) break;
    }
    return { changes, truncated: nextPageToken !== null };
  },
});

const readChangelogs = async (
  body: Record<string, unknown>,
): Promise<z.output<typeof bulkChangelogsSchema>> => {
  const answer = await readJira(
    'person',
    route`/rest/api/3/changelog/bulkfetch`,
    bulkChangelogsSchema,
    { method: 'POST', body },
  );
  if (answer !== null) return answer;
  throw new AppError('unavailable', 'Jira did not let the changelogs be read.', {
    hint: 'Try again in a minute; if it goes on, ask a Jira administrator about the app.',
  });
};

const search = async (
  query: Record<string, unknown>,
): Promise<{ issues: RadarIssue[]; cursor: string | null }> => {
  const answer = await readJira('person', route`/rest/api/3/search/jql`, radarIssuesSchema, {
    method: 'POST',
    body: { ...query, fields: FIELDS, maxResults: MOST_ISSUES },
  });
  return {
    issues: (answer?.issues ?? []).map(toRadarIssue),
    cursor: answer?.nextPageToken ?? null,
  };
};

const toRadarIssue = ({
  id,
  key,
  fields,
}: z.output<typeof radarIssuesSchema>['issues'][number]): RadarIssue => ({
  id,
  key,
  summary: fields.summary,
  createdAt: new Date(fields.created).toISOString(),
  statusId: fields.status.id,
  type: fields.issuetype,
  labels: fields.labels,
});
