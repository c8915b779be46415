import type { Credentials } from './credentials/ports';
import type { InstallationStore, ItemHistory, PackKeys, Packs, Sight } from './audit/ports';
import type { CriteriaVersions } from './criteria/ports';
import type { Frameworks } from './frameworks/ports';
import type { Deliveries } from './evidence/delivery';
import type { Evaluations, RunItems, Signals } from './evidence/ports';
import type { CatchUp, ItemPages, Items, Projections } from './item/ports';
import type { IssueLinks, Issues, People, Projects, Transitions } from './jira-ports';
import type { Ledger } from './records/ports';
import type { DecisionLog, ItemCounts, ProjectDays, SettingsPages } from './report/ports';
import type { SheetVersions } from './sheets/ports';
import type { Secrets, SettingsStore } from './settings/ports';
import type { UnsentTexts } from './unsent/ports';
import type { Outbox, Queue, SweepPlace } from './upkeep/ports';

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
  catchUp: CatchUp;
  evaluations: Evaluations;
  runItems: RunItems;
  signals: Signals;
  ledger: Ledger;
  settings: SettingsStore;
  credentials: Credentials;
  frameworks: Frameworks;
  unsent: UnsentTexts;
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
  sheetVersions: SheetVersions;
  projections: Projections;
  packs: Packs;
  packKeys: PackKeys;
  installation: InstallationStore;
  itemHistory: ItemHistory;
  sight: (accountId: string) => Sight;
  /** Names the installation of the app that runs. */
  site: () => string;
  /** The page that checks a pack, as one HTML file. */
  verifyPage: () => Promise<string>;
  toBase64: (parts: readonly Uint8Array[]) => string;
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
