import { Sort, WhereConditions, kvs } from '@forge/kvs';
import type { Change, CommitOutcome, Items } from '../../app/item/ports';
import { AppError } from '../../app/failure';
import type { Evaluation, ProjectSettings, RecordedSignal } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { modelKey } from '../../domain/item/model-key';
import { itemTransaction } from './item-transaction';
import {
  entities,
  evaluationKey,
  itemKey,
  LARGEST_ITEM_BYTES,
  LARGEST_PAGE,
  LARGEST_VALUE_BYTES,
  MOST_OPERATIONS,
  settingsKey,
  signalKey,
} from './keys';
import { itemRecord, settingsRecord } from './records';
import { reached, unlessConflict } from './storage-error';

export const createItemsStore = (): Items => ({
  load: async (issueId, projectId) => {
    const { successfulKeys, failedKeys } = await reached(() =>
      kvs.batchGet([
        { key: itemKey(issueId), entityName: entities.item },
        { key: settingsKey(projectId), entityName: entities.settings },
      ]),
    );
    const broken = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (broken !== undefined) {
      throw new AppError('unavailable', 'Storage did not answer.', { cause: broken.error });
    }
    const found = (entity: string): unknown =>
      successfulKeys.find(({ entityName }) => entityName === entity)?.value;
    return {
      item: decodeItem(found(entities.item)),
      settings: decodeSettings(found(entities.settings)),
    };
  },
  commit: async (expected, change) => {
    refuseTooLarge(change.item);
    change.evaluations?.forEach(refuseTooLargeRun);
    const written = await unlessConflict(() => itemTransaction(expected, change).execute());
    return written ? 'committed' : whyConflict(change);
  },
  due: async (time, cursor) => {
    const page = kvs
      .entity<{ projectId: string }>(entities.item)
      .query()
      .index('dueAt')
      .where(WhereConditions.lessThanEqualTo(Math.floor(time / 1000)))
      .sort(Sort.ASC)
      .limit(LARGEST_PAGE);
    const { results, nextCursor } = await reached(() =>
      (cursor === null ? page : page.cursor(cursor)).getMany(),
    );
    return {
      items: results.map(({ key, value }) => ({ issueId: key, projectId: value.projectId })),
      cursor: nextCursor ?? null,
    };
  },
  byModel: async (projectId, name, version) => {
    const { results } = await reached(() =>
      kvs
        .entity(entities.item)
        .query()
        .index('by-model', { partition: [projectId, modelKey(name, version)] })
        .limit(MOST_MODEL_ITEMS)
        .getMany(),
    );
    return results.map(({ key }) => key);
  },
});

/** More than one is already too many to choose from. */
const MOST_MODEL_ITEMS = 5;

const decodeItem = (value: unknown): Item | null =>
  value === undefined ? null : itemRecord.decode(value);

const decodeSettings = (value: unknown): ProjectSettings | null =>
  value === undefined ? null : settingsRecord.decode(value);

/** A conflict is final for what is already there, and worth another try where nothing is. */
const whyConflict = async ({
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

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const refuseTooLargeRun = (evaluation: Evaluation): void => {
  const bytes = bytesOf(evaluation);
  if (bytes > LARGEST_VALUE_BYTES) {
    throw new AppError(
      'too-large',
      `The record of this run would take ${bytes} bytes, it may take ${LARGEST_VALUE_BYTES}.`,
      { hint: 'Send fewer results or slices, or confusion matrices with fewer classes.' },
    );
  }
};

const refuseTooLarge = (item: Item): void => {
  const bytes = bytesOf(item);
  if (bytes > LARGEST_ITEM_BYTES) {
    throw new AppError(
      'too-large',
      `The record of this item would take ${bytes} bytes, it may take ${LARGEST_ITEM_BYTES}.`,
      {
        hint: 'Use fewer criteria, or results with fewer classes.',
      },
    );
  }
};
