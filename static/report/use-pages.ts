import { useCallback, useEffect, useState } from 'react';
import { toCallError, type CallError } from '../components/call-error';

type Page<Row> = { rows: Row[]; cursor: string | null; people: Record<string, string> };

type Pages<Row> = {
  /** null until the first page is there. */
  rows: Row[] | null;
  error: CallError | null;
  isBusy: boolean;
  /** Reads on, or again after an error; null where nothing follows. */
  more: (() => void) | null;
};

type State<Row> = { rows: Row[] | null; cursor: string | null; error: CallError | null };

/**
 * A list of the app that comes in pages: the first one at once, others when asked for.
 * @param read has to stay the same function for the same list
 */
export const usePages = <Row>(
  read: (cursor: string | null) => Promise<Page<Row>>,
  learnPeople: (people: Record<string, string>) => void,
): Pages<Row> => {
  const [state, setState] = useState<State<Row>>({ rows: null, cursor: null, error: null });
  const [isBusy, setBusy] = useState(false);
  const load = useCallback(
    (cursor: string | null): Promise<void> =>
      read(cursor).then(
        (page) => {
          learnPeople(page.people);
          setState((before) => ({
            rows: [...(cursor === null ? [] : (before.rows ?? [])), ...page.rows],
            cursor: page.cursor,
            error: null,
          }));
        },
        (thrown: unknown) => setState((before) => ({ ...before, error: toCallError(thrown) })),
      ),
    [read, learnPeople],
  );
  useEffect(() => void load(null), [load]);
  const goOn = (): void => {
    setBusy(true);
    void load(state.rows === null ? null : state.cursor).finally(() => setBusy(false));
  };
  const isEnd = state.rows !== null && state.cursor === null;
  return { rows: state.rows, error: state.error, isBusy, more: isEnd ? null : goOn };
};
