import type * as z from 'zod';
import { KVS_OPERATIONS, KVS_PAYLOAD_BYTES, byteLength } from '../limits';
import { badRequest, KvsFailure } from './failure';
import type { batchDeleteRequest, batchGetRequest, batchSetRequest } from './requests';
import type { Answer, Place, Single } from './single';

const identify = ({ key, entityName }: Place): string => JSON.stringify([entityName ?? null, key]);

/** A batch with no keys, too many, or one key twice fails as a whole. @throws KvsFailure */
export const checkOperations = (places: readonly Place[], what: string): void => {
  if (places.length === 0) throw badRequest('BAD_REQUEST', `${what} has no operations`);
  if (places.length > KVS_OPERATIONS) {
    throw badRequest('BAD_REQUEST', `${what} has more than ${KVS_OPERATIONS} operations`);
  }
  if (new Set(places.map(identify)).size < places.length) {
    throw badRequest('BAD_REQUEST', `${what} uses a key more than once`);
  }
};

/** @throws KvsFailure */
export const checkPayload = (request: unknown, what: string): void => {
  if (byteLength(JSON.stringify(request)) > KVS_PAYLOAD_BYTES) {
    throw badRequest('MAX_SIZE', `${what} has more than ${KVS_PAYLOAD_BYTES} bytes`);
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
      if (!(error instanceof KvsFailure)) throw error;
      failedKeys.push({ ...nameOf(item), error: { code: error.code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys }, ...usage };
};

export const batchGet = (single: Single, items: z.infer<typeof batchGetRequest>): Answer => {
  checkOperations(items, 'The batch');
  return each(
    items,
    { readBytes: 0 },
    (item) => single.get(item, single.spaceOf(item), item.options?.metadataFields),
    (item, { body }) => ({ ...nameOf(item), ...Object(body) }) as Record<string, unknown>,
  );
};

export const batchSet = (single: Single, items: z.infer<typeof batchSetRequest>): Answer => {
  checkOperations(items, 'The batch');
  checkPayload(items, 'The batch');
  return each(
    items,
    { writeBytes: 0 },
    (item) => single.set(item, single.spaceOf(item), item.value, item.options),
    nameOf,
  );
};

/** Deleting what is not there counts as done. */
export const batchDelete = (single: Single, items: z.infer<typeof batchDeleteRequest>): Answer => {
  checkOperations(items, 'The batch');
  const remove = (item: Place): Answer => {
    try {
      return single.delete(item, single.spaceOf(item));
    } catch (error) {
      if (error instanceof KvsFailure && error.status === 404) return { status: 204 };
      throw error;
    }
  };
  return each(items, { writeBytes: 0 }, remove, nameOf);
};
