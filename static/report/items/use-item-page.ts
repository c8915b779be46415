import { useCallback, useState } from 'react';
import { all } from '../../components/jira/jql';
import type { Loading } from '../../components/loading/loading';
import { useLoaded } from '../../components/loading/use-loaded';
import { pickClause } from '../model/pick';
import { inOrder, orderInStep, stepsOfOrder } from '../model/sort';
import { readInSteps, type ItemPage } from '../read-items';
import { useReport } from '../report-context';

type PageState = {
  /** Of what the list shows, with its order. */
  jql: string;
  loaded: Loading<ItemPage>;
  reload: () => void;
  next: (() => void) | null;
  previous: (() => void) | null;
};

/** Where each page of a query began, as far as this visit knows; Jira only ever goes on. */
type Known = { of: string; tokens: Record<number, string | null> };

/** One page of the list, as the address says which. */
export const useItemPage = (): PageState => {
  const { base, view, change } = useReport();
  const { pick, sort, size, page, token } = view;
  const where = all(base, pick === null ? null : pickClause(pick));
  const jql = inOrder(where, sort);
  const { field, isDescending } = sort;
  const of = `${jql} ${field} ${isDescending} ${size}`;
  const [known, setKnown] = useState<Known>({ of, tokens: {} });
  const tokens: Record<number, string | null> = {
    ...(known.of === of ? known.tokens : {}),
    1: null,
    [page]: token,
  };
  const { loaded, reload } = useLoaded(
    useCallback(
      () =>
        readInSteps(
          stepsOfOrder(where, { field, isDescending }),
          size,
          token,
          orderInStep({ field, isDescending }),
        ),
      [where, field, isDescending, size, token],
    ),
  );
  const go = (to: number, at: string | null): void => {
    setKnown({ of, tokens: { ...tokens, [to]: at } });
    change({ page: to, token: at });
  };
  const after = loaded.kind === 'ready' ? loaded.data.nextPageToken : null;
  const before = tokens[page - 1];
  const previous = (): void => {
    // After a reload in the middle of a list only the first page is known.
    if (before === undefined) go(1, null);
    else go(page - 1, before);
  };
  return {
    ...{ jql, loaded, reload },
    next: after === null ? null : () => go(page + 1, after),
    previous: page === 1 ? null : previous,
  };
};
