import type {
  Abilities,
  ChainCheck,
  Evaluation,
  LedgerEntry,
  LockedCriteria,
  ProjectSettings,
} from '../contract/types';
import type { Item } from '../domain/item/item';
import type { LedgerEvent, LedgerHead } from '../domain/ledger/chain';
import type { Projection } from '../domain/item/projection';

/** What Assay reads of a work item in Jira. */
export type Issue = {
  id: string;
  key: string;
  summary: string;
  project: { id: string; key: string };
  status: { id: string; name: string };
  typeId: string;
};

export type NamedId = { id: string; name: string };

/** Jira as the app itself. For decisions that concern nobody's view, and after a person was checked. */
export type Issues = {
  /** @returns null where there is no such item, or the app may not see it. */
  find: (keyOrId: string) => Promise<Issue | null>;
};

/** Jira as the person who makes the call; what they may not see does not exist. */
export type Viewer = {
  accountId: string;
  findIssue: (keyOrId: string) => Promise<Issue | null>;
  issueAbilities: (issue: Issue) => Promise<Abilities>;
  findProject: (keyOrId: string) => Promise<{ id: string; key: string } | null>;
  mayAdminister: (projectId: string) => Promise<boolean>;
};

export type Projects = {
  find: (keyOrId: string) => Promise<{ id: string; key: string } | null>;
  statuses: (projectId: string) => Promise<{ statuses: NamedId[]; types: NamedId[] }>;
};

export type People = {
  /** Display names of account ids; ids without a name are left out. */
  names: (accountIds: readonly string[]) => Promise<Record<string, string>>;
};

/** What a change of an item writes along with it, in one transaction. */
export type Change = {
  item: Item;
  entries: readonly LedgerEntry[];
  evaluation?: Evaluation;
  criteria?: LockedCriteria;
};

export type CommitOutcome = 'committed' | 'conflict' | 'exists';

export type Items = {
  /** Item and settings in one request. */
  load: (
    issueId: string,
    projectId: string,
  ) => Promise<{ item: Item | null; settings: ProjectSettings | null }>;
  /**
   * Writes the item if its revision is still `expected`, with its ledger entries and evaluation, all
   * or nothing. `conflict`: somebody else wrote first. `exists`: the evaluation is already recorded.
   */
  commit: (expected: number, change: Change) => Promise<CommitOutcome>;
  /** Items whose state changes by time alone before `time` (milliseconds); a bounded page. */
  due: (time: number) => Promise<{ issueId: string; projectId: string }[]>;
};

export type Evaluations = {
  /** Newest first. */
  recent: (issueId: string, limit: number) => Promise<Evaluation[]>;
};

export type Ledger = {
  /** Entries behind `after`, oldest first, at most `limit`. */
  page: (issueId: string, after: number, limit: number) => Promise<LedgerEntry[]>;
  /** Walks the whole chain. */
  verify: (issueId: string, head: LedgerHead) => Promise<ChainCheck>;
};

export type SettingsStore = {
  load: (projectId: string) => Promise<ProjectSettings | null>;
  /** @returns false where somebody saved in between. */
  save: (settings: ProjectSettings, expected: number | null) => Promise<boolean>;
};

/** A body that a pipeline sent, kept until it is processed. */
export type InboxRecord = {
  id: string;
  projectId: string;
  body: string;
  receivedAt: string;
  issue: string | null;
  state: 'waiting' | 'done' | 'failed';
  /** Why it could not be processed, in words for people. */
  problem: string | null;
};

export type Inbox = {
  /** @returns false where the same body is already there. */
  put: (record: InboxRecord) => Promise<boolean>;
  get: (id: string) => Promise<InboxRecord | null>;
  /** Drops the body and keeps the outcome, so that a repeat is still recognised. */
  finish: (record: InboxRecord) => Promise<void>;
};

/** The secrets that pipelines of a project sign with; the one before stays valid while it rotates. */
export type IngestSecret = { projectId: string; current: string; previous: string | null };

export type Secrets = {
  /** @param name what pipelines send as `x-assay-project`. */
  find: (name: string) => Promise<IngestSecret | null>;
};

/** Work that is done after the answer; each kind is handled by one use case. */
export type Work =
  | { kind: 'process-evidence'; inboxId: string }
  | {
      kind: 'record-decision';
      issue: { id: string; key: string; projectId: string };
      decision: LedgerEvent;
    }
  | { kind: 'project-item'; issueId: string; projectId: string }
  /** Time has changed its state: reckon when it does next, then project it. */
  | { kind: 'refresh-item'; issueId: string; projectId: string }
  | { kind: 'follow-issue'; issueId: string; accountId: string | null }
  | { kind: 'register-project'; projectId: string };

export type Queue = {
  /** One request for all; work on the same item is done one after the other. */
  push: (work: readonly Work[]) => Promise<void>;
};

export type Projections = {
  /** Writes fields and property of a work item. */
  write: (issueId: string, projection: Projection) => Promise<void>;
};

export type Clock = { now: () => number };

export type Log = {
  /** `facts` hold ids and counts, never content. */
  warn: (message: string, facts?: Record<string, string | number>) => void;
  error: (message: string, cause: unknown) => void;
};

/** Everything a use case can ask for; each names what it needs with `Pick`. */
export type Deps = {
  issues: Issues;
  projects: Projects;
  people: People;
  items: Items;
  evaluations: Evaluations;
  ledger: Ledger;
  settings: SettingsStore;
  inbox: Inbox;
  secrets: Secrets;
  queue: Queue;
  projections: Projections;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1), to spread retries. */
  random: () => number;
  sleep: (milliseconds: number) => Promise<void>;
};
