import { asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
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
