import type { LockedCriteria } from '../../contract/types';

/** Immutable versions of the criteria of an item. */
export type CriteriaVersions = {
  /** Versions 1 to `newest`, those that are kept. */
  upTo: (issueId: string, newest: number) => Promise<LockedCriteria[]>;
};
