import type { AskedItem } from '../../domain/digest/waiting-lines';
import type { DigestMessage } from '../../domain/digest/digest-message';
import type { DigestSend } from '../../contract/records/digest';

/** Work items of a project that ask something of people, as the app sees them. */
export type AskedItems = {
  /**
   * A page of at most 100.
   * @param token of the page before; null to begin.
   * @throws {AppError} `unavailable` where Jira does not answer.
   */
  of: (
    projectId: string,
    token: string | null,
  ) => Promise<{ items: AskedItem[]; token: string | null }>;
};

/**
 * `queued`: Jira has it in its queue of mail. `refused`: Jira never takes it as it is. `not-now`: it is
 * not taken for a reason that passes, such as that the site sends no mail.
 */
export type SendOutcome = 'queued' | 'refused' | 'not-now';

export type Notifier = {
  /**
   * Has Jira notify one person, on a work item that they may browse.
   * @throws {AppError} `unavailable` where nobody knows whether Jira took it.
   */
  send: (issueId: string, accountId: string, message: DigestMessage) => Promise<SendOutcome>;
};

/** What was sent in which week, and who wants none of it. */
export type Digests = {
  /** The last week of which everybody was seen to; null for none. */
  doneWeek: () => Promise<string | null>;
  saveDone: (week: string) => Promise<void>;
  /**
   * Writes down that a message is about to be sent, before it is. Only one can.
   * @returns false where it was written down already.
   */
  claim: (week: string, accountId: string, send: DigestSend) => Promise<boolean>;
  /** Writes down what became of it. */
  finish: (week: string, accountId: string, send: DigestSend) => Promise<void>;
  /** Takes it back: for certain nothing was sent. */
  release: (week: string, accountId: string) => Promise<void>;
  /** @returns null where nothing is known of that week. */
  sent: (week: string, accountId: string) => Promise<DigestSend | null>;
  /** What was sent in a week, a page in any order. */
  list: (
    week: string,
    cursor: string | null,
  ) => Promise<{ sends: DigestSend[]; cursor: string | null }>;
  declined: (accountId: string) => Promise<boolean>;
  decline: (accountId: string, declined: boolean) => Promise<void>;
};
