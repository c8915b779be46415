import { useCallback } from 'react';
import { countIssues } from '../components/jira/count';
import { all, type Clause } from '../components/jira/jql';
import type { Loading } from '../components/loading/loading';
import { useLoaded } from '../components/loading/use-loaded';
import { pickClause } from './model/pick';
import type { Counted, Entry } from './model/tile-counts';

export type Counts = { loaded: Loading<Counted[]>; reload: () => void };

const countEntries = (base: Clause, entries: readonly Entry[]): Promise<Counted[]> =>
  Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      value: await countIssues(all(base, pickClause(entry.pick))),
    })),
  );

/** One request to Jira an entry, whatever the number of items. `entries` has to stay the same. */
export const useCounts = (base: Clause, entries: readonly Entry[]): Counts =>
  useLoaded(useCallback(() => countEntries(base, entries), [base, entries]));
