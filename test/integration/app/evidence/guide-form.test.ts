import { expect, it } from 'vitest';
import { accountOf, lockAccuracy } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

it('answers in the report what the form of evidence asks for in the guided start', async () => {
  await lockAccuracy(site);
  const { issue } = await site.must('pm', 'item.get', { issue: 'AI-1' });
  const text = 'metric,successes,trials\naccuracy,970,1000\n';
  const asked = [
    ['unsent.keep', { issue: issue.id, changes: [{ name: 'stated', text: '{}' }] }],
    ['unsent.read', { issue: issue.id }],
    ['evidence.preview', { issue: issue.key, text }],
    ['evidence.add', { issue: issue.key, text, block: 0 }],
  ] as const;
  for (const [call, payload] of asked) {
    const request = { moduleKey: 'governance-report', call, payload, extension: {} };
    const answer = site.host.invokeResolver({ ...request, accountId: accountOf(site, 'pm') });
    expect(await answer, call).toMatchObject({ ok: true });
  }
});
