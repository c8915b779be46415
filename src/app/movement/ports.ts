import type { StageChange } from '../../domain/lifecycle/stage-changes';

/** What the radar asks of a work item. */
export type RadarIssue = {
  id: string;
  key: string;
  summary: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  statusId: string;
  type: { id: string; name: string };
  labels: string[];
};

/** The way of work items through their statuses, as the person who makes the call may see it. */
export type Changelogs = {
  /** @returns null where they may not see it. */
  radarIssue: (issueId: string) => Promise<RadarIssue | null>;
  /** At most 100 items of a project that have a stage, changed last first. */
  radarIssues: (
    projectKey: string,
    cursor: string | null,
  ) => Promise<{ issues: RadarIssue[]; cursor: string | null }>;
  /**
   * Changes of status and of the stage field of at most 100 items, by issue id, in no order.
   * `truncated`: there was more than could be read, and the latest are missing.
   */
  stageChanges: (
    issueIds: readonly string[],
  ) => Promise<{ changes: Map<string, StageChange[]>; truncated: boolean }>;
};
