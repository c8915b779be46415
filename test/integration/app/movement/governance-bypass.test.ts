import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  changeSettings,
  doWork,
  findingsOf,
  ledgerOf,
  removeValidators,
  seedPerfect,
  setStatus,
  stageOf,
  statusOf,
} from '../../../support/governed';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const MINUTE = 60_000;
const DAY = 86_400_000;

describe('a move without its gate', () => {
  it('is found when the validator was removed, with who moved it and how', async () => {
    removeValidators(site, 'Deployment');
    expect((await site.move('ds', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([
      {
        id: `moved-deployment-${site.clock.now()}`,
        kind: 'moved-without-gate',
        at: new Date(site.clock.now()).toISOString(),
        accountId: accountOf(site, 'ds'),
        sentence: 'moved from Validation to Deployment without a decision of its gate',
        reverted: false,
        resolvedBy: null,
        resolvedAt: null,
      },
    ]);
    expect(await statusOf(site)).toBe('Deployment');
    const [raised, ...others] = await ledgerOf(site, 'finding-raised');
    expect(others).toEqual([]);
    expect(raised?.body).toMatchObject({ stage: 'deployment', accountId: accountOf(site, 'ds') });
  });

  it('is one finding, however often its event comes', async () => {
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    const change = {
      ...{ cause: 'moved' as const, accountId: accountOf(site, 'ds') },
      at: new Date(site.clock.now()).toISOString(),
      ...{ fromStatusId: null, toStatusId: site.jira.admin.issue('AI-1').statusId },
    };
    const { id } = site.jira.admin.issue('AI-1');
    for (let again = 0; again < 3; again += 1) {
      await doWork(site, { kind: 'follow-issue', issueId: id, change });
    }
    await runHour(site);
    expect(await findingsOf(site)).toHaveLength(1);
    expect(await ledgerOf(site, 'finding-raised')).toHaveLength(1);
    expect(await ledgerOf(site, 'stage-moved')).toHaveLength(1);
  });

  it('is put back where the project asks for it, once, and found no second time', async () => {
    await changeSettings(site, { revertOnBypass: true });
    removeValidators(site, 'Deployment');
    await site.move('ds', 'AI-1', 'Deployment');
    await site.drain();
    expect(await statusOf(site)).toBe('Validation');
    expect(await stageOf(site)).toBe('validation');
    expect(await findingsOf(site)).toMatchObject([{ reverted: true, resolvedAt: null }]);
    const moves = await ledgerOf(site, 'stage-moved');
    expect(moves.map(({ actor, body }) => [actor.kind, body['to']])).toEqual([
      ['person', 'deployment'],
      ['app', 'validation'],
    ]);
    await runHour(site);
    await runHour(site);
    expect(await findingsOf(site)).toHaveLength(1);
    expect(await ledgerOf(site, 'stage-moved')).toHaveLength(2);
  });

  it('stays where it is when no transition leads back, and the finding says so', async () => {
    await changeSettings(site, { revertOnBypass: true });
    setStatus(site, 'Deployment', 'ds');
    site.host.setFaults({
      rules: [
        {
          match: { kind: 'jira', method: 'GET', pathIncludes: '/transitions' },
          status: 404,
        },
      ],
    });
    await site.drain();
    expect(await statusOf(site)).toBe('Deployment');
    expect(await findingsOf(site)).toMatchObject([{ reverted: false }]);
  });

  it('is put back though somebody settled the finding, which says what of it, not that it stands', async () => {
    await changeSettings(site, { revertOnBypass: true });
    setStatus(site, 'Deployment', 'ds');
    await expect.poll(() => site.host.queued().length).toBeGreaterThan(0);
    await site.host.drain({ includeDelayed: false });
    const [finding] = await findingsOf(site);
    const id = finding?.id ?? '';
    await site.must('pm', 'finding.resolve', { issue: 'AI-1', id, note: 'agreed by phone' });
    await site.drain();
    expect(await statusOf(site)).toBe('Validation');
    expect(await findingsOf(site)).toMatchObject([
      { reverted: true, resolvedBy: accountOf(site, 'pm') },
    ]);
    expect(
      await site.call('pm', 'finding.resolve', { issue: 'AI-1', id, note: 'once more' }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});

describe('two moves whose events come late', () => {
  it('are two findings, each with who made it', async () => {
    const { id, statusId: from } = site.jira.admin.issue('AI-1');
    setStatus(site, 'Deployment', 'ds', false);
    const { statusId: between } = site.jira.admin.issue('AI-1');
    setStatus(site, 'Monitoring', 'pm', false);
    const { statusId: to } = site.jira.admin.issue('AI-1');
    const event = (who: string, fromStatusId: string, toStatusId: string) =>
      doWork(site, {
        kind: 'follow-issue',
        issueId: id,
        change: {
          ...{ cause: 'moved', accountId: accountOf(site, who), fromStatusId, toStatusId },
          at: new Date(site.clock.now()).toISOString(),
        },
      });
    await event('ds', from, between);
    await event('pm', between, to);
    expect(await findingsOf(site)).toMatchObject([
      { accountId: accountOf(site, 'ds') },
      { accountId: accountOf(site, 'pm') },
    ]);
    expect(await stageOf(site)).toBe('monitoring');
  });
});

describe('a move that a gate let through', () => {
  it('is no finding, and a return passes no gate, whatever is said of it as a return', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    setStatus(site, 'Experimentation', 'ds');
    await site.drain();
    setStatus(site, 'Data', 'ds');
    await site.drain();
    expect((await findingsOf(site)).map(({ kind }) => kind)).toEqual([
      'undeclared-return',
      'undeclared-return',
    ]);
    expect(await stageOf(site)).toBe('data');
  });

  it('was decided for once: a second move a day later needs another decision', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    await site.move('pm', 'AI-1', 'Deployment');
    await site.drain();
    setStatus(site, 'Validation', 'ds');
    await site.drain();
    site.clock.advance(DAY);
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([
      { kind: 'undeclared-return' },
      { kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
    ]);
  });

  it('has its finding settled by the app when its decision comes late, as a correction', async () => {
    const decidedAt = new Date(site.clock.now()).toISOString();
    site.clock.advance(2 * MINUTE);
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([{ resolvedAt: null }]);
    const { id, projectId } = site.jira.admin.issue('AI-1');
    await doWork(site, {
      kind: 'record-decision',
      id: 'late',
      issue: { id, key: 'AI-1', projectId },
      decision: {
        at: decidedAt,
        actor: { kind: 'jira' },
        kind: 'gate-decided',
        body: { ...ledgerBodies['gate-decided'], decision: 'allow' },
      },
    });
    const at = new Date(site.clock.now()).toISOString();
    expect(await findingsOf(site)).toMatchObject([{ resolvedBy: null, resolvedAt: at }]);
    expect(await ledgerOf(site, 'correction')).toMatchObject([
      { actor: { kind: 'app' }, body: { decidedAt } },
    ]);
  });

  it('is not put back when the decision was still waiting because the queue was down', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    await changeSettings(site, { revertOnBypass: true, failSafe: 'open' });
    site.host.setFaults({ rules: [{ match: { kind: 'queue' }, status: 500, times: 1 }] });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await statusOf(site)).toBe('Deployment');
    expect(await findingsOf(site)).toMatchObject([{ reverted: false, resolvedBy: null }]);
    expect((await findingsOf(site))[0]?.resolvedAt).not.toBeNull();
    expect(await ledgerOf(site, 'correction')).toHaveLength(1);
  });
});

describe('an item that Assay has not seen', () => {
  it('is taken as it stands where it is older than Assay in the project', async () => {
    expect(await findingsOf(site)).toEqual([]);
    expect(await ledgerOf(site, 'item-registered')).toMatchObject([
      { body: { stage: 'validation', adopted: true } },
    ]);
    expect(await ledgerOf(site, 'stage-moved')).toEqual([]);
  });

  it('is a finding where it was made in a stage with a gate', async () => {
    const issue = { projectKey: 'AI', summary: 'Straight to it', status: 'Deployment' };
    site.jira.admin.createIssue(issue, { accountId: accountOf(site, 'ds'), emitEvents: true });
    site.jira.admin.createIssue({ ...issue, status: 'Inception' }, { emitEvents: true });
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toMatchObject([
      {
        accountId: accountOf(site, 'ds'),
        sentence: 'created in Deployment without a decision of its gate',
      },
    ]);
    expect(await findingsOf(site, 'AI-3')).toEqual([]);
    expect(await ledgerOf(site, 'item-registered', 'AI-3')).toMatchObject([
      { body: { stage: 'inception', adopted: false } },
    ]);
  });

  it('is a finding where its first sign is a move past a gate', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Old', status: 'Validation' });
    site.jira.admin.setStatus('AI-2', 'Deployment', {
      accountId: accountOf(site, 'ds'),
      emitEvents: true,
    });
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toMatchObject([
      { sentence: 'created in Validation without a decision of its gate' },
      {
        accountId: accountOf(site, 'ds'),
        sentence: 'moved from Validation to Deployment without a decision of its gate',
      },
    ]);
  });

  it('is a finding where it becomes a governed type in a stage with a gate', async () => {
    const { settings, issueTypes } = await site.must('admin', 'settings.get', { project: 'AI' });
    expect(settings.governedTypes).toBeNull();
    const task = issueTypes.find(({ name }) => name === 'Task')?.id ?? '';
    await changeSettings(site, { governedTypes: [task] });
    const bug = { projectKey: 'AI', summary: 'A bug', issueType: 'Bug', status: 'Deployment' };
    site.jira.admin.createIssue(bug, { emitEvents: true });
    await site.drain();
    const edited = await site.rest('pm', 'PUT', '/rest/api/3/issue/AI-2', {
      fields: { issuetype: { id: task } },
    });
    expect(edited.status).toBe(204);
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toMatchObject([
      {
        accountId: accountOf(site, 'pm'),
        sentence: 'became a governed work type in Deployment without a decision of its gate',
      },
    ]);
  });
});
