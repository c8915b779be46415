import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drain, openPanel, openTab } from '../support/browser/browser-session';
import { hasFocus, tabTo } from '../support/browser/keyboard';
import { expectGoodLooks } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

/** An item of the sample project that is in Validation. */
const ITEM = 'AI-6';
const REASON = 'A third of the letters had the wrong urgency, so they are labelled again.';

const refusal = {
  ok: false,
  error: { code: 'unavailable', message: 'Jira did not answer.', hint: 'Try again in a minute.' },
};

const opener = (panel: FrameLocator): Locator =>
  panel.getByRole('button', { name: 'Way through the lifecycle' });

describe('the way of a work item through its lifecycle, in its panel', () => {
  const { open } = visitSite();
  const moveBack = async (page: Page, status: string): Promise<void> => {
    await page.goto(`/browse/${ITEM}`);
    await page.getByLabel('Move to status').selectOption(status);
    await expect.poll(() => page.locator('.status .lozenge').textContent()).toBe(status);
    await drain(page);
  };

  it('shows a return that nobody declared, and takes the reason by keyboard alone', async () => {
    const { page } = await open('Petra Manager');
    await moveBack(page, 'Data');
    const panel = await openPanel(page, ITEM);
    const findings = panel.getByRole('region', { name: 'Findings' });
    await tabTo(page, findings.getByRole('button', { name: /^Say why: returned/ }));
    await page.keyboard.press('Enter');

    const form = panel.getByRole('form', { name: 'Declare the return from Validation to Data' });
    const reason = form.getByLabel('Why did it go back?');
    await expect.poll(() => hasFocus(reason)).toBe(true);
    await expect
      .poll(() => panel.locator('.lifecycle-way > .strong').textContent())
      .toMatch(/^\d+ days so far.*; 1 undeclared return\b/);
    const visits = panel.getByRole('table', { name: /^Visits/ });
    await expect.poll(() => visits.getByRole('row').last().textContent()).toMatch(/^Data.*back/);
    await expectGoodLooks(page, 'lifecycle-undeclared');

    await page.keyboard.type('too short');
    await tabTo(page, form.getByRole('button', { name: 'Declare' }));
    await page.keyboard.press('Enter');
    await form.getByText('At least 10 characters.').waitFor();
    await expect.poll(() => hasFocus(reason)).toBe(true);
    await reason.press('Control+a');
    await page.keyboard.type(REASON);
    await tabTo(page, form.getByRole('button', { name: 'Declare' }));
    await page.keyboard.press('Enter');

    const row = panel.getByRole('listitem').filter({ hasText: 'Validation to Data, declared' });
    await row.getByText(`“${REASON}”`).waitFor();
    await expect.poll(() => hasFocus(row)).toBe(true);
    await panel.getByText('Return declared.').waitFor({ state: 'attached' });
    await findings.waitFor({ state: 'detached' });
    await expectGoodLooks(page, 'lifecycle-declared');

    await panel.getByRole('button', { name: 'History' }).click();
    await panel.getByText('Petra Manager declared the return from Validation to Data').waitFor();
  });

  it('takes a return that is still to come, from where the item is to the stage before', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Record');
    await opener(panel).click();
    const toggle = panel.getByRole('button', { name: 'Declare a return' });
    await tabTo(page, toggle);
    await page.keyboard.press('Enter');
    const form = panel.getByRole('form', { name: 'Declare a return' });
    const from = form.getByLabel('From stage');
    await expect.poll(() => hasFocus(from)).toBe(true);
    await expect.poll(() => from.inputValue()).toBe('validation');
    await expect.poll(() => form.getByLabel('Back to stage').inputValue()).toBe('experimentation');
    await tabTo(page, form.getByLabel('Why does it go back?'));
    await page.keyboard.type('The holdout set has to be drawn again.');
    await expectGoodLooks(page, 'lifecycle-form');
    await tabTo(page, form.getByRole('button', { name: 'Declare' }));
    await page.keyboard.press('Enter');
    const made = panel
      .getByRole('listitem')
      .filter({ hasText: 'To go back from Validation to Experimentation, declared' });
    await made.waitFor();
    await expect.poll(() => hasFocus(made)).toBe(true);
  });

  it('shows a reader the way and lets them declare nothing', async () => {
    const { page } = await open('Vera Viewer');
    const panel = await openPanel(page, 'AI-2');
    await openTab(panel, 'Record');
    await opener(panel).click();
    await panel.getByRole('table', { name: /^Visits/ }).waitFor({ state: 'attached' });
    await expect.poll(() => panel.getByRole('button', { name: /Declare|Say why/ }).count()).toBe(0);
  });

  it('says what is wrong where it cannot be read, and reads it again', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-2');
    await page.route('**/site/invoke', async (route) => {
      const isWay = route.request().postData()?.includes('radar.item') ?? false;
      await (isWay ? route.fulfill({ json: { value: refusal } }) : route.continue());
    });
    await openTab(panel, 'Record');
    await opener(panel).click();
    const alert = panel.locator('.disclosure-content').getByRole('alert');
    await alert.waitFor();
    await expect.poll(() => alert.textContent()).toContain(refusal.error.message);
    await page.unroute('**/site/invoke');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('table', { name: /^Visits/ }).waitFor({ state: 'attached' });
  });
});
