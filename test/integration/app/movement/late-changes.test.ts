import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  changeSettings,
  doWork,
  findingsOf,
  ledgerOf,
  lockAccuracy,
  perfectRun,
  seedPerfect,
  setStatus,
  usePreset,
} from '../../../support/governed';
import { onlyDelivery, rowsOf, signedPost } from '../../../support/intake';
import { recordsOf } from '../../../support/site-state';
import { seedProject, statuses, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.jira.admin.createProject({
    ...{ key: 'LAB', name: 'Lab', leadAccountId: accountOf(site, 'pm'), statuses },
    issueTypes: [{ name: 'Task' }, { name: 'Bug' }],
  });
  site.clock.advance(60_000);
});

/** Events wait for ten minutes of the site's clock. */
const lateEvents = (): void =>
  site.host.setFaults({ deliveries: [{ of: 'events', fault: 'delay', seconds: 600 }] });

const arrive = async (): Promise<void> => {
  site.host.setFaults({});
  await site.drain();
};

const moveTo = (status: string): string => {
  const at = new Date(site.clock.now()).toISOString();
  setStatus(site, status, 'ds');
  site.clock.advance(5_000);
  return at;
};

/** The policy of the project, with no gate. */
const noGates = async () => {
  const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
  return { ...settings.policy, gates: {} };
};

describe('rules that change before the event of a move comes', () => {
  it('do not excuse it: it is judged by those under which it was made', async () => {
    lateEvents();
    const at = moveTo('Deployment');
    await changeSettings(site, { policy: await noGates() });
    await arrive();
    expect(await findingsOf(site)).toMatchObject([{ kind: 'moved-without-gate', at }]);
  });

  it('do not accuse who made it', async () => {
    await changeSettings(site, { policy: await noGates() });
    site.clock.advance(5_000);
    lateEvents();
    moveTo('Deployment');
    await usePreset(site, 'regulated');
    await arrive();
    const found = await findingsOf(site);
    expect(found.filter(({ kind }) => kind === 'moved-without-gate')).toEqual([]);
    expect(await ledgerOf(site, 'stage-moved')).toHaveLength(1);
  });
});

describe('a work item that is moved to another project', () => {
  it('keeps what came in before, with the entries in their order', async () => {
    await lockAccuracy(site);
    site.clock.advance(7_200_000);
    const { issue: _issue, ...run } = perfectRun(site.clock.now());
    expect((await signedPost(site, 'evidence', run)).status).toBe(202);
    site.clock.advance(5_000);
    lateEvents();
    const by = { accountId: accountOf(site, 'ds'), emitEvents: true };
    const { key } = site.jira.admin.moveToProject('AI-1', { projectKey: 'LAB' }, by);
    await site.drain();
    await arrive();
    expect(onlyDelivery(site)).toMatchObject({ state: 'done', routed: { issueKey: key } });
    const { entries } = await site.must('pm', 'ledger.list', { issue: key });
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'project-changed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'evaluation-recorded')).toHaveLength(1);
  });
});

describe('a work item that is deleted', () => {
  it('before its run is processed leaves the run to be placed, and its late event nothing', async () => {
    lateEvents();
    moveTo('Deployment');
    expect((await signedPost(site, 'evidence', perfectRun(site.clock.now()))).status).toBe(202);
    await site.rest('admin', 'DELETE', '/rest/api/3/issue/AI-1');
    await arrive();
    expect(onlyDelivery(site)).toMatchObject({ state: 'unrouted' });
    expect(rowsOf(site, 'evaluation')).toEqual([]);
  });
});

describe('approvals that let an item in', () => {
  const writers = (): unknown =>
    recordsOf(site, 'item').find((item) => item['issueKey'] === 'AI-1')?.['writers'];

  it.each(['decision', 'event'])(
    'make those who wrote before no authors: %s first',
    async (first) => {
      await seedPerfect(site);
      await approveBoth(site);
      expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
      site.clock.advance(1_000);
      const { id: issueId } = site.jira.admin.issue('AI-1');
      const unsaid = { cause: 'edited' as const, accountId: null, at: null };
      const change = { ...unsaid, fromStatusId: null, toStatusId: null };
      if (first === 'decision') await site.drain();
      else await doWork(site, { kind: 'follow-issue', issueId, change });
      const open = first === 'event' ? ['moved-without-gate'] : [];
      expect((await findingsOf(site)).map(({ kind }) => kind)).toEqual(open);
      await site.must('ds', 'item.describe', {
        ...{ issue: 'AI-1', systemType: 'document-classifier' },
        ...{ modelName: 'claims-doc', modelVersion: '2.0.0' },
      });
      await site.drain();
      expect(writers()).toEqual([accountOf(site, 'ds')]);
      const told = first === 'event' ? [{ body: { isApproved: true } }] : [];
      expect(await ledgerOf(site, 'correction')).toMatchObject(told);
    },
  );

  it('where none did leave every author one', async () => {
    await seedPerfect(site);
    const before = writers();
    expect(before).not.toEqual([]);
    moveTo('Deployment');
    await site.drain();
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance.isAuthor).toBe(true);
    moveTo('Monitoring');
    moveTo('Deployment');
    await site.drain();
    expect(writers()).toEqual([]);
    expect(recordsOf(site, 'item')[0]?.['moves']).toContainEqual(
      expect.objectContaining({ writers: before }),
    );
  });
});
