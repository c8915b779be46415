import type { ReportItem } from '../projection';
import type { ItemPage } from '../read-items';

/** Most rows of one export: fifty requests, which Jira's rate limits bear and a spreadsheet opens. */
export const MOST_ROWS = 5000;

/** `isCut`: there are more rows than these. */
export type Exported = { items: ReportItem[]; isCut: boolean };

/** @param token of the page before; null for the first one */
type ReadPage = (token: string | null) => Promise<ItemPage>;

type Watcher = {
  signal: AbortSignal;
  /** Told of the rows read so far, after each page. */
  onRead: (rows: number) => void;
};

/**
 * Reads every page, one after the other, until the end, the bound or a cancel.
 * @returns null where it was cancelled, whatever became of the page that was under way
 * @throws what `readPage` throws
 */
export const readRows = async (
  readPage: ReadPage,
  { signal, onRead }: Watcher,
): Promise<Exported | null> => {
  const items: ReportItem[] = [];
  let token: string | null = null;
  do {
    const page = await unlessAborted(readPage(token), signal);
    if (page === null) return null;
    items.push(...page.items);
    token = page.nextPageToken;
    onRead(items.length);
  } while (token !== null && items.length < MOST_ROWS);
  return { items: items.slice(0, MOST_ROWS), isCut: token !== null || items.length > MOST_ROWS };
};

const unlessAborted = async (
  reading: Promise<ItemPage>,
  signal: AbortSignal,
): Promise<ItemPage | null> => {
  try {
    const page = await reading;
    return signal.aborted ? null : page;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
};
