import type { Clock } from '../../state/clock';
import type { Change, Row, Space } from './row';

/** How long a query does not see a write, where queries lag; Atlassian names no time. */
const LAG_MS = 2_000;

type Recent = { at: number; row: Row | undefined };

/** What queries do not see yet: for each changed key, the row before its first change within the lag. */
export type QueryLag = {
  /** To be called before a change is made, with the row that it replaces. */
  note: (change: Change, before: Row | undefined) => void;
  /** Keys whose rows queries see as they were before. */
  hidden: (space: Space) => ReadonlyMap<string, Row | undefined>;
};

/**
 * A query "may be slightly out of date", a read by key may not. Where queries lag, they see the state
 * of two seconds ago.
 */
export const createQueryLag = (clock: Clock, lags: () => boolean): QueryLag => {
  const recent = new Map<Space, Map<string, Recent>>();
  const isOver = ({ at }: Recent): boolean => Math.abs(clock.now() - at) >= LAG_MS;
  return {
    note: ({ space, key }, row) => {
      if (!lags()) return;
      const changed = recent.get(space) ?? new Map<string, Recent>();
      recent.set(space, changed);
      const earlier = changed.get(key);
      if (earlier === undefined || isOver(earlier)) changed.set(key, { at: clock.now(), row });
    },
    hidden: (space) => {
      if (!lags()) return new Map();
      const open = [...(recent.get(space) ?? [])].filter(([, change]) => !isOver(change));
      return new Map(open.map(([key, { row }]) => [key, row]));
    },
  };
};
