import type { UnsentTexts } from '../../../app/unsent/ports';
import { UNSENT_DAYS } from '../../../words/unsent';
import { unsentKey } from '../keys';
import { unsentRecord } from '../records/unsent';
import { kvs } from '../sdk';
import { reached } from '../storage-error';

/** Storage forgets what nobody came back to. */
const LIFE = { ttl: { unit: 'DAYS', value: UNSENT_DAYS } } as const;

export const createUnsentStore = (): UnsentTexts => ({
  load: async (issueId, accountId) => {
    const value: unknown = await reached(() => kvs.get(unsentKey(issueId, accountId)));
    return value == null ? [] : unsentRecord.decode(value);
  },
  save: (issueId, accountId, texts) => {
    const key = unsentKey(issueId, accountId);
    return texts.length === 0
      ? reached(() => kvs.delete(key))
      : reached(() => kvs.set(key, unsentRecord.encode(texts), LIFE));
  },
});
