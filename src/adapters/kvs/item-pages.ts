import { AppError } from '../../app/failure';
import type { ItemPage, ItemPages } from '../../app/item/ports';
import type { Item } from '../../domain/item/item';
import { entities, itemKey, LARGEST_PAGE, MOST_OPERATIONS } from './keys';
import { RecordError } from './records/record';
import { itemRecord } from './records/item';
import { kvs, Sort, WhereConditions, type ListResult } from './sdk';
import { isRefusal, reached } from './storage-error';

type Page = ListResult<unknown>;

const items = () => kvs.entity(entities.item).query();

export const createItemPages = (): ItemPages => ({
  all: async (cursor) => {
    const page = items().index('dueAt').where(WhereConditions.greaterThanEqualTo(0));
    const sorted = page.sort(Sort.ASC).limit(LARGEST_PAGE);
    return read(() => (cursor === null ? sorted : sorted.cursor(cursor)).getMany());
  },
  ofProject: async (projectId, cursor) => {
    const page = items().index('by-project', { partition: [projectId] });
    const sorted = page.sort(Sort.DESC).limit(LARGEST_PAGE);
    if (cursor === null) return read(() => sorted.getMany());
    try {
      return await read(() => sorted.cursor(cursor).getMany());
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw new AppError('invalid-input', 'This page of work items is no longer there.', {
        where: 'cursor',
        hint: 'Begin with the first page again.',
        cause: error,
      });
    }
  },
  ofIssues: async (issueIds) => {
    const found: Item[] = [];
    for (let start = 0; start < issueIds.length; start += MOST_OPERATIONS) {
      const part = issueIds.slice(start, start + MOST_OPERATIONS);
      const { successfulKeys, failedKeys } = await reached(() =>
        kvs.batchGet(part.map((id) => ({ key: itemKey(id), entityName: entities.item }))),
      );
      const broken = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
      if (broken !== undefined) {
        throw new AppError('unavailable', 'Storage did not answer.', { cause: broken.error });
      }
      found.push(...successfulKeys.flatMap(({ value }) => readable(value)));
    }
    return found;
  },
});

const read = async (query: () => Promise<Page>): Promise<ItemPage> => {
  const { results, nextCursor } = await reached(query);
  return {
    items: results.flatMap(({ value }) => readable(value)),
    cursor: nextCursor ?? null,
  };
};

/** One record that this version cannot read must not keep the others from being looked after. */
const readable = (value: unknown): Item[] => {
  try {
    return [itemRecord.decode(value)];
  } catch (error) {
    if (error instanceof RecordError) return [];
    throw error;
  }
};
