import { useRef, useState } from 'react';
import { useAction, type Action } from '../../components/use-action';
import { MOST_ITEMS, readItems } from '../read-items';
import type { ReportItem } from '../projection';

/** Most rows of one export: fifty requests, which Jira's rate limits bear and a spreadsheet opens. */
export const MOST_ROWS = 5000;

export type Exported = { items: ReportItem[]; isCut: boolean };

type Export = Action & {
  /** Rows read so far. */
  read: number;
  start: (onDone: (exported: Exported) => void) => void;
  cancel: () => void;
};

type Turn = { isCancelled: boolean };

const readAll = async (
  jql: string,
  turn: Turn,
  onRead: (rows: number) => void,
): Promise<Exported | null> => {
  const items: ReportItem[] = [];
  let token: string | null = null;
  do {
    const page = await readItems(jql, MOST_ITEMS, token);
    if (turn.isCancelled) return null;
    items.push(...page.items);
    token = page.nextPageToken;
    onRead(items.length);
  } while (token !== null && items.length < MOST_ROWS);
  return { items: items.slice(0, MOST_ROWS), isCut: token !== null || items.length > MOST_ROWS };
};

/** Reads every page of a query, one after the other, until the end, the bound or a cancel. */
export const useExport = (jql: string): Export => {
  const action = useAction();
  const [read, setRead] = useState(0);
  const turn = useRef<Turn>({ isCancelled: false });
  const start = (onDone: (exported: Exported) => void): void => {
    const own = { isCancelled: false };
    turn.current = own;
    setRead(0);
    void action.run(async () => {
      const exported = await readAll(jql, own, setRead);
      if (exported !== null) onDone(exported);
    });
  };
  const cancel = (): void => {
    turn.current.isCancelled = true;
  };
  return { ...action, read, start, cancel };
};
