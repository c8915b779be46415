import type { DeliveryState } from '../../contract/types';

/** A body that a pipeline sent, and what became of it. */
export type Delivery = {
  /** Project id and digest of the body: the same body is one delivery, save for undated complete lists. */
  id: string;
  projectId: string;
  /** Name of the secret that it was signed with; left out in records from before it was kept. */
  signedBy?: string;
  receivedAt: string;
  state: DeliveryState;
  format: string;
  /** Bytes of the body as it was sent. */
  size: number;
  /** Work item named in the address. */
  issue: string | null;
  /** As it was sent; null once nothing is left to do with it. */
  body: string | null;
  /** Where its contents are recorded, and how that was found. */
  routed: { issueId: string; issueKey: string; by: 'key' | 'model' | 'person' } | null;
  /** Digests of the evaluations that are recorded. */
  evaluations: string[];
  /** Digests of the signals that are recorded. */
  signals: string[];
  /** Criteria lines it proposes. */
  criteria: string[];
  /** Why it is unrouted or failed, in words for people. */
  problem: string | null;
  note: string | null;
  /** Person who discarded it. */
  discardedBy: string | null;
};

export type DeliveryPage = { deliveries: Delivery[]; cursor: string | null };

export type Deliveries = {
  /**
   * @returns false where storage says that the same body is already there.
   * @throws {AppError} `too-large` for a body that no record can hold.
   */
  put: (delivery: Delivery) => Promise<boolean>;
  get: (id: string) => Promise<Delivery | null>;
  /** Replaces a delivery that is still in state `from`. @returns false where it is in another. */
  finish: (from: DeliveryState, delivery: Delivery) => Promise<boolean>;
  /** Newest first. */
  page: (
    projectId: string,
    options: { state: DeliveryState | null; cursor: string | null },
  ) => Promise<DeliveryPage>;
  /**
   * Deliveries of the same project that wait and came in before this one, oldest first; a bounded page.
   * @param since the earliest time that counts, in milliseconds
   */
  waitingBefore: (delivery: Delivery, since: number) => Promise<Delivery[]>;
  /** Deliveries that were waiting already at `time` (milliseconds), oldest first; a bounded page. */
  waitingSince: (time: number) => Promise<Delivery[]>;
};
