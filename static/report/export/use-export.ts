import { useRef, useState } from 'react';
import { useAction, type Action } from '../../components/use-action';
import { MOST_ITEMS, readItems } from '../read-items';
import { readRows, type Exported } from './read-rows';

type Export = Action & {
  /** Rows read so far. */
  read: number;
  start: (onDone: (exported: Exported) => Promise<void>) => void;
  cancel: () => void;
};

/** Reads all rows of a query when asked to, unless that is cancelled. */
export const useExport = (jql: string): Export => {
  const action = useAction();
  const [read, setRead] = useState(0);
  const turn = useRef(new AbortController());
  const start = (onDone: (exported: Exported) => Promise<void>): void => {
    const { signal } = (turn.current = new AbortController());
    setRead(0);
    void action.run(async () => {
      const readPage = (token: string | null) => readItems(jql, MOST_ITEMS, token);
      const exported = await readRows(readPage, { signal, onRead: setRead });
      if (exported !== null) await onDone(exported);
    });
  };
  const cancel = (): void => turn.current.abort();
  return { ...action, read, start, cancel };
};
