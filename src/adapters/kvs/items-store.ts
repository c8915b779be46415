import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import type { Change, CommitOutcome, Items } from '../../app/ports';
import { AppError } from '../../app/failure';
import type { ProjectSettings } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import {
  criteriaKey,
  entities,
  evaluationKey,
  itemKey,
  LARGEST_ITEM_BYTES,
  LARGEST_PAGE,
  ledgerKey,
  settingsKey,
} from './keys';
import {
  criteriaRecord,
  evaluationRecord,
  itemRecord,
  ledgerRecord,
  settingsRecord,
} from './records';
import { isConflict } from './storage-error';

/** Epoch seconds that no clock reaches: nothing of this item changes by time alone. */
const NEVER = 2_147_483_647;

/** Fits the 32-bit integers of entity attributes until 2038. */
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

export const createItemsStore = (): Items => ({
  load: async (issueId, projectId) => {
    const { successfulKeys, failedKeys } = await kvs.batchGet([
      { key: itemKey(issueId), entityName: entities.item },
      { key: settingsKey(projectId), entityName: entities.settings },
    ]);
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
    try {
      await transaction(expected, change).execute();
      return 'committed';
    } catch (error) {
      if (!isConflict(error)) throw error;
      return whyConflict(change);
    }
  },
  due: async (time) => {
    const { results } = await kvs
      .entity<{ projectId: string }>(entities.item)
      .query()
      .index('dueAt')
      .where(WhereConditions.lessThanEqualTo(Math.floor(time / 1000)))
      .sort(Sort.ASC)
      .limit(LARGEST_PAGE)
      .getMany();
    return results.map(({ key, value }) => ({ issueId: key, projectId: value.projectId }));
  },
});

const decodeItem = (value: unknown): Item | null =>
  value === undefined ? null : itemRecord.decode(value);

const decodeSettings = (value: unknown): ProjectSettings | null =>
  value === undefined ? null : settingsRecord.decode(value);

/**
 * One transaction: the item under its revision, and what it brings along under "does not exist yet".
 * A ledger entry can so never be forked, an evaluation never be stored twice.
 */
const transaction = (expected: number, { item, entries, evaluation, criteria }: Change) => {
  const rev = new Filter<{ rev: number }>().and(
    'rev',
    expected === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(expected),
  );
  const absent = new Filter<{ issueId: string }>().and('issueId', FilterConditions.notExists());
  const all = kvs.transact().set(
    itemKey(item.issueId),
    {
      rev: item.rev,
      projectId: item.projectId,
      dueAt: item.dueAt === null ? NEVER : seconds(item.dueAt),
      ...itemRecord.encode(item),
    },
    { entityName: entities.item, conditions: rev },
  );
  for (const entry of entries) {
    const { issueId, seq } = entry;
    all.set(
      ledgerKey(issueId, seq),
      { issueId, seq, ...ledgerRecord.encode(entry) },
      { entityName: entities.ledger, conditions: absent },
    );
  }
  if (evaluation !== undefined) {
    const { issueId } = item;
    all.set(
      evaluationKey(issueId, evaluation.digest),
      {
        issueId,
        recordedAt: seconds(evaluation.recordedAt),
        ...evaluationRecord.encode(evaluation),
      },
      { entityName: entities.evaluation, conditions: absent },
    );
  }
  if (criteria !== undefined) {
    all.set(criteriaKey(item.issueId, criteria.version), criteriaRecord.encode(criteria));
  }
  return all;
};

/** A conflict is final where the evaluation is already there, and worth another try elsewhere. */
const whyConflict = async ({ item, evaluation }: Change): Promise<CommitOutcome> => {
  if (evaluation === undefined) return 'conflict';
  const known = await kvs
    .entity(entities.evaluation)
    .get(evaluationKey(item.issueId, evaluation.digest));
  return known === undefined ? 'conflict' : 'exists';
};

const refuseTooLarge = (item: Item): void => {
  const bytes = new TextEncoder().encode(JSON.stringify(item)).length;
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
