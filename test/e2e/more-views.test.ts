import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameIn, openFullPage, openPanel, openTab } from '../support/browser/browser-session';
import { shiftIn, watchShifts } from '../support/browser/layout-shift';
import { expectGoodLooks } from '../support/browser/looks';
import { openForms, openParts } from '../support/browser/panel-forms';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';

type View = { who: string; name: string; show: (page: Page) => Promise<void> };

/** Waits until nothing of the app is on its way any more; what is out of view is read once it is seen. */
const loaded = requestsRest;

type Tab = Parameters<typeof openTab>[1];

/** A tab of the panel with every part and every form open. */
const openItem = (who: string, key: string, tab: Tab): View => ({
  ...{ who, name: `${key}-${tab.toLowerCase().replace(' ', '-')}` },
  show: async (page) => {
    const panel = await openPanel(page, key);
    await openTab(panel, tab);
    await openParts(panel);
    while ((await openForms(panel)) > 0) await openParts(panel);
    await loaded(page);
  },
});

/** A full page of the app, and what is done on it. */
const fullPage = (
  name: string,
  path: string,
  then?: (app: FrameLocator, page: Page) => Promise<void>,
): View => ({
  ...{ who: 'Ada Admin', name },
  show: async (page) => {
    const app = await openFullPage(page, path);
    if (then === undefined) return;
    await then(app, page);
    await loaded(page);
  },
});

const settingsTab = (name: string, tab: string): View =>
  fullPage(name, '/projects/AI/settings/assay', async (app, page) => {
    await app.getByRole('tab', { name: tab }).click();
    const inside = app.getByRole('tabpanel', { name: tab }).locator(':scope > *');
    await expect.poll(() => inside.count()).toBeGreaterThan(0);
    await loaded(page);
    const closed = app.locator('.disclosure-button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
  });

const press = (name: string) => (app: FrameLocator) => app.getByRole('button', { name }).click();

/** Pages and tabs that no other test looks at. */
const views: View[] = [
  openItem('Dana Scientist', 'AI-18', 'In use'),
  openItem('Petra Manager', 'AI-17', 'In use'),
  fullPage('portfolio', '/jira/apps/assay'),
  fullPage('report-filter', '/projects/AI/assay', press('Filter')),
  fullPage('report-export', '/projects/AI/assay', press('Export')),
  fullPage('report-guide', '/projects/AI/assay', press('Guided start')),
  settingsTab('settings-policy', 'Policy'),
  settingsTab('settings-credentials', 'Credentials'),
  settingsTab('settings-intake', 'Evidence intake'),
  settingsTab('settings-scope', 'Scope changes'),
];

/** Half of what web vitals call good. */
const MOST_SHIFT = 0.05;

describe('pages and tabs in every look', () => {
  const { open } = visitSite();

  it.each(views)('looks right and can be used by everybody: $name', async ({ who, name, show }) => {
    const { page } = await open(who);
    await show(page);
    await expectGoodLooks(page, `every-${name}`);
  });

  it.each([
    ['/browse/AI-18', '/frames/panel/', 'section.panel'],
    ['/browse/AI-1', '/frames/panel/', 'section.panel'],
    ['/projects/AI/assay', '/frames/report/', 'main'],
    ['/projects/AI/assay?part=items', '/frames/report/', 'main'],
    ['/projects/AI/assay?part=audit', '/frames/report/', 'main'],
  ])('does not move while it loads, nor when read down: %s', async (path, frame, place) => {
    const { page, context } = await open('Ada Admin');
    await watchShifts(context);
    await page.goto(path);
    await frameIn(page, place).locator('main').waitFor();
    await loaded(page);
    for (let read = 0; read < 8; read += 1) {
      await page.mouse.wheel(0, 700);
      await loaded(page);
    }
    const { value, of } = await shiftIn(page, frame);
    expect(value, of.join('\n')).toBeLessThan(MOST_SHIFT);
  });
});
