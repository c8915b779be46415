import { useCallback } from 'react';
import type { ProjectSettings } from '../../../../src/contract/types';
import type { CallError } from '../../../components/call-error';
import { countIssues } from '../../../components/jira/count';
import { toJql, type Clause } from '../../../components/jira/jql';
import type { IssuePage } from '../../../components/jira/pages';
import { searchIssues } from '../../../components/jira/search';
import type { Loading } from '../../../components/loading/loading';
import { useAction } from '../../../components/use-action';
import { useLoaded } from '../../../components/loading/use-loaded';
import { withPage, type Candidates } from '../model/candidates';
import { pickable, ungoverned } from '../model/pickable';

/** As many as people look through at once. */
const PAGE_SIZE = 50;

const readPage = (where: Clause, nextPageToken: string | null): Promise<IssuePage> =>
  searchIssues({
    jql: toJql(where, { field: 'updated', isDescending: true }),
    ...{ pageSize: PAGE_SIZE, nextPageToken },
    ...{ fields: ['summary', 'issuetype', 'status'], properties: [] },
  });

/** The first page of what can be picked. @throws {CallError} where Jira does not answer */
const findCandidates = async (projectKey: string, where: Clause | null): Promise<Candidates> => {
  const all = await countIssues(ungoverned(projectKey));
  const none = { rows: [], next: null, total: 0, left: all };
  if (where === null || all === 0) return none;
  const [page, total] = await Promise.all([readPage(where, null), countIssues(where)]);
  return withPage({ ...none, total, left: Math.max(0, all - total) }, page);
};

type Shown = {
  loaded: Loading<Candidates>;
  reload: () => void;
  /** Reads the next page; null where nothing follows. */
  more: (() => void) | null;
  isBusy: boolean;
  /** Why the next page could not be read. */
  error: CallError | null;
};

/** What can be picked, page by page. @param settings have to stay the same for the same list */
export const useCandidates = (projectKey: string, settings: ProjectSettings): Shown => {
  const find = useCallback(
    () => findCandidates(projectKey, pickable(projectKey, settings)),
    [projectKey, settings],
  );
  const { loaded, reload, set } = useLoaded(find);
  const { isBusy, error, run } = useAction();
  const where = pickable(projectKey, settings);
  const next = loaded.kind === 'ready' ? loaded.data.next : null;
  const more =
    loaded.kind !== 'ready' || next === null || where === null
      ? null
      : (): void => void run(async () => set(withPage(loaded.data, await readPage(where, next))));
  return { loaded, reload, more, isBusy, error };
};
