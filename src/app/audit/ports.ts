import type { Bytes } from '../../domain/pack/bytes';
import type {
  Evaluation,
  LedgerEntry,
  LockedCriteria,
  Pack,
  RecordedSignal,
  SheetState,
  SheetVersion,
} from '../../contract/types';

/** The key that the packs of this installation are signed with, and those before it. */
export type Installation = {
  /** Counts the writes; 0 before the first. */
  rev: number;
  /** Oldest first; the last one signs. Public halves are 32 bytes in hex. */
  keys: {
    public: string;
    fingerprint: string;
    madeAt: string;
    retiredAt: string | null;
  }[];
  /** End of the chain of what concerns the installation. */
  ledger: { seq: number; hash: string };
};

/** What an entry of the installation's chain is found by beside it: the project that it came from. */
export type PlacedEntry = { projectId: string; entry: LedgerEntry };

export type InstallationStore = {
  load: () => Promise<Installation>;
  /** @returns false where somebody else wrote first. */
  save: (installation: Installation, placed: readonly PlacedEntry[]) => Promise<boolean>;
};

export type PackKeys = {
  /** A new Ed25519 key: its public half in hex, and its private half as it is kept. */
  make: () => { public: string; private: string };
  /** Private halves, by fingerprint, in the secret store. */
  keep: (fingerprint: string, key: string) => Promise<void>;
  find: (fingerprint: string) => Promise<string | null>;
  drop: (fingerprint: string) => Promise<void>;
  sign: (key: string, message: Bytes) => Bytes;
};

/** Bytes that grow at their end, in pieces of one size; the last may be shorter. */
export type Stored = {
  /** Who wrote each piece: two who write at once never write over one another. */
  pieces: string[];
  bytes: number;
};

/** A pack and how far it is. */
export type PackJob = Omit<Pack, 'progress' | 'bytes'> & {
  rev: number;
  projectId: string;
  projectKey: string;
  /** The installation that makes it. */
  site: string;
  changedAt: string;
  /** Ids of its work items, in the order in which they go in; null before they were looked for. */
  issues: string[] | null;
  /** How many of them were taken. */
  taken: number;
  /** Ids of those that went in: who reads the pack has to see them. */
  within: string[];
  /** Other work items that its records name, by key or id: who reads it has to see these too. */
  named: string[];
  zip: Stored;
  /** What the manifest will say of it, a line of JSON each. */
  index: Stored;
};

export type StreamName = 'zip' | 'index';

export type Packs = {
  load: (id: string) => Promise<PackJob | null>;
  /** @param rev that was read; null to create it. @returns false where somebody else wrote first. */
  save: (job: PackJob, rev: number | null) => Promise<boolean>;
  /** Newest first, at most 50. */
  ofProject: (projectId: string) => Promise<PackJob[]>;
  /** Packs that are being made and that nobody has touched since `time` (milliseconds). */
  idleSince: (time: number) => Promise<PackJob[]>;
  /** Writes a piece under the name of its writer; it goes by itself after the days that a pack is kept. */
  putPiece: (
    job: Pick<PackJob, 'id'>,
    stream: StreamName,
    index: number,
    writer: string,
    data: Bytes,
  ) => Promise<void>;
  /** @throws {AppError} `not-found` where one is gone. */
  pieces: (job: PackJob, stream: StreamName, from: number, count: number) => Promise<Bytes[]>;
};

/** What is recorded of one item beside the item, each oldest first and whole. */
export type ItemHistory = {
  criteria: (issueId: string, newest: number) => Promise<LockedCriteria[]>;
  evaluations: (issueId: string) => Promise<Evaluation[]>;
  signals: (issueId: string) => Promise<RecordedSignal[]>;
  /** All versions of the sheets that an item keeps, those of one kind together. */
  sheets: (
    issueId: string,
    states: readonly Pick<SheetState, 'kind' | 'version'>[],
  ) => Promise<SheetVersion[]>;
  /** Ids of work items of a project whose ledger grew in a time (milliseconds, both included). */
  changedIn: (projectId: string, from: number, to: number) => Promise<string[]>;
};

/** What a person may see, asked by the app: who asked for a pack is not there while it is made. */
export type Sight = {
  browsable: (issueIds: readonly string[]) => Promise<Set<string>>;
};
