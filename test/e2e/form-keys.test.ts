import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel, openTab } from '../support/browser/browser-session';
import { hasFocus, tabTo } from '../support/browser/keyboard';
import { openParts } from '../support/browser/panel-forms';
import { visitSite } from '../support/browser/site-visit';

/** Forms of a tab that a button opens, by the names of the buttons. */
const openersOf = async (panel: FrameLocator): Promise<string[]> =>
  panel
    .locator('[data-opens="form"]')
    .evaluateAll((buttons) => [
      ...new Set(buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent)),
    ]);

const opener = (panel: FrameLocator, name: string): Locator =>
  panel.locator('[data-opens="form"]').and(panel.getByRole('button', { name, exact: true }));

const fieldsIn = (panel: FrameLocator): Locator =>
  panel.locator(
    '.form-place :is(textarea, input:not([type]), input[type="text"]):not([role="combobox"])',
  );

const press = async (page: Page, button: Locator): Promise<void> => {
  await button.focus();
  await page.keyboard.press('Enter');
};

const focusIn = (panel: FrameLocator): Promise<string> =>
  panel
    .locator('body')
    .evaluate(() => document.activeElement?.closest('.form-place')?.className ?? 'none');

describe('forms by keyboard', () => {
  const { open } = visitSite();

  it.each([
    { who: 'Petra Manager', key: 'AI-1', tab: 'Record', least: 10 },
    { who: 'Petra Manager', key: 'AI-1', tab: 'Evidence', least: 2 },
    { who: 'Dana Scientist', key: 'AI-18', tab: 'In use', least: 3 },
  ] as const)('Escape leaves each and keeps its text: $key, $tab', async (place) => {
    const { page } = await open(place.who);
    const panel = await openPanel(page, place.key);
    await openTab(panel, place.tab);
    await openParts(panel);
    const names = await openersOf(panel);
    expect(names.length).toBeGreaterThanOrEqual(place.least);
    for (const name of names) {
      const button = opener(panel, name).first();
      await press(page, button);
      await expect.poll(async () => [name, await focusIn(panel)]).toEqual([name, 'form-place']);
      const field = fieldsIn(panel).first();
      const isWritten = (await field.count()) > 0;
      if (isWritten) await field.fill(`kept for ${name}`);
      await page.keyboard.press('Escape');
      await panel.locator('.form-place').waitFor({ state: 'detached' });
      await expect.poll(async () => [name, await hasFocus(button)]).toEqual([name, true]);
      if (!isWritten) continue;
      await page.keyboard.press('Enter');
      await expect.poll(() => field.inputValue()).toBe(`kept for ${name}`);
      await page.keyboard.press('Escape');
      await panel.locator('.form-place').waitFor({ state: 'detached' });
    }
  });

  it('leads from what is wrong to its field, and from what is sent to what it made', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Record');
    await panel.getByRole('button', { name: /^Trade-offs/ }).click();
    await press(page, opener(panel, 'State a trade-off'));
    const form = panel.getByRole('form', { name: 'State a trade-off' });
    await form
      .getByLabel('What is gained by going on now?')
      .fill('The mail room gets its evenings.');
    await tabTo(page, form.getByRole('button', { name: 'State' }));
    await page.keyboard.press('Enter');
    const cost = form.getByLabel('What does it cost?');
    await expect.poll(() => hasFocus(cost)).toBe(true);
    await cost.fill('One letter in ten goes to the wrong desk.');
    await form.getByLabel('What would one more sprint bring?').fill('A hundred more letters.');
    await tabTo(page, form.getByRole('button', { name: 'State' }));
    await page.keyboard.press('Enter');
    const decider = form.getByRole('combobox', { name: 'Who decides' });
    await expect.poll(() => hasFocus(decider)).toBe(true);

    // A list that is open takes Escape for itself.
    await page.keyboard.type('Rene');
    await form.getByRole('option', { name: /Rene/ }).waitFor();
    await page.keyboard.press('Escape');
    await form.getByRole('option').waitFor({ state: 'detached' });
    await expect.poll(() => form.count()).toBe(1);
    await page.keyboard.type('Rene');
    await form.getByRole('option', { name: /Rene/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByRole('button', { name: 'State' }));
    await page.keyboard.press('Enter');
    const made = panel
      .getByRole('listitem')
      .filter({ hasText: 'The mail room gets its evenings.' });
    await expect.poll(() => hasFocus(made.first())).toBe(true);
  });

  it('says what a sentence lacks, and takes it by Enter', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Record');
    await panel.getByRole('button', { name: /^Documents/ }).click();
    await press(page, panel.getByRole('button', { name: /^Remove/ }).first());
    const why = panel.getByLabel('Why is it removed?');
    await expect.poll(() => hasFocus(why)).toBe(true);
    await page.keyboard.type('no');
    await page.keyboard.press('Enter');
    await panel.getByText(/^At least \d+ characters\.$/).waitFor();
    await expect.poll(() => hasFocus(why)).toBe(true);
    await page.keyboard.type(' longer used');
    await page.keyboard.press('Enter');
    await why.waitFor({ state: 'detached' });
  });

  it('leads a waiver to the field that is wrong, not to its first one', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Evidence');
    await panel.getByRole('button', { name: /^Waivers/ }).click();
    await press(page, opener(panel, 'Request a waiver'));
    const form = panel.getByRole('form', { name: 'Ask for a waiver' });
    const send = form.getByRole('button', { name: 'Send request' });
    const check = form.getByLabel('Check', { exact: true });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(check)).toBe(true);
    await check.selectOption({ label: 'All criteria are proven (open)' });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(form.getByLabel('Why can it not be met now?'))).toBe(true);
  });
});
