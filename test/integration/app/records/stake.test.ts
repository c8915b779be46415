import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { accountOf, ledgerOf, seedLockedProject } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const described = {
  ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
  ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
};
const stake = {
  words: 'Claims are paid two days late',
  monthly: { amount: 18_000, unit: 'EUR' as const },
};

const site = withTestSite(seedLockedProject);

const foundSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

const found = async (jql: string): Promise<string[]> => {
  const query = { jql, fields: ['key'], maxResults: 10 };
  const answer = await site.rest('pm', 'POST', '/rest/api/3/search/jql', query);
  return foundSchema.parse(await answer.json()).issues.map(({ key }) => key);
};

describe('what waiting costs', () => {
  it('is kept as stated by whom and when, told in the ledger, and found by Jira', async () => {
    const { stake: stated } = await site.must('ds', 'item.describe', { ...described, stake });
    expect(stated).toMatchObject({ ...stake, by: accountOf(site, 'ds') });
    expect(await ledgerOf(site, 'stake-stated')).toMatchObject([
      { body: { from: null, to: stake } },
    ]);
    await site.drain();
    expect(await found('aiStake >= 18000 AND aiStakeUnit = EUR')).toEqual(['AI-1']);
    expect(await found('aiStake > 18000')).toEqual([]);
  });

  it('stays who and when it was stated where it is sent again, or not named', async () => {
    const first = await site.must('ds', 'item.describe', { ...described, stake });
    site.clock.advance(3_600_000);
    await site.must('pm', 'item.describe', { ...described, stake });
    const last = await site.must('pm', 'item.describe', { ...described, modelVersion: '1.5.0' });
    expect(last.stake).toEqual(first.stake);
    expect(await ledgerOf(site, 'stake-stated')).toHaveLength(1);
  });

  it('can be taken back, and decides nothing', async () => {
    const before = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
    await site.must('pm', 'item.describe', { ...described, stake });
    const after = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
    expect(after.approvalDigest).toBe(before.approvalDigest);
    const { stake: none } = await site.must('pm', 'item.describe', { ...described, stake: null });
    expect(none).toBeNull();
    expect(await ledgerOf(site, 'stake-stated')).toMatchObject([
      { body: { from: null, to: stake } },
      { body: { from: stake, to: null } },
    ]);
    await site.drain();
    expect(await found('aiStakeStated is not EMPTY')).toEqual([]);
  });
});
