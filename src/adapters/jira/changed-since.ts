import { route } from '@forge/api';
import * as z from 'zod';
import type { Place } from '../../app/jira-ports';
import { readJira } from './client';

/** Most ids of a page of a search, and pages that are read. */
const IDS_A_PAGE = 5000;
const MOST_PAGES = 2;

const idsSchema = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.string().nullish(),
});

const ids = (values: readonly string[]): string => values.map(Number).join(', ');

const clauseOf = ({ projectId, statusIds, typeIds }: Place): string =>
  `(project = ${Number(projectId)} AND status in (${ids(statusIds)})${
    typeIds === null ? '' : ` AND issuetype in (${ids(typeIds)})`
  })`;

/**
 * Asks for what was changed by one search, for ids alone; see the port.
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ (updated, in minutes before now)
 */
export const changedSince = async (
  places: readonly Place[],
  minutes: number,
): Promise<string[]> => {
  if (places.length === 0) return [];
  const where = places.map(clauseOf).join(' OR ');
  const jql = `(${where}) AND updated >= "-${Math.ceil(minutes)}m" ORDER BY updated DESC`;
  const found: string[] = [];
  let nextPageToken: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const body = { jql, fields: ['id'], maxResults: IDS_A_PAGE };
    const answer: z.output<typeof idsSchema> | null = await readJira(
      'app',
      route`/rest/api/3/search/jql`,
      idsSchema,
      { method: 'POST', body: { ...body, ...(nextPageToken === null ? {} : { nextPageToken }) } },
    );
    found.push(...(answer?.issues ?? []).map(({ id }) => id));
    nextPageToken = answer?.nextPageToken ?? null;
    if (nextPageToken === null) break;
  }
  return found;
};
