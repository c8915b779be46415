import { describe, expect, it } from 'vitest';
import { radarItemSchema } from '../../../../src/contract/records/radar';
import { accountOf, changeSettings, findingsOf, removeValidators } from '../../../support/governed';
import { day, goTo, put } from '../../../support/builders/radar';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const DAY = 86_400_000;

const site: TestSite = withTestSite(async () => {
  goTo(site, 0);
  await seedProject(site);
});

const today = async (): Promise<void> => {
  await site.drain();
  goTo(site, 30);
};

describe('the radar of an item', () => {
  it('shows returns and skips with names, and exact times', async () => {
    put(site, 'AI-1', 'Data', [2, 'pm']);
    put(site, 'AI-1', 'Validation', [6]);
    put(site, 'AI-1', 'Data', [10, 'pm']);
    put(site, 'AI-1', 'Experimentation', [18]);
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
      // The rules were loosened within the week before the moves.
      'policy-loosened',
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

  it('asks a person who put a move past a gate back why, as of any return', async () => {
    for (const to of ['Deployment', 'Validation']) removeValidators(site, to);
    await site.move('ds', 'AI-1', 'Deployment');
    await site.drain();
    site.clock.advance(60_000);
    await site.move('ds', 'AI-1', 'Validation');
    await site.drain();
    const { returns } = await site.must('pm', 'radar.item', { issue: 'AI-1' });
    expect(returns).toMatchObject([{ from: 'deployment', to: 'validation', declared: null }]);
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
    put(site, 'AI-2', 'Data', [3, 'pm']);
    put(site, 'AI-3', 'Data', [5, 'pm']);
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
