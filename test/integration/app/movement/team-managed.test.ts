import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { accountOf, findingsOf, ledgerOf, statusOf } from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { statuses, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

/** A team's own project: Jira offers it no validator of an app, so every move is let through. */
const site: TestSite = withTestSite(async () => {
  site.jira.admin.createProject({
    ...{ key: 'TEAM', name: 'A team of its own', leadAccountId: accountOf(site, 'pm'), statuses },
    issueTypes: [{ name: 'Task' }, { name: 'Sub-task', subtask: true }],
    style: 'team-managed',
  });
  const issue = { projectKey: 'TEAM', summary: 'Claims classifier', status: 'Validation' };
  site.jira.admin.createIssue(issue, { accountId: accountOf(site, 'pm'), emitEvents: true });
  await site.drain();
  site.clock.advance(60_000);
});

const save = async (change: object): Promise<void> => {
  const { settings } = await site.must('admin', 'settings.get', { project: 'TEAM' });
  const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
  await site.must('admin', 'settings.save', {
    ...{ project: 'TEAM', revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
    ...change,
  });
};

describe('a team-managed project', () => {
  it('takes no validator, so a move past its gate is found with who made it and when', async () => {
    const [transition] = site.jira.workflow.list('TEAM').transitions;
    expect(() =>
      site.jira.workflow.addRule('TEAM', transition?.id ?? '', {
        ...{ ruleKey: 'stage-gate', configuration: {} },
      }),
    ).toThrow(/company-managed/);
    const at = new Date(site.clock.now()).toISOString();
    expect((await site.move('ds', 'TEAM-1', 'Deployment')).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site, 'TEAM-1')).toMatchObject([
      { kind: 'moved-without-gate', at, accountId: accountOf(site, 'ds') },
    ]);
    expect(await ledgerOf(site, 'finding-raised', 'TEAM-1')).toHaveLength(1);
  });

  it('has it found within the hour where the event is lost', async () => {
    const at = new Date(site.clock.now()).toISOString();
    const silent = { accountId: accountOf(site, 'ds'), emitEvents: false };
    site.jira.admin.setStatus('TEAM-1', 'Deployment', silent);
    await runHour(site);
    expect(await findingsOf(site, 'TEAM-1')).toMatchObject([
      { kind: 'moved-without-gate', at, accountId: accountOf(site, 'ds') },
    ]);
  });

  it('has such a move put back where it asks for that', async () => {
    await save({ revertOnBypass: true });
    await site.move('ds', 'TEAM-1', 'Deployment');
    await site.drain();
    expect(await statusOf(site, 'TEAM-1')).toBe('Validation');
    expect(await findingsOf(site, 'TEAM-1')).toMatchObject([{ reverted: true }]);
  });

  it('is moved in the panel where no status stands for a stage, by the gate', async () => {
    await save({ statusStages: {} });
    const refused = await site.must('ds', 'stage.move', { issue: 'TEAM-1', stage: 'deployment' });
    expect(refused.decision.decision).toBe('refuse');
    expect(refused.item.stage).toBe('validation');
    expect(await ledgerOf(site, 'gate-decided', 'TEAM-1')).toMatchObject([
      {
        actor: { kind: 'person', accountId: accountOf(site, 'ds') },
        body: { stage: 'deployment', decision: 'refuse' },
      },
    ]);
  });
});

describe('a work item that is made otherwise than by hand', () => {
  const created = async (fields: object): Promise<string> => {
    const body = { fields: { project: { key: 'TEAM' }, summary: 'Another', ...fields } };
    const answer = await site.rest('ds', 'POST', '/rest/api/3/issue', body);
    expect(answer.status).toBe(201);
    await site.drain();
    return z.object({ key: z.string() }).parse(await answer.json()).key;
  };

  it('is looked after as a sub-task, and found where it is moved past a gate', async () => {
    const key = await created({ issuetype: { name: 'Sub-task' }, parent: { key: 'TEAM-1' } });
    expect(await ledgerOf(site, 'item-registered', key)).toMatchObject([
      { body: { stage: 'inception', adopted: false } },
    ]);
    site.clock.advance(60_000);
    await site.move('ds', key, 'Deployment');
    await site.drain();
    expect(await findingsOf(site, key)).toMatchObject([
      { kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
    ]);
    expect(await findingsOf(site, 'TEAM-1')).toEqual([]);
  });

  it('takes nothing along from the item that it is a clone of', async () => {
    await site.must('pm', 'criteria.draft', { issue: 'TEAM-1', text: 'accuracy >= 90% @95%' });
    await site.must('pm', 'criteria.lock', { issue: 'TEAM-1' });
    const before = site.jira.admin.issue('TEAM-1');
    // A clone in Jira carries the values of fields, the app's own among them, and the property.
    const { key } = site.jira.admin.createIssue(
      {
        ...{ projectKey: 'TEAM', summary: `CLONE - ${before.summary}` },
        ...{ customFields: before.custom, properties: before.properties },
      },
      { accountId: accountOf(site, 'ds'), emitEvents: true },
    );
    await site.drain();
    const item = await site.must('pm', 'item.get', { issue: key });
    expect(item).toMatchObject({ stage: 'inception', governance: { findings: [] } });
    expect(item.criteria.locked).toBeNull();
    const clone = site.jira.admin.issue(key);
    expect(clone.properties['assay']).toMatchObject({ stage: 'inception' });
    expect(Object.values(clone.custom)).toContain('Inception');
    expect(await ledgerOf(site, 'item-registered', key)).toHaveLength(1);
  });

  it('is found where an import makes it in a stage behind a gate, event or not', async () => {
    const at = site.clock.now();
    const { key } = site.jira.admin.createIssue(
      { projectKey: 'TEAM', summary: 'Imported', status: 'Monitoring' },
      { accountId: accountOf(site, 'ds'), emitEvents: false },
    );
    await runHour(site);
    expect(await findingsOf(site, key)).toMatchObject([
      {
        ...{ kind: 'moved-without-gate', accountId: accountOf(site, 'ds') },
        at: new Date(at).toISOString(),
      },
    ]);
  });
});
