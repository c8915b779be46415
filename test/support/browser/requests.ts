import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience';

/** How long nothing must be on its way for a page to count as read, in milliseconds. */
const QUIET_MS = 500;

type Traffic = { underWay: number; changedAt: number };

const traffic = new WeakMap<BrowserContext, Traffic>();

/** Counts what the pages of a window ask for, from now on. */
export const countRequests = (context: BrowserContext): void => {
  const counted: Traffic = { underWay: 0, changedAt: performance.now() };
  const by = (step: number) => (): void => {
    counted.underWay += step;
    counted.changedAt = performance.now();
  };
  context.on('request', by(1));
  context.on('requestfinished', by(-1));
  context.on('requestfailed', by(-1));
  traffic.set(context, counted);
};

/**
 * Waits until the pages of a window have asked for nothing for a while. What the browser itself tells of
 * it (`networkidle`) never comes on a busy machine where a frame of another process came and went.
 * @throws where the window was not counted from its beginning, or never comes to rest
 */
export const requestsRest = async (page: Page): Promise<void> => {
  const counted = traffic.get(page.context());
  if (counted === undefined) throw new Error('the requests of this window are not counted');
  const until = performance.now() + PATIENCE_MS;
  const since = (): number => Math.round(performance.now() - counted.changedAt);
  while (counted.underWay > 0 || since() < QUIET_MS) {
    if (performance.now() > until)
      throw new Error(`${counted.underWay} requests are under way; the last was ${since()} ms ago`);
    await pause(50);
  }
};
