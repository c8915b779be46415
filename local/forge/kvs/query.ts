import * as z from 'zod';
import type { ManifestEntity } from '../manifest';
import { KVS_PAGE_DEFAULT, KVS_PAGE_MOST } from '../limits';
import { fitsType } from './checks';
import { checkCondition, compareValues, compileFilters, holds } from './conditions';
import { readCursor, writeCursor } from './cursor';
import type { Entities } from './entities';
import type { Answers } from '../facts/table';
import type { StorageCase } from '../facts/storage';
import { refuse } from './failure';
import type { IndexDefinition, IndexedRow } from './indexes';
import type { Condition, entityQueryRequest, queryRequest } from './requests';
import { compareText, type Rows } from './rows';
import { entitySpace } from './row';
import { present, sizeOf, type Answer } from './single';

const pageSize = (limit: number | undefined, fact: StorageCase): number => {
  const size = limit ?? KVS_PAGE_DEFAULT;
  if (size < 1 || size > KVS_PAGE_MOST) {
    throw refuse(fact, `The page limit must be between 1 and ${KVS_PAGE_MOST}`);
  }
  return size;
};

type ListRequest = z.infer<typeof queryRequest>;

const prefixOf = (where: ListRequest['where']): string => {
  const [clause, ...others] = where ?? [];
  if (clause === undefined) return '';
  if (others.length > 0) {
    throw refuse('query.where.several', 'A query has a single "where" clause');
  }
  if (clause.property !== 'key') {
    throw refuse('query.where.field', `Cannot filter on "${clause.property}"`);
  }
  const [prefix] = clause.values;
  if (clause.condition !== 'BEGINS_WITH' || typeof prefix !== 'string') {
    throw refuse('query.where.condition', 'Keys can only be queried with BEGINS_WITH text');
  }
  return prefix;
};

/**
 * A page of plain keys in byte order. The cursor is given whenever the page is full, so the next
 * page may be empty.
 */
export const queryKeys = (rows: Rows, request: ListRequest): Answer => {
  const { after, limit, options, where } = request;
  const size = pageSize(limit, 'query.page.too-large');
  const prefix = prefixOf(where);
  const start = after === undefined ? '' : readCursor(z.string(), prefix, after);
  const data: Record<string, unknown>[] = [];
  let readBytes = 0;
  let last: string | undefined;
  for (const key of rows.keys('plain', prefix)) {
    if (compareText(key, start) <= 0) continue;
    const row = rows.seen('plain', key);
    if (row === undefined) continue;
    data.push(present(key, row, options?.metadataFields));
    readBytes += sizeOf(row.value);
    last = key;
    if (data.length === size) break;
  }
  const full = data.length === size && last !== undefined;
  return {
    status: 200,
    body: { data, ...(full && { cursor: writeCursor(prefix, last) }) },
    readBytes,
  };
};

type EntityRequest = z.infer<typeof entityQueryRequest>;

const checkPartition = (
  entity: ManifestEntity,
  index: IndexDefinition,
  partition: readonly unknown[],
): void => {
  if (partition.length !== index.partition.length) {
    throw refuse(
      'entity-query.partition',
      `Index "${index.name}" is partitioned by [${index.partition.join(', ')}], ${partition.length} value(s) given`,
    );
  }
  index.partition.forEach((name, position) => {
    const type = entity.attributes[name]?.type ?? 'any';
    if (!fitsType(type, partition[position])) {
      throw refuse('entity-query.partition', `Partition attribute "${name}" is of type ${type}`);
    }
  });
};

const RANGE_CONDITIONS: readonly string[] = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

const checkRange = (range: Condition): void => {
  checkCondition(range);
  if (!RANGE_CONDITIONS.includes(range.condition)) {
    throw refuse('query.where.condition', `${range.condition} cannot be used on a range`);
  }
};

const compareRows = (left: IndexedRow, right: IndexedRow): number =>
  (compareValues(left.range, right.range) ?? 0) || compareText(left.key, right.key);

const placeSchema = z.strictObject({ key: z.string(), range: z.unknown() });

/** The rows of the page before filters, in order, after the cursor. */
const readPage = (rows: Rows, entities: Entities, request: EntityRequest, size: number) => {
  const entity = entities.find(request.entityName);
  const index = entities.findIndex(entity, request.indexName);
  const { range, partition = [], sort = 'ASC', cursor } = request;
  checkPartition(entity, index, partition);
  if (range !== undefined) checkRange(range);
  const identity = [entity.name, index.name, partition, range ?? null, sort];
  const direction = sort === 'ASC' ? 1 : -1;
  const from = cursor === undefined ? undefined : readCursor(placeSchema, identity, cursor);
  const page = rows
    .index(entity)
    .rows(index, partition)
    .filter((row) => rows.isLive(row.expiresAt) && (!range || holds(range, row.range)))
    .sort((left, right) => direction * compareRows(left, right))
    .filter((row) => !from || direction * compareRows(row, { ...from, expiresAt: 0 }) > 0)
    .slice(0, size);
  const last = page.at(-1);
  const next =
    last === undefined || page.length < size
      ? undefined
      : writeCursor(identity, { key: last.key, range: last.range });
  return { entity, page, next };
};

/**
 * A page of an entity by a declared index. Filters run after the page was read, so that a page may
 * hold fewer rows than the limit, or none, and still give a cursor.
 */
export const queryEntity = (
  rows: Rows,
  entities: Entities,
  answers: Answers,
  request: EntityRequest,
): Answer => {
  const size = pageSize(request.limit, 'entity-query.page.too-large');
  const { entity, page, next } = readPage(rows, entities, request, size);
  const { filters, options } = request;
  const passes = filters === undefined ? () => true : compileFilters(entity, filters, answers);
  const space = entitySpace(entity.name);
  const data: Record<string, unknown>[] = [];
  let readBytes = 0;
  for (const { key } of page) {
    const row = rows.seen(space, key);
    if (row === undefined) continue;
    readBytes += sizeOf(row.value);
    if (passes(row.value)) data.push(present(key, row, options?.metadataFields));
  }
  return {
    status: 200,
    body: { data, ...(next !== undefined && { cursor: next }) },
    readBytes,
  };
};
