import {
  chromium,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { load } from 'cheerio';
import { findBrowser } from './browser.mjs';
import { PATIENCE_MS } from './patience';
import { countRequests, requestsRest } from './requests';
import { size } from '../size';

const LAUNCH = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process for each frame takes a third of the processor time of a page; the walls between the
  // documents are the same.
  '--disable-site-isolation-trials',
];

/** @throws saying how to name a browser where there is none */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new Error('no Chrome or Chromium was found; name one in CHROME_PATH');
  }
  return chromium.launch({ executablePath, args: LAUNCH });
};

let shared: Promise<Browser> | undefined;

/**
 * The browser of this process, which all its files share and nobody closes: it ends with the process.
 * @throws as `openBrowser` does
 */
export const sharedBrowser = async (): Promise<Browser> => {
  const browser = await (shared ??= openBrowser());
  if (browser.isConnected()) return browser;
  shared = openBrowser();
  return shared;
};

type Theme = 'light' | 'dark';

/** How the pages are looked at. */
export type View = { theme: Theme; width: number };

/** How every window is opened. */
export const desk: View = { theme: 'light', width: 1280 };

/** A desk and a phone, in the theme of one each: what breaks a line or a contrast shows in these. */
export const twoViews: readonly View[] = [desk, { theme: 'dark', width: 400 }];

const everyView: readonly View[] = [
  ...twoViews,
  { theme: 'dark', width: desk.width },
  { theme: 'light', width: 400 },
];

/** Looks that a page has to stand: a desk and a phone, where much time is given each in both themes. */
export const views = everyView.slice(0, size(twoViews.length, everyView.length));

const HEIGHT = 900;

export const resize = (page: Page, { theme, width }: View): Promise<void> =>
  page
    .emulateMedia({ colorScheme: theme })
    .then(() => page.setViewportSize({ width, height: HEIGHT }));

/** What a person brings along. */
export type Habits = {
  /** Of the browser, which the site takes for that of the person's profile. */
  locale?: string;
  /**
   * Whether the details of a work item are folded, which they are but where the subject is in them: the
   * app's three fields there are programs of 920 KB each, a third of what opening the page takes.
   */
  details?: 'open' | 'folded';
};

/** A person at the site, with everything that went wrong in front of them. */
export type Session = {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors and violations of a content security policy. */
  problems: string[];
};

/** The browser tells of every request that was refused; refusing is what some tests ask for. */
const isRefusedRequest = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

const watch = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !isRefusedRequest(text)) problems.push(text);
  });
  page.on('pageerror', (error) => problems.push(error.message));
};

/** Violations are told by the document they happen in; the console carries them out. */
const reportViolations = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
};

/**
 * Forbids embedded pages to keep anything in the tab, as windows do that block third-party storage: what is
 * not to be lost is not kept there. The whole browser does so by itself, the one without windows does not.
 */
const forbidStorage = (): void => {
  if (window === window.top) return;
  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, { get: refuse });
};

/**
 * Opens a window of its own in which a person is signed in, with no page loaded yet.
 * @param person display name, as the header of the site shows it
 * @throws where the site has no such person
 */
export const openSession = async (
  browser: Browser,
  site: { url: string },
  person: string,
  { locale = 'en-GB', details = 'folded' }: Habits = {},
): Promise<Session> => {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: desk.width, height: HEIGHT },
    colorScheme: desk.theme,
    locale,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  countRequests(context);
  await context.addCookies([{ name: 'details', value: details, url: site.url }]);
  await context.addInitScript(reportViolations);
  await context.addInitScript(forbidStorage);
  const problems: string[] = [];
  context.on('page', (page) => watch(page, problems));
  await signIn(context.request, person);
  return { page: await context.newPage(), context, problems };
};

/** Sends what the switcher of the header sends. To load a page for that takes longer than most tests. */
const signIn = async (request: APIRequestContext, person: string): Promise<void> => {
  const page = load(await (await request.get('/')).text());
  const options = page('#user-select option').toArray();
  const option = options.find((one) => page(one).text().trim() === person);
  const accountId = option?.attribs['value'];
  if (accountId === undefined) throw new Error(`the site has no person ${person}`);
  const answer = await request.post('/session', { form: { accountId }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${person} is not signed in: ${answer.status()}`);
};

/** The app's panel on a work item's page, once it shows something. */
export const openPanel = async (page: Page, issueKey: string): Promise<FrameLocator> => {
  await page.goto(`/browse/${issueKey}`);
  const panel = panelOf(page);
  await panel.locator('.now, .notice').first().waitFor();
  return panel;
};

/** Shows a tab of the panel. @param name how its label begins; a count may follow */
export const openTab = (
  panel: FrameLocator,
  name: 'Evidence' | 'In use' | 'Record',
): Promise<void> => panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** The app's frame in a part of the page; of a full page of the app, where no part is named. */
export const frameIn = (page: Page, place = 'main'): FrameLocator =>
  page.frameLocator(`${place} iframe`);

/** Opens a full page of the app. @returns its document, once it has read what it shows at first */
export const openFullPage = async (page: Page, path: string): Promise<FrameLocator> => {
  await page.goto(path);
  await frameIn(page).locator('main').waitFor();
  await requestsRest(page);
  return frameIn(page);
};

export const panelOf = (page: Page): FrameLocator => frameIn(page, 'section.panel');

/** Runs what waits in the queues, as Jira would in its own time. */
export const drain = async (page: Page): Promise<void> => {
  const answer = await page.request.post('/local/drain', { data: {} });
  if (!answer.ok()) throw new Error(`the queues were not drained: ${await answer.text()}`);
};
