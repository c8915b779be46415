import { describe, expect, it } from 'vitest';
import { regulatedPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { approveBoth, seedPerfect } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const loosen = async (issue: string, text: string, reason: string): Promise<void> => {
  await site.must('pm', 'criteria.draft', { issue, text: 'accuracy >= 90%' });
  await site.must('pm', 'criteria.lock', { issue });
  site.clock.advance(60_000);
  await site.must('pm', 'criteria.draft', { issue, text });
  await site.must('pm', 'criteria.lock', { issue, reason });
  await site.must('ds', 'criteria.approve', { issue });
};

describe('the scope changes of a project', () => {
  it('are listed newest first, and only of items that the person may see', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second' });
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Third' });
    await loosen('AI-1', 'accuracy >= 85%', 'first of them');
    await loosen('AI-2', 'accuracy >= 80%', 'second of them');
    await loosen('AI-3', 'accuracy >= 95%', 'third of them');
    const keys = async (who: string): Promise<string[]> =>
      (await site.must(who, 'scope.list', { project: 'AI' })).changes.map(
        ({ issueKey, reason }) => `${issueKey}: ${reason ?? ''}`,
      );
    const all = ['AI-3: third of them', 'AI-2: second of them', 'AI-1: first of them'];
    expect(await keys('viewer')).toEqual(all);
    site.jira.admin.restrictIssue('AI-2', { groups: ['ai-project-managers'] });
    expect(await keys('pm')).toEqual(all);
    expect(await keys('viewer')).toEqual([all[0], all[2]]);
    expect(
      JSON.stringify(await site.must('viewer', 'scope.list', { project: 'AI' })),
    ).not.toContain('second of them');
  });

  it('name a project that the person may not see as not found', async () => {
    expect(await site.call('viewer', 'scope.list', { project: 'XX' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('a policy held against the past', () => {
  const simulate = (who: string, policy = regulatedPolicy) =>
    site.must(who, 'policy.simulate', { project: 'AI', policy });

  it('says which moves it would have refused, with what was known then, and changes nothing', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    await site.move('pm', 'AI-1', 'Deployment');
    await site.drain();
    site.clock.advance(86_400_000);
    expect(await simulate('pm')).toEqual({ moves: 1, refused: 0, unknown: 0, examples: [] });
    const stricter = {
      ...starterPolicy,
      name: 'stricter',
      gates: { deployment: [{ check: 'approvals-complete', roles: ['business-owner' as const] }] },
    };
    const before = JSON.stringify(await site.must('pm', 'ledger.list', { issue: 'AI-1' }));
    expect(await simulate('pm', stricter)).toEqual({
      moves: 1,
      refused: 1,
      unknown: 0,
      examples: [
        {
          issueKey: 'AI-1',
          stage: 'deployment',
          at: '2026-11-20T12:00:00.000Z',
          why: '0 of 1 approvals, none that counts by the business owner.',
        },
      ],
    });
    expect(JSON.stringify(await site.must('pm', 'ledger.list', { issue: 'AI-1' }))).toBe(before);
    // What was decided later does not count for what was done before.
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'agent' as const, modelName: 'm', modelVersion: '2' },
    });
    expect(await simulate('pm')).toMatchObject({ moves: 1, refused: 0 });
  });

  it('shows no item that the administrator may not see', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    await site.move('pm', 'AI-1', 'Deployment');
    await site.drain();
    site.jira.admin.restrictIssue('AI-1', { groups: ['viewers'] });
    expect(await simulate('pm')).toMatchObject({ moves: 0, examples: [] });
  });

  it.each([
    [
      'a check that does not exist',
      { deployment: [{ check: 'no-such' }] },
      'policy.gates.deployment',
    ],
    ['a stage that does not exist', { launch: [] }, 'policy.gates'],
  ])('refuses %s, naming where', async (_what, gates, where) => {
    const policy = { name: 'own', version: 1, gates };
    expect(await site.call('pm', 'policy.simulate', { project: 'AI', policy })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where },
    });
  });
});
