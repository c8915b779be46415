import { useCallback, useEffect, useState } from 'react';
import { toCallError, type CallError } from '../components/call-error';
import { countProject, readPortfolio, type Row } from './counts';

type Shown = {
  rows: Row[];
  total: number;
  next: number | null;
  isReading: boolean;
  error: CallError | null;
};

const nothing: Shown = { rows: [], total: 0, next: 0, isReading: true, error: null };

/** The portfolio as far as it was read. */
export const usePortfolio = (): Shown & {
  readMore: () => void;
  recount: (projectKey: string) => void;
} => {
  const [shown, setShown] = useState<Shown>(nothing);
  const read = useCallback((from: number): void => {
    readPortfolio(from).then(
      ({ rows, total, next }) =>
        setShown((before) => ({
          rows: [...(from === 0 ? [] : before.rows), ...rows],
          total,
          next,
          isReading: false,
          error: null,
        })),
      (thrown: unknown) =>
        setShown((before) => ({ ...before, isReading: false, error: toCallError(thrown) })),
    );
  }, []);
  useEffect(() => read(0), [read]);
  const readMore = (): void => {
    setShown((before) => ({ ...before, isReading: true, error: null }));
    read(shown.next ?? 0);
  };
  const recount = (projectKey: string): void => {
    const row = shown.rows.find(({ project }) => project.key === projectKey);
    if (row === undefined) return;
    void countProject(row.project).then((counted) =>
      setShown((before) => ({
        ...before,
        rows: before.rows.map((one) => (one.project.key === projectKey ? counted : one)),
      })),
    );
  };
  return { ...shown, readMore, recount };
};
