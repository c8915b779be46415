import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { printViewState, readViewState, type ViewState } from './model/view-state';

type History = Awaited<ReturnType<typeof view.createHistory>>;

export type ChangeView = (part: Partial<ViewState>) => void;

/**
 * What the address around the frame says about the report; null until the host has told it. Changes
 * become entries of the browser's history. Where the host keeps no history, the state is kept here.
 */
export const useViewState = (): { view: ViewState | null; change: ChangeView } => {
  const [search, setSearch] = useState<string | null>(null);
  const history = useRef<History | null>(null);
  useEffect(() => {
    let unlisten: () => void = () => undefined;
    let isShown = true;
    view.createHistory().then(
      (made) => {
        if (!isShown) return;
        history.current = made;
        setSearch(made.location.search);
        unlisten = made.listen(({ search: said }) => setSearch(said));
      },
      () => setSearch(''),
    );
    return () => {
      isShown = false;
      unlisten();
    };
  }, []);
  const change = useCallback<ChangeView>(
    (part) => {
      const next = printViewState({ ...readViewState(search ?? ''), ...part });
      setSearch(next);
      history.current?.push(`${history.current.location.pathname}${next}`);
    },
    [search],
  );
  return { view: search === null ? null : readViewState(search), change };
};
