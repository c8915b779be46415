import { useCallback } from 'react';
import type { Lifecycle } from '../../src/contract/types';
import { countIssues } from '../components/jira/count';
import { all, type Clause } from '../components/jira/jql';
import type { Loading } from '../components/loading/loading';
import { useLoaded } from '../components/loading/use-loaded';
import { useReport } from './report-context';
import { pickClause } from './model/pick';
import type { Counted, Entry } from './model/tile-counts';

export type Counts = { loaded: Loading<Counted[]>; reload: () => void };

const countEntries = (
  base: Clause,
  entries: readonly Entry[],
  lifecycle: Lifecycle | null,
): Promise<Counted[]> =>
  Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      value: await countIssues(all(base, pickClause(entry.pick, lifecycle))),
    })),
  );

/** One request to Jira an entry, whatever the number of items. `entries` has to stay the same. */
export const useCounts = (base: Clause, entries: readonly Entry[]): Counts => {
  const report = useReport();
  // Counts that need no stages are not asked again once the lifecycle is known.
  const lifecycle = entries.some(({ pick }) => pick.by === 'is') ? report.lifecycle : null;
  const ask = useCallback(() => countEntries(base, entries, lifecycle), [base, entries, lifecycle]);
  return useLoaded(ask);
};
