import type { LockedCriteria } from '../../contract/types';

/** Immutable versions of the criteria of an item. */
export type CriteriaVersions = {
  /** Versions 1 to `newest`, those that are kept. */
  upTo: (issueId: string, newest: number) => Promise<LockedCriteria[]>;
};

/** What people wrote on a work item in Jira, as plain text; comments oldest first. */
export type Writings = { description: string; comments: string[] };
