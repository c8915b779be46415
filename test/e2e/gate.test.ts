import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  drain,
  openPanel,
  openTab,
  panelOf,
  type Session,
} from '../support/browser/browser-session';
import { artifact, expectGoodLooks, framesFit, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

/** The run that decides: as large as the planner asks, on the model that the item names. */
const decidingRun = (): string =>
  JSON.stringify({
    issue: 'AI-1',
    model: 'claims-doc',
    modelVersion: '1.4.0',
    dataset: { id: 'holdout-v3' },
    startedAt: new Date().toISOString(),
    results: [{ metric: 'accuracy', successes: 970, trials: 1000 }],
  });

let page: Page;
const status = () => page.locator('.status .lozenge');
const alert = () => page.locator('#alerts');
const moveToDeployment = () => page.getByLabel('Move to status').selectOption('Deployment');
const verdict = () => panelOf(page).locator('.now .gate-state');

describe('the Deployment gate of AI-1, as the project manager', () => {
  const { open } = visitSite();
  let session: Session;

  beforeEach(async () => {
    session = await open('Petra Manager');
    page = session.page;
  });

  it('is shown as held, in a frame that may do what Forge lets it', async () => {
    const framed = page.waitForResponse((answer) => answer.url().endsWith('/panel/index.html'));
    const panel = await openPanel(page, 'AI-1');
    const policy = (await framed).headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src[^;]*'self'/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy).toContain(`frame-ancestors`);
    const frame = page.locator('section.panel iframe');
    await expect.poll(() => frame.getAttribute('sandbox')).toContain('allow-scripts');
    await expect.poll(() => frame.getAttribute('sandbox')).not.toContain('allow-top-navigation');

    await expect.poll(() => verdict().textContent()).toBe('Deployment gate: held');
    const words = (await panel.locator('.now').textContent()) ?? '';
    expect(words).toMatch(/91 of 100/);
    expect(words).toMatch(/83\.9\s?%/);
    await expect
      .poll(() => panel.locator('.criterion-verdict').textContent())
      .toMatch(/^inconclusive$/i);

    await takePicture(page, artifact('panel'), page.locator('section.panel'));
    await expectGoodLooks(page, 'panel-held');
  });

  it('gets as high as its content at another width, out of view as well', async () => {
    await openPanel(page, 'AI-1');
    await framesFit(page);
    await page.setViewportSize({ width: 500, height: 120 });
    const { y } = (await page.locator('section.panel iframe').boundingBox()) ?? { y: 0 };
    expect(y).toBeGreaterThan(120);
    await framesFit(page);
  });

  it('lets nothing foreign run in the frame', async () => {
    const panel = await openPanel(page, 'AI-1');
    const ran = await panel.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "foreign"';
      body.append(script);
      return document.title;
    });
    expect(ran).not.toBe('foreign');
    await expect.poll(() => session.problems.join()).toContain('policy violation: script-src');
    session.problems.length = 0;
  });

  it('refuses, says what would decide, and opens once the evidence is in', async () => {
    const panel = await openPanel(page, 'AI-1');
    await moveToDeployment();
    await alert().locator('.alert').waitFor();
    const refusal = (await alert().textContent()) ?? '';
    expect(refusal).toMatch(/accuracy/i);
    expect(refusal).toMatch(/91 of 100/);
    expect(refusal).toMatch(/needed 90\s?%/);
    expect(refusal).toMatch(/one larger run \(about \d[\d,]* samples/);
    expect((await status().textContent())?.trim()).toBe('Validation');
    await takePicture(page, artifact('gate-refused-light-1280'));

    await panel.getByRole('button', { name: 'Add evidence' }).click();
    await panel.getByLabel('Or paste what your evaluation tool printed').fill(decidingRun());
    await panel.getByRole('button', { name: 'Read the text' }).click();
    const adder = panel.getByRole('group', { name: 'Add evidence' });
    await adder.getByText('Nothing is stored yet').waitFor();
    await expect
      .poll(() => adder.textContent())
      .toMatch(/claims-doc 1\.4\.0.*holdout-v3.*970 of 1,?000/s);
    await takePicture(page, artifact('evidence-preview-light-1280'));
    await adder.getByRole('button', { name: 'Store this run' }).click();
    await expect.poll(() => verdict().textContent()).toBe('Deployment gate: open');

    await drain(page);
    await moveToDeployment();
    await expect.poll(async () => (await status().textContent())?.trim()).toBe('Deployment');
    await expect.poll(() => alert().textContent()).toBe('');
    await drain(page);
    await expect
      .poll(() => page.locator('.detail', { hasText: 'AI lifecycle stage' }).textContent())
      .toMatch(/Deployment/i);
    await expect
      .poll(() => page.locator('.detail', { hasText: 'AI acceptance threshold' }).textContent())
      .toMatch(/pass/i);
    await expect.poll(() => verdict().textContent()).toMatch(/^Monitoring gate/);

    await openTab(panel, 'Record');
    await panel.getByRole('button', { name: 'History' }).click();
    const history = panel.locator('.history');
    await history.getByText('Chain verified').waitFor();
    const entries = await history.locator('.entry').allTextContents();
    const decisions = entries.filter((entry) => entry.includes('Deployment gate:'));
    expect(decisions).toHaveLength(2);
    expect(decisions[0]).toMatch(/held.*91 of 100/s);
    expect(decisions[1]).toMatch(/open/);
    await takePicture(page, artifact('history-light-1280'));
  });
});

describe('the same gate, of a pipeline', () => {
  const { url, open } = visitSite();

  it('opens when it posts the run, signed', async () => {
    ({ page } = await open('Petra Manager'));
    await openPanel(page, 'AI-1');
    await expect.poll(() => verdict().textContent()).toBe('Deployment gate: held');

    const body = decidingRun();
    const post = async (secret: string): Promise<number> => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
      const answer = await fetch(`${url()}/webtrigger/evidence`, {
        method: 'POST',
        headers: {
          'x-assay-project': 'AI',
          'x-assay-timestamp': timestamp,
          'x-assay-signature': `v1=${digest}`,
        },
        body,
      });
      return answer.status;
    };
    expect(await post('not-the-secret')).toBe(401);
    expect(await post('assay-local-demo-secret')).toBe(202);
    expect(await post('assay-local-demo-secret')).toBe(200);
    await drain(page);

    const panel = await openPanel(page, 'AI-1');
    await expect.poll(() => verdict().textContent()).toBe('Deployment gate: open');
    await panel.getByRole('button', { name: 'Runs' }).click();
    await expect.poll(() => panel.locator('.panel-more').textContent()).toMatch(/970 of 1,?000/);
    await moveToDeployment();
    await expect.poll(async () => (await status().textContent())?.trim()).toBe('Deployment');
  });
});
