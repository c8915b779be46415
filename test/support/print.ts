import type { Browser, Frame } from 'playwright-core';

/**
 * What a browser prints of a frame's document alone, which is what `window.print()` inside of it does:
 * its style for print, on pages of A4. A browser without a screen shows no dialog, so the document as it
 * stands is printed from a page of its own, where no script runs.
 * @returns the PDF
 */
export const printFrame = async (browser: Browser, frame: Frame): Promise<Buffer> => {
  const html = await frame.evaluate(() => document.documentElement.outerHTML);
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  try {
    const page = await context.newPage();
    const base = `<base href="${frame.url()}" />`;
    await page.setContent(
      html.replace(/<head[^>]*>/i, (head) => `${head}${base}`),
      {
        waitUntil: 'load',
      },
    );
    return await page.pdf({ format: 'A4', printBackground: true });
  } finally {
    await context.close();
  }
};
