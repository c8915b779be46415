import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../support/governed';
import { onlyDelivery, seedOtherProject, someRun } from '../../../support/intake';
import { SECRET } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const HOUR = 3_600_000;
const project = { project: 'AI' };
const statusOf = async (secret: string, n: number): Promise<number> =>
  (await site.post(someRun(n), { secret })).status;

type SecretRow = { value: { projectId: string; current: string; previous: string | null } };

const secretRow = (name: string): SecretRow => {
  const row = site.tables.table<SecretRow>('forge-kvs-secret').get(`ingest:${name}`);
  if (row === undefined) throw new Error(`no secret ${name}`);
  return row;
};

const setSecret = (name: string, value: SecretRow['value']): void => {
  const at = site.clock.now();
  const row = { value, createdAt: at, updatedAt: at };
  site.tables.table('forge-kvs-secret').set(`ingest:${name}`, row);
};

describe('the secret of a project', () => {
  it('is created once: 32 bytes, shown in that answer alone', async () => {
    await site.must('admin', 'secret.revoke', project);
    const { secret, status } = await site.must('admin', 'secret.create', project);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(status).toMatchObject({
      exists: true,
      name: 'AI',
      rotatedAt: null,
      previousUntil: null,
    });
    expect(await statusOf(secret, 1)).toBe(202);
    const later = await site.must('admin', 'secret.status', project);
    expect(JSON.stringify(later)).not.toContain(secret);
    expect(await site.call('admin', 'secret.create', project)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await statusOf(secret, 2)).toBe(202);
  });

  it('is another one every time', async () => {
    const first = await site.must('admin', 'secret.rotate', project);
    const second = await site.must('admin', 'secret.rotate', project);
    expect(first.secret).not.toBe(second.secret);
  });

  it('stays valid for 24 hours after it was rotated, and no longer', async () => {
    const { secret, status } = await site.must('admin', 'secret.rotate', project);
    expect(status.previousUntil).toBe(new Date(site.clock.now() + 24 * HOUR).toISOString());
    expect([await statusOf(SECRET, 1), await statusOf(secret, 2)]).toEqual([202, 202]);
    site.clock.advance(24 * HOUR - 1000);
    expect(await statusOf(SECRET, 3)).toBe(202);
    site.clock.advance(1000);
    expect([await statusOf(SECRET, 4), await statusOf(secret, 5)]).toEqual([401, 202]);
    expect(await site.must('admin', 'secret.status', project)).toMatchObject({
      previousUntil: null,
    });
  });

  it('goes at once when it is rotated a second time', async () => {
    const { secret } = await site.must('admin', 'secret.rotate', project);
    await site.must('admin', 'secret.rotate', project);
    expect([await statusOf(SECRET, 1), await statusOf(secret, 2)]).toEqual([401, 202]);
  });

  it('is named in the ledger by what was signed with it, also the one before', async () => {
    const { secret, status } = await site.must('admin', 'secret.rotate', project);
    expect([await statusOf(SECRET, 1), await statusOf(secret, 2)]).toEqual([202, 202]);
    await site.drain();
    const recorded = await ledgerOf(site, 'evaluation-recorded');
    const { signsAs, previousSignsAs, events } = status;
    expect(signsAs).not.toBe(previousSignsAs);
    expect(recorded.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([
        { kind: 'pipeline', secret: previousSignsAs },
        { kind: 'pipeline', secret: signsAs },
      ]),
    );
    expect(events[0]).toMatchObject({ action: 'rotated', secret: signsAs });
    expect(JSON.stringify(recorded)).not.toContain(secret);
  });

  it('is gone at once when it is revoked, with the one before', async () => {
    const { secret } = await site.must('admin', 'secret.rotate', project);
    expect(await site.must('admin', 'secret.revoke', project)).toMatchObject({ exists: false });
    expect([await statusOf(SECRET, 1), await statusOf(secret, 2)]).toEqual([401, 401]);
    expect(await site.call('admin', 'secret.rotate', project)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  it('is read in the form in which somebody put it there by hand', async () => {
    setSecret('AI', { ...secretRow('AI').value, previous: 'older' });
    expect([await statusOf('older', 1), await statusOf(SECRET, 2)]).toEqual([202, 202]);
    expect(await site.must('admin', 'secret.status', project)).toMatchObject({
      exists: true,
      createdAt: null,
    });
  });

  it('leaves who did what when on record, the last 20, newest first, without itself', async () => {
    for (let n = 0; n < 12; n += 1) {
      await site.must('admin', 'secret.revoke', project);
      await site.must('admin', 'secret.create', project);
    }
    const { events, people } = await site.must('admin', 'secret.status', project);
    expect(events).toHaveLength(20);
    expect(events.slice(0, 2).map(({ action }) => action)).toEqual(['created', 'revoked']);
    expect(Object.values(people)).toEqual(['Ada Admin']);
    const stored = JSON.stringify(site.tables.table('forge-kvs-plain').entries());
    expect(stored).toContain('revoked');
    expect(stored).not.toContain(secretRow('AI').value.current);
  });

  it('is not made, or changed, when storage is down', async () => {
    site.host.setFaults({
      rules: [{ match: { kind: 'kvs', pathIncludes: 'secret/set' }, status: 500 }],
    });
    expect(await site.call('admin', 'secret.rotate', project)).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    site.host.setFaults({ rules: [] });
    expect(await statusOf(SECRET, 1)).toBe(202);
  });

  it('is not its own where another project has put one under its key', async () => {
    setSecret('AI', { projectId: '99999', current: 'theirs', previous: null });
    expect(await site.must('admin', 'secret.status', project)).toMatchObject({ exists: false });
    for (const name of ['secret.create', 'secret.rotate', 'secret.revoke'] as const) {
      expect(await site.call('admin', name, project)).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      });
    }
    expect(await statusOf('theirs', 1)).toBe(202);
  });

  it('is still shown and can be ended when the project got another key', async () => {
    await site.must('admin', 'secret.rotate', project);
    const { projectId } = secretRow('AI').value;
    site.tables.table('forge-kvs-secret').delete('ingest:AI');
    setSecret('CLAIMS', { projectId, current: 'kept', previous: null });
    const events = site.tables.table<{ value: { record: { name: string }[] } }>('forge-kvs-plain');
    const key = `ingest-events:${projectId}`;
    const stored = events.get(key);
    if (stored === undefined) throw new Error('no events');
    const record = stored.value.record.map((event) => ({ ...event, name: 'CLAIMS' }));
    events.set(key, { ...stored, value: { ...stored.value, record } });
    expect(await site.must('admin', 'secret.status', project)).toMatchObject({
      exists: true,
      name: 'CLAIMS',
    });
    await site.must('admin', 'secret.revoke', project);
    const body = someRun(1);
    expect((await site.post(body, { secret: 'kept', project: 'CLAIMS' })).status).toBe(401);
  });

  it('opens only its own project', async () => {
    seedOtherProject(site);
    const { secret } = await site.must('admin', 'secret.create', { project: 'BI' });
    expect((await site.post(someRun(1), { secret, project: 'AI' })).status).toBe(401);
    expect((await site.post(someRun(1), { secret, project: 'BI' })).status).toBe(202);
    await site.drain();
    expect(onlyDelivery(site)).toMatchObject({ state: 'unrouted', evaluations: [] });
  });
});
