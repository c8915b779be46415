import { readFileSync } from 'node:fs';
import type { Download, FrameLocator, Page, Route } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frameIn } from '../support/browser/browser-session';
import { artifact, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

/** Four requests of an export. */
const ITEMS = 350;
const SEARCH = '**/rest/api/3/search/jql';

/** Whether a search is one of the export: the rest of the page asks for fewer items, or less of each. */
const isExport = (route: Route): boolean => {
  const asked = z.object({ maxResults: z.number(), fields: z.array(z.string()) });
  const { maxResults, fields } = asked.parse(route.request().postDataJSON());
  return maxResults === 100 && fields.includes('assignee');
};

describe('an export of many pages', () => {
  const { open } = visitSite(`scale:${ITEMS}`);
  let page: Page;
  let files: Download[];

  const report = (): FrameLocator => frameIn(page);
  const button = (name: string) => report().getByRole('button', { name });
  const progress = () => report().getByRole('region', { name: 'Export' }).getByRole('status');

  beforeEach(async () => {
    ({ page } = await open('Petra Manager'));
    files = [];
    page.on('download', (file) => files.push(file));
    await page.goto('/projects/AI/assay');
    await button('Export').click();
  });

  it('says how far it is, and hands out nothing once it is cancelled', async () => {
    const asked: Route[] = [];
    await page.route(SEARCH, async (route) => {
      if (isExport(route)) asked.push(route);
      // The third page waits until the export is cancelled.
      if (asked[2] !== route) await route.continue();
    });
    await button('Download JSON').click();
    await progress().filter({ hasText: '200 rows read' }).waitFor();
    await expect.poll(() => asked.length).toBe(3);
    await expect.poll(() => button('Download CSV').isDisabled()).toBe(true);
    await takePicture(page, artifact('export-under-way-light-1280'));
    await button('Cancel').click();
    await asked[2]?.continue();
    await progress().waitFor({ state: 'detached' });
    await expect.poll(() => button('Download CSV').isEnabled()).toBe(true);

    await button('Download CSV').click();
    await progress()
      .filter({ hasText: `The file holds ${ITEMS} rows.` })
      .waitFor();
    // Four more requests and one file: the export that was cancelled has asked for nothing since.
    expect(asked).toHaveLength(3 + 4);
    expect(files).toHaveLength(1);
    const [head, ...rows] = readFileSync((await files[0]?.path()) ?? '', 'utf8').split(
      /\r\n(?=.)/u,
    );
    expect(head).toMatch(/^\uFEFFkey,summary,/u);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(ITEMS);
  });
});
