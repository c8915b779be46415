import { describe, expect, it } from 'vitest';
import {
  KEPT_RECORDS,
  countSequentialHops,
  createMetrics,
  summarise,
  type CallRecord,
} from '../../../../local/forge/metrics';
import { estimateCost, unitsOf } from '../../../../local/forge/prices';

const call = (startedMs: number, endedMs: number, more: Partial<CallRecord> = {}): CallRecord => ({
  kind: 'kvs',
  method: 'POST',
  path: '/api/v1/get',
  status: 200,
  requestBytes: 0,
  responseBytes: 0,
  startedMs,
  endedMs,
  ...more,
});

const observed = {
  id: '1',
  module: 'm',
  moduleType: 'consumer',
  function: 'f',
  startedAt: '2026-01-01T00:00:00.000Z',
  milliseconds: 400,
  ok: true,
  bytes: { in: 0, out: 0 },
};

describe('countSequentialHops', () => {
  it('counts what happened one after the other, not what overlapped', () => {
    expect(countSequentialHops([])).toBe(0);
    expect(countSequentialHops([call(0, 5), call(1, 9), call(2, 3)])).toBe(1);
    expect(countSequentialHops([call(0, 10), call(1, 3), call(4, 6), call(10, 12)])).toBe(3);
  });
});

describe('summarise', () => {
  it('rounds each request up to units of 10 KB and prices memory by its setting', () => {
    expect([0, 1, 10 * 1024, 10 * 1024 + 1].map(unitsOf)).toEqual([1, 1, 1, 2]);
    const calls = [
      call(0, 1, { readBytes: 10_241 }),
      call(1, 2, { readBytes: 0 }),
      call(2, 3, { writeBytes: 5 }),
    ];
    const record = summarise({ ...observed, calls }, 512);
    expect(record.kvs).toEqual({ readUnits: 3, writeUnits: 1, readBytes: 10_241, writeBytes: 5 });
    expect(record.gbSeconds).toBeCloseTo(0.2);
    expect(record.counts).toEqual({ jira: 0, storageReads: 2, storageWrites: 1, queue: 0 });
  });

  it('prices a million such calls as the price list says', () => {
    const million = estimateCost({ gbSeconds: 200_000, readUnits: 0, writeUnits: 0 });
    expect(million).toBeCloseTo(5);
    const gigabyte = 1024 ** 3 / (10 * 1024);
    expect(estimateCost({ gbSeconds: 0, readUnits: gigabyte, writeUnits: 0 })).toBeCloseTo(0.055);
    expect(estimateCost({ gbSeconds: 0, readUnits: 0, writeUnits: gigabyte })).toBeCloseTo(1.09);
  });
});

describe('createMetrics', () => {
  it('keeps the latest records', () => {
    const metrics = createMetrics();
    for (let number = 0; number <= KEPT_RECORDS; number += 1) {
      metrics.add(summarise({ ...observed, id: String(number), calls: [] }, 256));
    }
    expect(metrics.list()).toHaveLength(KEPT_RECORDS);
    expect(metrics.list()[0]?.id).toBe('1');
  });
});
