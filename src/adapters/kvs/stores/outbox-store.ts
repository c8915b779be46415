import type { Outbox } from '../../../app/upkeep/ports';
import { workSchema } from '../../forge/work';
import { OUTBOX, outboxKey } from '../keys';
import { kvs, WhereConditions } from '../sdk';
import { reached } from '../storage-error';

/** Work of one page: what one push may carry. */
const PAGE = 50;

export const createOutboxStore = (): Outbox => ({
  keep: (id, work) => reached(() => kvs.set(outboxKey(id), work)),
  waiting: async (cursor) => {
    const page = kvs.query().where('key', WhereConditions.beginsWith(OUTBOX)).limit(PAGE);
    const { results, nextCursor } = await reached(() =>
      (cursor === null ? page : page.cursor(cursor)).getMany(),
    );
    // Work of a form that this version does not know must not hold up the rest.
    const kept = results.flatMap(({ key, value }) => {
      const work = workSchema.safeParse(value);
      return work.success ? [{ id: key.slice(OUTBOX.length), work: work.data }] : [];
    });
    return { kept, cursor: nextCursor ?? null };
  },
  drop: (id) => reached(() => kvs.delete(outboxKey(id))),
});
