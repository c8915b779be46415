import { describe, expect, it } from 'vitest';
import { openPanel, openTab } from '../support/browser/browser-session';
import { hasFocus } from '../support/browser/keyboard';
import { visitSite } from '../support/browser/site-visit';

describe('forms by keyboard', () => {
  const { open } = visitSite();

  it('says what a sentence lacks, and takes it by Enter', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Record');
    await panel.getByRole('button', { name: /^Documents/ }).click();
    await panel
      .getByRole('button', { name: /^Remove/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
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
});
