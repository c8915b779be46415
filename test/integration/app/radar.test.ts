import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { radarItemSchema } from '../../../src/contract/radar';
import { NOW } from '../../support/builders';
import {
  accountOf,
  changeSettings,
  findingsOf,
  ledgerOf,
  removeValidators,
} from '../../support/governed';
import { openTestSite, seedProject, type TestSite } from '../../support/test-site';

let site: TestSite;

const DAY = 86_400_000;

beforeEach(async () => {
  site = openTestSite();
  site.clock.setOffset(-30 * DAY);
  await seedProject(site);
});

afterEach(() => site.close());

/** Moves past the workflow, so many days after the item was made, as a person. */
const put = (key: string, status: string, days: number, who = 'ds'): void => {
  site.clock.setOffset((days - 30) * DAY);
  site.jira.admin.setStatus(key, status, { accountId: accountOf(site, who), emitEvents: true });
};

const today = async (): Promise<void> => {
  await site.drain();
  site.clock.setOffset(0);
};

const day = (days: number): string => new Date(NOW + (days - 30) * DAY).toISOString();

describe('the radar of an item', () => {
  it('shows returns and skips with names, and exact times', async () => {
    put('AI-1', 'Data', 2, 'pm');
    put('AI-1', 'Validation', 6);
    put('AI-1', 'Data', 10, 'pm');
    put('AI-1', 'Experimentation', 18);
    await today();
    const { people, ...item } = await site.must('viewer', 'radar.item', { issue: 'AI-1' });
    const [pm, ds] = [accountOf(site, 'pm'), accountOf(site, 'ds')];
    expect(radarItemSchema.parse(item)).toEqual({
      ...{ key: 'AI-1', summary: 'Claims document classifier', stage: 'experimentation' },
      skips: [
        {
          ...{ from: 'data', to: 'validation', skipped: ['experimentation'] },
          ...{ at: day(6), accountId: ds },
        },
      ],
      returns: [
        // It began in Validation, so its first time in Data was none done again.
        {
          ...{ from: 'validation', to: 'data', at: day(2), accountId: pm },
          ...{ declared: null, lostMs: 0 },
        },
        {
          ...{ from: 'validation', to: 'data', at: day(10), accountId: pm },
          ...{ declared: null, lostMs: 8 * DAY },
        },
      ],
      pingPong: [{ a: 'data', b: 'validation', times: 2 }],
      dwell: [
        {
          stage: 'data',
          visits: [
            { enteredAt: day(2), leftAt: day(6), milliseconds: 4 * DAY },
            { enteredAt: day(10), leftAt: day(18), milliseconds: 8 * DAY },
          ],
          milliseconds: 12 * DAY,
        },
        {
          stage: 'experimentation',
          visits: [{ enteredAt: day(18), leftAt: null, milliseconds: 12 * DAY }],
          milliseconds: 12 * DAY,
        },
        {
          stage: 'validation',
          visits: [
            { enteredAt: day(0), leftAt: day(2), milliseconds: 2 * DAY },
            { enteredAt: day(6), leftAt: day(10), milliseconds: 4 * DAY },
          ],
          milliseconds: 6 * DAY,
        },
      ],
      ...{ misfit: null, truncated: false },
      sentences: [
        'skipped Experimentation',
        'returned to Data twice, undeclared, 8 days lost',
        'went back and forth between Data and Validation, 2 returns',
      ],
    });
    expect(Object.keys(people).sort()).toEqual([pm, ds].sort());
  });

  it('knows work that does not belong in its stage', async () => {
    site.jira.admin.createIssue({
      ...{ projectKey: 'AI', summary: 'Ship it', status: 'Data', labels: ['rollout'] },
    });
    const { misfit, sentences } = await site.must('pm', 'radar.item', { issue: 'AI-2' });
    expect(misfit).toMatchObject({ stage: 'data', workType: 'Task' });
    expect(sentences).toEqual([misfit?.why]);
  });

  it('is none for who may not see it', async () => {
    site.jira.admin.restrictIssue('AI-1', { groups: ['ai-project-managers'] });
    expect(await site.call('viewer', 'radar.item', { issue: 'AI-1' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await site.must('pm', 'radar.item', { issue: 'AI-1' })).toMatchObject({ key: 'AI-1' });
  });

  it('knows moves in the panel, where no status stands for a stage', async () => {
    await changeSettings(site, {
      statusStages: {},
      policy: { name: 'open', version: 1, gates: {} },
    });
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'By hand' });
    for (const stage of ['inception', 'experimentation', 'data']) {
      site.clock.advance(DAY);
      await site.must('pm', 'stage.move', { issue: 'AI-2', stage });
    }
    await site.drain();
    site.clock.advance(DAY);
    const item = await site.must('pm', 'radar.item', { issue: 'AI-2' });
    expect(item).toMatchObject({
      stage: 'data',
      skips: [{ from: 'inception', to: 'experimentation', skipped: ['data'] }],
      returns: [{ from: 'experimentation', to: 'data', accountId: accountOf(site, 'pm') }],
    });
    expect(item.dwell.map(({ milliseconds }) => milliseconds / DAY)).toEqual([1, 1, 1]);
    expect((await findingsOf(site, 'AI-2')).map(({ kind }) => kind)).toEqual([
      'skipped-stage',
      'undeclared-return',
    ]);
  });

  it('does not hold against people what Assay put back', async () => {
    await changeSettings(site, { revertOnBypass: true });
    removeValidators(site, 'Deployment');
    await site.move('ds', 'AI-1', 'Deployment');
    await site.drain();
    const { returns } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns).toMatchObject([
      { from: 'deployment', to: 'validation', declared: { reason: 'put back by Assay' } },
    ]);
    expect((await findingsOf(site)).map(({ kind }) => kind)).toEqual(['moved-without-gate']);
  });
});

describe('the radar of a project', () => {
  it('holds the governed items that the person may see, and not a word of others', async () => {
    for (const summary of ['Second', 'Secret third']) {
      site.jira.admin.createIssue(
        { projectKey: 'AI', summary, status: 'Validation' },
        { emitEvents: true },
      );
    }
    await site.drain();
    put('AI-2', 'Data', 3, 'pm');
    put('AI-3', 'Data', 5, 'pm');
    await today();
    site.jira.admin.restrictIssue('AI-3', { groups: ['ai-project-managers'] });
    const keys = async (who: string): Promise<string[]> =>
      (await site.must(who, 'radar.list', { project: 'AI' })).items.map(({ key }) => key).sort();
    expect(await keys('pm')).toEqual(['AI-1', 'AI-2', 'AI-3']);
    expect(await keys('viewer')).toEqual(['AI-1', 'AI-2']);
    const seen = await site.must('viewer', 'radar.list', { project: 'AI' });
    expect(JSON.stringify(seen)).not.toMatch(/AI-3|Secret/u);
    expect(seen.cursor).toBeNull();
    expect(seen.items.find(({ key }) => key === 'AI-2')?.sentences).toEqual([
      'returned to Data once, undeclared',
    ]);
  });

  it('reads changelogs page by page, up to a bound, and says where more was left', async () => {
    const rally = (times: number): void => {
      for (let time = 0; time < times; time += 1) {
        site.clock.advance(1000);
        for (const status of ['Data', 'Experimentation']) site.jira.admin.setStatus('AI-1', status);
      }
    };
    rally(600);
    const [all] = (await site.must('pm', 'radar.list', { project: 'AI' })).items;
    expect(all).toMatchObject({ truncated: false, stage: 'experimentation' });
    expect(all?.returns).toHaveLength(600);
    rally(4401);
    const [some] = (await site.must('pm', 'radar.list', { project: 'AI' })).items;
    expect(some).toMatchObject({ truncated: true, stage: 'experimentation' });
    expect(some?.sentences.at(-1)).toContain('more history than could be read');
  });

  it('leaves out work types that the project does not govern', async () => {
    const { issueTypes } = await site.must('pm', 'settings.get', { project: 'AI' });
    const bug = issueTypes.find(({ name }) => name === 'Bug');
    await changeSettings(site, { governedTypes: [bug?.id ?? ''] });
    expect((await site.must('pm', 'radar.list', { project: 'AI' })).items).toEqual([]);
  });

  it('goes on where a page ended', async () => {
    for (let more = 0; more < 104; more += 1) {
      site.jira.admin.createIssue({
        ...{ projectKey: 'AI', summary: `Item ${more}`, status: 'Data' },
        properties: { assay: { stage: 'data' } },
      });
    }
    const first = await site.must('pm', 'radar.list', { project: 'AI' });
    expect(first.items).toHaveLength(100);
    const cursor = first.cursor ?? '';
    const second = await site.must('pm', 'radar.list', { project: 'AI', cursor });
    expect(second.items).toHaveLength(5);
    expect(second.cursor).toBeNull();
    const keys = [...first.items, ...second.items].map(({ key }) => key);
    expect(new Set(keys).size).toBe(105);
  });
});

describe('a return', () => {
  const declare = { issue: 'AI-1', from: 'validation', to: 'data', reason: 'labels were wrong' };

  it('that nobody declared is a finding, which a declaration settles', async () => {
    put('AI-1', 'Data', 10, 'ds');
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
    site.clock.setOffset(-18 * DAY);
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
    put('AI-1', 'Data', 10, 'ds');
    await site.drain();
    site.clock.setOffset(-18 * DAY + 1);
    await site.must('pm', 'return.declare', declare);
    expect(await findingsOf(site)).toMatchObject([{ resolvedAt: null }]);
    const { returns } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns).toMatchObject([{ declared: null }]);
  });

  it('that was declared before is none, and the declaration serves no second one', async () => {
    site.clock.setOffset(-25 * DAY);
    await site.must('pm', 'return.declare', declare);
    put('AI-1', 'Data', 6, 'ds');
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    put('AI-1', 'Experimentation', 7, 'ds');
    await site.drain();
    removeValidators(site, 'Validation');
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 90%' });
    put('AI-1', 'Validation', 8, 'ds');
    await site.drain();
    put('AI-1', 'Data', 9, 'ds');
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
    put('AI-2', 'Validation', 4, 'ds');
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toMatchObject([
      {
        kind: 'skipped-stage',
        accountId: accountOf(site, 'ds'),
        sentence: 'moved from Inception to Validation and skipped Data, Experimentation',
      },
    ]);
    put('AI-2', 'Decommissioned', 5, 'ds');
    await site.drain();
    expect(await findingsOf(site, 'AI-2')).toHaveLength(1);
  });
});
