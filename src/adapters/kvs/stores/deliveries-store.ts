import type { Deliveries, Delivery, DeliveryPage } from '../../../app/evidence/delivery';
import { AppError } from '../../../app/failure';
import type { DeliveryState } from '../../../contract/types';
import { packText, unpackText } from '../body-text';
import { createRow } from '../create-row';
import { deliveryKey, entities, LARGEST_VALUE_BYTES } from '../keys';
import { readRow, type Place } from '../read-row';
import { deliveryRecord } from '../records/delivery';
import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '../sdk';
import { isRefusal, reached, unlessConflict } from '../storage-error';

/** How long a body without further use is remembered, so that a repeat is told as one. */
const REMEMBERED = { ttl: { unit: 'DAYS' as const, value: 90 } };

/** Deliveries of one page; each may hold a body. */
const PAGE = 50;

const WAITING: DeliveryState = 'waiting';

/** Times are searched by in whole seconds. */
const secondsOf = (time: number): number => Math.floor(time / 1000);

const store = () => kvs.entity(entities.delivery);

export const createDeliveriesStore = (): Deliveries => ({
  put: (delivery) => {
    const value = toRow(delivery);
    refuseTooLarge(value);
    return createRow(placeOf(delivery.id), 'state', value);
  },
  get: async (id) => {
    const value = await readRow(placeOf(id));
    return value === undefined ? null : fromRow(value);
  },
  finish: (from, delivery) => {
    const conditions = new Filter<{ state: DeliveryState }>().and(
      'state',
      FilterConditions.equalTo(from),
    );
    const options = delivery.body === null ? REMEMBERED : {};
    const { entityName, key } = placeOf(delivery.id);
    return unlessConflict(
      () => kvs.transact().set(key, toRow(delivery), { entityName, conditions }, options).execute(),
      async () => {
        const row = await readRow({ entityName, key });
        return row === undefined || fromRow(row).state !== from;
      },
    );
  },
  page: async (projectId, { state, cursor }) => {
    const query =
      state === null
        ? store()
            .query()
            .index('by-project', { partition: [projectId] })
        : store()
            .query()
            .index('by-state', { partition: [projectId, state] });
    const page = query.sort(Sort.DESC).limit(PAGE);
    if (cursor === null) return pageOf(await reached(() => page.getMany()));
    try {
      return pageOf(await reached(() => page.cursor(cursor).getMany()));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw new AppError('invalid-input', 'This page is no longer there.', {
        where: 'cursor',
        hint: 'Load the list again.',
        cause: error,
      });
    }
  },
  waitingBefore: async ({ id, projectId, receivedAt }, since) => {
    const { results } = await reached(() =>
      store()
        .query()
        .index('by-state', { partition: [projectId, WAITING] })
        .where(WhereConditions.between(secondsOf(since), secondsOf(Date.parse(receivedAt))))
        .sort(Sort.ASC)
        .limit(PAGE)
        .getMany(),
    );
    return results
      .map(({ value }) => fromRow(value))
      .filter((one) => one.id !== id && one.receivedAt < receivedAt);
  },
  waitingSince: async (time) => {
    const { results } = await reached(() =>
      store()
        .query()
        .index('all-by-state', { partition: [WAITING] })
        .where(WhereConditions.lessThanEqualTo(secondsOf(time)))
        .sort(Sort.ASC)
        .limit(PAGE)
        .getMany(),
    );
    return results.map(({ value }) => fromRow(value));
  },
});

const placeOf = (id: string): Place => ({ entityName: entities.delivery, key: deliveryKey(id) });

const pageOf = (page: { results: { value: unknown }[]; nextCursor?: string }): DeliveryPage => ({
  deliveries: page.results.map(({ value }) => fromRow(value)),
  cursor: page.nextCursor ?? null,
});

/** Attributes that are searched, and the record. */
const toRow = (delivery: Delivery) => ({
  projectId: delivery.projectId,
  state: delivery.state,
  receivedAt: secondsOf(Date.parse(delivery.receivedAt)),
  ...deliveryRecord.encode({
    ...delivery,
    body: delivery.body === null ? null : packText(delivery.body),
  }),
});

const fromRow = (value: unknown): Delivery => {
  const record = deliveryRecord.decode(value);
  return { ...record, body: record.body === null ? null : unpackText(record.body) };
};

const refuseTooLarge = (row: object): void => {
  const bytes = new TextEncoder().encode(JSON.stringify(row)).length;
  if (bytes > LARGEST_VALUE_BYTES) {
    throw new AppError('too-large', 'This body does not fit a record, even when compressed.');
  }
};
