import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../../support/builders/builders';
import {
  onlyDelivery,
  rowsOf,
  signedPost,
  someRun,
  storedDeliveries,
} from '../../../support/intake';
import { SECRET } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

describe('a body that is sent again', () => {
  it('is a duplicate, with the same signature and with a later one', async () => {
    const body = JSON.stringify(someRun(1));
    const first = await site.post(body);
    const again = await site.post(body);
    await site.drain();
    const afterwards = await site.post(body, { timestamp: seconds(daysAgo(0)) + 60 });
    await site.drain();
    expect([first.status, again.status, afterwards.status]).toEqual([202, 200, 200]);
    expect(storedDeliveries(site)).toHaveLength(1);
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });

  it('is another delivery when the address names another item', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second', status: 'Data' });
    const body = JSON.stringify(someRun(1, { issue: undefined }));
    const sent = ['AI-1', 'AI-2', 'AI-1'].map((issue) =>
      signedPost(site, 'evidence', body, { query: { issue } }),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status).sort((a, b) => a - b);
    await site.drain();
    expect(statuses).toEqual([200, 202, 202]);
    const keys = storedDeliveries(site).map(({ routed }) => routed?.issueKey);
    expect(keys.sort((a = '', b = '') => a.localeCompare(b))).toEqual(['AI-1', 'AI-2']);
  });

  it.each([
    ['another item than the one that is signed', 'AI-2', 'v2', 'AI-1'],
    ['an item that is not signed', 'AI-2', 'v1', null],
    ['no item where one is signed', null, 'v2', 'AI-1'],
  ])('is refused where the address names %s', async (_name, named, version, signed) => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second', status: 'Data' });
    const body = JSON.stringify(someRun(1));
    const timestamp = String(Math.floor(site.clock.now() / 1000));
    const message = signed === null ? `${timestamp}.${body}` : `v2.${timestamp}.${signed}.${body}`;
    const hex = createHmac('sha256', SECRET).update(message).digest('hex');
    const answer = await site.host.webTrigger('evidence', {
      ...{ method: 'POST', path: '/', body, query: named === null ? {} : { issue: named } },
      headers: {
        'x-assay-project': 'AI',
        'x-assay-timestamp': timestamp,
        'x-assay-signature': `${version}=${hex}`,
      },
    });
    expect(answer.statusCode).toBe(401);
    expect(storedDeliveries(site)).toEqual([]);
  });

  it('is processed when it could not be routed before and can be now', async () => {
    const body = someRun(1, { issue: undefined, model: 'claims-doc' });
    await site.post(body);
    await site.drain();
    expect(onlyDelivery(site).state).toBe('unrouted');
    await site.must('pm', 'item.describe', {
      issue: 'AI-1',
      systemType: null,
      modelName: 'claims-doc',
      modelVersion: '1.4.0',
    });
    expect((await site.post(body)).status).toBe(200);
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', body: null });
  });
});

describe('the time of a signature', () => {
  it.each([
    [-300, 202],
    [300, 202],
    [-301, 401],
    [301, 401],
  ])('%d seconds off is answered %d', async (off, status) => {
    const timestamp = seconds(daysAgo(0)) + off;
    expect((await site.post(someRun(1), { timestamp })).status).toBe(status);
  });
});

describe('a request that is not authenticated', () => {
  const counts = () => site.host.metrics.list().at(-1)?.counts;

  it.each([
    ['a wrong secret', { secret: 'wrong' }],
    ['an unknown project', { project: 'NOPE' }],
  ])('with %s costs one read, nothing of Jira, and is answered alike', async (_what, signing) => {
    site.host.metrics.clear();
    const answer = await site.post(someRun(1), signing);
    expect(answer).toEqual({
      status: 401,
      body: expect.stringContaining('unauthorized') as string,
    });
    expect(counts()).toEqual({ jira: 0, storageReads: 1, storageWrites: 0, queue: 0 });
  });

  it.each([
    ['an old timestamp', { timestamp: seconds(daysAgo(1)) }],
    ['a project key that is none', { project: 'no key' }],
  ])('with %s costs nothing', async (_what, signing) => {
    site.host.metrics.clear();
    expect((await site.post(someRun(1), signing)).status).toBe(401);
    expect(counts()).toEqual({ jira: 0, storageReads: 0, storageWrites: 0, queue: 0 });
  });

  it('is refused without its headers', async () => {
    const body = JSON.stringify(someRun(1));
    const answer = await site.host.webTrigger('evidence', { method: 'POST', path: '/', body });
    expect(answer.statusCode).toBe(401);
  });
});

describe('the size of a body', () => {
  it('is measured in bytes, before anything is read', async () => {
    site.host.metrics.clear();
    const twoBytesEach = 'ä'.repeat(100_001);
    expect((await site.post(twoBytesEach)).status).toBe(413);
    expect(site.host.metrics.list().at(-1)?.counts.storageReads).toBe(0);
  });

  it('may be 200,000 bytes, also where JSON takes twice that', async () => {
    const open =
      '{"issue":"AI-1","results":[{"metric":"accuracy","successes":97,"trials":100}],"commit":"c"';
    const body = `${open}${'\n'.repeat(200_000 - open.length - 1)}}`;
    expect(body).toHaveLength(200_000);
    expect((await site.post(body)).status).toBe(202);
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', body: null });
  });
});

describe('storage that does not do as it is asked', () => {
  const fault = (path: string, status: number, more: Record<string, unknown> = {}) =>
    site.host.setFaults({
      rules: [{ match: { kind: 'kvs', pathIncludes: path }, status, probability: 1, ...more }],
    });

  it.each([429, 500, 503])('is busy when it answers %d to the first read', async (status) => {
    fault('secret/get', status);
    expect((await site.post(someRun(1))).status).toBe(429);
  });

  it('is busy, and not a duplicate, when it says that a body is there that is not', async () => {
    const conflict = { status: 409, code: 'KEY_CONFLICT' };
    site.host.setFaults({
      rules: ['/transaction', 'v1/set'].map((pathIncludes) => ({
        match: { kind: 'kvs', pathIncludes },
        ...conflict,
      })),
    });
    expect((await site.post(someRun(1))).status).toBe(429);
    expect(storedDeliveries(site)).toEqual([]);
    site.host.setFaults({ rules: [] });
    expect((await site.post(someRun(1))).status).toBe(202);
  });

  it('loses nothing when its answer to the write is lost', async () => {
    fault('/transaction', 500, { when: 'after', times: 1 });
    expect((await site.post(someRun(1))).status).toBe(429);
    expect((await site.post(someRun(1))).status).toBe(200);
    await site.drain();
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });

  it('is busy when the queue does not take the event, and the body is not lost', async () => {
    site.host.setFaults({
      rules: [{ match: { kind: 'queue' }, status: 500, probability: 1, times: 1 }],
    });
    expect((await site.post(someRun(1))).status).toBe(429);
    expect((await site.post(someRun(1))).status).toBe(200);
    await site.drain();
    expect(onlyDelivery(site).state).toBe('done');
  });
});

describe('three hundred damaged bodies', () => {
  it('are never an error of the server, and nothing of a refused one is stored', async () => {
    const body = JSON.stringify(someRun(7));
    const damage = fc.record({
      at: fc.nat(body.length - 1),
      length: fc.nat(12),
      put: fc.oneof(
        fc.string({ maxLength: 6, unit: 'binary' }),
        fc.constantFrom('{', '[', '"', '\\', '\u0000', '1e999', '-', 'null', '\ud800', ',,', '{{{'),
      ),
    });
    const damaged = fc
      .sample(damage, { numRuns: 300, seed: 20_261_120 })
      .map(({ at, length, put }) => body.slice(0, at) + put + body.slice(at + length));
    let taken = 0;
    const statuses = new Map<number, number>();
    for (const text of damaged) {
      const { status } = await site.post(text);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 202) taken += 1;
      expect([200, 202, 400]).toContain(status);
    }
    expect(statuses.get(400) ?? 0).toBeGreaterThan(150);
    expect(storedDeliveries(site)).toHaveLength(taken);
  });

  it('are refused as a whole where they are not the ones that were signed', async () => {
    const sent = JSON.stringify(someRun(7));
    for (let at = 0; at < sent.length; at += 7) {
      const sentBody = `${sent.slice(0, at)}~${sent.slice(at + 1)}`;
      expect((await site.post(sent, { sentBody })).status).toBe(401);
    }
    expect(storedDeliveries(site)).toEqual([]);
  });
});
