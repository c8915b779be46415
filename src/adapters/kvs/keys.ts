/**
 * Every entity and every key in storage. Ids are numeric ids of Jira: keys change on a move. An issue
 * and a project may have the same number, and whether one request may name the same key in two entities
 * is not known, so each kind of key has its own prefix.
 */

export const entities = {
  item: 'item',
  settings: 'project-settings',
  day: 'project-day',
  evaluation: 'evaluation',
  ledger: 'ledger',
  signal: 'signal',
  delivery: 'delivery',
  installation: 'installation',
  pack: 'audit-pack',
} as const;

export type EntityName = (typeof entities)[keyof typeof entities];

/** A storage value takes 240 KiB; some of it is left for what is stored beside the record. */
export const LARGEST_VALUE_BYTES = 235_000;

/** A transaction or a batch has at most 25 operations. */
export const MOST_OPERATIONS = 25;

/** A storage query answers at most 100 rows. */
export const LARGEST_PAGE = 100;

/** What a key begins with, by its kind. No prefix has a colon, so that no two kinds can be equal. */
export const prefixes = {
  item: 'item',
  settings: 'settings',
  day: 'day',
  evaluation: 'evaluation',
  runItems: 'run-items',
  ledger: 'ledger',
  signal: 'signal',
  delivery: 'delivery',
  criteria: 'criteria',
  credentials: 'credentials',
  frameworks: 'frameworks',
  ownPack: 'own-pack',
  sheet: 'sheet',
  dataset: 'dataset',
  ingestSecret: 'ingest',
  secretEvents: 'ingest-events',
  unsent: 'unsent',
  digestSend: 'digest',
  digestWeek: 'digest-week',
  declined: 'digest-declined',
  outbox: 'outbox',
  claim: 'claim',
  fieldIds: 'jira',
  sweepPlace: 'sweep',
  seal: 'seal',
  installation: 'installation',
  pack: 'pack',
  packPiece: 'pack-piece',
  packKey: 'pack-key',
} as const;

type Kind = keyof typeof prefixes;

const keyOf = (kind: Kind, ...parts: readonly (string | number)[]): string =>
  [prefixes[kind], ...parts].join(':');

export const itemKey = (issueId: string): string => keyOf('item', issueId);

/** The issue that a row of an item is of. */
export const issueIdOf = (key: string): string => key.slice(itemKey('').length);

export const settingsKey = (projectId: string): string => keyOf('settings', projectId);

/** Counts of a project on a day, `2026-11-24`. */
export const dayKey = (projectId: string, date: string): string => keyOf('day', projectId, date);

/** The same run may bear on two items, so its record is of an item. */
export const evaluationKey = (issueId: string, digest: string): string =>
  keyOf('evaluation', issueId, digest);

/** What a run holds item by item. */
export const runItemsKey = (issueId: string, digest: string): string =>
  keyOf('runItems', issueId, digest);

/** `chain`: an issue, or what a project's own chain is kept under. */
export const ledgerKey = (chain: string, seq: number): string => keyOf('ledger', chain, seq);

/** That a run of an item was on the data set with this SHA-256; one key an item, so that none is shared. */
export const datasetUseKey = (sha256: string, issueId: string): string =>
  keyOf('dataset', sha256, issueId);

/** What the keys of all items that used a data set begin with. */
export const datasetUses = (sha256: string): string => datasetUseKey(sha256, '');

/** Immutable versions of locked criteria. */
export const criteriaKey = (issueId: string, version: number): string =>
  keyOf('criteria', issueId, version);

/** Credentials of the people of a project. */
export const credentialsKey = (projectId: string): string => keyOf('credentials', projectId);

/** What a project goes by, and what was stated of controls. */
export const frameworksKey = (projectId: string): string => keyOf('frameworks', projectId);

/** A framework pack of a project's own; keys of storage take no slash. */
export const ownPackKey = (projectId: string, pack: string): string =>
  keyOf('ownPack', projectId, pack.replaceAll('/', '_'));

/** Immutable versions of a structured record, such as the model card. */
export const sheetKey = (issueId: string, kind: string, version: number): string =>
  keyOf('sheet', issueId, kind, version);

/** The same observation may bear on two items, so its record is of an item. */
export const signalKey = (issueId: string, digest: string): string =>
  keyOf('signal', issueId, digest);

/** `id`: project and digest of the body, as the id of a delivery is. */
export const deliveryKey = (id: string): string => keyOf('delivery', id);

/** Secret store: what the pipelines of a project sign with, by the name they send. */
export const ingestSecretKey = (name: string): string => keyOf('ingestSecret', name);

/** What was done with the ingest secret of a project; never the secret. */
export const secretEventsKey = (projectId: string): string => keyOf('secretEvents', projectId);

/** What a person typed into the forms of an item and has not sent. */
export const unsentKey = (issueId: string, accountId: string): string =>
  keyOf('unsent', issueId, accountId);

/** The weekly message of a person: that it is about to be sent, and what became of it. */
export const digestSendKey = (week: string, accountId: string): string =>
  keyOf('digestSend', week, accountId);

/** What the keys of all weekly messages of a week begin with. */
export const digestSends = (week: string): string => digestSendKey(week, '');

/** The last week of which everybody was seen to. */
export const digestWeekKey = keyOf('digestWeek', 'done');

/** That a person wants no weekly message. */
export const declinedKey = (accountId: string): string => keyOf('declined', accountId);

/** Work that the queue did not take; the sweep hands it over later. */
export const outboxKey = (id: string): string => keyOf('outbox', id);
export const OUTBOX = outboxKey('');

/** Who may create a row, while it does not exist. */
export const claimKey = (entity: EntityName, key: string): string => keyOf('claim', entity, key);

/** Ids of the app's custom fields on this site. */
export const fieldIdsKey = keyOf('fieldIds', 'field-ids');

/** Where the sweep over all items is. */
export const sweepPlaceKey = keyOf('sweepPlace', 'items');

/** Secret store: what properties of work items are sealed with. */
export const sealKey = keyOf('seal', 'property');

/** What concerns the installation as a whole; there is one. */
export const installationKey = keyOf('installation', 'site');

export const packRowKey = (id: string): string => keyOf('pack', id);

/** One piece of a pack, by who wrote it. */
export const packPieceKey = (id: string, stream: string, index: number, writer: string): string =>
  keyOf('packPiece', id, stream, index, writer);

/** Secret store: the private half of a key that signs packs. */
export const packKeyKey = (fingerprint: string): string => keyOf('packKey', fingerprint);
