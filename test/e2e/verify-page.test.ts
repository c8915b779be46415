import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate/browser';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPage } from '../../local/build/pack-page';
import { utf8, type Bytes } from '../../src/domain/pack/bytes';
import { verifyPack } from '../../src/domain/pack/verify';
import { sharedBrowser } from '../support/browser/browser-session';
import { artifact } from '../support/browser/looks';
import { signedPack, type SignedPack } from '../support/builders/signed-pack';
import { tamper, tamperKinds } from '../support/builders/tamper';
import { size } from '../support/size';

const root = new URL('../..', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'assay-verify-page-'));
let context: BrowserContext;
let page: Page;
let pack: SignedPack;
let other: SignedPack;
const asked: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  const html = utf8(await packPage(root));
  pack = signedPack('site-one', 1, [{ path: 'verify.html', content: html }]);
  other = signedPack('site-two', 2, [{ path: 'verify.html', content: html }]);
  // As an auditor does: the page is taken out of the pack, and opened from disk without a network.
  const file = join(folder, 'verify.html');
  writeFileSync(file, unzipSync(pack.zip)['verify.html'] ?? new Uint8Array());
  const browser = await sharedBrowser();
  context = await browser.newContext();
  await context.setOffline(true);
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(pathToFileURL(file).href);
});

afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

const choose = async (zip: Bytes): Promise<string> => {
  await page.evaluate('delete document.body.dataset.verdict');
  const file = { name: 'pack.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await page.getByLabel('Audit pack (ZIP)').setInputFiles(file);
  const body = page.locator('body[data-verdict]');
  await body.waitFor();
  return (await body.getAttribute('data-verdict')) ?? '';
};

const shownProblems = (): Promise<string[]> => page.locator('li.problem').allTextContents();

describe('the page that checks a pack, opened from disk without a network', () => {
  it('accepts a fresh pack and goes from a number down to its run', async () => {
    await page.getByLabel('Fingerprint of the key').fill(pack.fingerprint);
    await page.keyboard.press('Tab');
    expect(await choose(pack.zip)).toBe('holds');
    await expect.poll(() => page.getByText('The key is the one that you named.').count()).toBe(1);
    await page.getByLabel('Item number').fill('2');
    await page.getByRole('button', { name: 'Show this item' }).click();
    expect(await page.locator('details.part > summary').first().textContent()).toContain('AI-2');
    await page.locator('details.part > summary').first().click();
    await page.getByText('ledger/3 (ledger)').click();
    expect(await page.locator('pre').first().textContent()).toContain('"seq": 3');
    await page.screenshot({ path: artifact('verify-page'), fullPage: true });
  });

  // The first nine bring every kind of tampering.
  const packs = size(15, 50);

  it(`agrees with the command line on ${packs} tampered packs, problem by problem`, async () => {
    await page.getByLabel('Fingerprint of the key').fill(pack.fingerprint);
    await page.keyboard.press('Tab');
    const kinds = new Set<string>();
    for (let seed = 0; seed < packs; seed += 1) {
      const tampered = tamper(pack, other, seed * 20);
      kinds.add(tampered.kind);
      const verdict = await choose(tampered.zip);
      const expected = verifyPack(tampered.zip, pack.fingerprint).problems.map(({ what }) => what);
      expect({ seed, verdict, shown: await shownProblems() }).toEqual({
        ...{ seed, verdict: 'refused', shown: expected.slice(0, 200) },
      });
    }
    expect([...kinds].sort()).toEqual([...tamperKinds].sort());
  });

  it('refuses what is no pack at all, and says what no check can tell', async () => {
    expect(await choose(utf8('hello'))).toBe('refused');
    expect(await page.getByText('Whose key it is.').count()).toBe(1);
  });

  it('asked for nothing but itself, and nothing went wrong in it', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
