import { useCallback } from 'react';
import { countIssues } from './jira/count';
import { and } from './jira/jql';
import type { Loading } from '../components/loading';
import { useLoaded } from '../components/use-loaded';
import { pickJql } from './model/pick';
import type { Counted, Entry } from './model/tile-counts';

export type Counts = { loaded: Loading<Counted[]>; reload: () => void };

const countEntries = (base: string, entries: readonly Entry[]): Promise<Counted[]> =>
  Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      value: await countIssues(and(base, pickJql(entry.pick))),
    })),
  );

/** One request to Jira an entry, whatever the number of items. `entries` has to stay the same. */
export const useCounts = (base: string, entries: readonly Entry[]): Counts => {
  const ask = useCallback(() => countEntries(base, entries), [base, entries]);
  return useLoaded(ask);
};
