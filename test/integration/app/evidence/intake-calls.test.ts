import { describe, expect, it } from 'vitest';
import type { CallInput, CallName } from '../../../../src/contract/calls/calls';
import { secretName } from '../../../../src/app/settings/secret-name';
import {
  onlyDelivery,
  rowsOf,
  seedOtherProject,
  signedPost,
  someRun,
  storedDeliveries,
} from '../../../support/intake';
import { SECRET } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

/** A delivery that names no work item. */
const sendUnrouted = async (n = 1): Promise<string> => {
  await signedPost(site, 'evidence', someRun(n, { issue: undefined, model: 'orphan' }));
  await site.drain();
  const id = storedDeliveries(site).find(({ state }) => state === 'unrouted')?.id;
  if (id === undefined) throw new Error('nothing is unrouted');
  return id;
};

const refusal = (code: string) => ({ ok: false, error: { code } });

describe('the list of deliveries', () => {
  it('shows the newest first, with their reasons and without their bodies', async () => {
    await signedPost(site, 'evidence', someRun(1));
    await site.drain();
    site.clock.advance(1000);
    await sendUnrouted(2);
    const { deliveries, cursor } = await site.must('admin', 'deliveries.list', { project: 'AI' });
    expect(cursor).toBeNull();
    expect(deliveries).toMatchObject([
      { state: 'unrouted', issueKey: null, format: 'assay-json', evaluations: 0 },
      { state: 'done', issueKey: 'AI-1', problem: null, evaluations: 1 },
    ]);
    expect(deliveries[0]?.problem).toContain('No item of the project is about orphan');
    expect(deliveries[0]?.size).toBe(
      JSON.stringify(someRun(2, { issue: undefined, model: 'orphan' })).length,
    );
    expect(JSON.stringify(deliveries)).not.toContain('holdout-v3');
    expect(Object.keys(deliveries[0] ?? {})).not.toContain('body');
  });

  it('has pages of 50 and can be held to one state', async () => {
    for (let n = 0; n < 53; n += 1) {
      await signedPost(site, 'evidence', someRun(n));
      site.clock.advance(1000);
    }
    await sendUnrouted(1000);
    const first = await site.must('admin', 'deliveries.list', { project: 'AI', state: 'done' });
    expect(first.deliveries).toHaveLength(50);
    const second = await site.must('admin', 'deliveries.list', {
      project: 'AI',
      state: 'done',
      ...(first.cursor === null ? {} : { cursor: first.cursor }),
    });
    expect(second.deliveries).toHaveLength(3);
    const ids = [...first.deliveries, ...second.deliveries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(53);
    const times = [...first.deliveries, ...second.deliveries].map(({ receivedAt }) => receivedAt);
    expect(times).toEqual([...times].sort().reverse());
    const unrouted = { project: 'AI', state: 'unrouted' as const };
    expect((await site.must('admin', 'deliveries.list', unrouted)).deliveries).toHaveLength(1);
  });

  it('refuses a cursor that it did not give', async () => {
    const answer = await site.call('admin', 'deliveries.list', { project: 'AI', cursor: 'bm9uZQ' });
    expect(answer).toMatchObject(refusal('invalid-input'));
  });
});

describe('an unrouted delivery', () => {
  it('is recorded on the item that a person names, and that they did is in the ledger', async () => {
    const id = await sendUnrouted();
    site.clock.advance(60_000);
    const view = await site.must('pm', 'deliveries.assign', { project: 'AI', id, issue: 'AI-1' });
    expect(view).toMatchObject({ state: 'done', issueKey: 'AI-1', problem: null, evaluations: 1 });
    await site.drain();
    const { entries, chain, people } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    const recorded = entries.find(({ kind }) => kind === 'evaluation-recorded');
    expect(chain.ok).toBe(true);
    expect(recorded?.actor.kind).toBe('person');
    expect(Object.values(people)).toContain('Petra Manager');
    expect(recorded?.at).toBe(new Date(site.clock.now()).toISOString());
    const item = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(item.evaluations[0]?.postedBy).toEqual({
      kind: 'pipeline',
      secret: secretName(SECRET),
    });
    expect(onlyDelivery(site).body).toBeNull();
  });

  it('cannot be recorded a second time', async () => {
    const id = await sendUnrouted();
    const assign = { project: 'AI', id, issue: 'AI-1' };
    await site.must('pm', 'deliveries.assign', assign);
    for (const call of ['deliveries.replay', 'deliveries.discard'] as const) {
      expect(await site.call('admin', call, { project: 'AI', id })).toMatchObject(
        refusal('conflict'),
      );
    }
    expect(await site.call('pm', 'deliveries.assign', assign)).toMatchObject(refusal('conflict'));
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });

  it('is recorded once by two people at the same time', async () => {
    const id = await sendUnrouted();
    const assign = { project: 'AI', id, issue: 'AI-1' };
    const answers = await Promise.all(
      ['pm', 'ds', 'admin'].map((who) => site.call(who, 'deliveries.assign', assign)),
    );
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
    expect(onlyDelivery(site).state).toBe('done');
  });

  it('stays unrouted when it is replayed and nothing has changed', async () => {
    const id = await sendUnrouted();
    const view = await site.must('admin', 'deliveries.replay', { project: 'AI', id });
    expect(view.state).toBe('unrouted');
  });

  it('loses its body when it is discarded, and says by whom', async () => {
    const id = await sendUnrouted();
    const view = await site.must('admin', 'deliveries.discard', { project: 'AI', id });
    expect(view).toMatchObject({
      ...{ state: 'failed', discarded: true, problem: 'Discarded by Ada Admin.' },
    });
    expect(onlyDelivery(site).body).toBeNull();
    expect(JSON.stringify(rowsOf(site, 'delivery'))).not.toContain('Ada Admin');
    expect(await site.call('admin', 'deliveries.replay', { project: 'AI', id })).toMatchObject(
      refusal('conflict'),
    );
    const body = someRun(1, { issue: undefined, model: 'orphan' });
    expect((await signedPost(site, 'evidence', body)).status).toBe(200);
    await site.drain();
    expect(onlyDelivery(site).state).toBe('failed');
  });

  it('waits to be processed and is not discarded before', async () => {
    await signedPost(site, 'evidence', someRun(1));
    const { id } = onlyDelivery(site);
    expect(await site.call('admin', 'deliveries.discard', { project: 'AI', id })).toMatchObject(
      refusal('conflict'),
    );
    expect(await site.must('admin', 'deliveries.replay', { project: 'AI', id })).toMatchObject({
      state: 'done',
    });
    await site.drain();
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });
});

describe('a failed delivery', () => {
  it('is recorded when it is replayed after the outage', async () => {
    await signedPost(site, 'evidence', someRun(1));
    site.host.setFaults({
      rules: [{ match: { kind: 'kvs', pathIncludes: 'batch' }, status: 500 }],
    });
    await site.drain();
    expect(onlyDelivery(site).state).toBe('failed');
    const { id } = onlyDelivery(site);
    expect(await site.call('admin', 'deliveries.replay', { project: 'AI', id })).toMatchObject(
      refusal('unavailable'),
    );
    expect(onlyDelivery(site).state).toBe('failed');
    site.host.setFaults({ rules: [] });
    expect(await site.must('admin', 'deliveries.replay', { project: 'AI', id })).toMatchObject({
      state: 'done',
      issueKey: 'AI-1',
      problem: null,
    });
    expect(rowsOf(site, 'evaluation')).toHaveLength(1);
  });
});

describe('who may do what with deliveries and secrets', () => {
  const adminCalls = [
    'deliveries.list',
    'deliveries.replay',
    'deliveries.discard',
    'secret.status',
    'secret.create',
    'secret.rotate',
    'secret.revoke',
  ] as const satisfies CallName[];

  const everything = (): string =>
    JSON.stringify([
      ...['delivery', 'evaluation', 'item', 'ledger'].map((entity) => rowsOf(site, entity)),
      site.tables.table('forge-kvs-secret').entries(),
      site.tables.table('forge-kvs-plain').entries(),
    ]);

  it.each(
    adminCalls.flatMap((call) => ['viewer', 'ds', 'approver'].map((who) => [call, who] as const)),
  )('%s is refused to %s, who does not administer the project', async (call, who) => {
    const id = await sendUnrouted();
    const before = everything();
    const payload: CallInput<typeof call> & { id: string } = { project: 'AI', id };
    expect(await site.call(who, call, payload)).toMatchObject(refusal('forbidden'));
    expect(everything()).toBe(before);
  });

  it('an administrator may list, replay and discard', async () => {
    const id = await sendUnrouted();
    for (const call of ['deliveries.replay', 'deliveries.discard'] as const) {
      expect(await site.call('admin', call, { project: 'AI', id })).toMatchObject({ ok: true });
    }
    expect(await site.call('admin', 'deliveries.list', { project: 'AI' })).toMatchObject({
      ok: true,
    });
  });

  it('assigning asks for editing the item, seeing it, and administering its project', async () => {
    const id = await sendUnrouted();
    site.jira.admin.createSecurityLevel('AI', { name: 'Closed', groups: [], accountIds: [] });
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Secret', securityLevel: 'Closed' });
    const assign = (who: string, issue: string, project = 'AI') =>
      site.call(who, 'deliveries.assign', { project, id, issue });
    expect(await assign('viewer', 'AI-1')).toMatchObject(refusal('forbidden'));
    expect(await assign('pm', 'AI-2')).toMatchObject(refusal('not-found'));
    expect(await assign('pm', 'AI-1', 'XX')).toMatchObject(refusal('not-found'));
    expect(rowsOf(site, 'evaluation')).toEqual([]);
    expect(await assign('ds', 'AI-1')).toMatchObject(refusal('forbidden'));
    expect(await assign('pm', 'AI-1')).toMatchObject({ ok: true });
  });

  it('a delivery of another project is not found, whatever one may do in one’s own', async () => {
    seedOtherProject(site);
    const id = await sendUnrouted();
    for (const call of ['deliveries.replay', 'deliveries.discard'] as const) {
      expect(await site.call('admin', call, { project: 'BI', id })).toMatchObject(
        refusal('not-found'),
      );
    }
    const assign = { project: 'BI', id, issue: 'BI-1' };
    expect(await site.call('admin', 'deliveries.assign', assign)).toMatchObject(
      refusal('not-found'),
    );
    const crossed = { project: 'AI', id, issue: 'BI-1' };
    expect(await site.call('admin', 'deliveries.assign', crossed)).toMatchObject(
      refusal('not-found'),
    );
    expect((await site.must('admin', 'deliveries.list', { project: 'BI' })).deliveries).toEqual([]);
    expect(onlyDelivery(site).state).toBe('unrouted');
  });
});
