import type { Browser } from 'playwright-core';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { openSession, sharedBrowser, type Habits, type Session } from './browser-session';
import { startSiteOfRun } from '../site-of-run';
import type { SeedName, SiteProcess } from '../site-process';

/** The sample site and a browser, there for all tests of a file. */
type SiteVisit = {
  /** Address of the site, for what comes from elsewhere than a browser. */
  url: () => string;
  /**
   * Opens a window of its own for a person until the test ends, which fails by what went wrong in it.
   * @param person display name, as the header of the site shows it
   */
  open: (person: string, habits?: Habits) => Promise<Session>;
};

/** What pages need. */
const TARGETS = ['functions', 'fields', 'surfaces', 'site'] as const;

/**
 * Starts the site before the first test of a file, and ends it after the last one.
 * @param seed what the site holds
 */
export const visitSite = (seed: SeedName = 'demo'): SiteVisit => {
  let site: SiteProcess;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([
      startSiteOfRun({ targets: TARGETS, seed }),
      sharedBrowser(),
    ]);
    return site.stop;
  });
  return {
    url: () => site.url,
    open: async (person, habits) => {
      const session = await openSession(browser, site, person, habits);
      onTestFinished(async () => {
        await session.context.close();
        expect(session.problems).toEqual([]);
      });
      return session;
    },
  };
};
