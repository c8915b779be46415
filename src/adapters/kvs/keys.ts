/** Every entity and every key pattern in storage. Ids are numeric ids of Jira: keys change on a move. */

export const entities = {
  item: 'item',
  settings: 'project-settings',
  day: 'project-day',
  evaluation: 'evaluation',
  ledger: 'ledger',
  signal: 'signal',
  delivery: 'delivery',
} as const;

/** Largest item record, far under the 240 KiB of a value: it is read at every transition. */
export const LARGEST_ITEM_BYTES = 60_000;

/** A storage value takes 240 KiB; some of it is left for what is stored beside the record. */
export const LARGEST_VALUE_BYTES = 235_000;

/** A transaction or a batch has at most 25 operations. */
export const MOST_OPERATIONS = 25;

/** A storage query answers at most 100 rows. */
export const LARGEST_PAGE = 100;

export const itemKey = (issueId: string): string => issueId;

export const settingsKey = (projectId: string): string => projectId;

/** Counts of a project on a day, `2026-11-24`. */
export const dayKey = (projectId: string, date: string): string => `${projectId}:${date}`;

/** The same run may bear on two items, so its record is of an item. */
export const evaluationKey = (issueId: string, digest: string): string => `${issueId}:${digest}`;

export const ledgerKey = (issueId: string, seq: number): string => `${issueId}:${seq}`;

/** Immutable versions of locked criteria. */
export const criteriaKey = (issueId: string, version: number): string =>
  `criteria:${issueId}:${version}`;

/** The same observation may bear on two items, so its record is of an item. */
export const signalKey = (issueId: string, digest: string): string => `${issueId}:${digest}`;

/** Project and digest of the body, as the id of a delivery is. */
export const deliveryKey = (id: string): string => id;

/** Secret store: what the pipelines of a project sign with, by the name they send. */
export const ingestSecretKey = (name: string): string => `ingest:${name}`;

/** What was done with the ingest secret of a project; never the secret. */
export const secretEventsKey = (projectId: string): string => `ingest-events:${projectId}`;

/** Ids of the app's custom fields on this site. */
export const fieldIdsKey = 'jira:field-ids';

/** Work that the queue did not take; the sweep hands it over later. */
export const outboxKey = (id: string): string => `${OUTBOX}${id}`;
export const OUTBOX = 'outbox:';

/** Where the sweep over all items is. */
export const sweepPlaceKey = 'sweep:items';

/** Secret store: what properties of work items are sealed with. */
export const sealKey = 'seal:property';
