import { useCallback, useEffect, useState } from 'react';
import { call } from '../components/call';
import { toCallError, type CallError } from '../components/call-error';
import type { Lifecycle } from '../../src/contract/types';
import type { ReportItem } from './projection';
import { searchItems, type SearchPage } from './search';

/** Pages read by themselves before the page waits for "Show more": 500 issues of a usual project. */
const PAGES_AT_FIRST = 5;

export type Report = {
  items: ReportItem[];
  /** Issues looked at, also those the app keeps nothing about. */
  read: number;
  nextPageToken: string | null;
  isReading: boolean;
  error: CallError | null;
};

type ReportState = {
  report: Report;
  lifecycle: Lifecycle | null;
  lifecycleError: CallError | null;
  /** Goes on where reading ended, also after an error. */
  readMore: () => void;
  readLifecycle: () => void;
};

const nothing: Report = { items: [], read: 0, nextPageToken: null, isReading: true, error: null };

/**
 * Hands over up to `pages` pages from a token on, and with each whether another one follows and
 * whether it is the project's first, which begins the report anew.
 */
const eachPage = async (
  projectKey: string,
  from: string | null,
  pages: number,
  onPage: (found: SearchPage, goesOn: boolean, isFirst: boolean) => void,
): Promise<void> => {
  const found = await searchItems(projectKey, from);
  const goesOn = found.nextPageToken !== null && pages > 1;
  onPage(found, goesOn, from === null);
  if (goesOn) await eachPage(projectKey, found.nextPageToken, pages - 1, onPage);
};

/** Reads a project's items page by page and shows each page as it comes. */
export const useReport = (projectKey: string): ReportState => {
  const [report, setReport] = useState<Report>(nothing);
  const [lifecycle, setLifecycle] = useState<Lifecycle | null>(null);
  const [lifecycleError, setLifecycleError] = useState<CallError | null>(null);

  const read = useCallback(
    (from: string | null, pages: number): Promise<void> =>
      eachPage(projectKey, from, pages, (found, goesOn, isFirst) =>
        setReport((shown) => {
          const before = isFirst ? nothing : shown;
          return {
            items: [...before.items, ...found.items],
            read: before.read + found.read,
            nextPageToken: found.nextPageToken,
            isReading: goesOn,
            error: null,
          };
        }),
      ).catch((thrown: unknown) =>
        setReport((before) => ({ ...before, isReading: false, error: toCallError(thrown) })),
      ),
    [projectKey],
  );
  const readLifecycle = useCallback((): void => {
    call('workflow.gates', { project: projectKey }).then(
      (answer) => {
        setLifecycle(answer.lifecycle);
        setLifecycleError(null);
      },
      (thrown: unknown) => setLifecycleError(toCallError(thrown)),
    );
  }, [projectKey]);
  useEffect(() => {
    void read(null, PAGES_AT_FIRST);
    readLifecycle();
  }, [read, readLifecycle]);
  const readMore = (): void => {
    setReport((before) => ({ ...before, isReading: true, error: null }));
    void read(report.nextPageToken, report.read === 0 ? PAGES_AT_FIRST : 1);
  };
  return { report, lifecycle, lifecycleError, readMore, readLifecycle };
};
