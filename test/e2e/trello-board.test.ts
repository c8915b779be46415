import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameIn } from '../support/browser/browser-session';
import { expectGoodLooks } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';
import { trelloBoard } from '../support/builders/trello-board';

describe('a board of Trello', () => {
  const site = visitSite('empty');

  it('comes in without what is archived, and is taken back whole', async () => {
    const { page } = await site.open('Petra Manager');
    const report = (): FrameLocator => frameIn(page);
    const button = (name: string) => report().getByRole('button', { name });
    const step = (id: string) => report().locator(`[data-step="${id}"]`);
    const summaries = async (): Promise<string> => {
      const answer = await page.request.post('/rest/api/3/search/jql', {
        data: { jql: 'project = AI ORDER BY key', fields: ['summary'], maxResults: 100 },
      });
      return answer.text();
    };
    await page.goto('/projects/AI/assay');
    await step('items').waitFor();
    await button('Bring in a Trello board').click();
    const choose = (name: string, text: string) =>
      report()
        .getByLabel('Trello file')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('broken.json', '{"cards": [');
    await report().getByText('broken.json is not read').waitFor();
    const items = ['recall >= 90% on holdout-v3', 'Should feel better', 'Book a room'];
    const board = trelloBoard([
      ...Array.from({ length: 55 }, (_, at) => ({ name: `Card ${at}` })),
      { name: '<b>Measured</b>', list: 'l-validation', items },
      { name: 'Archived', closed: true },
      { name: 'On an old list', list: 'l-old' },
    ]);
    await choose('board.json', JSON.stringify(board));
    await report().getByText('56 of 58 cards can be created.').waitFor();
    await report().getByText('2 left out as archived: 1 card, and 1 on archived lists.').waitFor();
    await report()
      .getByText('Items of checklists: 1 measurable, which become lines of a draft; 1 vague')
      .waitFor();
    await expect.poll(() => report().locator('tr[data-card]').count()).toBe(56);
    await report()
      .locator('tr[data-card="56"]', { hasText: '<b>Measured</b>' })
      .getByText('could be Validation')
      .waitFor();
    await expectGoodLooks(page, 'start-trello');
    await button('Create 56 work items').click();
    await report().getByText('56 work items created').waitFor();
    await step('items').getByText('56 work items are governed.').waitFor();
    await expect.poll(() => summaries()).toContain('<b>Measured</b>');
    expect(await summaries()).not.toContain('On an old list');
    const key = await report().locator('tr[data-card="56"] a').textContent();
    const answer = await page.request.post('/local/invoke', {
      data: {
        ...{ module: 'governance-panel', call: 'item.get', payload: { issue: key?.trim() } },
        as: 'pm@example.test',
      },
    });
    expect(await answer.text()).toContain('recall >= 90% @95% on holdout-v3');
    await button('Undo: delete these 56').click();
    await report().locator('[data-step="items"][data-state="later"]').waitFor();
    await expect.poll(() => summaries()).toContain('"issues":[]');
    await button('Create 56 work items').waitFor();
  });
});
