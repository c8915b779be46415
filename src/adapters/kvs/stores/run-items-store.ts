import type { RunItems } from '../../../app/evidence/ports';
import { KEPT_ITEM_DAYS } from '../../../app/evidence/work-out-items';
import { bodyTextSchema, packText, unpackText } from '../body-text';
import { LARGEST_VALUE_BYTES, runItemsKey } from '../keys';
import { runItemsRecord } from '../records/run-items';
import { kvs } from '../sdk';
import { reached } from '../storage-error';

const KEPT = { ttl: { unit: 'DAYS' as const, value: KEPT_ITEM_DAYS } };

export const createRunItemsStore = (): RunItems => ({
  put: async (issueId, digest, columns) => {
    const packed = packText(JSON.stringify(runItemsRecord.encode([...columns])));
    if (Buffer.byteLength(JSON.stringify(packed)) > LARGEST_VALUE_BYTES) return false;
    await reached(() => kvs.set(runItemsKey(issueId, digest), packed, KEPT));
    return true;
  },
  get: async (issueId, digest) => {
    const value = await reached(() => kvs.get(runItemsKey(issueId, digest)));
    if (value === undefined) return null;
    const text = unpackText(bodyTextSchema.parse(value));
    return runItemsRecord.decode(JSON.parse(text));
  },
});
