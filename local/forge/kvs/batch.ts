import type * as z from 'zod';
import { KVS_OPERATIONS, KVS_PAYLOAD_BYTES, byteLength } from '../limits';
import type { Answers } from '../facts/table';
import type { StorageCase } from '../facts/storage';
import { KvsRefusal, refuse } from './failure';
import type { batchDeleteRequest, batchGetRequest, batchSetRequest } from './requests';
import type { Answer, Place, Single } from './single';

const identify = ({ key, entityName }: Place): string => JSON.stringify([entityName ?? null, key]);

/** What is said of several operations in one request, by what they are. */
type Kind = { empty: StorageCase; tooMany: StorageCase; twice: StorageCase; shared: StorageCase };

const batchOf = (tooMany: StorageCase): Kind => ({
  empty: 'batch.empty',
  tooMany,
  twice: 'batch.key-twice',
  shared: 'batch.key-in-two-entities',
});

export const transactionKind: Kind = {
  empty: 'transaction.empty',
  tooMany: 'transaction.too-many',
  twice: 'transaction.key-twice',
  shared: 'transaction.key-in-two-entities',
};

const hasRepeats = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** No keys, too many, or one key twice: all of it is refused. @throws KvsRefusal */
export const checkOperations = (
  places: readonly Place[],
  kind: Kind,
  answers: Pick<Answers, 'accepts'>,
): void => {
  if (places.length === 0) throw refuse(kind.empty, 'There are no operations');
  if (places.length > KVS_OPERATIONS) {
    throw refuse(kind.tooMany, `More than ${KVS_OPERATIONS} operations: ${places.length}`);
  }
  if (hasRepeats(places.map(identify))) throw refuse(kind.twice, 'A key is used more than once');
  if (!answers.accepts(kind.shared) && hasRepeats(places.map(({ key }) => key))) {
    throw refuse(kind.shared, 'A key is used in more than one entity');
  }
};

/** @throws KvsRefusal */
export const checkPayload = (request: unknown): void => {
  if (byteLength(JSON.stringify(request)) > KVS_PAYLOAD_BYTES) {
    throw refuse('transaction.payload', `More than ${KVS_PAYLOAD_BYTES} bytes`);
  }
};

const nameOf = ({ key, entityName }: Place): Record<string, string> => ({
  key,
  ...(entityName !== undefined && { entityName }),
});

/** A batch that only reads is charged as a read, one that only writes as a write. */
const addUsage = (
  usage: Pick<Answer, 'readBytes' | 'writeBytes'>,
  { readBytes, writeBytes }: Answer,
): typeof usage => ({
  ...usage,
  ...(readBytes !== undefined && { readBytes: (usage.readBytes ?? 0) + readBytes }),
  ...(writeBytes !== undefined && { writeBytes: (usage.writeBytes ?? 0) + writeBytes }),
});

/** Runs every item on its own; what fails is listed beside what succeeded. */
const each = <Item extends Place>(
  items: readonly Item[],
  answers: Answers,
  none: Pick<Answer, 'readBytes' | 'writeBytes'>,
  run: (item: Item) => Answer,
  show: (item: Item, answer: Answer) => Record<string, unknown>,
): Answer => {
  const successfulKeys: Record<string, unknown>[] = [];
  const failedKeys: Record<string, unknown>[] = [];
  let usage = none;
  for (const item of items) {
    try {
      const answer = run(item);
      usage = addUsage(usage, answer);
      successfulKeys.push(show(item, answer));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      const missing = error.fact === 'kvs.get.missing';
      const { code } = answers.refusal(missing ? 'batch.get.missing' : error.fact);
      failedKeys.push({ ...nameOf(item), error: { code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys }, ...usage };
};

export const batchGet = (
  single: Single,
  answers: Answers,
  items: z.infer<typeof batchGetRequest>,
): Answer => {
  checkOperations(items, batchOf('batch.get.too-many'), answers);
  return each(
    items,
    answers,
    { readBytes: 0 },
    (item) => single.get(item, single.spaceOf(item), item.options?.metadataFields),
    (item, { body }) => ({ ...nameOf(item), ...Object(body) }) as Record<string, unknown>,
  );
};

export const batchSet = (
  single: Single,
  answers: Answers,
  items: z.infer<typeof batchSetRequest>,
): Answer => {
  checkOperations(items, batchOf('batch.set.too-many'), answers);
  checkPayload(items);
  return each(
    items,
    answers,
    { writeBytes: 0 },
    (item) => single.set(item, single.spaceOf(item), item.value, item.options),
    nameOf,
  );
};

/** Deleting what is not there counts as done. */
export const batchDelete = (
  single: Single,
  answers: Answers,
  items: z.infer<typeof batchDeleteRequest>,
): Answer => {
  checkOperations(items, batchOf('batch.delete.too-many'), answers);
  const remove = (item: Place): Answer => {
    try {
      return single.delete(item, single.spaceOf(item));
    } catch (error) {
      if (error instanceof KvsRefusal && error.fact === 'kvs.delete.missing')
        return { status: 204 };
      throw error;
    }
  };
  return each(items, answers, { writeBytes: 0 }, remove, nameOf);
};
