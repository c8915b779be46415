import { setTimeout as wait } from 'node:timers/promises';
import { asApp, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { createFixture, createManifest } from './support';

describe('the answer of a function', () => {
  it('of a scheduled trigger without a status counts as a failed dependency', async () => {
    const answers: unknown[] = [undefined, {}, { statusCode: '204' }, { statusCode: 200 }];
    const { host } = createFixture({ functions: { schedule: () => answers.shift() } });
    const failed = { ok: false, statusCode: 424 };
    for (let times = 0; times < 3; times += 1) {
      expect(await host.runSchedule('sweep')).toMatchObject(failed);
    }
    expect(await host.runSchedule('sweep')).toEqual({ ok: true, statusCode: 200 });
    expect(host.metrics.list().map(({ ok, errorName }) => errorName ?? ok)).toEqual([
      ...['FAILED_DEPENDENCY', 'FAILED_DEPENDENCY', 'FAILED_DEPENDENCY'],
      true,
    ]);
  });

  it('of a trigger or consumer is free, but for a wish for another try', async () => {
    const answers: unknown[] = [7, undefined, { _retry: true, retryOptions: { retryAfter: 901 } }];
    const { host } = createFixture({ functions: { event: () => answers.shift() } });
    for (let times = 0; times < 3; times += 1) {
      await host.deliverEvent('avi:jira:updated:issue', {});
    }
    expect(host.metrics.list().map(({ ok, errorName }) => errorName ?? ok)).toEqual([
      ...[true, true],
      'INVALID_ANSWER',
    ]);
  });

  it('of what Jira calls for a page has the documented form', async () => {
    const manifest = {
      ...createManifest(),
      modules: {
        ...createManifest().modules,
        'jira:issueContext': [
          { key: 'line', resource: 'ui', dynamicProperties: { function: 'resolver' } },
        ],
        'jira:customField': [{ key: 'field', view: { value: { function: 'trigger' } } }],
      },
    };
    const lozenge = { status: { type: 'lozenge', value: { label: 'OPEN', type: 'success' } } };
    const answers: unknown[] = [lozenge, { status: 'OPEN' }];
    const { host } = createFixture({
      manifest,
      functions: { resolver: () => answers.shift(), trigger: () => ({ values: [] }) },
    });
    expect(await host.callFunction('resolver', {}, 'jira:issueContext')).toEqual(lozenge);
    const refused = { code: 'INVALID_ANSWER' };
    await expect(host.callFunction('resolver', {}, 'jira:issueContext')).rejects.toMatchObject(
      refused,
    );
    await expect(host.callFunction('trigger', {}, 'jira:customField')).rejects.toMatchObject(
      refused,
    );
  });
});

describe('a function', () => {
  it('ends when its time is over, and none of its later calls is answered', async () => {
    const { inside, host } = createFixture();
    let later: unknown = 'nothing';
    const run = inside(
      async () => {
        await wait(1300);
        later = await kvs.get('a');
      },
      { functionKey: 'quick', moduleType: 'consumer' },
    );
    await expect(run).rejects.toMatchObject({ code: 'FUNCTION_TIME_OUT' });
    await wait(500);
    expect(later).toBe('nothing');
    expect(host.metrics.list()).toMatchObject([{ ok: false, errorName: 'FUNCTION_TIME_OUT' }]);
  });

  it('is measured: calls, hops, units and cost', async () => {
    const { inside, host } = createFixture();
    await inside(async () => {
      await Promise.all([kvs.get('a'), asApp().requestJira(route`/rest/api/3/issue/1`)]);
      await kvs.set('a', 'x'.repeat(25_000));
      await kvs.get('a');
    });
    const [record] = host.metrics.list();
    expect(record).toMatchObject({
      module: 'panel',
      function: 'probe',
      ok: true,
      counts: { jira: 1, storageReads: 2, storageWrites: 1, queue: 0 },
      sequentialHops: 3,
      kvs: { readUnits: 4, writeUnits: 3, readBytes: 25_002, writeBytes: 25_002 },
    });
    expect(record?.calls.map(({ path, status }) => `${status} ${path}`).sort()).toEqual([
      '200 /api/v1/get',
      '200 /rest/api/3/issue/1',
      '204 /api/v1/set',
      '404 /api/v1/get',
    ]);
    expect(record?.gbSeconds).toBeCloseTo((0.25 * (record?.milliseconds ?? 0)) / 1000);
    expect(record?.estimatedCostUsd).toBeGreaterThan((3 * 10 * 1024 * 1.09) / 1024 ** 3);
    host.metrics.clear();
    expect(host.metrics.list()).toEqual([]);
  });

  it('meets the faults of the plan, the second write of a key among them', async () => {
    const { inside, host, jiraCalls } = createFixture();
    host.setFaults({
      rules: [
        {
          match: { kind: 'kvs', pathIncludes: '/set' },
          status: 409,
          code: 'KEY_CONFLICT',
          times: 1,
        },
        { match: { kind: 'jira', method: 'GET' }, status: 429, retryAfter: 7, times: 1 },
        { match: { kind: 'kvs', pathIncludes: '/delete' }, status: 500, when: 'after' },
      ],
    });
    await expect(inside(() => kvs.set('a', 1))).rejects.toMatchObject({ code: 'KEY_CONFLICT' });
    await inside(() => kvs.set('a', 1));
    const limited = await inside(() => asApp().requestJira(route`/rest/api/3/myself`));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect(jiraCalls).toEqual([]);
    await expect(inside(() => kvs.delete('a'))).rejects.toMatchObject({ code: 'INJECTED_FAULT' });
    expect(await inside(() => kvs.get('a'))).toBeUndefined();
    expect(() => host.setFaults({ rules: [{ match: { kind: 'disk' } }] })).toThrow();
  });
});
