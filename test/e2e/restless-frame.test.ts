import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../support/browser/browser-session';
import { framesFit, graveViolations } from '../support/browser/looks';

/** A page that draws its frame anew every few milliseconds, and comes to rest in the end. */
const restless = (times: number): string => `<!doctype html>
  <html lang="en"><head><title>Restless</title></head><body><main><h1>Restless</h1><div></div></main>
  <script>
    let left = ${times};
    const draw = () => {
      const frame = document.createElement('iframe');
      frame.title = 'App';
      frame.srcdoc = '<html lang="en"><title>App</title><main><h1>App</h1></main></html>';
      document.querySelector('div').replaceChildren(frame);
      document.body.dataset.left = left;
      left -= 1;
      if (left > 0) setTimeout(draw, 20);
    };
    draw();
  </script></body></html>`;

describe('a frame that is drawn anew while it is looked at', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  it.each([
    ['the checker of accessibility', graveViolations],
    ['the check of its height', framesFit],
  ])('is found again by %s', async (_, look) => {
    const page = await browser.newPage();
    await page.setContent(restless(40));
    await look(page);
    expect(await page.locator('iframe').count()).toBe(1);
    await page.close();
  });
});
