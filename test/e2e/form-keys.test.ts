import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFullPage, openPanel, openTab } from '../support/browser/browser-session';
import { hasFocus, tabTo } from '../support/browser/keyboard';
import { visitSite } from '../support/browser/site-visit';

type Inside = FrameLocator;

const opener = (inside: Inside, name: string): Locator =>
  inside.getByRole('button', { name, exact: true });

const press = async (page: Page, button: Locator): Promise<void> => {
  await button.focus();
  await page.keyboard.press('Enter');
};

/** Whether the focus is in the form that was opened. */
const isInside = (inside: Inside): Promise<boolean> =>
  inside
    .locator('body')
    .evaluate(() => document.activeElement?.closest('.form-place, .filters, .columns') !== null);

/** Leaves by Escape, and waits until the focus came back, so that nothing takes it away any more. */
const leave = async (page: Page, button: Locator, form: Locator): Promise<void> => {
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(button)).toBe(true);
};

/** Opens by Enter, leaves by Escape, comes back to what was typed, and leaves again. */
const leaveAndReturn = async (
  page: Page,
  inside: Inside,
  name: string,
  field: string,
): Promise<void> => {
  const button = opener(inside, name);
  await press(page, button);
  await expect.poll(() => isInside(inside)).toBe(true);
  const typed = inside.getByLabel(field, { exact: true });
  await tabTo(page, typed);
  await page.keyboard.type('kept');
  await leave(page, button, typed);
  await page.keyboard.press('Enter');
  await expect.poll(() => typed.inputValue()).toBe('kept');
  await leave(page, button, typed);
};

const openRecord = async (page: Page, part: RegExp): Promise<Inside> => {
  const panel = await openPanel(page, 'AI-1');
  await openTab(panel, 'Record');
  await panel.getByRole('button', { name: part }).click();
  return panel;
};

describe('forms by keyboard', () => {
  const { open } = visitSite();

  it.each([
    { part: /^Documents/, name: 'Add a document', field: 'Title' },
    { part: /^Trade-offs/, name: 'State a trade-off', field: 'What does it cost?' },
    { part: /^Data\b/, name: 'Register data', field: 'Source' },
  ])('Escape leaves a form and keeps what was typed: $name', async ({ part, name, field }) => {
    const { page } = await open('Petra Manager');
    const panel = await openRecord(page, part);
    await leaveAndReturn(page, panel, name, field);
  });

  it('Escape leaves a form that is still on its way', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openRecord(page, /^Records/);
    const button = panel.getByRole('button', { name: /Open: Model card$/ });
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/site/invoke', async (route) => {
      if (route.request().postData()?.includes('sheet.get') === true) await held;
      await route.continue();
    });
    await press(page, button);
    await expect.poll(() => isInside(panel)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(button)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isInside(panel)).toBe(true);
    answer();
    await panel.getByRole('form', { name: 'Model card' }).waitFor();
    await expect.poll(() => isInside(panel)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(button)).toBe(true);
  });

  it('stays in a list of rows whose button removed one', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openRecord(page, /^Records/);
    await press(page, panel.getByRole('button', { name: /Open: Risk register$/ }));
    const form = panel.getByRole('form', { name: 'Risk register' });
    const add = form.getByRole('button', { name: 'Add a risk' });
    const remove = form.getByRole('button', { name: /^Remove risk \d+$/ });
    await add.waitFor();
    const before = await remove.count();
    for (const _turn of [1, 2]) await press(page, add);
    await expect.poll(() => remove.count()).toBe(before + 2);
    await press(page, remove.nth(before));
    await expect.poll(() => remove.count()).toBe(before + 1);
    await expect.poll(() => hasFocus(remove.nth(before))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => remove.count()).toBe(before);
    await expect.poll(() => hasFocus(add)).toBe(true);
  });

  it.each([
    {
      who: 'Petra Manager',
      key: 'AI-1',
      tab: 'Evidence',
      part: /^Waivers/,
      name: 'Request a waiver',
    },
    { who: 'Dana Scientist', key: 'AI-18', tab: 'In use', part: null, name: /^Decide: / },
    { who: 'Dana Scientist', key: 'AI-18', tab: 'In use', part: null, name: 'Report what you saw' },
  ] as const)(
    'Enter opens, and Escape leads back: $name',
    async ({ who, key, tab, part, name }) => {
      const { page } = await open(who);
      const panel = await openPanel(page, key);
      await openTab(panel, tab);
      if (part !== null) await panel.getByRole('button', { name: part }).click();
      const button = panel.getByRole('button', { name, exact: true }).first();
      for (const _turn of [1, 2]) {
        await press(page, button);
        await expect.poll(() => isInside(panel)).toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => hasFocus(button)).toBe(true);
      }
    },
  );

  it('leads from what is wrong to its field, and from what is sent to what it made', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openRecord(page, /^Trade-offs/);
    await press(page, opener(panel, 'State a trade-off'));
    const form = panel.getByRole('form', { name: 'State a trade-off' });
    const send = form.getByRole('button', { name: 'State', exact: true });
    await form
      .getByLabel('What is gained by going on now?')
      .fill('The mail room gets its evenings.');
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    const cost = form.getByLabel('What does it cost?');
    await expect.poll(() => hasFocus(cost)).toBe(true);
    await cost.fill('One letter in ten goes to the wrong desk.');
    await form.getByLabel('What would one more sprint bring?').fill('A hundred more letters.');
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    const decider = form.getByRole('combobox', { name: 'Who decides' });
    await expect.poll(() => hasFocus(decider)).toBe(true);

    // A list that is open takes Escape for itself.
    const found = form.getByRole('option', { name: /Rene/ });
    await page.keyboard.type('Rene');
    await found.waitFor();
    await page.keyboard.press('Escape');
    await found.waitFor({ state: 'detached' });
    expect(await form.count()).toBe(1);
    await decider.fill('Rene');
    await found.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await found.waitFor({ state: 'detached' });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    const made = panel
      .getByRole('listitem')
      .filter({ hasText: 'The mail room gets its evenings.' });
    await expect.poll(() => hasFocus(made.first())).toBe(true);
  });

  it('says what a sentence lacks, and takes it by Enter', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openRecord(page, /^Documents/);
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
    await check.selectOption({ index: 1 });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(form.getByLabel('Why can it not be met now?'))).toBe(true);
  });

  it('leaves what the report opens, and keeps what was typed', async () => {
    const { page } = await open('Petra Manager');
    const report = await openFullPage(page, '/projects/AI/assay?part=items');
    await leaveAndReturn(page, report, 'Filter', 'Model');
    await leaveAndReturn(page, report, 'Keep this view', 'Name of the view');
    const columns = report.getByRole('button', { name: 'Columns' });
    await press(page, columns);
    const group = report.getByRole('group', { name: 'Columns' });
    await tabTo(page, group.getByRole('checkbox').first());
    await leave(page, columns, group);
  });
});
