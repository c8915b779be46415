import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameIn } from '../support/browser/browser-session';
import { hasFocus } from '../support/browser/keyboard';
import { expectGoodLooks } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

/** Most clicks from an empty project to the first gate that was passed on evidence. */
const MOST_CLICKS = 12;
const STAGES = ['Data', 'Experimentation', 'Validation', 'Deployment'];

/** What is done to a control: a click, or the same by keyboard. */
type Press = (control: Locator) => Promise<void>;

/** What a tool wrote: right ones of all, and nothing else. */
const PLAIN = 'metric,successes,trials\naccuracy,970,1000\n';

/** @returns how often somebody did something to bring in a run; to pick a file counts as one. */
type BringIn = (
  step: Locator,
  click: (control: Locator) => Promise<void>,
) => Promise<{ others: number }>;

/** A file of their own, with what it does not say stated beside it. */
const ownFile: BringIn = async (step, click) => {
  const file = { name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAIN) };
  await step.getByLabel('Evidence file').setInputFiles(file);
  await step.getByText('The Data gate').waitFor();
  await click(step.getByRole('button', { name: 'Just now' }));
  await step.getByLabel('Model version').fill('1.0.0');
  return { others: 2 };
};

const sampleFile: BringIn = async (step, click) => {
  await click(step.getByRole('button', { name: 'Use the sample file' }));
  return { others: 0 };
};

/** @returns how often somebody pressed something; to type into a field counts as one. */
const passFirstGate = async (page: Page, press: Press, bringIn: BringIn): Promise<number> => {
  let clicks = 0;
  const report: FrameLocator = frameIn(page);
  const step = (id: string) => report.locator(`[data-step="${id}"]`);
  const click = async (control: Locator): Promise<void> => {
    clicks += 1;
    await press(control);
  };
  const done = async (id: string): Promise<void> =>
    report.locator(`[data-step="${id}"][data-state="done"]`).waitFor();
  const button = (id: string, name: string | RegExp) => step(id).getByRole('button', { name });

  await page.goto('/projects/AI/assay');
  await click(button('policy', /^Use “starter”/u));
  await done('policy');
  await done('statuses');
  await step('items').getByLabel('What AI work is it?').fill('Sort incoming letters');
  clicks += 1;
  await click(button('items', 'Create work item'));
  await done('items');
  await click(button('criteria', 'Lock these criteria'));
  await done('criteria');
  // Who works by keyboard goes on where the next thing is to be done.
  await expect.poll(() => hasFocus(step('evidence').locator('.step-title'))).toBe(true);
  const { others } = await bringIn(step('evidence'), click);
  clicks += others;
  // The preview says what the run would come to before it is stored.
  await step('evidence').locator('.forecast-line', { hasText: 'PASS' }).waitFor();
  if (bringIn === ownFile) await expectGoodLooks(page, 'guide-evidence');
  await click(button('evidence', 'Store this run'));
  await done('evidence');
  for (const stage of STAGES) await click(button('gate', `Move to ${stage}`));
  await done('gate');
  return clicks;
};

describe('from an empty project to a first gate that was passed', () => {
  const { open } = visitSite('empty');

  it('takes at most twelve clicks, and the guide says done at each step', async () => {
    const { page } = await open('Petra Manager');
    const clicks = await passFirstGate(page, (control) => control.click(), ownFile);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    await page.goto('/projects/AI/assay?guide=start');
    await frameIn(page).getByText('6 of 6 steps done').waitFor();
    await expectGoodLooks(page, 'guide-done');
  });
});

describe('the same by keyboard, with the sample file', () => {
  const { open } = visitSite('empty');

  it('takes no more', async () => {
    const { page } = await open('Petra Manager');
    const press = async (control: Locator): Promise<void> => {
      await control.focus();
      await control.press('Enter');
    };
    const clicks = await passFirstGate(page, press, sampleFile);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});
