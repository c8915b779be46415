import { describe, expect, it } from 'vitest';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  lockAccuracy,
  perfectRun,
  setStatus,
  usePreset,
} from '../../../support/governed';
import { onlyDelivery, rowsOf, signedPost } from '../../../support/intake';
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
    moveTo('Experimentation');
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
