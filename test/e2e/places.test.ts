import type { Frame, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { frameIn, openPanel } from '../support/browser/browser-session';
import { PATIENCE_MS } from '../support/browser/patience';
import { countSheets, printFrame } from '../support/builders/paper';
import { visitSite } from '../support/browser/site-visit';
import { measureTransfer } from '../support/builders/transfer';

const MANAGER = 'Petra Manager';

/** The document of the app in a page, once it is there; found again where the page draws it anew. */
const appFrame = (page: Page): Promise<Frame> =>
  vi.waitFor(
    async () => {
      const element = await page.locator('main iframe').first().elementHandle();
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('there is no frame in main');
      await frame.waitForSelector('main');
      return frame;
    },
    { timeout: PATIENCE_MS, interval: 100 },
  );

/** Where the app stands by its own account, and what it is told of every move. */
const standing = async (frame: Frame): Promise<string> => {
  const path: unknown = await frame.evaluate(`(async () => {
    const { location } = (globalThis.testHistory ??= await __bridge.callBridge('createHistory'));
    return location.pathname + location.search;
  })()`);
  return z.string().parse(path);
};

const go = (frame: Frame, path: string): Promise<unknown> =>
  frame.evaluate(`globalThis.testHistory.push(${JSON.stringify(path)})`);

/** What Jira itself counts, for the person whose page it is. */
const countGoverned = async (page: Page, project: string): Promise<number> => {
  const answer = await page.request.post('/rest/api/3/search/approximate-count', {
    data: { jql: `project = ${project} AND aiGate is not EMPTY` },
  });
  return z.object({ count: z.number().positive() }).parse(await answer.json()).count;
};

describe('the places of the app', () => {
  const { open } = visitSite();

  it('a full page keeps its path and query through a reload, back and forward', async () => {
    const { page } = await open(MANAGER);
    await page.goto('/projects/AI/assay?stage=deployment&sort=drift');
    let frame = await appFrame(page);
    expect(await standing(frame)).toBe('/?stage=deployment&sort=drift');
    await go(frame, '/items?stage=validation');
    await page.waitForURL('**/projects/AI/assay/items?stage=validation');
    await page.reload();
    frame = await appFrame(page);
    expect(await standing(frame)).toBe('/items?stage=validation');
    await go(frame, '/?sort=gate');
    await page.waitForURL('**/projects/AI/assay?sort=gate');
    await page.goBack();
    await expect.poll(() => standing(frame)).toBe('/items?stage=validation');
    await page.goForward();
    await expect.poll(() => standing(frame)).toBe('/?sort=gate');
  });

  it('names of the portfolio lead to the reports of their projects', async () => {
    const { page, context } = await open(MANAGER);
    await page.goto('/jira/apps/assay');
    const name = frameIn(page)
      .getByRole('button', { name: /^AI governance of / })
      .first();
    const [opened] = await Promise.all([context.waitForEvent('page'), name.click()]);
    await opened.waitForURL(/\/projects\/[A-Z]+\/assay$/u);
    await frameIn(opened)
      .getByRole('heading', { level: 1, name: /AI governance$/u })
      .waitFor();
  });

  it('numbers of the portfolio lead to what they count', async () => {
    const { page, context } = await open(MANAGER);
    await page.goto('/');
    await page.getByRole('link', { name: 'AI portfolio' }).click();
    const link = frameIn(page).getByRole('link', { name: /^Gate held: \d+, in AI$/ });
    const held = Number((await link.textContent()) ?? '');
    const [list] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await list.getByText(`1 to ${held} of ${held}`).waitFor();
    await expect.poll(() => list.locator('.issues tbody tr').count()).toBe(held);
  });

  it('a gadget and a widget are set up with the edit view of the app', async () => {
    const { page } = await open(MANAGER);
    await page.goto('/jira/dashboards');
    for (const [type, project] of [
      ['jira:dashboardGadget', 'CARE'],
      ['dashboards:widget', 'AI'],
    ] as const) {
      const number = `Governed items: ${await countGoverned(page, project)}, in ${project}`;
      const gadget = page.locator('[data-gadget]', { hasText: type });
      const inside = gadget.frameLocator('iframe');
      await gadget.getByRole('button', { name: /^Edit/ }).click();
      await inside.getByRole('combobox', { name: 'Project' }).selectOption(project);
      const save = { name: 'Save' };
      if (type === 'dashboards:widget') await gadget.getByRole('button', save).click();
      else await inside.getByRole('button', save).click();
      await inside.getByRole('link', { name: number }).waitFor();
      await page.reload();
      await inside.getByRole('link', { name: number }).waitFor();
    }
  });

  it('a work item says at its side where it stands', async () => {
    const { page } = await open(MANAGER);
    await openPanel(page, 'AI-3');
    const line = page.locator('details.context');
    await expect
      .poll(() => line.locator('.lozenge').textContent())
      .toBe('Validation · Deployment gate held');
    await line.locator('summary').click();
    const facts = line.frameLocator('iframe').locator('.facts');
    await facts.waitFor();
    await expect.poll(() => facts.textContent()).toMatch(/StageValidation.*HELD.*FAIL/);
  });

  it('a frame of the app may print, and prints its own document alone', async () => {
    const { page } = await open(MANAGER);
    await page.goto('/projects/AI/assay');
    await frameIn(page).getByRole('row').nth(1).waitFor();
    const frame = await appFrame(page);
    const isAsked = z.boolean().parse(
      await frame.evaluate(() => {
        let asked = false;
        window.addEventListener('beforeprint', () => (asked = true));
        window.print();
        return asked;
      }),
    );
    expect(isAsked).toBe(true);
    const pdf = await printFrame(frame);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(countSheets(pdf)).toBeGreaterThan(0);
  });

  it('what the app asks for can be counted', async () => {
    const { page } = await open(MANAGER);
    const transfer = await measureTransfer(page, async () => {
      await page.goto('/jira/apps/assay');
      await frameIn(page).getByRole('row').nth(1).waitFor();
    });
    // One to list projects, and for each of the three seven counts and what waiting costs.
    expect(transfer).toMatchObject({ jira: 25, invocations: 0 });
    expect(transfer.paths.filter((path) => path.startsWith('GET /rest/'))).toHaveLength(1);
    expect(transfer.dataBytes).toBeGreaterThan(500);
    expect(transfer.scriptBytes).toBeGreaterThan(50_000);
    expect(transfer.scriptBytes).toBeLessThan(300_000);
  });
});
