import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { CallFaultInput } from '../../../../local/forge/faults/plan';
import { ownFieldNames } from '../../../../src/entry/issue-event';
import { accountOf, findingsOf, setStatus } from '../../../support/governed';
import { manifestOf, seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
  site.host.metrics.clear();
});

const queueFull: CallFaultInput = { match: { kind: 'queue' }, status: 429 };
const storageDown: CallFaultInput = { match: { kind: 'kvs' }, status: 503 };

const fault = (...rules: CallFaultInput[]): void => site.host.setFaults({ rules });

/** Runs of the trigger, with how often each asked the queue. */
const triggered = () => site.host.metrics.list().filter(({ module }) => module === 'issue-events');

/** Lets the events of Jira arrive, without any work or retry that follows. */
const arrive = async (count: number): Promise<void> => {
  await expect.poll(() => triggered().length).toBe(count);
};

/** Work that storage keeps for the queue. */
const kept = (): unknown[] =>
  site.tables
    .table('forge-kvs-plain')
    .entries()
    .filter(([key]) => key.startsWith('outbox:'));

describe('an event of a work item', () => {
  it('that concerns nothing of the app costs no push: only what bears on an item does', async () => {
    const edit = (fields: Record<string, unknown>) =>
      site.rest('pm', 'PUT', '/rest/api/3/issue/AI-1', { fields });
    await edit({ summary: 'Another name', labels: ['x'], priority: { name: 'High' } });
    await edit({ assignee: { accountId: accountOf(site, 'ds') } });
    await arrive(2);
    expect(triggered().map(({ calls }) => calls.length)).toEqual([0, 0]);
    const { issueTypes } = await site.must('admin', 'settings.get', { project: 'AI' });
    const bug = issueTypes.find(({ name }) => name === 'Bug')?.id ?? '';
    await edit({ issuetype: { id: bug }, summary: 'A third name' });
    setStatus(site, 'Deployment', 'ds');
    site.jira.admin.setField('AI-1', 'AI lifecycle stage', 'Data', {
      ...{ accountId: accountOf(site, 'pm'), emitEvents: true },
    });
    await arrive(5);
    expect(triggered().map(({ counts }) => counts.queue)).toEqual([0, 0, 1, 1, 1]);
  });

  it("knows the app's own fields by the names that the manifest gives them", () => {
    const named = z.object({ name: z.string() });
    const schema = z.object({ modules: z.object({ 'jira:customField': z.array(named) }) });
    const fields = schema.parse(manifestOf()).modules['jira:customField'];
    expect(ownFieldNames).toEqual(fields.map(({ name }) => name));
  });
});

describe('an event that the queue refuses', () => {
  const movedAt = async (): Promise<string> => {
    const at = new Date(site.clock.now()).toISOString();
    setStatus(site, 'Deployment', 'ds');
    await arrive(1);
    site.clock.advance(3 * 60_000);
    return at;
  };
  const found = (at: string) => [{ accountId: accountOf(site, 'ds'), at }];

  it('is kept, comes again and is found with who did it and when; then nothing is kept', async () => {
    fault(queueFull);
    const at = await movedAt();
    expect(kept()).toHaveLength(1);
    expect(site.host.queued()).toMatchObject([{ target: { kind: 'trigger' } }]);
    fault();
    await site.drain();
    expect(await findingsOf(site)).toMatchObject(found(at));
    expect(kept()).toEqual([]);
  });

  it('is kept once, however often it comes again, and the sweep empties what is kept', async () => {
    fault(queueFull);
    const at = await movedAt();
    await site.drain();
    expect(triggered()).toHaveLength(5);
    expect(kept()).toHaveLength(1);
    expect(site.host.queued()).toEqual([]);
    fault();
    await site.host.runSchedule('hourly');
    expect(kept()).toEqual([]);
    await site.drain();
    expect(await findingsOf(site)).toMatchObject(found(at));
  });

  it('comes again where storage is down as well', async () => {
    fault(queueFull, storageDown);
    const at = await movedAt();
    expect(kept()).toEqual([]);
    fault();
    await site.drain();
    expect(await findingsOf(site)).toMatchObject(found(at));
  });
});
