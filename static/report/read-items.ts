import { toJql, type Clause } from '../components/jira/jql';
import { searchIssues } from '../components/jira/search';
import { readReportItem, type ReportItem } from './projection';
import { printPlace, readPlace } from './model/sort';
import { PROPERTY } from '../../src/words/property';

/** Most issues of a page; Jira gives at most 100 with properties. */
export const MOST_ITEMS = 100;

/** What the report needs of an issue beside the property. */
const ITEM_FIELDS = ['summary', 'issuetype', 'status', 'assignee'];
/** An attention line shows less; people weigh more than everything else of an issue. */
const LINE_FIELDS = ['summary'];

export type ItemPage = { items: ReportItem[]; nextPageToken: string | null };

const read = async (
  jql: string,
  fields: readonly string[],
  pageSize: number,
  nextPageToken: string | null,
): Promise<ItemPage> => {
  const page = await searchIssues({
    ...{ jql, fields, pageSize, nextPageToken },
    properties: [PROPERTY],
  });
  return {
    items: page.issues.flatMap((issue) => readReportItem(issue) ?? []),
    nextPageToken: page.nextPageToken,
  };
};

/** Items with everything a table row shows. */
export const readItems = (
  jql: string,
  pageSize: number,
  nextPageToken: string | null,
): Promise<ItemPage> => read(jql, ITEM_FIELDS, pageSize, nextPageToken);

/**
 * A page of a list that is several queries one behind the other, each in Jira's own order.
 * @param after where the page before it ended, as it said
 * @param order of the items of one query among themselves, within the page
 */
export const readInSteps = async (
  queries: readonly string[],
  pageSize: number,
  after: string | null,
  order: ((one: ReportItem, other: ReportItem) => number) | null = null,
): Promise<ItemPage> => {
  const items: ReportItem[] = [];
  let { step, token } = readPlace(after);
  for (let query = queries[step]; query !== undefined; query = queries[step]) {
    const page = await readItems(query, pageSize - items.length, token);
    items.push(...(order === null ? page.items : page.items.toSorted(order)));
    token = page.nextPageToken;
    if (token === null) step += 1;
    const isThere = token !== null || step < queries.length;
    if (items.length >= pageSize || token !== null)
      return { items, nextPageToken: isThere ? printPlace({ step, token }) : null };
  }
  return { items, nextPageToken: null };
};

/** Items that ask for something, the ones changed last, in one page. */
export const readAsking = (where: Clause): Promise<ItemPage> =>
  read(toJql(where, { field: 'updated', isDescending: true }), LINE_FIELDS, MOST_ITEMS, null);
