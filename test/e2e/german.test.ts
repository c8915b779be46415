import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frameIn, openFullPage, openPanel, twoViews } from '../support/browser/browser-session';
import { expectGoodLooks } from '../support/browser/looks';
import { openParts } from '../support/browser/panel-forms';
import { requestsRest } from '../support/browser/requests';
import { visitSite } from '../support/browser/site-visit';
import { size } from '../support/size';

const folders = ['../../static/language/de', '../../src/language/de'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const catalogueSchema = z.record(z.string(), z.string());

/** English texts of pages and app that have a German one and are long enough to stand for nothing else. */
const english = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      Object.entries(
        catalogueSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
      ).flatMap(([text, german]) =>
        text !== german && !text.includes('{') && text.split(' ').length > 3 ? [text] : [],
      ),
    ),
);

const open = (tab: number) => async (panel: FrameLocator) => {
  await panel.getByRole('tab').nth(tab).click();
  await openParts(panel);
};

/** What a description and an alert of the sample site say, in the words of who wrote them. */
const SAID = /2,300 documents|1,000 EUR|3\.1% of letters/gu;

/** `97.0%`, `1,200` and `4 Dec 2026` where no line of criteria and no text of people says them so. */
const englishNumbers = (text: string): string[] =>
  text
    .replaceAll(SAID, '')
    .replaceAll(/(?:[<>=]=?|@|within|by) ?-?[\d.]+ ?%?/gu, '')
    .match(
      /[\d.]*\d\.\d+ ?%|\b[1-9]\d{0,2}(?:,\d{3})+\b|\b\d{1,2} (?:Mar|May|Oct|Dec)[a-z]* \d{4}|\d [AP]M\b/gu,
    ) ?? [];

type View = {
  name: string;
  show: (page: Page) => Promise<FrameLocator>;
  /** What is done there, one after the other, and looked at each time; nothing where it is not said. */
  acts?: ((app: FrameLocator) => Promise<void>)[];
};

const panel = (key: string, ...tabs: number[]): View => ({
  ...{ name: key, show: (page) => openPanel(page, key), acts: tabs.map(open) },
});

const fullPage = (name: string, path: string, acts?: View['acts']): View => ({
  ...{ name, show: (page) => openFullPage(page, path), ...(acts && { acts }) },
});

const shown = (): Promise<void> => Promise.resolve();

const press = (role: 'button' | 'tab', name: string) => (app: FrameLocator) =>
  app.getByRole(role, { name }).click();

/** Words are longer in German: where there is little room for them shows first on a phone. */
const looks = [...twoViews].reverse().slice(0, size(1, twoViews.length));

const views: View[] = [
  panel('AI-1', 0, 1),
  panel('AI-18', 0, 2),
  fullPage('report', '/projects/AI/assay', [
    shown,
    press('tab', 'Vorgänge'),
    press('tab', 'Audit'),
    press('button', 'Geführter Start'),
  ]),
  fullPage('settings', '/projects/AI/settings/assay'),
  fullPage('portfolio', '/jira/apps/assay'),
  {
    name: 'context',
    show: async (page) => {
      await openPanel(page, 'AI-3');
      const line = page.locator('details.context');
      await line.locator('summary').click();
      const app = line.frameLocator('iframe');
      await app.locator('.facts').waitFor();
      return app;
    },
  },
  ...['jira:dashboardGadget', 'dashboards:widget'].map((type, index) => ({
    name: `gadget-${index + 1}`,
    show: async (page: Page) => {
      await page.goto('/jira/dashboards');
      const gadget = page.locator('[data-gadget]', { hasText: type });
      await gadget.getByRole('button', { name: /^Edit/ }).click();
      const app = gadget.frameLocator('iframe');
      await app.getByRole('combobox').first().waitFor();
      return app;
    },
  })),
  {
    name: 'rule',
    show: async (page) => {
      await page.goto('/projects/AI/workflow');
      const deployment = page.locator('[data-workflow-transition]', {
        has: page.getByRole('heading', { name: 'Deployment' }),
      });
      await deployment.getByRole('button', { name: 'Remove' }).click();
      await deployment.getByRole('button', { name: /^Add validator/ }).click();
      const app = frameIn(page, 'dialog');
      await app.getByRole('radio').first().waitFor();
      return app;
    },
  },
];

describe('pages in German', () => {
  const { open: visit } = visitSite();

  it.each(views)('say nothing in English, and look right: $name', async (view) => {
    const { page } = await visit('Ada Admin', { locale: 'de-DE' });
    const app = await view.show(page);
    const acts = view.acts ?? [shown];
    for (const [index, act] of acts.entries()) {
      await requestsRest(page);
      await act(app);
      await requestsRest(page);
      expect(await app.locator('html').getAttribute('lang')).toBe('de');
      const text = (await app.locator('body').innerText()).replace(/\s+/gu, ' ');
      expect(text).not.toBe('');
      expect(english.filter((one) => text.includes(one))).toEqual([]);
      expect(englishNumbers(text)).toEqual([]);
      await expectGoodLooks(page, `german-${view.name}-${index + 1}`, { looks });
    }
  });

  it('are chosen beside the theme of the local site, and kept', async () => {
    const { page } = await visit('Ada Admin');
    const app = await openFullPage(page, '/jira/apps/assay');
    const pageLanguage = (): Promise<string | null> => app.locator('html').getAttribute('lang');
    expect(await pageLanguage()).toBe('en');
    await page.getByLabel('Language of the app').selectOption('Deutsch');
    await expect.poll(pageLanguage).toBe('de');
    await openFullPage(page, '/jira/apps/assay');
    expect(await pageLanguage()).toBe('de');
  });
});
