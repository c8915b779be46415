import { useCallback, useEffect } from 'react';
import { namePeople } from '../../components/jira/people';
import { all, type Clause } from '../../components/jira/jql';
import type { Loading } from '../../components/loading/loading';
import { useLoaded } from '../../components/loading/use-loaded';
import { orderAttention, type AttentionLine } from '../model/attention';
import type { ReportItem } from '../projection';
import { readAsking } from '../read-items';
import { useReport } from '../report-context';
import { say } from '../../language/say';

export type Attention = {
  lines: AttentionLine[];
  /** Items that were read, and whether there are others that ask for something. */
  items: readonly ReportItem[];
  hasMore: boolean;
  jql: string;
};

/**
 * What items ask of people: one page of those changed last.
 * @param clause narrows what is asked, such as to some kinds
 */
export const useAttention = (
  base: Clause,
  clause: Clause,
): { loaded: Loading<Attention>; reload: () => void } => {
  const ask = useCallback(async () => {
    const jql = all(base, clause);
    const page = await readAsking(jql);
    const lines = orderAttention(page.items);
    return { lines, items: page.items, hasMore: page.nextPageToken !== null, jql };
  }, [base, clause]);
  return useLoaded(ask);
};

/** Asks for the names of people that are not known yet, in one request; without them it stays at ids. */
export const usePeople = (ids: readonly string[]): void => {
  const { people, learnPeople } = useReport();
  const unknown = ids.filter((id) => id !== '' && !Object.hasOwn(people, id));
  const asked = unknown.join('\n');
  useEffect(() => {
    if (asked === '') return undefined;
    let isShown = true;
    const nobodyKnows = asked.split('\n');
    // Somebody whom Jira does not name is not asked about again.
    const nameless = Object.fromEntries(nobodyKnows.map((id) => [id, say('Somebody')]));
    namePeople(nobodyKnows).then(
      (named) => isShown && learnPeople({ ...nameless, ...named }),
      () => isShown && learnPeople(nameless),
    );
    return () => {
      isShown = false;
    };
  }, [asked, learnPeople]);
};
