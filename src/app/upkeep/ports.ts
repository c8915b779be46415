import type { IssueChange } from '../jira-ports';
import type { FailSafe } from '../../contract/types';
import type { DecisionEvent } from '../../ledger/catalogue';

/** Work that is done after the answer; each kind is handled by one use case. */
export type Work =
  | { kind: 'process-evidence'; deliveryId: string; projectId: string }
  | {
      kind: 'record-decision';
      /** Names the decision: what comes twice is written once. */
      id: string;
      issue: { id: string; key: string; projectId: string };
      decision: DecisionEvent;
    }
  /** A gate was open, and Jira was told that it stays closed. */
  | {
      kind: 'record-unheard';
      /** The decision that Jira did not hear. */
      id: string;
      issue: { id: string; key: string; projectId: string };
      stage: string;
      decidedAt: string;
    }
  | { kind: 'project-item'; issueId: string; projectId: string }
  /** Holds fields and property against the record. */
  | { kind: 'check-shown'; issueId: string }
  /** Time has changed its state: reckon when it does next, then project it. */
  | { kind: 'refresh-item'; issueId: string; projectId: string }
  /** Tells the items that depend on this one what drifted or became another. */
  | { kind: 'tell-dependents'; issueId: string; projectId: string }
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
  /** Goes on with an audit pack. */
  | { kind: 'build-pack'; packId: string }
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

/** Where the sweep over all items is, and until when it knows what Jira changed (milliseconds). */
export type Place = { cursor: string | null; changedUntil: number | null };

export type SweepPlace = {
  load: () => Promise<Place>;
  save: (place: Place) => Promise<void>;
};
