import { kvs, WhereConditions } from '@forge/kvs';
import type { Outbox } from '../../app/ports';
import { workSchema } from '../forge/work';
import { OUTBOX, outboxKey } from './keys';
import { reached } from './storage-error';

/** Work handed over in one run; more of it waits for the next. */
const PAGE = 50;

export const createOutboxStore = (): Outbox => ({
  keep: (id, work) => reached(() => kvs.set(outboxKey(id), work)),
  waiting: async () => {
    const { results } = await reached(() =>
      kvs.query().where('key', WhereConditions.beginsWith(OUTBOX)).limit(PAGE).getMany(),
    );
    // Work of a form that this version does not know must not hold up the rest.
    return results.flatMap(({ key, value }) => {
      const work = workSchema.safeParse(value);
      return work.success ? [{ id: key.slice(OUTBOX.length), work: work.data }] : [];
    });
  },
  drop: (id) => reached(() => kvs.delete(outboxKey(id))),
});
