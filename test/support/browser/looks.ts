import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import * as z from 'zod';
import { desk, resize, views, type View } from './browser-session';
import { PATIENCE_MS } from './patience';

const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const foundSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      nodes: z.array(
        z.object({ target: z.array(z.unknown()), failureSummary: z.string().nullish() }),
      ),
    }),
  ),
});

const ARTIFACTS = fileURLToPath(new URL('../../artifacts', import.meta.url));

/** Where a picture of this name is kept, for people to look at. */
export const artifact = (name: string): string => {
  mkdirSync(ARTIFACTS, { recursive: true });
  return join(ARTIFACTS, `${name}.png`);
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

/** Most times that frames are looked for again: a page that never comes to rest is a fault. */
const MOST_LOOKS = 20;

const leftMeanwhile = (error: unknown): boolean =>
  error instanceof Error && /detached|context was destroyed/i.test(error.message);

/**
 * Reads something of the page and of the app's frames. A page draws a frame anew when it wants to, so
 * all are looked for again where one left while it was read.
 */
const inEveryFrame = async <T>(
  page: Page,
  read: (frame: Frame) => Promise<T>,
  looks = MOST_LOOKS,
): Promise<T[]> => {
  try {
    return await Promise.all([page.mainFrame(), ...(await appFrames(page))].map(read));
  } catch (error) {
    if (looks <= 1 || !leftMeanwhile(error)) throw error;
    return inEveryFrame(page, read, looks - 1);
  }
};

/** Which of the app's frames do not show all that is in them, and by how much. */
const hiddenInFrames = async (page: Page): Promise<string[]> => {
  const found = await inEveryFrame(page, async (frame) => {
    if (frame === page.mainFrame()) return [];
    const { below, aside } = await frame.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return { below: scrollHeight - clientHeight, aside: scrollWidth - clientWidth };
    });
    if (below <= 0 && aside <= 0) return [];
    return [`${new URL(frame.url()).pathname}: ${below} px below, ${aside} px aside`];
  });
  return found.flat();
};

/** Waits until every frame shows all that is in it. @throws when one does not get large enough. */
export const framesFit = (page: Page): Promise<void> =>
  vi.waitFor(async () => expect(await hiddenInFrames(page)).toEqual([]), {
    timeout: PATIENCE_MS,
    interval: 100,
  });

/** Makes the window as high as the page: a browser draws only what of a frame is in view. */
const showAll = async (page: Page, width: number): Promise<void> => {
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: needed });
  await framesFit(page);
  const grown = await page.evaluate(() => document.documentElement.scrollHeight);
  if (grown > needed) await showAll(page, width);
};

/** In CI nobody looks at pictures, and to draw them takes a tenth of the time of all browser tests. */
const KEEPS_PICTURES = !process.env['CI'];

/**
 * Takes a picture of a part of the page, else of all of it, with the app's frames in full. In CI it only
 * waits until they show in full.
 */
export const takePicture = (page: Page, path: string, part?: Locator): Promise<void> =>
  KEEPS_PICTURES ? drawPicture(page, path, part) : framesFit(page);

const drawPicture = async (page: Page, path: string, part?: Locator): Promise<void> => {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await showAll(page, size.width);
  if (part === undefined) await photograph(page, path);
  else await part.screenshot({ path });
  await page.setViewportSize(size);
};

const photographSchema = z.object({ data: z.base64() });

/** All that the window shows, packed for speed: to pack it well takes twice as long as to draw it. */
const photograph = async (page: Page, path: string): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  const { data } = photographSchema.parse(
    await browser.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true }),
  );
  await browser.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
};

/**
 * Parts of the app's frames that are wider than the place they stand in, so that something is cut or has
 * to be scrolled to, by tag, class and text. What only a screen reader reads is cut on purpose.
 */
const cutParts = async (page: Page): Promise<string[]> => {
  const found = await inEveryFrame(page, async (frame) => {
    if (frame === page.mainFrame()) return [];
    const cut = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')].flatMap((part) => {
        const { overflowX, clipPath } = getComputedStyle(part);
        const isUnseen = part.clientWidth <= 1 || clipPath !== 'none';
        const holds = overflowX !== 'visible' && !part.matches('input, select, textarea');
        const over = part.scrollWidth - part.clientWidth;
        if (isUnseen || !holds || over <= 1 || !part.checkVisibility()) return [];
        const name = `${part.tagName.toLowerCase()}.${[...part.classList].join('.')}`;
        return [`${name} by ${over} px: ${part.innerText.slice(0, 60).replace(/\s+/gu, ' ')}`];
      }),
    );
    return cut.map((part) => `${new URL(frame.url()).pathname}: ${part}`);
  });
  return found.flat();
};

/** How far the page can be scrolled sideways, in pixels. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const isGrave = ({ impact }: { impact?: string | null | undefined }): boolean =>
  impact === 'serious' || impact === 'critical';

/** Waits until nothing in a document moves on its way to another look, such as from light to dark. */
const settled = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const underWay = (): Animation[] =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
        );
    while (underWay().length > 0) {
      await Promise.allSettled(underWay().map((animation) => animation.finished));
    }
  });

/** What the checker leaves out: describing all that is right takes as long as finding what is not. */
const asked = { iframes: false, preload: false, resultTypes: ['violations'] };
const ASKED = JSON.stringify(asked);

/**
 * Rules whose answer a theme or a width can change where the markup is as it was: what they ask is drawn,
 * or is a name, of which a narrow page may hide a part.
 */
const DRAWN = JSON.stringify({
  ...asked,
  runOnly: {
    type: 'rule',
    values: [
      ...['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'],
      ...['aria-hidden-focus', 'button-name', 'link-name', 'label', 'select-name', 'summary-name'],
      ...['aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name', 'svg-img-alt'],
    ],
  },
});

/** What each document said when every rule was last asked. */
const askedOf = new WeakMap<Frame, string>();

/** All that is in a document but for its styles. */
const MARKUP = `document.body.outerHTML.replaceAll(/ style="[^"]*"/gu, '')`;

/** Every rule for a document that is new to the checker; what is drawn where it is known in another look. */
const rulesFor = async (frame: Frame): Promise<string> => {
  const markup = z.string().parse(await frame.evaluate(MARKUP));
  if (askedOf.get(frame) === markup) return DRAWN;
  askedOf.set(frame, markup);
  return ASKED;
};

/**
 * Runs the checker in one document. A page may load no foreign script, so it goes in as text, and once a
 * document: to read it takes longer than to run it.
 */
const violationsIn = async (frame: Frame): Promise<string[]> => {
  await settled(frame);
  if (await frame.evaluate('!("axe" in window)')) await frame.evaluate(checker);
  const found = foundSchema.parse(await frame.evaluate(`axe.run(${await rulesFor(frame)})`));
  return found.violations
    .filter(isGrave)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, frame.url(), String(target), failureSummary ?? ''].join(' | '),
      ),
    );
};

/** What of a page is checked: the app's frames alone, or the local site's own page around them as well. */
type Checked = 'frames' | 'page';

/** What a checker of accessibility calls serious or critical. */
export const graveViolations = async (page: Page, of: Checked = 'frames'): Promise<string[]> => {
  const found = await inEveryFrame(page, (frame) =>
    of === 'frames' && frame === page.mainFrame() ? Promise.resolve([]) : violationsIn(frame),
  );
  return found.flat();
};

/**
 * What everybody expects of a page, in both themes and on a desk and a phone: frames that show all of their
 * content, no scrolling sideways, nothing cut at the side, nothing grave for a checker of accessibility.
 * Keeps a picture of each look (in CI of one that is refused), and leaves the page as a desk shows it.
 * @param name what the pictures are called by
 * @param options looks that it has to stand, which are all, and what of it the checker looks at
 */
export const expectGoodLooks = async (
  page: Page,
  name: string,
  { looks = views, of = 'frames' }: { looks?: readonly View[]; of?: Checked } = {},
): Promise<void> => {
  for (const view of looks) {
    const look = `${name}-${view.theme}-${view.width}`;
    await resize(page, view);
    await takePicture(page, artifact(look));
    try {
      expect(await sidewaysScroll(page), look).toBe(0);
      expect(await cutParts(page), look).toEqual([]);
      expect(await graveViolations(page, of), look).toEqual([]);
    } catch (refused) {
      if (!KEEPS_PICTURES) await drawPicture(page, artifact(look));
      throw refused;
    }
  }
  await resize(page, desk);
};
