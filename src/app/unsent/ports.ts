import type { Unsent } from '../../contract/records/unsent';

/** What one person has typed into the forms of one item, and not sent. */
export type UnsentTexts = {
  load: (issueId: string, accountId: string) => Promise<Unsent>;
  /** Takes the place of what is there; nothing is left where it is empty. */
  save: (issueId: string, accountId: string, texts: Unsent) => Promise<void>;
};
