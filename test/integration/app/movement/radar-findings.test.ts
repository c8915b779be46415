import { describe, expect, it } from 'vitest';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  removeValidators,
} from '../../../support/governed';
import { day, goTo, put } from '../../../support/builders/radar';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  goTo(site, 0);
  await seedProject(site);
});

describe('a return', () => {
  const declare = { issue: 'AI-1', from: 'validation', to: 'data', reason: 'labels were wrong' };

  it('that nobody declared is a finding, which a declaration settles', async () => {
    put(site, 'AI-1', 'Data', [10]);
    await site.drain();
    expect(await findingsOf(site)).toEqual([
      {
        ...{ id: `returned-validation-data-${Date.parse(day(10))}`, kind: 'undeclared-return' },
        ...{ at: day(10), accountId: accountOf(site, 'ds'), reverted: false },
        sentence: 'returned from Validation to Data, undeclared',
        ...{ resolvedBy: null, resolvedAt: null },
      },
    ]);
    expect(await ledgerOf(site, 'finding-raised')).toHaveLength(1);
    goTo(site, 12);
    await site.must('pm', 'return.declare', declare);
    expect(await findingsOf(site)).toMatchObject([
      { resolvedBy: accountOf(site, 'pm'), resolvedAt: day(12) },
    ]);
    const [entry] = await ledgerOf(site, 'return-declared');
    expect(entry).toMatchObject({
      actor: { kind: 'person', accountId: accountOf(site, 'pm') },
      body: { from: 'validation', to: 'data', reason: 'labels were wrong' },
    });
    const { returns, sentences } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns[0]?.declared).toEqual({
      ...{ reason: 'labels were wrong', by: accountOf(site, 'pm'), at: day(12) },
    });
    expect(sentences).toEqual(['returned to Data once, declared']);
  });

  it('that is declared more than two days later stays a finding', async () => {
    put(site, 'AI-1', 'Data', [10]);
    await site.drain();
    goTo(site, 12);
    site.clock.advance(1);
    await site.must('pm', 'return.declare', declare);
    expect(await findingsOf(site)).toMatchObject([{ resolvedAt: null }]);
    const { returns } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns).toMatchObject([{ declared: null }]);
  });

  it('that was declared before is none, and the declaration serves no second one', async () => {
    goTo(site, 5);
    await site.must('pm', 'return.declare', declare);
    put(site, 'AI-1', 'Data', [6]);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    put(site, 'AI-1', 'Experimentation', [7]);
    await site.drain();
    removeValidators(site, 'Validation');
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 90%' });
    put(site, 'AI-1', 'Validation', [8]);
    await site.drain();
    put(site, 'AI-1', 'Data', [9]);
    await site.drain();
    const open = (await findingsOf(site)).filter(({ kind }) => kind === 'undeclared-return');
    expect(open).toMatchObject([{ at: day(9) }]);
    const { returns } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns.map(({ declared }) => declared?.at ?? null)).toEqual([day(5), null]);
  });

  it('leads to an earlier stage of the lifecycle, and is declared by who may move it', async () => {
    const code = async (who: string, change: object) => {
      const answer = await site.call(who, 'return.declare', { ...declare, ...change });
      return answer.ok ? 'ok' : answer.error.code;
    };
    expect(await code('pm', { from: 'data', to: 'validation' })).toBe('invalid-input');
    expect(await code('pm', { from: 'data', to: 'data' })).toBe('invalid-input');
    expect(await code('pm', { to: 'unheard-of' })).toBe('invalid-input');
    expect(await code('pm', { reason: 'short' })).toBe('invalid-input');
    expect(await code('viewer', {})).toBe('forbidden');
    expect(await ledgerOf(site, 'return-declared')).toEqual([]);
  });
});

describe('a skip', () => {
  it('is one finding: past the gate where that was asked nothing, past stages where there is no gate', async () => {
    await changeSettings(site, { policy: { name: 'open', version: 1, gates: {} } });
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: 'Hasty', status: 'Inception' },
      { emitEvents: true },
    );
    await site.drain();
    put(site, 'AI-2', 'Validation', [4]);
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toMatchObject([
      {
        kind: 'skipped-stage',
        accountId: accountOf(site, 'ds'),
        sentence: 'moved from Inception to Validation and skipped Data, Experimentation',
      },
      { kind: 'policy-loosened', accountId: accountOf(site, 'admin') },
    ]);
    put(site, 'AI-2', 'Decommissioned', [5]);
    await site.drain();
    const [, , retired, ...others] = await findingsOf(site, 'AI-2');
    expect(others).toEqual([]);
    expect(retired?.sentence).toBe(
      'moved from Validation to Decommission without a decision of its gate',
    );
  });
});
