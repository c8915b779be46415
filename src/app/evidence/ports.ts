import type { Evaluation, ItemColumns, RecordedSignal } from '../../contract/types';

export type Signals = {
  /** Newest observation first. `more`: there are older ones. */
  recent: (issueId: string, limit: number) => Promise<{ signals: RecordedSignal[]; more: boolean }>;
};

/** A work item of which a run was on a data set. */
export type DatasetUse = { issueId: string; issueKey: string };

/** What runs hold item by item, kept beside their records for a year. */
export type RunItems = {
  /** @returns false where it is too large for a record, so that nothing is kept. */
  put: (issueId: string, digest: string, columns: readonly ItemColumns[]) => Promise<boolean>;
  /** Null where nothing is kept, or no longer. */
  get: (issueId: string, digest: string) => Promise<ItemColumns[] | null>;
};

export type Evaluations = {
  /** Items of the whole site of which a run was on the data set with this SHA-256, at most 20. */
  onDataset: (sha256: string) => Promise<DatasetUse[]>;
  /** Newest first. */
  recent: (issueId: string, limit: number) => Promise<Evaluation[]>;
};
