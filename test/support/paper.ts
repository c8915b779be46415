import type { Browser, Frame } from 'playwright-core';

/**
 * What a frame of the app puts on paper when it prints itself: its document as it stands, with its
 * styles, in a page of its own, since a browser prints only whole pages from outside.
 */
export const printFrame = async (browser: Browser, frame: Frame): Promise<Buffer> => {
  const styles = await frame.evaluate(() =>
    [...document.styleSheets].map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
    ),
  );
  const body = await frame.evaluate(() => document.body.innerHTML);
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${styles.join('\n')}</style><body>${body}</body>`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
};

/** Sheets of a PDF, by the objects that stand for them. */
export const countSheets = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
