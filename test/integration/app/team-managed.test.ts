import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountOf, findingsOf, ledgerOf, statusOf } from '../../support/governed';
import { openTestSite, statuses, type TestSite } from '../../support/test-site';

let site: TestSite;

beforeEach(async () => {
  site = openTestSite();
  site.jira.admin.createProject({
    ...{ key: 'TEAM', name: 'A team of its own', leadAccountId: accountOf(site, 'pm'), statuses },
    issueTypes: [{ name: 'Task' }],
    style: 'team-managed',
  });
  const issue = { projectKey: 'TEAM', summary: 'Claims classifier', status: 'Validation' };
  site.jira.admin.createIssue(issue, { accountId: accountOf(site, 'pm'), emitEvents: true });
  await site.drain();
  site.clock.advance(60_000);
});

afterEach(() => site.close());

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

  it('has such a move put back where it asks for that', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project: 'TEAM' });
    const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
    await site.must('admin', 'settings.save', {
      ...{ project: 'TEAM', revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
      revertOnBypass: true,
    });
    await site.move('ds', 'TEAM-1', 'Deployment');
    await site.drain();
    expect(await statusOf(site, 'TEAM-1')).toBe('Validation');
    expect(await findingsOf(site, 'TEAM-1')).toMatchObject([{ reverted: true }]);
  });
});
