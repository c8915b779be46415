import type {
  Evaluation,
  LedgerEntry,
  LockedCriteria,
  ProjectSettings,
  RecordedSignal,
  SheetVersion,
} from '../../contract/types';
import type { Item } from '../../domain/item/item';
import type { Issue } from '../jira-ports';
import type { Projection } from '../../domain/item/projection';

/** What a change of an item writes along with it, in one transaction. */
export type Change = {
  item: Item;
  entries: readonly LedgerEntry[];
  evaluations?: readonly Evaluation[];
  signals?: readonly RecordedSignal[];
  criteria?: LockedCriteria;
  sheet?: SheetVersion;
};

/** `known`: digests of evaluations and signals of the change that are recorded already. */
export type CommitOutcome = 'committed' | 'conflict' | { known: readonly string[] };

export type Items = {
  /** Item and settings in one request. */
  load: (
    issueId: string,
    projectId: string,
  ) => Promise<{ item: Item | null; settings: ProjectSettings | null }>;
  /**
   * Writes the item if its revision is still `expected`, with its ledger entries and what is recorded
   * on it, all or nothing. `conflict`: somebody else wrote first; `known`: it is recorded already.
   */
  commit: (expected: number, change: Change) => Promise<CommitOutcome>;
  /**
   * Items whose state time alone has changed by `time` (milliseconds), a page of at most 100.
   * @param cursor where the page before ended; null to begin.
   */
  due: (time: number, cursor: string | null) => Promise<DuePage>;
  /** Ids of the items of a project that are about this model, at most 5. */
  byModel: (projectId: string, name: string, version: string) => Promise<string[]>;
};

export type DuePage = {
  items: { issueId: string; projectId: string }[];
  cursor: string | null;
};

/** Items page by page, in no order that means anything. Records that cannot be read are left out. */
export type ItemPages = {
  /** At most 100 items of the whole site. @param cursor where the page before ended; null to begin. */
  all: (cursor: string | null) => Promise<ItemPage>;
  /** The same for one project. */
  ofProject: (projectId: string, cursor: string | null) => Promise<ItemPage>;
  /** Those of these issues that there are records of. */
  ofIssues: (issueIds: readonly string[]) => Promise<Item[]>;
};

/**
 * Lets an item go through the moves that Jira made of it, whatever of their events came, before something is
 * recorded whose meaning depends on them.
 * @param issue as it was read just now.
 * @param until milliseconds since the epoch by Jira's clock; left out, everything that Jira tells.
 * @throws {AppError} `unavailable` where Jira does not answer.
 */
export type CatchUp = (issue: Issue, until?: number) => Promise<void>;

export type ItemPage = { items: Item[]; cursor: string | null };

export type Projections = {
  /** Writes fields and property of a work item. */
  write: (issueId: string, projection: Projection) => Promise<void>;
  /** Whether a property was written by the app for this item and not changed since. */
  isGenuine: (issueId: string, property: unknown) => Promise<boolean>;
};
