import type { Evaluation, RecordedSignal } from '../../contract/types';

export type Signals = {
  /** Newest observation first. `more`: there are older ones. */
  recent: (issueId: string, limit: number) => Promise<{ signals: RecordedSignal[]; more: boolean }>;
};

export type Evaluations = {
  /** Newest first. */
  recent: (issueId: string, limit: number) => Promise<Evaluation[]>;
};
