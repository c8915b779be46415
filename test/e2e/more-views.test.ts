import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameIn, openFullPage, openPanel, openTab } from '../support/browser/browser-session';
import { shiftIn, watchShifts } from '../support/browser/layout-shift';
import { expectGoodLooks } from '../support/browser/looks';
import { openForms, openParts } from '../support/browser/panel-forms';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';

/** Waits until nothing of the app is on its way any more; what is out of view is read once it is seen. */
const loaded = requestsRest;

type View = {
  who: string;
  name: string;
  show: (page: Page) => Promise<FrameLocator>;
  /** What is done there, one after the other, and looked at each time. */
  acts: (readonly [name: string, act: (app: FrameLocator, page: Page) => Promise<void>])[];
};

type Tab = Parameters<typeof openTab>[1];

/** A tab of the panel with every part and every form open. */
const openItem = (who: string, key: string, tab: Tab): View => ({
  ...{ who, name: key },
  show: (page) => openPanel(page, key),
  acts: [
    [
      tab.toLowerCase().replace(' ', '-'),
      async (panel) => {
        await openTab(panel, tab);
        await openParts(panel);
        while ((await openForms(panel)) > 0) await openParts(panel);
      },
    ],
  ],
});

/** A full page of the app, and what is done on it. */
const fullPage = (name: string, path: string, acts: View['acts']): View => ({
  ...{ who: 'Ada Admin', name, acts },
  show: (page) => openFullPage(page, path),
});

const openSettings = (tab: string) => async (app: FrameLocator, page: Page) => {
  await app.getByRole('tab', { name: tab }).click();
  const inside = app.getByRole('tabpanel', { name: tab }).locator(':scope > *');
  await expect.poll(() => inside.count()).toBeGreaterThan(0);
  await loaded(page);
  const closed = app.locator('.disclosure-button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
};

const press = (name: string) => (app: FrameLocator) => app.getByRole('button', { name }).click();

/** Pages and tabs that no other test looks at. */
const views: View[] = [
  openItem('Dana Scientist', 'AI-18', 'In use'),
  openItem('Petra Manager', 'AI-17', 'In use'),
  fullPage('portfolio', '/jira/apps/assay', [['shown', () => Promise.resolve()]]),
  fullPage('report', '/projects/AI/assay', [
    ['export', press('Export')],
    ['filter', press('Filter')],
    ['guide', press('Guided start')],
  ]),
  fullPage('settings', '/projects/AI/settings/assay', [
    ['policy', openSettings('Policy')],
    ['credentials', openSettings('Credentials')],
    ['intake', openSettings('Evidence intake')],
    ['scope', openSettings('Scope changes')],
  ]),
];

/** Half of what web vitals call good. */
const MOST_SHIFT = 0.05;

describe('pages and tabs in every look', () => {
  const { open } = visitSite();

  it.each(views)('looks right and can be used by everybody: $name', async (view) => {
    const { page } = await open(view.who);
    const app = await view.show(page);
    for (const [name, act] of view.acts) {
      await act(app, page);
      await loaded(page);
      await expectGoodLooks(page, `every-${view.name}-${name}`);
    }
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
