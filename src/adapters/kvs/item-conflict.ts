import * as z from 'zod';
import type { Change, CommitOutcome } from '../../app/item/ports';
import type { Evaluation, RecordedSignal } from '../../contract/types';
import { entities, evaluationKey, itemKey, ledgerKey, MOST_OPERATIONS, signalKey } from './keys';
import { readRow, type Place } from './read-row';
import { revisionOf } from './revisioned-write';
import { kvs } from './sdk';
import { reached } from './storage-error';

/** Rows that a change creates beside the item. */
const createdBy = ({
  item: { issueId },
  entries,
  evaluations = [],
  signals = [],
}: Change): Place[] => [
  ...entries.map(({ seq }) => ({ entityName: entities.ledger, key: ledgerKey(issueId, seq) })),
  ...evaluations.map(({ digest }) => ({
    entityName: entities.evaluation,
    key: evaluationKey(issueId, digest),
  })),
  ...signals.map(({ digest }) => ({
    entityName: entities.signal,
    key: signalKey(issueId, digest),
  })),
];

/** Whether the item is no longer at the revision, or something that the change creates is there. */
export const isItemLost = async (expected: number, change: Change): Promise<boolean> => {
  const row = await readRow({ entityName: entities.item, key: itemKey(change.item.issueId) });
  if ((revisionOf(row) ?? 0) !== expected) return true;
  const rows = await Promise.all(createdBy(change).map(readRow));
  return rows.some((found) => found !== undefined);
};

const entryHash = z.looseObject({ record: z.looseObject({ hash: z.string() }) });

/**
 * Whether a change is stored although storage said otherwise, or nothing: an answer can be lost after the
 * write, and a write that is made again then meets itself. An entry's hash covers what it says and
 * everything before it, so nobody else can have written it. A change without an entry may be made again.
 */
export const isStored = async ({ item, entries }: Change): Promise<boolean> => {
  const [first] = entries;
  if (first === undefined) return false;
  const key = ledgerKey(item.issueId, first.seq);
  const row = entryHash.safeParse(await readRow({ entityName: entities.ledger, key }));
  return row.success && row.data.record.hash === first.hash;
};

/** A conflict is final for what is already there, and worth another try where nothing is. */
export const whyConflict = async ({
  item: { issueId },
  evaluations = [],
  signals = [],
}: Change): Promise<CommitOutcome> => {
  const known = [
    ...(await knownOf(
      entities.evaluation,
      (digest) => evaluationKey(issueId, digest),
      evaluations,
    )),
    ...(await knownOf(entities.signal, (digest) => signalKey(issueId, digest), signals)),
  ];
  return known.length === 0 ? 'conflict' : { known };
};

/** Digests of those that are recorded. One request: a change has no more than a transaction can. */
const knownOf = async (
  entityName: string,
  keyOf: (digest: string) => string,
  records: readonly (Evaluation | RecordedSignal)[],
): Promise<string[]> => {
  if (records.length === 0) return [];
  const keys = records.slice(0, MOST_OPERATIONS).map(({ digest }) => keyOf(digest));
  const { successfulKeys } = await reached(() =>
    kvs.batchGet(keys.map((key) => ({ key, entityName }))),
  );
  const found = new Set(successfulKeys.map(({ key }) => key));
  return records.map(({ digest }) => digest).filter((digest) => found.has(keyOf(digest)));
};
