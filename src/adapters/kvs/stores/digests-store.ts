import * as z from 'zod';
import type { Digests } from '../../../app/digest/ports';
import { declinedKey, digestSendKey, digestSends, digestWeekKey, LARGEST_PAGE } from '../keys';
import { digestRecord } from '../records/digest';
import { kvs, WhereConditions } from '../sdk';
import { reached, unlessConflict } from '../storage-error';

/** What was sent is kept for ten weeks. */
const LIFE = { ttl: { unit: 'DAYS', value: 70 } } as const;
const ONCE = { keyPolicy: 'FAIL_IF_EXISTS', ...LIFE } as const;

const weekSchema = z.string();

const read = async (key: string): Promise<unknown> => await reached(() => kvs.get(key));

/** A send is a plain key: that `FAIL_IF_EXISTS` lets only one make it was measured on a live site. */
export const createDigestsStore = (): Digests => ({
  doneWeek: async () => weekSchema.safeParse(await read(digestWeekKey)).data ?? null,
  saveDone: (week) => reached(() => kvs.set(digestWeekKey, week)),
  claim: async (week, accountId, send) => {
    const key = digestSendKey(week, accountId);
    return await unlessConflict(
      () => kvs.set(key, digestRecord.encode(send), ONCE),
      async () => (await read(key)) !== undefined,
    );
  },
  finish: (week, accountId, send) =>
    reached(() => kvs.set(digestSendKey(week, accountId), digestRecord.encode(send), LIFE)),
  release: (week, accountId) => reached(() => kvs.delete(digestSendKey(week, accountId))),
  sent: async (week, accountId) => {
    const value = await read(digestSendKey(week, accountId));
    return value == null ? null : digestRecord.decode(value);
  },
  list: async (week, cursor) => {
    const page = kvs
      .query()
      .where('key', WhereConditions.beginsWith(digestSends(week)))
      .limit(LARGEST_PAGE);
    const { results, nextCursor } = await reached(() =>
      (cursor === null ? page : page.cursor(cursor)).getMany(),
    );
    const sends = results.map(({ value }) => digestRecord.decode(value));
    return { sends, cursor: nextCursor ?? null };
  },
  declined: async (accountId) => (await read(declinedKey(accountId))) === true,
  decline: (accountId, declined) =>
    declined
      ? reached(() => kvs.set(declinedKey(accountId), true))
      : reached(() => kvs.delete(declinedKey(accountId))),
});
