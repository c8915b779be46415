import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../components/call';
import { toCallError, type CallError } from '../../components/call-error';
import type { Loading } from '../../components/loading/loading';
import type { ItemView } from '../../../src/contract/types';
import { refreshHost, watchIssue } from './host';

type ItemState = {
  item: Loading<ItemView>;
  /** Why the shown item may be out of date. */
  staleBecause: CallError | null;
  /** Reads the item again and keeps showing the old one meanwhile. */
  reload: () => Promise<void>;
  /** Shows what a change answered and lets Jira follow. */
  replace: (item: ItemView) => void;
};

/** The item behind the panel, read once and again when something changes. */
export const useItem = (issue: string): ItemState => {
  const [item, setItem] = useState<Loading<ItemView>>({ kind: 'loading' });
  const [staleBecause, setStale] = useState<CallError | null>(null);
  const turn = useRef(0);
  const reload = useCallback((): Promise<void> => {
    const mine = ++turn.current;
    return call('item.get', { issue }).then(
      (data) => {
        if (mine !== turn.current) return;
        setStale(null);
        setItem({ kind: 'ready', data });
      },
      (thrown: unknown) => {
        if (mine !== turn.current) return;
        const error = toCallError(thrown);
        setItem((shown) => (shown.kind === 'ready' ? shown : { kind: 'failed', error }));
        setStale(error);
      },
    );
  }, [issue]);
  const replace = useCallback((data: ItemView): void => {
    turn.current += 1;
    setStale(null);
    setItem({ kind: 'ready', data });
    void refreshHost();
  }, []);
  useEffect(() => {
    void reload();
    return watchIssue(() => void reload());
  }, [reload]);
  return { item, staleBecause, reload, replace };
};
