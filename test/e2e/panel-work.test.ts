import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drain, openPanel, openTab, resize, views } from '../support/browser/browser-session';
import { artifact, graveViolations, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

const PLAIN = 'metric,successes,trials\naccuracy,970,1000\n';

const LAPTOP = { width: 1280, height: 800 };

/** Every look of what is shown now; nothing is cut at the side. */
const lookAt = async (page: Page, panel: FrameLocator, name: string): Promise<void> => {
  for (const view of views) {
    await resize(page, view);
    const cut = await panel.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect({ view, cut }).toMatchObject({ cut: 0 });
    await takePicture(page, artifact(`${name}-${view.theme}-${view.width}`));
    expect(await graveViolations(page)).toEqual([]);
  }
};

const openAdder = async (page: Page, key: string) => {
  const panel = await openPanel(page, key);
  await panel.getByRole('button', { name: 'Add evidence' }).click();
  return { panel, adder: panel.getByRole('group', { name: 'Add evidence' }) };
};

describe('evidence by hand', () => {
  const { open } = visitSite();

  it('says what a plain file would come to, takes what it lacks, and opens the gate', async () => {
    const { page } = await open('Petra Manager');
    const { panel, adder } = await openAdder(page, 'AI-1');
    const paste = adder.getByLabel('Or paste what your evaluation tool printed');
    await paste.fill(PLAIN);

    await adder.getByRole('button', { name: 'Read the text' }).click();
    await adder.getByText(/gate would stay closed/).waitFor();
    await adder.getByText(/The file does not say when the run began/).waitFor();
    await lookAt(page, panel, 'evidence-lacks');

    await adder.getByRole('button', { name: 'Just now' }).click();
    await adder.getByText('The Deployment gate would open').waitFor();
    await lookAt(page, panel, 'evidence-stated');
    await adder.getByRole('button', { name: 'Store this run' }).click();
    await panel.getByText('Deployment gate: open').first().waitFor();

    await panel.getByRole('button', { name: 'Runs' }).click();
    await panel.getByText(/Petra Manager stated that it began/).waitFor();
  });

  it('says so first where files answer none of the criteria, and takes several at once', async () => {
    const { page } = await open('Petra Manager');
    const { panel, adder } = await openAdder(page, 'AI-5');
    await adder.getByLabel('Evidence file').setInputFiles(
      ['fluency', 'tone'].map((metric) => ({
        name: `${metric}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`metric,successes,trials\n${metric},9,10\n`),
      })),
    );
    await adder.getByText('2 files read.').waitFor();
    await lookAt(page, panel, 'several-files');
    await adder.getByRole('button', { name: 'Open fluency.csv' }).click();
    await adder.getByText('Nothing is stored yet').waitFor();
    await adder
      .getByText(/This file answers none of the criteria|No criteria are locked/)
      .waitFor();
  });
});

describe('what people decide', () => {
  const { open } = visitSite();

  it('approves CARE-1 in two clicks, without scrolling', async () => {
    const { page } = await open('Rene Approver');
    await page.setViewportSize(LAPTOP);
    const panel = await openPanel(page, 'CARE-1');
    const approve = panel.getByRole('button', { name: /^Approve as/ }).first();
    const decline = panel.getByRole('button', { name: /^Decline as/ }).first();
    await approve.waitFor();
    for (const button of [approve, decline]) {
      const box = await button.boundingBox();
      expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(LAPTOP.height);
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await approve.click();
    const send = panel.getByRole('button', { name: /^Approve as/ });
    const sendBox = await send.boundingBox();
    expect(sendBox === null ? Infinity : sendBox.y + sendBox.height).toBeLessThanOrEqual(
      LAPTOP.height,
    );
    await send.click();
    await panel
      .getByText(/Approved as/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('keeps the decision on AI-18 with the work item that it made', async () => {
    const { page, problems } = await open('Dana Scientist');
    const panel = await openPanel(page, 'AI-18');
    const decision = panel.getByRole('region', { name: 'Retraining decision' });
    await decision.getByText(/Decide what happens to the model/).waitFor();
    const first = await decision.boundingBox();
    const card = await panel.locator('.now').boundingBox();
    expect(first?.y ?? Infinity).toBeLessThan(card?.y ?? 0);

    await decision.getByRole('button', { name: /^Decide/ }).click();
    await panel.getByRole('radio', { name: 'Retrain' }).check();
    await panel
      .getByRole('textbox', { name: 'Why' })
      .fill('the letters of this quarter have another form');
    await panel.getByLabel('Due').waitFor();
    await lookAt(page, panel, 'decision-form');

    await page.context().setOffline(true);
    await panel.getByRole('button', { name: 'Decide', exact: true }).click();
    await panel
      .getByText(/did not answer/)
      .first()
      .waitFor();
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Why' }).inputValue())
      .toBe('the letters of this quarter have another form');
    await page.context().setOffline(false);
    // The browser tells of the lost connection too; anything else is a fault.
    expect(problems.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    problems.length = 0;

    await panel.getByRole('button', { name: 'Decide', exact: true }).click();
    const decided = panel.getByRole('region', { name: 'Decided' });
    await decided.getByText('Dana Scientist decided to retrain').waitFor();
    await decided.getByRole('link').waitFor();
    await expect
      .poll(() => decided.textContent())
      .toMatch(/assigned to Dana Scientist · due \d+ \w+ \d{4}/);
    await drain(page);
    await lookAt(page, panel, 'decision-made');
    await page.reload();
    await decided.getByRole('link').waitFor();
  });

  it('writes the line of a sentence that is put together, with the price of its samples', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-4');
    await openTab(panel, 'Evidence');
    const form = panel.getByRole('form', { name: 'Put a criterion together' });
    await form.getByLabel('Metric').fill('hit rate at 5');
    await form.getByLabel('Target').fill('85');
    await form.getByLabel('on data set').fill('query-log-v1');
    await form.getByLabel('because').fill('people look at five');
    const line = 'hit_rate_at_5 >= 85% @95% on query-log-v1 because people look at five';
    await form.getByText(line).waitFor();
    await form
      .getByText(/samples/)
      .first()
      .waitFor();
    await form.getByLabel('Price of one labelled sample').fill('0.40');
    await form
      .getByText(/in all/)
      .first()
      .waitFor();
    await lookAt(page, panel, 'criterion-builder');
    await form.getByRole('button', { name: 'Add this criterion' }).click();
    const written = panel.getByLabel('Criteria, one a line');
    await expect.poll(() => written.inputValue()).toBe(line);

    await panel.getByRole('button', { name: 'Templates' }).click();
    await panel.getByLabel('Sector').selectOption('Retail');
    await panel.getByRole('button', { name: 'Search finds the item' }).click();
    await lookAt(page, panel, 'criterion-template');
    await panel
      .getByRole('button', { name: /^Use: .*<target> on <data set>$/ })
      .first()
      .click();
    const findings = panel.getByRole('list', { name: 'Findings' });
    for (const [asked, answer] of [
      ['Which number would be enough?', '0.41'],
      ['Measured on which data set?', 'judged-queries'],
    ] as const) {
      const question = findings.getByRole('group', { name: asked });
      await question.getByRole('textbox').fill(answer);
      await question.getByRole('button', { name: 'Fill in' }).click();
    }
    await expect.poll(() => written.inputValue()).toMatch(/\n\S+ >= 0\.41 on judged-queries$/);
  });
});
