import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, seedPerfect } from '../../../support/governed';
import { openTestSite, seedProject, type TestSite } from '../../../support/test-site';

let site: TestSite;

beforeAll(async () => {
  site = openTestSite();
  await seedProject(site);
  await seedPerfect(site);
});
afterAll(() => site.close());

/** What the platform asks with while Jira draws the view of AI-1. */
const ask = (who: string | null, project?: string): Promise<unknown> => {
  const { id, key, projectId } = site.jira.admin.issue('AI-1');
  const extension = {
    type: 'jira:issueContext',
    issue: { id, key, type: 'Task', typeId: '10001' },
    project: { id: project ?? projectId, key: 'AI', type: 'software' },
  };
  const options = who === null ? {} : { accountId: accountOf(site, who) };
  const payload = { cloudId: 'site', extension };
  return site.host.callFunction('context-status', payload, 'jira:issueContext', options);
};

describe('the line at the side of a work item', () => {
  it('says stage and gate, and how much that is worth', async () => {
    const status = {
      type: 'lozenge',
      value: { label: 'Validation · Deployment gate held', type: 'moved' },
    };
    expect(await ask('pm')).toEqual({ status });
    expect(await ask(null)).toEqual({ status });
  });

  it('stays empty for a person who may not browse the work item', async () => {
    site.jira.admin.restrictIssue('AI-1', { groups: ['jira-administrators'] });
    expect(await ask('viewer')).toEqual({});
    expect(await ask('admin')).toHaveProperty('status');
    site.jira.admin.restrictIssue('AI-1', null);
  });

  it('stays empty where the app keeps nothing, and where the project is another', async () => {
    expect(await ask('pm', '99999')).toEqual({});
  });
});
