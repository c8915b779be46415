import type {
  Abilities,
  ChainCheck,
  Evaluation,
  FailSafe,
  LedgerEntry,
  LockedCriteria,
  ProjectSettings,
  RecordedSignal,
} from '../contract/types';
import type { Item } from '../domain/item/item';
import type { DecisionEvent } from '../ledger/catalogue';
import type { LedgerHead } from '../ledger/chain';
import type { Projection } from '../domain/item/projection';
import type { Changelogs } from './movement/changelogs';
import type { Deliveries } from './evidence/delivery';
import type { Secrets } from './settings/secret-ports';
import type { DecisionLog, ItemCounts, ProjectDays, SettingsPages } from './report/report-ports';
import type { IssueDraft } from './records/issue-draft';

/** What Assay reads of a work item in Jira. */
export type Issue = {
  id: string;
  key: string;
  summary: string;
  project: { id: string; key: string };
  status: { id: string; name: string };
  typeId: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** Account that made it; null where Jira does not say. */
  createdBy: string | null;
};

/** One change of status or work type in the past of a work item; what did not change is null. */
export type PastChange = {
  /** Of the entry in the changelog; grows from one to the next. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Who made it: a person, or an app or rule; null where Jira does not say. */
  author: { accountId: string; isPerson: boolean } | null;
  status: { from: string; to: string; toName: string } | null;
  type: { from: string; to: string } | null;
};

export type NamedId = { id: string; name: string };

/** Jira as the app itself. For decisions that concern nobody's view, and after a person was checked. */
export type Issues = {
  /** @returns null where there is no such item, or the app may not see it. */
  find: (keyOrId: string) => Promise<Issue | null>;
  /** At most 100, with the property `assay` as it stands in Jira; what is gone is left out. */
  findMany: (ids: readonly string[]) => Promise<{ issue: Issue; property: unknown }[]>;
  /**
   * Changes of status and work type of an item, oldest first. Of an item with very many the latest are
   * missing.
   * @returns null where Jira does not tell the app.
   */
  past: (issueId: string) => Promise<PastChange[] | null>;
};

/** What Jira said of a change to a work item. */
export type IssueChange = {
  /** `edited`: neither status nor work type changed. `unknown`: nobody said what changed. */
  cause: 'created' | 'moved' | 'retyped' | 'edited' | 'unknown';
  accountId: string | null;
  /** When it was made, ISO 8601. */
  at: string | null;
  /** Statuses before and behind a move. */
  fromStatusId: string | null;
  toStatusId: string | null;
};

export type Transitions = {
  /** @returns false where no transition leads from where the item is to that status, or one is held. */
  moveTo: (issueId: string, statusId: string) => Promise<boolean>;
};

/** Links between work items, made as the person who makes the call. */
export type IssueLinks = {
  /**
   * `from` blocks, relates to, … `to`, both by key. Nothing happens where they are linked so already.
   * @throws {AppError} `forbidden` where the person may not link them, or the site has no such type.
   */
  link: (type: 'Blocks', from: string, to: string) => Promise<void>;
};

/** Jira as the person who makes the call; what they may not see does not exist. */
export type Viewer = Changelogs & {
  accountId: string;
  findIssue: (keyOrId: string) => Promise<Issue | null>;
  issueAbilities: (issue: Issue) => Promise<Abilities>;
  findProject: (keyOrId: string) => Promise<{ id: string; key: string; name: string } | null>;
  mayAdminister: (projectId: string) => Promise<boolean>;
  /** Names of the groups they are in. */
  groups: () => Promise<string[]>;
  /** How many governed items of a project they may see. */
  countGoverned: (projectId: string) => Promise<number>;
  /** Key and summary of those of these issues, at most 100, that they may see, by id. */
  seen: (issueIds: readonly string[]) => Promise<Map<string, Pick<Issue, 'key' | 'summary'>>>;
  /** Those of these issues, at most 1000, that they may see. */
  browsable: (issueIds: readonly string[]) => Promise<Set<string>>;
  /** Those of these issues, at most 1000, that they may edit. */
  editable: (issueIds: readonly string[]) => Promise<Set<string>>;
  /**
   * Makes a work item in a project: of the given work type, or of the first that stands by itself.
   * @throws {AppError} `forbidden` where Jira does not let them, with what Jira says.
   */
  createIssue: (draft: IssueDraft) => Promise<{ id: string; key: string }>;
  /** Links two work items as related. @throws {AppError} `forbidden` where Jira does not let them. */
  relateIssues: (fromKey: string, toKey: string) => Promise<void>;
};

export type Projects = {
  find: (keyOrId: string) => Promise<{ id: string; key: string } | null>;
  statuses: (projectId: string) => Promise<{ statuses: NamedId[]; types: NamedId[] }>;
};

export type People = {
  /** Display names of account ids; ids without a name are left out. */
  names: (accountIds: readonly string[]) => Promise<Record<string, string>>;
  /** Those of these accounts that are people and active: no apps, no customers of a service desk. */
  persons: (accountIds: readonly string[]) => Promise<Set<string>>;
};

/** What a change of an item writes along with it, in one transaction. */
export type Change = {
  item: Item;
  entries: readonly LedgerEntry[];
  evaluations?: readonly Evaluation[];
  signals?: readonly RecordedSignal[];
  criteria?: LockedCriteria;
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

export type Signals = {
  /** Newest observation first. `more`: there are older ones. */
  recent: (issueId: string, limit: number) => Promise<{ signals: RecordedSignal[]; more: boolean }>;
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
  /**
   * Writes settings, with the entry of the project's ledger that says what changed.
   * @returns false where somebody saved in between.
   */
  save: (
    settings: ProjectSettings,
    expected: number | null,
    entries?: readonly LedgerEntry[],
  ) => Promise<boolean>;
};

/** Work that is done after the answer; each kind is handled by one use case. */
export type Work =
  | { kind: 'process-evidence'; deliveryId: string }
  | {
      kind: 'record-decision';
      /** Names the decision: what comes twice is written once. */
      id: string;
      issue: { id: string; key: string; projectId: string };
      decision: DecisionEvent;
    }
  | { kind: 'project-item'; issueId: string; projectId: string }
  /** Time has changed its state: reckon when it does next, then project it. */
  | { kind: 'refresh-item'; issueId: string; projectId: string }
  | { kind: 'follow-issue'; issueId: string; change: IssueChange }
  /** Puts a status back that was reached past a gate. */
  | {
      kind: 'revert-move';
      issueId: string;
      projectId: string;
      finding: string;
      fromStatusId: string;
      toStatusId: string;
    }
  /** A gate was answered without its records; what it was about is looked up when they can be read. */
  | { kind: 'record-degraded'; answer: DegradedAnswer }
  | { kind: 'register-project'; projectId: string }
  /** Hands over more of what was kept while the queue took nothing. */
  | { kind: 'flush-outbox' };

/** What a gate said while its records could not be read. */
export type DegradedAnswer = {
  issueKey: string;
  fromStatusId: string;
  toStatusId: string;
  /** Stage whose gate was asked; null for the one that the target status stands for. */
  gate: string | null;
  mode: FailSafe;
  at: string;
};

export type Queue = {
  /**
   * One request for all; work on the same item is done one after the other.
   * @param delay seconds before it is done, at most 900.
   */
  push: (work: readonly Work[], delay?: number) => Promise<void>;
};

/** Work that the queue did not take; the sweep hands it over later. */
export type Outbox = {
  keep: (id: string, work: Work) => Promise<void>;
  /** A bounded page, in any order. @param cursor where the page before ended; null to begin. */
  waiting: (
    cursor: string | null,
  ) => Promise<{ kept: { id: string; work: Work }[]; cursor: string | null }>;
  drop: (id: string) => Promise<void>;
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

export type ItemPage = { items: Item[]; cursor: string | null };

/** Where the sweep over all items is. */
export type SweepPlace = {
  load: () => Promise<string | null>;
  save: (cursor: string | null) => Promise<void>;
};

/** Immutable versions of the criteria of an item. */
export type CriteriaVersions = {
  /** Versions 1 to `newest`, those that are kept. */
  upTo: (issueId: string, newest: number) => Promise<LockedCriteria[]>;
};

export type Projections = {
  /** Writes fields and property of a work item. */
  write: (issueId: string, projection: Projection) => Promise<void>;
  /** Whether a property was written by the app for this item and not changed since. */
  isGenuine: (issueId: string, property: unknown) => Promise<boolean>;
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
  issueLinks: IssueLinks;
  projects: Projects;
  people: People;
  items: Items;
  evaluations: Evaluations;
  signals: Signals;
  ledger: Ledger;
  settings: SettingsStore;
  deliveries: Deliveries;
  secrets: Secrets;
  queue: Queue;
  outbox: Outbox;
  transitions: Transitions;
  itemPages: ItemPages;
  sweepPlace: SweepPlace;
  settingsPages: SettingsPages;
  projectDays: ProjectDays;
  itemCounts: ItemCounts;
  decisionLog: DecisionLog;
  criteriaVersions: CriteriaVersions;
  projections: Projections;
  clock: Clock;
  log: Log;
  /** Uniform in [0, 1), to spread retries. */
  random: () => number;
  /** A new id that nobody has used. */
  newId: () => string;
  sleep: (milliseconds: number) => Promise<void>;
  /** 256 random bits, in base64url. */
  makeSecret: () => string;
};
