import { route } from '@forge/api';
import type { PastChange } from '../../app/jira-ports';
import type * as z from 'zod';
import { bulkChangelogsSchema, type History } from '../changelog/histories';
import { authorOf } from './author';
import { readJira } from './client';
import { stageFieldId } from './field-ids';

/** Entries of one page; an item with more changes of status than that is read in several. */
const ENTRIES_A_PAGE = 1000;

/** Pages that are read, so that the work ends in time. */
const MOST_PAGES = 10;

/** Field ids whose changes say where an item went; the changelog names system fields by them. */
const FIELDS = ['status', 'issuetype', 'project'];

/** The changelog of one work item as the app; see the port. */
export const readPast = async (issueId: string): Promise<PastChange[] | null> => {
  const stageField = await stageFieldId();
  const fieldIds = [...FIELDS, stageField];
  const body = { issueIdsOrKeys: [issueId], fieldIds, maxResults: ENTRIES_A_PAGE };
  const entries: History[] = [];
  let nextPageToken: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await readPage({ ...body, ...(nextPageToken && { nextPageToken }) });
    if (page === null) return null;
    entries.push(...page.issueChangeLogs.flatMap(({ changeHistories }) => changeHistories));
    nextPageToken = page.nextPageToken ?? null;
    if (nextPageToken === null) break;
  }
  return entries
    .map((entry) => toChange(entry, stageField))
    .filter(
      ({ status, type, project, stageField: field }) =>
        status !== null || type !== null || project !== null || field !== null,
    );
};

const readPage = (
  body: Record<string, unknown>,
): Promise<z.output<typeof bulkChangelogsSchema> | null> =>
  readJira('app', route`/rest/api/3/changelog/bulkfetch`, bulkChangelogsSchema, {
    method: 'POST',
    body,
  });

const toChange = ({ id, created, author, items }: History, stageField: string): PastChange => {
  const itemOf = (name: string) => items.find(({ fieldId, field }) => (fieldId ?? field) === name);
  const changeOf = (name: string) => {
    const item = itemOf(name);
    if (item?.from == null || item.to == null) return null;
    const { from, to } = item;
    return { from, to, fromName: item.fromString ?? from, toName: item.toString ?? to };
  };
  const status = changeOf('status');
  const shown = itemOf(stageField);
  return {
    id,
    at: created,
    author: authorOf(author),
    status: status && { from: status.from, to: status.to, toName: status.toName },
    type: changeOf('issuetype'),
    project: changeOf('project'),
    stageField: shown === undefined ? null : { to: shown.toString ?? null },
  };
};
