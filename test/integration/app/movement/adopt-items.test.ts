import { describe, expect, it } from 'vitest';
import { changeSettings, ledgerOf } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

/** A work item that was there before anybody told Assay of it. */
const silent = (summary: string, more: { projectKey?: string; status?: string } = {}) =>
  site.jira.admin.createIssue({ projectKey: 'AI', summary, ...more });

const propertyOf = async (key: string): Promise<number> =>
  (await site.rest('pm', 'GET', `/rest/api/3/issue/${key}/properties/assay`)).status;

describe('work items that were there before the app', () => {
  it('are looked after as they stand once somebody who may edit them picks them', async () => {
    const issue = silent('Churn model', { status: 'Validation' });
    expect(await propertyOf(issue.key)).toBe(404);
    const answer = await site.must('ds', 'items.adopt', { project: 'AI', issues: [issue.id] });
    expect(answer).toEqual({ adopted: [issue.id], refused: [] });
    await site.drain();
    expect(await propertyOf(issue.key)).toBe(200);
    const { entries } = await site.must('ds', 'ledger.list', { issue: issue.key });
    expect(entries).toMatchObject([
      { kind: 'item-registered', body: { stage: 'validation', adopted: true } },
    ]);
  });

  it('are taken once, however often they are picked', async () => {
    const issue = silent('Churn model');
    for (const who of ['ds', 'pm']) {
      await site.must(who, 'items.adopt', { project: 'AI', issues: [issue.id, issue.id] });
      await site.drain();
    }
    const { entries } = await site.must('ds', 'ledger.list', { issue: issue.key });
    expect(entries).toHaveLength(1);
  });

  it('keep their ledger and their place in the report where gates may hold them no more', async () => {
    const issue = silent('Churn model', { status: 'Validation' });
    await site.must('ds', 'items.adopt', { project: 'AI', issues: [issue.id] });
    await site.drain();
    const toDeployment = () => site.move('ds', issue.key, 'Deployment');
    expect((await toDeployment()).status).toBe(400);
    const { issueTypes } = await site.must('admin', 'settings.get', { project: 'AI' });
    const bug = issueTypes.find(({ name }) => name === 'Bug')?.id ?? '';
    await changeSettings(site, { governedTypes: [bug] });
    expect((await toDeployment()).status).toBe(204);
    await site.drain();
    expect(await propertyOf(issue.key)).toBe(200);
    expect(await ledgerOf(site, 'item-registered', issue.key)).toHaveLength(1);
  });

  it('are not taken for somebody who may only see them', async () => {
    const issue = silent('Churn model');
    const call = site.call('viewer', 'items.adopt', { project: 'AI', issues: [issue.id] });
    expect(await call).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await site.drain();
    expect(await propertyOf(issue.key)).toBe(404);
  });

  it('do not exist for somebody who may not see them', async () => {
    const issue = silent('Secret');
    site.jira.admin.restrictIssue(issue.key, { groups: ['jira-administrators'] });
    const call = site.call('ds', 'items.adopt', { project: 'AI', issues: [issue.id] });
    expect(await call).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
