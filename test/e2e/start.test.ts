import type { FrameLocator, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { drain, frameIn, type Session } from '../support/browser/browser-session';
import { expectGoodLooks } from '../support/browser/looks';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';

const PLAN_SIZE = 8;

/** What the calls of the settings page answer, as far as a test needs it. */
const settingsSchema = z.object({
  ok: z.literal(true),
  data: z.looseObject({
    issueTypes: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
    settings: z
      .looseObject({
        statusStages: z.record(z.string(), z.string()),
        failSafe: z.string(),
        evidenceMaxAgeDays: z.number(),
        revision: z.number(),
      })
      .default({ statusStages: {}, failSafe: '', evidenceMaxAgeDays: 0, revision: 0 }),
  }),
});

const LINES = [
  'Sort incoming letters',
  '- Answer coverage questions',
  '',
  'Estimate claim reserves',
];

describe('the guided start of a project with nothing in it', () => {
  const site = visitSite('empty');
  let session: Session;
  let page: Page;

  const report = (): FrameLocator => frameIn(page);
  const button = (name: string | RegExp) => report().getByRole('button', { name });
  const step = (id: string) => report().locator(`[data-step="${id}"]`);
  const open = (part: string) => button(part).click();
  const openGuide = async (): Promise<void> => {
    await page.goto('/projects/AI/assay');
    await step('items').waitFor();
  };
  const summaries = async (): Promise<string> => {
    const answer = await page.request.post('/rest/api/3/search/jql', {
      data: { jql: 'project = AI ORDER BY key', fields: ['summary'], maxResults: 100 },
    });
    return answer.text();
  };
  const invoke = async (call: string, payload: object) => {
    const answer = await page.request.post('/local/invoke', {
      data: { module: 'governance-settings', call, payload, as: 'pm@example.test' },
    });
    return settingsSchema.parse(await answer.json());
  };
  const as = async (person: string): Promise<void> => {
    session = await site.open(person);
    page = session.page;
  };

  it('stands in the place of empty charts, with the next step by its facts', async () => {
    await as('Petra Manager');
    await openGuide();
    await expect.poll(() => step('policy').getAttribute('data-state')).toBe('next');
    await expect.poll(() => step('statuses').getAttribute('data-state')).toBe('done');
    await expect.poll(() => step('items').getAttribute('data-state')).toBe('later');
    await expect.poll(() => report().locator('.tiles').count()).toBe(0);
    await button(/^Use “starter”/u).waitFor();
  });

  it('makes work items of pasted lines, and takes them back', async () => {
    await as('Petra Manager');
    await openGuide();
    await open('Paste lines or a table');
    await report().getByLabel('Lines or table').fill(LINES.join('\n'));
    await expect.poll(() => report().locator('tr[data-line]').count()).toBe(3);
    await button('Create 3 work items').click();
    await report().getByText('3 work items created').waitFor();
    await expect.poll(() => summaries()).toContain('Answer coverage questions');
    await report().locator('[data-step="items"][data-state="done"]').waitFor();
    await step('items').getByText('3 work items are governed.').waitFor();
    await button('Undo: delete these 3').click();
    await report().locator('[data-step="items"][data-state="later"]').waitFor();
    await expect.poll(() => summaries()).not.toContain('Answer coverage questions');
    await expect
      .poll(() => report().getByLabel('Lines or table').inputValue())
      .toBe(LINES.join('\n'));
    await button('Create 3 work items').waitFor();
  });

  it('says of each line what Jira would refuse, and makes the others', async () => {
    await as('Petra Manager');
    await openGuide();
    await open('Paste lines or a table');
    await report()
      .getByLabel('Lines or table')
      .fill('summary,type,due\nGood,Task,2026-12-24\nBad,Poem,\nLate,,24.12.');
    await report().getByText('2 things to correct').waitFor();
    await report()
      .getByRole('listitem')
      .getByText('Line 3: The project has no work type “Poem”.')
      .waitFor();
    await button('Create 1 work item').click();
    await report().getByText('1 work item created').waitFor();
    await button('Undo: delete it').click();
    await button('Create 1 work item').waitFor();
  });

  it('tells what became of each line where Jira refuses one or does not answer', async () => {
    await as('Petra Manager');
    await openGuide();
    await open('Paste lines or a table');
    await report().getByLabel('Lines or table').fill('First\nSecond');
    await page.route('**/rest/api/3/issue/bulk', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body: '{}' }),
    );
    await button('Create 2 work items').click();
    await report().getByText('0 of 2 work items created').waitFor();
    await expect.poll(() => report().locator('tr[data-line] .row-problem').count()).toBe(2);
    await page.unroute('**/rest/api/3/issue/bulk');
    await page.route('**/rest/api/3/mypermissions*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body: '{}' }),
    );
    await button('Look again').click();
    await report().getByText('The steps could not be looked at again').waitFor();
    await expect
      .poll(() => report().getByLabel('Lines or table').inputValue())
      .toBe('First\nSecond');
    await page.unroute('**/rest/api/3/mypermissions*');
    await button('Create 2 work items').click();
    await report().getByText('2 work items created').waitFor();
    await page.route('**/rest/api/3/issue/*', (route) =>
      route.request().method() === 'DELETE'
        ? route.fulfill({
            status: 403,
            contentType: 'application/json',
            body: '{"errorMessages":["You may not delete."],"errors":{}}',
          })
        : route.continue(),
    );
    await button('Undo: delete these 2').click();
    await report().getByText('2 work items could not be deleted').waitFor();
    await page.unroute('**/rest/api/3/issue/*');
    await button('Undo: delete these 2').click();
    await button('Create 2 work items').waitFor();
    // The browser tells of the answer 503, which was asked for.
    session.problems.splice(0);
  });

  it('has Assay look after work items that were there before', async () => {
    await as('Petra Manager');
    const { data } = await invoke('settings.get', { project: 'AI' });
    const bugs = data.issueTypes.filter(({ name }) => name === 'Bug').map(({ id }) => id);
    const tasks = data.issueTypes.flatMap(({ id }) => (bugs.includes(id) ? [] : [id]));
    const { statusStages, failSafe, evidenceMaxAgeDays, revision } = data.settings;
    const settings = { project: 'AI', statusStages, failSafe, evidenceMaxAgeDays };
    await invoke('settings.save', { ...settings, revision, governedTypes: tasks });
    const fields = { project: { key: 'AI' }, issuetype: { id: bugs[0] } };
    const summaries = [
      'Old letters',
      'Old claims',
      ...Array.from({ length: 53 }, (_, n) => `Old ${n}`),
    ];
    for (const half of [summaries.slice(0, 30), summaries.slice(30)]) {
      const issueUpdates = half.map((summary) => ({ fields: { ...fields, summary } }));
      await page.request.post('/rest/api/3/issue/bulk', { data: { issueUpdates } });
    }
    await drain(page);
    await invoke('settings.save', { ...settings, revision: revision + 1, governedTypes: null });
    await openGuide();
    await step('policy').getByText('Done').waitFor();
    await open('Pick work items of this project');
    const shown = (count: string) => report().getByText(`${count} work items shown`).waitFor();
    await shown('0 picked of 50');
    await report().getByLabel('Pick all shown').check();
    await shown('50 picked of 50');
    await report().getByLabel('Pick all shown').uncheck();
    await report()
      .getByLabel(/^Pick AI-/u)
      .first()
      .check();
    await button('Show more').click();
    await shown('1 picked of 55');
    await expect.poll(() => button('Show more').count()).toBe(0);
    const row = report().locator('tr', { hasText: 'Old letters' });
    await row.getByRole('checkbox').check();
    await shown('2 picked of 55');
    await button('Let Assay look after 2 work items').click();
    await report().getByText('2 work items handed to Assay').waitFor();
    await report().getByText('Its ledger and its place in the report stay.').waitFor();
    await step('items').getByText('2 work items are governed.').waitFor();
    await expect.poll(() => row.count()).toBe(0);
    await shown('0 picked of 53');
    await expect.poll(() => report().locator('tr', { hasText: 'Old claims' }).count()).toBe(1);
    await step('criteria').getByRole('button', { name: 'Lock these criteria' }).waitFor();
  });

  it('makes the plan of ninety days once', async () => {
    await as('Petra Manager');
    await page.goto('/projects/AI/assay?guide=start');
    await open('90-day plan');
    await report().getByLabel('First day').fill('2027-01-04');
    await report()
      .getByLabel(/^Create: Decide/u)
      .uncheck();
    await button(`Create ${PLAN_SIZE - 1} work items`).click();
    await report()
      .getByText(`0 of ${PLAN_SIZE - 1} work items of the plan done.`)
      .waitFor();
    await page.goto('/projects/AI/assay?guide=start');
    await step('items').waitFor();
    await open('90-day plan');
    await report()
      .getByText(`0 of ${PLAN_SIZE - 1} work items of the plan done.`)
      .waitFor();
    await expect.poll(() => report().getByLabel('First day').inputValue()).toBe('2027-01-04');
    await button('Create 1 work item').click();
    await report().getByText(`0 of ${PLAN_SIZE} work items of the plan done.`).waitFor();
    await button('Undo: delete it').click();
    await report()
      .getByText(`0 of ${PLAN_SIZE - 1} work items of the plan done.`)
      .waitFor();
    await button('Create 1 work item').click();
    await report().getByText(`0 of ${PLAN_SIZE} work items of the plan done.`).waitFor();
    await expect.poll(() => button(/^Create \d/u).count()).toBe(0);
    const found = await page.request.post('/rest/api/3/search/approximate-count', {
      data: { jql: 'project = AI AND labels = assay-90-days' },
    });
    expect(await found.json()).toEqual({ count: PLAN_SIZE });
    // The plan's own work items make no step done.
    await step('items').getByText('2 work items are governed.').waitFor();
    await expect.poll(() => summaries()).toContain('Decide: go on, change or stop');
  });

  it('is a click away from a report with items, and loads nothing before', async () => {
    await as('Petra Manager');
    const asked: string[] = [];
    page.on('request', (request: Request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/projects/AI/assay');
    await report().locator('.tiles').waitFor();
    await requestsRest(page);
    expect(asked.filter((path) => path.endsWith('/mypermissions'))).toEqual([]);
    await button('Guided start').click();
    await step('items').waitFor();
    expect(page.url()).toContain('guide=start');
    await page.goBack();
    await report().getByRole('region', { name: 'Where the items stand' }).waitFor();
  });

  it('says before anything is typed who may not bring items in', async () => {
    await as('Vera Viewer');
    await page.goto('/projects/AI/assay?guide=start');
    await step('items').waitFor();
    await step('policy').getByText('Only project admins can change this').waitFor();
    await open('Paste lines or a table');
    await report().getByText('You may not create work items in this project').waitFor();
    await expect.poll(() => report().getByLabel('Lines or table').count()).toBe(0);
  });

  it('can be used by everybody in every look', async () => {
    await as('Petra Manager');
    await page.goto('/projects/AI/assay?guide=start');
    await step('items').waitFor();
    await open('Pick work items of this project');
    await open('Paste lines or a table');
    await report()
      .getByLabel('Lines or table')
      .fill('summary,type,labels\nGood,Task,nlp\nBad,Poem,');
    await open('90-day plan');
    await report().locator('[data-plan="decide"]').waitFor();
    await expectGoodLooks(page, 'start');
  });
});
