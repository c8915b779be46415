/** Every entity and every key pattern in storage. Ids are numeric ids of Jira: keys change on a move. */

export const entities = {
  item: 'item',
  settings: 'project-settings',
  evaluation: 'evaluation',
  ledger: 'ledger',
} as const;

/** Largest item record, far under the 240 KiB of a value: it is read at every transition. */
export const LARGEST_ITEM_BYTES = 60_000;

/** A storage query answers at most 100 rows. */
export const LARGEST_PAGE = 100;

export const itemKey = (issueId: string): string => issueId;

export const settingsKey = (projectId: string): string => projectId;

/** The same run may bear on two items, so its record is of an item. */
export const evaluationKey = (issueId: string, digest: string): string => `${issueId}:${digest}`;

export const ledgerKey = (issueId: string, seq: number): string => `${issueId}:${seq}`;

/** Immutable versions of locked criteria. */
export const criteriaKey = (issueId: string, version: number): string =>
  `criteria:${issueId}:${version}`;

/** Bodies that pipelines sent, by project and digest of the body. */
export const inboxKey = (id: string): string => `inbox:${id}`;

/** Secret store: what the pipelines of a project sign with, by the name they send. */
export const ingestSecretKey = (name: string): string => `ingest:${name}`;

/** Ids of the app's custom fields on this site. */
export const fieldIdsKey = 'jira:field-ids';
