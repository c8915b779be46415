import { readFileSync, writeFileSync } from 'node:fs';
import type { FrameLocator, Page, Response } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameIn } from '../support/browser/browser-session';
import { hasFocus } from '../support/browser/keyboard';
import { artifact, expectGoodLooks } from '../support/browser/looks';
import { countSheets, printFrame } from '../support/builders/paper';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';

/**
 * Most that opening the report may ask for, and most bytes of data it may take. 22 are asked for; on a
 * busy machine a part below comes into view for a moment before those above it have their height.
 */
const MOST_REQUESTS = 26;
const MOST_BYTES = 300_000;

const asksForData = (answer: Response): boolean =>
  /^\/(?:rest|site)\//u.test(new URL(answer.url()).pathname);

describe('the report of AI, as the project manager', () => {
  const { open } = visitSite();
  let page: Page;

  const report = (): FrameLocator => frameIn(page);
  const number = (name: RegExp) => report().getByRole('button', { name });
  const items = () => report().locator('tr[data-item]');

  const openReport = async (query = ''): Promise<void> => {
    await page.goto(`/projects/AI/assay${query === '' ? '' : `?${query}`}`);
    await number(/^Drift, None/u).waitFor();
    await number(/^Stages, Validation/u).waitFor();
  };
  const openPart = (name: string): Promise<void> =>
    report().getByRole('tab', { name, exact: true }).click();
  const wholeNumber = async (name: RegExp): Promise<number> =>
    Number((await number(name).textContent()) ?? '');

  beforeEach(async () => {
    ({ page } = await open('Petra Manager'));
  });

  it('asks for little at first, and for the rest when somebody comes to it', async () => {
    const answers: Response[] = [];
    page.on('response', (answer) => asksForData(answer) && answers.push(answer));
    await openReport();
    await report().locator('.attention table, .all-done').first().waitFor();
    await requestsRest(page);
    const bytes = await Promise.all(answers.map(async (answer) => (await answer.body()).length));
    const asked = answers.map((answer) => new URL(answer.url()).pathname);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES);
    await expect.poll(() => items().count()).toBe(0);
    await openPart('Items');
    await items().first().waitFor();
  });

  it('counts every governed item once and leads to it', async () => {
    await openReport('show=is:governed&size=100');
    await items().first().waitFor();
    const keys = await items().locator('a.item-key').allTextContents();
    expect(keys).toContain('AI-1');
    expect(new Set(keys).size).toBe(keys.length);
    await expect
      .poll(() => report().locator('.report-head').textContent())
      .toContain(`${keys.length} governed items`);
    const [item] = await Promise.all([
      page.context().waitForEvent('page'),
      report().getByRole('link', { name: 'AI-1', exact: true }).click(),
    ]);
    await item.waitForURL('**/browse/AI-1');
  });

  it('leads from a number to its items, their reason and the next step by keyboard', async () => {
    await openReport();
    const held = await wholeNumber(/^Next gates, Held/u);
    await number(/^Next gates, Held/u).press('Enter');
    await report().getByRole('heading', { name: 'Items: Next gate held' }).waitFor();
    await items().first().waitFor();
    await expect.poll(() => items().count()).toBe(held);
    expect(page.url()).toContain('show=gate%3Aheld');
    await report().getByRole('button', { name: 'Why AI-1 stands so' }).press('Enter');
    await report()
      .locator('.details')
      .getByText(/could be as low as/u)
      .waitFor();
    await report().getByRole('link', { name: 'Open AI-1 to act' }).waitFor();
    await page.reload();
    await report().getByRole('heading', { name: 'Items: Next gate held' }).waitFor();
    await page.goBack();
    await report().locator('#items-heading').waitFor({ state: 'detached' });
    await openPart('Items');
    await report().getByRole('heading', { name: 'All items' }).waitFor();
  });

  it('tells ages by the time of the app, whatever the clock of the machine says', async () => {
    const since = async (): Promise<string[]> => {
      await openReport();
      await report().locator('.attention td[data-label="Since"]').first().waitFor();
      return report().locator('.attention td[data-label="Since"]').allTextContents();
    };
    const told = await since();
    await page.clock.setFixedTime('2031-01-01T00:00:00.000Z');
    expect(await since()).toEqual(told);
    await expect.poll(() => report().locator('.report-head').textContent()).not.toContain('2031');
  });

  it('keeps the heading of what was followed in view while the page above it still loads', async () => {
    await openReport();
    await number(/^Drift, Critical/u).click();
    await report().getByRole('heading', { name: 'Items: Drift critical' }).waitFor();
    await items().first().waitFor();
    await report().getByRole('heading', { name: 'Over time' }).waitFor();
    const heading = report().getByRole('heading', { name: 'Items: Drift critical' });
    const height = page.viewportSize()?.height ?? 0;
    const isInView = async (): Promise<boolean> => {
      const { y } = (await heading.boundingBox()) ?? { y: -1 };
      return y >= 0 && y < height;
    };
    await expect.poll(isInView).toBe(true);
    await expect.poll(() => hasFocus(heading)).toBe(true);
  });

  it('says the same number of items in chips, lists and tiles', async () => {
    await openReport();
    const chip = report().getByRole('button', { name: /^Findings: \d+ items?$/u });
    const items = Number(/\d+/u.exec((await chip.textContent()) ?? '')?.[0]);
    await chip.click();
    await expect
      .poll(() => report().locator('.attention tr[data-kind="finding"]').count())
      .toBe(items);
    await openPart('Audit');
    await openPart('Risk');
    await expect.poll(() => wholeNumber(/^Exceptions, Findings/u)).toBe(items);
  });

  it('is narrowed by filters that the address keeps', async () => {
    await openReport();
    const all = await wholeNumber(/^Stages, Validation/u);
    await report().getByRole('button', { name: 'Filter' }).click();
    await report().getByLabel('Stage', { exact: true }).selectOption('validation');
    await report().getByText(`${all} governed items with 1 filter`).waitFor();
    await page.reload();
    await report().getByText(`${all} governed items with 1 filter`).waitFor();
  });

  it('hands out what the list shows as a file', async () => {
    await openReport();
    await report().getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      report().getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^AI-ai-governance-\d{4}-\d\d-\d\d\.csv$/u);
    const [head, ...rows] = readFileSync(await file.path(), 'utf8').split(/\r\n(?=.)/u);
    expect(head).toMatch(/^\uFEFFkey,summary,/u);
    expect(rows.some((row) => row.startsWith('AI-1,'))).toBe(true);
    await report().getByText(`The file holds ${rows.length} rows.`).waitFor();
  });

  it('prints on one sheet what a committee needs', async () => {
    await openReport();
    const [frame] = page.frames().filter((one) => one.url().includes('/frames/report'));
    if (frame === undefined) throw new Error('the page has no frame of the report');
    const picture = artifact('report-one-pager');
    const pdf = await printFrame(frame, picture);
    writeFileSync(picture.replace(/\.png$/u, '.pdf'), pdf);
    expect(countSheets(pdf)).toBe(1);
    const paper = report().locator('.one-pager');
    await expect.poll(() => paper.isVisible()).toBe(false);
    for (const part of [
      ...['To decide', 'What is proven', 'Waivers', 'Project manager, date'],
      ...['What is traded for what', 'One alarm in four hits an honest customer'],
      ...['€31,000 a month', 'stated by Petra Manager on'],
      'Rene Approver decided to go on.',
    ]) {
      await expect.poll(() => paper.textContent()).toContain(part);
    }
  });

  it('can be used by everybody in every look and in every lens', async () => {
    const lenses = report().getByRole('tablist', { name: 'Lenses' });
    await page.goto('/projects/AI/assay?part=audit&lens=risk');
    await lenses.getByRole('tab', { name: 'Risk', selected: true }).waitFor();
    for (const lens of ['Risk', 'Lifecycle', 'Accountability', 'Readiness']) {
      await lenses.getByRole('tab', { name: lens, exact: true }).click();
      await report().locator('.lens').waitFor();
      await expect.poll(() => report().locator('.lens .skeleton').count()).toBe(0);
      await requestsRest(page);
      await expectGoodLooks(page, `report-${lens.toLowerCase()}`);
    }
  });

  it('can be used by everybody on the pages of the week and of the items', async () => {
    await openReport('show=gate:held');
    await items().first().waitFor();
    await expectGoodLooks(page, 'report-week');
    await openPart('Items');
    await items().first().waitFor();
    await expectGoodLooks(page, 'report-items');
  });
});
