import { AppError } from '../../../app/failure';
import type { Evaluation } from '../../../contract/types';
import { bytesOf } from '../../../domain/item/projected-asks';
import { modelKey } from '../../../domain/item/model-key';
import type { Change, Items } from '../../../app/item/ports';
import { isItemLost, isStored, whyConflict } from '../item-conflict';
import { itemTransaction } from '../item-transaction';
import { entities, issueIdOf, itemKey, LARGEST_PAGE, LARGEST_VALUE_BYTES } from '../keys';
import { loadItem } from '../read-item';
import { writeAtRevision } from '../revisioned-write';
import { Sort, WhereConditions, kvs } from '../sdk';
import { reached } from '../storage-error';

export const createItemsStore = (): Items => ({
  load: loadItem,
  commit: async (expected, change) => {
    change.evaluations?.forEach(refuseTooLargeRun);
    const written = await writeOnce(expected, change);
    return written || (await isStored(change)) ? 'committed' : whyConflict(change);
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
      items: results.map(({ key, value: { projectId } }) => ({
        issueId: issueIdOf(key),
        projectId,
      })),
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
    return results.map(({ key }) => issueIdOf(key));
  },
});

/**
 * @returns false where somebody else wrote first, or this very write did.
 * @throws what storage throws, unless the change is stored all the same.
 */
const writeOnce = async (expected: number, change: Change): Promise<boolean> => {
  try {
    return await writeAtRevision({
      place: { entityName: entities.item, key: itemKey(change.item.issueId) },
      expected: expected === 0 ? null : expected,
      blank: 0,
      write: (guards) => itemTransaction(change, guards).execute(),
      isLost: () => isItemLost(expected, change),
    });
  } catch (error) {
    if (error instanceof AppError && (await isStored(change))) return true;
    throw error;
  }
};

/** More than one is already too many to choose from. */
const MOST_MODEL_ITEMS = 5;

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
