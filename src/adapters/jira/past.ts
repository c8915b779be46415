import { route } from '@forge/api';
import type { PastChange } from '../../app/jira-ports';
import type * as z from 'zod';
import { bulkChangelogsSchema, type History } from '../changelog/histories';
import { readJira } from './client';

/** Entries of one page; an item with more changes of status than that is read in several. */
const ENTRIES_A_PAGE = 1000;

/** Pages that are read, so that the work ends in time. */
const MOST_PAGES = 10;

/** Field ids whose changes say where an item went; the changelog names system fields by them. */
const FIELDS = ['status', 'issuetype'];

/** The changelog of one work item as the app; see the port. */
export const readPast = async (issueId: string): Promise<PastChange[] | null> => {
  const body = { issueIdsOrKeys: [issueId], fieldIds: FIELDS, maxResults: ENTRIES_A_PAGE };
  const entries: History[] = [];
  let nextPageToken: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await readPage({ ...body, ...(nextPageToken && { nextPageToken }) });
    if (page === null) return null;
    entries.push(...page.issueChangeLogs.flatMap(({ changeHistories }) => changeHistories));
    nextPageToken = page.nextPageToken ?? null;
    if (nextPageToken === null) break;
  }
  return entries.map(toChange).filter(({ status, type }) => status !== null || type !== null);
};

const readPage = (
  body: Record<string, unknown>,
): Promise<z.output<typeof bulkChangelogsSchema> | null> =>
  readJira('app', route`/rest/api/3/changelog/bulkfetch`, bulkChangelogsSchema, {
    method: 'POST',
    body,
  });

const toChange = ({ id, created, author, items }: History): PastChange => {
  const changeOf = (name: string) => {
    const item = items.find(({ fieldId, field }) => (fieldId ?? field) === name);
    return item?.from == null || item.to == null
      ? null
      : { from: item.from, to: item.to, toName: item.toString ?? item.to };
  };
  const type = changeOf('issuetype');
  return {
    id,
    at: created,
    // What an app did, Jira says of the account; of one that it says nothing, a person is taken.
    author:
      author == null
        ? null
        : { accountId: author.accountId, isPerson: author.accountType !== 'app' },
    status: changeOf('status'),
    type: type === null ? null : { from: type.from, to: type.to },
  };
};
