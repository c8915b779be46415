import type { Frame } from 'playwright-core';

/** A document as it stands, with the text of its styles in it, so that it needs nothing from elsewhere. */
const standalone = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const style = document.createElement('style');
    style.textContent = rules.map((rule) => rule.cssText).join('\n');
    const copy = document.createElement('html');
    for (const { name, value } of document.documentElement.attributes) {
      copy.setAttribute(name, value);
    }
    const head = document.createElement('head');
    head.append(style);
    copy.append(head, document.body.cloneNode(true));
    return `<!doctype html>${copy.outerHTML}`;
  });

/** A sheet of A4 within margins of 14 mm, in pixels. */
const PRINTED = { width: 688, height: 1017 };

/**
 * What a browser prints of a frame's document alone, which is what `window.print()` inside of it does:
 * its style for print, on the pages it asks for, else A4. A browser prints only whole pages from outside
 * and shows no dialog without a screen, so the document is printed from a page of its own, where no
 * script runs.
 * @param picture where one of the document is kept, for people to look at
 * @returns the PDF
 */
export const printFrame = async (frame: Frame, picture?: string): Promise<Buffer> => {
  const html = await standalone(frame);
  const browser = frame.page().context().browser();
  if (browser === null) throw new Error('the browser of the frame is gone');
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    if (picture !== undefined) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(PRINTED);
      await page.screenshot({ path: picture, fullPage: true });
    }
    return await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  } finally {
    await context.close();
  }
};

/** Sheets of a PDF, by the objects that stand for them. */
export const countSheets = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
