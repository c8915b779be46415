import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel } from '../support/browser/browser-session';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';

/** The stage of a work item among its details, as the app's field draws it. */
const stageOf = (page: Page): Locator =>
  page.locator('[data-field]', { hasText: 'AI lifecycle stage' });

describe('fields among the details of a work item', () => {
  const { open } = visitSite();

  it('are loaded once the details are open, which stay as somebody left them', async () => {
    const { page } = await open('Petra Manager', { details: 'open' });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/stage-view.js')) loaded.push(request.url());
    });
    const shown = stageOf(page).getByText('Validation', { exact: true });
    const fold = page.locator('.details > summary');
    await openPanel(page, 'AI-3');
    await expect.poll(() => loaded.length).toBe(1);
    await shown.waitFor();
    await fold.click();
    await shown.waitFor({ state: 'hidden' });
    await openPanel(page, 'AI-3');
    await requestsRest(page);
    expect(await shown.isVisible()).toBe(false);
    expect(loaded).toHaveLength(1);
    await fold.click();
    await expect.poll(() => loaded.length).toBe(2);
    await shown.waitFor();
  });

  it('say that the stage follows the status where no other is open, and close', async () => {
    const { page } = await open('Petra Manager', { details: 'open' });
    await openPanel(page, 'AI-3');
    const row = stageOf(page);
    const edit = row.getByRole('button', { name: 'Edit AI lifecycle stage' });
    await edit.click();
    await row.getByText('The stage follows the status.').waitFor();
    await row.getByRole('button', { name: 'Cancel' }).click();
    await edit.waitFor();
    await row.getByText('Validation', { exact: true }).waitFor();
  });
});
