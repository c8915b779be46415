import type { DayCounts, LedgerEntry, ProjectSettings } from '../../contract/types';

/** Settings of all projects that have any, 100 a page. */
export type SettingsPages = {
  all: (cursor: string | null) => Promise<{ settings: ProjectSettings[]; cursor: string | null }>;
};

/** How the items of a project stood day by day. */
export type ProjectDays = {
  /** Those of these projects of which that day is not written down. */
  missing: (projectIds: readonly string[], date: string) => Promise<string[]>;
  /** Written once; a second writer of the same day changes nothing. */
  put: (projectId: string, counts: DayCounts) => Promise<void>;
  /** The newest days, oldest first. */
  recent: (projectId: string, limit: number) => Promise<DayCounts[]>;
};

/** Counts of governed items as the app sees them. */
export type ItemCounts = {
  total: (projectId: string) => Promise<number>;
  /** All counts of a day, by names such as `total`, `stage:data` and `ask:overdue`. */
  of: (projectId: string, stages: readonly string[]) => Promise<(name: string) => number>;
};

/** The ledgers of a project's items, and its own, newest first. */
export type DecisionLog = {
  page: (
    projectId: string,
    cursor: string | null,
  ) => Promise<{ entries: LedgerEntry[]; cursor: string | null }>;
};
