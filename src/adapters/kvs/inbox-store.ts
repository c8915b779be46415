import { kvs } from '@forge/kvs';
import type { Inbox } from '../../app/ports';
import { inboxKey } from './keys';
import { inboxRecord } from './records';
import { isConflict } from './storage-error';

/** How long the outcome of a body is remembered, so that a repeat is told as one. */
const REMEMBERED_DAYS = 90;

export const createInboxStore = (): Inbox => ({
  put: async (record) => {
    try {
      await kvs.set(inboxKey(record.id), inboxRecord.encode(record), {
        keyPolicy: 'FAIL_IF_EXISTS',
      });
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  },
  get: async (id) => {
    const value = await kvs.get(inboxKey(id));
    return value === undefined ? null : inboxRecord.decode(value);
  },
  finish: async (record) => {
    await kvs.set(inboxKey(record.id), inboxRecord.encode(record), {
      keyPolicy: 'OVERRIDE',
      ttl: { unit: 'DAYS', value: REMEMBERED_DAYS },
    });
  },
});
