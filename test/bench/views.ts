import type { Browser, BrowserContext, Page } from 'playwright-core';
import { frameIn, openBrowser, panelOf } from '../support/browser/browser-session';
import { shiftIn, watchShifts } from '../support/browser/layout-shift';
import { countRequests, requestsRest } from '../support/browser/requests';
import { startSite, type SeedName } from '../support/site-process';
import { median, rounded } from './median';

export type ViewReport = {
  name: string;
  /** Milliseconds from opening the page to what a person came for, without anything in the cache. */
  medianMs: number;
  mostMs: number;
  /** Sum of layout shifts in the app's frame until all is there, the most of all rounds. */
  shift: number;
};

type View = {
  name: string;
  path: string;
  frame: string;
  /** Waits for what a person came for. */
  ready: (page: Page) => Promise<void>;
  /** Waits until nothing is on its way any more. */
  whole: (page: Page) => Promise<void>;
};

const ITEMS = 100_000;

const settled = requestsRest;

/** A page that has more to load than a person waits for is looked at for so long, in milliseconds. */
const FIRST_LOOK = 3000;

/** The head says how many items there are, the list what needs a decision, and every number is there. */
const reportReady = async (page: Page): Promise<void> => {
  const report = frameIn(page);
  await report.locator('.attention table, .all-done').first().waitFor();
  await report.getByRole('button', { name: /^Next gates, Held/u }).waitFor();
};

const panelViews: readonly View[] = ['AI-1', 'AI-18'].map((key) => ({
  ...{ name: `panel of ${key}: what is next`, path: `/browse/${key}`, frame: '/frames/panel/' },
  ready: (page) => panelOf(page).locator('.now').waitFor(),
  whole: settled,
}));

const reportView = (name: string, whole: View['whole']): View => ({
  ...{ name, path: '/projects/AI/assay', frame: '/frames/report/' },
  ...{ ready: reportReady, whole },
});

const newWindow = async (browser: Browser, url: string): Promise<BrowserContext> => {
  const context = await browser.newContext({
    ...{ baseURL: url, viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
  });
  countRequests(context);
  await watchShifts(context);
  return context;
};

const measure = async (
  browser: Browser,
  url: string,
  { name, path, frame, ready, whole }: View,
  rounds: number,
): Promise<ViewReport> => {
  const times: number[] = [];
  let shift = 0;
  for (let round = 0; round < rounds; round += 1) {
    // A window of its own has an empty cache.
    const context = await newWindow(browser, url);
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    await ready(page);
    times.push(performance.now() - began);
    await whole(page);
    shift = Math.max(shift, (await shiftIn(page, frame)).value);
    await context.close();
  }
  return {
    ...{ name, medianMs: Math.round(median(times)), mostMs: Math.round(Math.max(...times)) },
    shift: rounded(shift, 2),
  };
};

/**
 * Opens the panel and the report in a browser with a cold cache, at the sample and at a hundred thousand
 * items, on sites in processes of their own.
 */
export const measureViews = async (
  rounds: number,
  log: (line: string) => void,
): Promise<ViewReport[]> => {
  const browser = await openBrowser();
  const reports: ViewReport[] = [];
  const onSite = async (seed: SeedName, views: readonly View[]): Promise<void> => {
    log(`filling a site with ${seed}`);
    const site = await startSite({ seed });
    try {
      for (const view of views) {
        log(`opening the ${view.name}, ${rounds} times`);
        reports.push(await measure(browser, site.url, view, rounds));
      }
    } finally {
      await site.stop();
    }
  };
  await onSite('demo', [...panelViews, reportView('report of the sample', settled)]);
  await onSite(`scale:${ITEMS}`, [
    reportView(`report of ${ITEMS} items`, (page) => page.waitForTimeout(FIRST_LOOK)),
  ]);
  await browser.close();
  return reports;
};
