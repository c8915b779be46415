import { ForgeKvsAPIError } from '@forge/kvs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isRefusal,
  reached,
  storageTrouble,
  unlessConflict,
  type StorageTrouble,
} from '../../../../src/adapters/kvs/storage-error';
import { isRefusal as isRefused, facts } from '../../../../local/forge/facts/table';
import type { Fact } from '../../../../local/forge/facts/fact';
import { AppError } from '../../../../src/app/failure';

const answer = (status: number, code: string | null, more: object = {}): ForgeKvsAPIError =>
  new ForgeKvsAPIError(
    { status, statusText: '' },
    { code: code ?? 'UNKNOWN_ERROR', message: 'refused', ...more },
  );

describe('what a refusal of storage means', () => {
  it.each<[number, string | null, StorageTrouble]>([
    [400, 'CONDITIONAL_CHECK_FAILED', 'lost-race'],
    [409, 'KEY_CONFLICT', 'lost-race'],
    [409, null, 'lost-race'],
    [400, 'KEY_DUPLICATION_ERROR', 'own-fault'],
    [400, 'TOO_MANY_BATCH_ENTITIES', 'own-fault'],
    [404, 'SCHEMA_NOT_FOUND', 'doubtful'],
    [400, 'INVALID_TTL', 'own-fault'],
    [400, 'INCORRECT_PROPERTY_TYPE', 'own-fault'],
    [422, 'UNPROCESSABLE_ENTITY', 'doubtful'],
    [404, 'KEY_NOT_FOUND', 'missing'],
    [429, 'RATE_LIMIT_EXCEEDED', 'busy'],
    [429, 'TOO_MANY_REQUESTS', 'busy'],
    [429, null, 'busy'],
    [429, 'KEY_CONFLICT', 'busy'],
    [500, null, 'down'],
    [503, 'INTERNAL', 'down'],
    [400, 'SOMETHING_NEW', 'own-fault'],
  ])('%i %s is %s', (status, code, trouble) => {
    expect(storageTrouble(answer(status, code))).toBe(trouble);
  });

  it('is known for every refusal of the table: none of a lost race is taken for a mistake', () => {
    const rows: [string, Fact][] = Object.entries(facts);
    const races = rows.filter(([name]) =>
      /fail-if-exists|condition-false|check-missing|not-exists-missing/.test(name),
    );
    expect(races.length).toBeGreaterThan(5);
    for (const [, { outcomes }] of races) {
      for (const outcome of outcomes.filter(isRefused)) {
        expect(storageTrouble(answer(outcome.status, outcome.code))).toBe('lost-race');
      }
    }
  });

  it('is nothing for an error of somebody else', () => {
    expect(storageTrouble(new Error('no'))).toBeNull();
    expect(storageTrouble({ code: 'KEY_CONFLICT', responseDetails: { status: 409 } })).toBeNull();
    expect(isRefusal(answer(409, 'KEY_CONFLICT'))).toBe(false);
    expect(isRefusal(answer(400, 'INVALID_CURSOR'))).toBe(true);
  });
});

/** A request that is refused with each of these in turn, and then taken. */
const refusedWith = (...errors: readonly Error[]) => {
  const left = [...errors];
  return vi.fn((): Promise<void> => {
    const error = left.shift();
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  });
};

/** What a request comes to, with no pause waited for. */
const endOf = async <Value>(started: Promise<Value>): Promise<Value> => {
  started.catch(() => undefined);
  await vi.runAllTimersAsync();
  return await started;
};

/**
 * Milliseconds of the time that passes here only while timers run. A spy on `setTimeout` would be put back
 * between files, when this time has ended: no pause of a later file would end.
 */
const timeNow = (): number => vi.getMockedSystemTime()?.getTime() ?? Number.NaN;

const never = () => Promise.resolve(false);
const always = () => Promise.resolve(true);

describe('a request to storage', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is made again where storage does not take it now, and stops after eight', async () => {
    const busy = answer(429, 'RATE_LIMIT_EXCEEDED');
    const request = refusedWith(busy, answer(404, 'SCHEMA_NOT_FOUND'), answer(409, null));
    await endOf(reached(request));
    expect(request).toHaveBeenCalledTimes(4);
    const refused = vi.fn(() => Promise.reject(busy));
    await expect(endOf(reached(refused))).rejects.toMatchObject({
      code: 'unavailable',
      cause: busy,
    });
    expect(refused).toHaveBeenCalledTimes(8);
  });

  it('waits as long as storage asks, within reason', async () => {
    const waited = async (retryAfter: number): Promise<number> => {
      const before = timeNow();
      await endOf(reached(refusedWith(answer(429, null, { retryAfter }))));
      return timeNow() - before;
    };
    expect([await waited(1), await waited(3600)]).toEqual([1000, 2000]);
  });

  it('that is a mistake of the app is loud at once, as what it is', async () => {
    const mistake = answer(400, 'INVALID_TTL');
    const request = refusedWith(mistake);
    await expect(endOf(reached(request))).rejects.toBe(mistake);
    await expect(endOf(unlessConflict(refusedWith(mistake), never))).rejects.toBe(mistake);
    expect(request).toHaveBeenCalledTimes(1);
    const doubtful = answer(422, 'UNPROCESSABLE_ENTITY');
    const always422 = vi.fn(() => Promise.reject(doubtful));
    await expect(endOf(unlessConflict(always422, never))).rejects.toBe(doubtful);
    expect(always422).toHaveBeenCalledTimes(8);
  });

  it('under a condition is lost by code, or where a look says so', async () => {
    const lost = refusedWith(answer(400, 'CONDITIONAL_CHECK_FAILED'));
    expect(await endOf(unlessConflict(lost, never))).toBe(false);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(await endOf(unlessConflict(refusedWith(answer(422, null)), always))).toBe(false);
    expect(await endOf(unlessConflict(refusedWith(answer(422, null)), never))).toBe(true);
    const busy = answer(429, null);
    expect(await endOf(unlessConflict(refusedWith(busy), always))).toBe(true);
    expect(await endOf(unlessConflict(refusedWith(busy, busy), always))).toBe(false);
  });

  it('under a condition that may have been carried out is not made again', async () => {
    const request = refusedWith(answer(500, null));
    await expect(endOf(unlessConflict(request, never))).rejects.toBeInstanceOf(AppError);
    expect(request).toHaveBeenCalledTimes(1);
  });
});
