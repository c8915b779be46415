import type { Evaluation, RecordedSignal } from '../../contract/types';

export type Signals = {
  /** Newest observation first. `more`: there are older ones. */
  recent: (issueId: string, limit: number) => Promise<{ signals: RecordedSignal[]; more: boolean }>;
};

/** A work item of which a run was on a data set. */
export type DatasetUse = { issueId: string; issueKey: string };

export type Evaluations = {
  /** Items of the whole site of which a run was on the data set with this SHA-256, at most 20. */
  onDataset: (sha256: string) => Promise<DatasetUse[]>;
  /** Newest first. */
  recent: (issueId: string, limit: number) => Promise<Evaluation[]>;
};
