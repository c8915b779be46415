import { setTimeout as wait } from 'node:timers/promises';
import { asApp, asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { kvs } from '@forge/kvs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GENERIC_REFUSAL } from '../../../local/forge/modules/validator';
import { createFixture, createManifest } from './support';

const soon = { retryAfter: 1, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST };
const transition = {
  issue: { key: 'AI-1' },
  configuration: { gate: 'deployment' },
  transition: { from: { id: '1' }, to: { id: '2' }, modifiedFields: { labels: ['a'] } },
};

describe('a workflow validator', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const validate = (run: (args: unknown) => unknown, manifest: unknown = createManifest()) => {
    const fixture = createFixture({ manifest, functions: { validate: run } });
    return {
      ...fixture,
      answer: fixture.host.runValidator({ moduleKey: 'gate', args: transition }),
    };
  };

  it('gets key, configuration, statuses and changed fields, and decides', async () => {
    let given: unknown;
    const { answer } = validate((args) => {
      given = args;
      return { result: false, errorMessage: 'Not yet' };
    });
    expect(await answer).toEqual({ result: false, errorMessage: 'Not yet' });
    expect(given).toEqual(transition);
    expect(await validate(() => ({ result: true, errorMessage: 'x' })).answer).toEqual({
      result: true,
    });
  });

  it('gets changed fields only with the scope to read issues', async () => {
    let given: unknown;
    const manifest = { ...createManifest(), permissions: { scopes: ['storage:app'] } };
    await validate((args) => {
      given = args;
      return { result: true };
    }, manifest).answer;
    expect(given).toMatchObject({ transition: { from: { id: '1' }, to: { id: '2' } } });
    expect(JSON.stringify(given)).not.toContain('modifiedFields');
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('secret detail');
      },
    ],
    ['answers nothing', () => undefined],
    ['answers something else', () => ({ result: 'yes' })],
    ['runs out of time', () => new Promise(() => undefined)],
    ['acts as a user', () => asUser().requestJira(route`/rest/api/3/myself`)],
  ])('refuses when it %s', async (_, run) => {
    const { answer, lines } = validate(run);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await answer).toEqual({ result: false, errorMessage: GENERIC_REFUSAL });
    expect(lines.join('\n')).toContain('validator gate: refused');
  });
});

describe('a web trigger', () => {
  const request = {
    method: 'post',
    path: '/webtrigger/echo/more',
    headers: { 'X-Signature': 'abc' },
    query: { a: ['1', '2'] },
    body: '{"x": 1}',
  };

  it('gets the request in lists, without a user, and may answer freely when dynamic', async () => {
    const { host } = createFixture({
      functions: {
        trigger: (given: unknown, context: Record<string, unknown>) => ({
          statusCode: 201,
          headers: { 'x-kind': ['echo'] },
          body: JSON.stringify([given, Object.keys(context)]),
        }),
      },
    });
    const answer = await host.webTrigger('echo', request);
    expect(answer).toMatchObject({ statusCode: 201, headers: { 'x-kind': ['echo'] } });
    expect(JSON.parse(answer.body)).toEqual([
      {
        method: 'POST',
        path: '/webtrigger/echo/more',
        userPath: '/more',
        headers: { 'X-Signature': ['abc'] },
        queryParameters: { a: ['1', '2'] },
        body: '{"x": 1}',
        call: { functionKey: 'trigger' },
        context: expect.objectContaining({ moduleKey: 'echo' }) as unknown,
        contextToken: '',
      },
      ['installContext', 'installation', 'moduleKey'],
    ]);
  });

  it('answers with a declared output when static, and 500 for anything else', async () => {
    const answers: unknown[] = [
      { outputKey: 'accepted' },
      { outputKey: 'other' },
      { statusCode: 200 },
    ];
    const { host } = createFixture({
      functions: {
        trigger: () => {
          if (answers.length === 0) throw new Error('secret detail');
          return answers.shift();
        },
      },
    });
    expect(await host.webTrigger('ingest', request)).toEqual({
      statusCode: 202,
      headers: { 'content-type': ['application/json'] },
      body: '{"ok":1}',
    });
    for (let times = 0; times < 3; times += 1) {
      const answer = await host.webTrigger('ingest', request);
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toContain('secret');
    }
    const large = { ...request, body: 'x'.repeat(5 * 1024 * 1024 + 1) };
    expect((await host.webTrigger('ingest', large)).statusCode).toBe(413);
  });
});

describe('events', () => {
  it('reach the triggers that listen; own ones only where they are not ignored', async () => {
    const seen: unknown[] = [];
    const { host } = createFixture({ functions: { event: (event: unknown) => seen.push(event) } });
    await host.deliverEvent('avi:jira:updated:issue', { issue: { id: '1' }, selfGenerated: true });
    await host.deliverEvent('avi:jira:commented:issue', { selfGenerated: true });
    await host.deliverEvent('avi:jira:commented:issue', { selfGenerated: false });
    await host.deliverEvent('avi:jira:deleted:issue', {});
    expect(seen).toEqual([
      { eventType: 'avi:jira:updated:issue', issue: { id: '1' }, selfGenerated: true },
      { eventType: 'avi:jira:commented:issue', selfGenerated: false },
    ]);
  });

  it('are delivered four more times at most, and not after an error or above 200 kB', async () => {
    let calls = 0;
    let act: () => unknown = () => new InvocationError(soon);
    const { host, lines } = createFixture({
      functions: {
        event: () => {
          calls += 1;
          return act();
        },
      },
    });
    await host.deliverEvent('avi:jira:updated:issue', {});
    expect(await host.drain()).toMatchObject({ failed: 1, delayed: 0 });
    expect(calls).toBe(5);
    act = () => {
      throw new Error('broken');
    };
    await host.deliverEvent('avi:jira:updated:issue', {});
    expect(await host.drain()).toMatchObject({ processed: 0, failed: 0 });
    await host.deliverEvent('avi:jira:updated:issue', { text: 'x'.repeat(210_000) });
    expect(calls).toBe(6);
    expect(lines.join('\n')).toContain('dropped');
  });

  it('that are filtered by Jira expression are refused at start-up', () => {
    const manifest = createManifest();
    const filter = { ignoreSelf: true, expression: 'event.issue != null' };
    manifest.modules.trigger = [{ key: 't', function: 'event', events: ['avi:x'], filter }];
    expect(() => createFixture({ manifest })).toThrow('Jira expression');
  });
});

describe('a scheduled trigger', () => {
  it('runs with its context, is remembered, and fails quietly', async () => {
    const seen: unknown[] = [];
    let fail = false;
    const { host, clock, lines } = createFixture({
      functions: {
        schedule: (given: unknown) => {
          seen.push(given);
          if (fail) throw new Error('broken');
          return { statusCode: 204 };
        },
      },
    });
    expect(host.schedules()).toMatchObject([{ moduleKey: 'sweep', lastStartedAt: undefined }]);
    expect(await host.runSchedule('sweep')).toEqual({ ok: true, statusCode: 204 });
    expect(seen).toMatchObject([{ context: { moduleKey: 'sweep' }, contextToken: '' }]);
    expect(host.schedules()).toMatchObject([{ dueAt: clock.now() + 3_600_000 }]);
    fail = true;
    expect(await host.runSchedule('sweep')).toMatchObject({ ok: false, statusCode: 500 });
    expect(lines.join('\n')).toContain('schedule sweep: failed: broken');
    await expect(host.runSchedule('panel')).rejects.toMatchObject({ code: 'UNKNOWN_MODULE' });
  });
});

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
