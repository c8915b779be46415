import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import * as z from 'zod';

const checker = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const foundSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().nullish() })),
    }),
  ),
});

const ARTIFACTS = fileURLToPath(new URL('../artifacts', import.meta.url));

/** Where a picture of this name is kept, for people to look at. */
export const artifact = (name: string): string => {
  mkdirSync(ARTIFACTS, { recursive: true });
  return join(ARTIFACTS, `${name}.png`);
};

/** Resolves when no frame of the app changes its height any more from one drawing to the next. */
const heightsAreSettled = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const heights: string[] = [];
    for (let drawing = 0; drawing < 3; drawing += 1) {
      const frames = [...document.querySelectorAll('iframe')];
      heights.push(frames.map(({ offsetHeight }) => offsetHeight).join());
      await new Promise(requestAnimationFrame);
    }
    return new Set(heights).size === 1;
  });

/** Takes a picture of the whole page. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  await heightsAreSettled(page);
  await page.screenshot({ path: artifact(name), fullPage: true });
};

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/**
 * How much of the frames' content does not show, in pixels per frame.
 * @returns 0 for every frame that is as large as what is in it
 */
export const hiddenInFrames = async (page: Page): Promise<{ url: string; pixels: number }[]> => {
  await heightsAreSettled(page);
  return Promise.all(
    (await appFrames(page)).map(async (frame) => ({
      url: frame.url(),
      pixels: await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth, 0);
      }),
    })),
  );
};

/** The app's frames that show; a UI Kit field runs in a hidden one and is drawn by the page itself. */
const appFrames = async (page: Page): Promise<Frame[]> => {
  const shown = await Promise.all(
    page.frames().map(async (frame) => {
      if (frame === page.mainFrame()) return [];
      return (await (await frame.frameElement()).isVisible()) ? [frame] : [];
    }),
  );
  return shown.flat();
};

const isGrave = ({ impact }: { impact?: string | null | undefined }): boolean =>
  impact === 'serious' || impact === 'critical';

/** Runs the checker in one document. A page may load no foreign script, so it goes in as text. */
const violationsIn = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(checker);
  const found = foundSchema.parse(await frame.evaluate('axe.run({ iframes: false })'));
  return found.violations
    .filter(isGrave)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, frame.url(), String(target), failureSummary ?? ''].join(' | '),
      ),
    );
};

/** What a checker of accessibility calls serious or critical, in the page and in the app's frames. */
export const graveViolations = async (page: Page): Promise<string[]> =>
  (await Promise.all([page.mainFrame(), ...(await appFrames(page))].map(violationsIn))).flat();
