import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished } from 'vitest';
import { openBrowser, openSession, type Session } from './browser-session';
import { startSite, type SeedName, type SiteProcess } from '../site-process';

/** The sample site and a browser, there for all tests of a file. */
type SiteVisit = {
  /** Address of the site, for what comes from elsewhere than a browser. */
  url: () => string;
  /**
   * Opens a window of its own for a person until the test ends, which fails by what went wrong in it.
   * @param person display name, as the header of the site shows it
   * @param locale of the browser, which the site takes for that of the person's profile
   */
  open: (person: string, locale?: string) => Promise<Session>;
};

/**
 * Starts the site and the browser before the first test of a file, and ends both after the last one.
 * @param seed what the site holds
 */
export const visitSite = (seed: SeedName = 'demo'): SiteVisit => {
  let site: SiteProcess;
  let browser: Browser;
  beforeAll(async () => {
    const filled = inject('filledSite');
    // All was built when it was filled.
    const wish =
      filled === undefined ? {} : { targets: [], ...(seed === 'demo' && { copyOf: filled }) };
    [site, browser] = await Promise.all([startSite({ seed, ...wish }), openBrowser()]);
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  return {
    url: () => site.url,
    open: async (person, locale) => {
      const session = await openSession(browser, site, person, locale);
      onTestFinished(async () => {
        await session.context.close();
        expect(session.problems).toEqual([]);
      });
      return session;
    },
  };
};
