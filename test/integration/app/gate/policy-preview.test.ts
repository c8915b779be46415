import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../../src/contract/calls/calls';
import { regulatedPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { changeSettings } from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const open = { name: 'open', version: 1, gates: {} };

const create = async (count: number, status = 'Inception', type = 'Task'): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    site.jira.admin.createIssue(
      { projectKey: 'AI', summary: `Item ${n}`, status, issueType: type },
      { emitEvents: true },
    );
  }
  await site.drain();
};

const allPages = async (who: string, policy = regulatedPolicy) => {
  const pages: CallOutput<'policy.preview'>[] = [];
  let cursor: string | null = null;
  do {
    const place = cursor === null ? {} : { cursor };
    const page: CallOutput<'policy.preview'> = await site.must(who, 'policy.preview', {
      project: 'AI',
      policy,
      ...place,
    });
    pages.push(page);
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
};

const keysOf = (pages: readonly CallOutput<'policy.preview'>[]): string[] =>
  pages.flatMap(({ newlyHeld }) => newlyHeld.map(({ issueKey }) => issueKey)).sort();

describe('what a policy would do to the items of a project', () => {
  it('names those whose next gate it would hold or open, with reasons, and changes nothing', async () => {
    await create(1);
    const before = JSON.stringify(await site.must('pm', 'ledger.list', { issue: 'AI-2' }));
    const [stricter] = await allPages('pm');
    expect(stricter).toMatchObject({ looked: 2, held: 2, open: 0, newlyOpen: [] });
    expect(stricter?.newlyHeld).toMatchObject([{ issueKey: 'AI-2', stage: 'data' }]);
    expect(stricter?.newlyHeld[0]?.reasons[0]).toMatch(/impact/i);
    const [looser] = await allPages('pm', open);
    expect(looser).toMatchObject({ looked: 2, held: 0, open: 2, newlyHeld: [] });
    expect(looser?.newlyOpen).toMatchObject([{ issueKey: 'AI-1', stage: 'deployment' }]);
    const [same] = await allPages('pm', starterPolicy);
    expect(same).toMatchObject({ looked: 2, held: 1, open: 1, newlyHeld: [], newlyOpen: [] });
    expect(JSON.stringify(await site.must('pm', 'ledger.list', { issue: 'AI-2' }))).toBe(before);
  });

  it('goes through all items, a hundred a call, with few requests', async () => {
    await create(120);
    site.host.metrics.clear();
    const pages = await allPages('pm');
    expect(pages.map(({ looked }) => looked)).toEqual([100, 21]);
    expect(new Set(keysOf(pages)).size).toBe(120);
    for (const { counts } of site.host.metrics.list()) {
      expect(counts).toMatchObject({ storageReads: 2, storageWrites: 0, queue: 0 });
      // The last of them asks once more for the keys in the answer, as for those in any answer.
      expect(counts.jira).toBeLessThanOrEqual(5);
    }
  });

  it('leaves out what the administrator may not see, and what the project does not govern', async () => {
    await create(1);
    await create(1, 'Inception', 'Bug');
    site.jira.admin.restrictIssue('AI-2', { groups: ['viewers'] });
    expect(keysOf(await allPages('pm'))).toEqual(['AI-3']);
    const { issueTypes } = await site.must('pm', 'settings.get', { project: 'AI' });
    const task = issueTypes.find(({ name }) => name === 'Task')?.id ?? '';
    await changeSettings(site, { governedTypes: [task] });
    const [page] = await allPages('pm');
    expect(page).toMatchObject({ looked: 1, newlyHeld: [] });
  });

  it('stands by the status in Jira, not by the record', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second', status: 'Inception' });
    await site.must('pm', 'criteria.draft', { issue: 'AI-2', text: 'accuracy >= 90%' });
    expect(keysOf(await allPages('pm'))).toEqual(['AI-2']);
  });

  it('refuses a place in the list that it did not give out, and rules that do not exist', async () => {
    const input = { project: 'AI', policy: starterPolicy };
    expect(await site.call('pm', 'policy.preview', { ...input, cursor: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'cursor' },
    });
    const policy = { ...open, gates: { deployment: [{ check: 'no-such' }] } };
    expect(await site.call('pm', 'policy.preview', { ...input, policy })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'policy.gates.deployment' },
    });
  });
});

describe('the later gates of an item', () => {
  it('are answered together, each as if it stood right before it', async () => {
    site.host.metrics.clear();
    const { gates } = await site.must('viewer', 'gate.preview', { issue: 'AI-1' });
    expect(gates.map(({ fromName, stageName }) => `${fromName} > ${stageName}`)).toEqual([
      'Deployment > Monitoring',
      'Monitoring > Decommission',
    ]);
    expect(gates[0]).toMatchObject({ decision: 'refuse' });
    expect(gates[0]?.open).toBeGreaterThan(0);
    expect(gates[0]?.checks.find(({ id }) => id === 'stage-order')?.state).toBe('met');
    expect(gates[1]).toMatchObject({ decision: 'allow', open: 0, reasons: [] });
    expect(site.host.metrics.list()[0]?.counts).toMatchObject({ storageReads: 1, queue: 0 });
  });
});
