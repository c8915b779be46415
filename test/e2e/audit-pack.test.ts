import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { verifyPack } from '../../src/domain/pack/verify';
import { frameIn } from '../support/browser/browser-session';
import { artifact, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

describe('audit packs on the report', () => {
  const { open } = visitSite();

  const audit = async (page: Page): Promise<FrameLocator> => {
    await page.goto('/projects/AI/assay');
    const report = frameIn(page);
    await report.getByRole('tab', { name: 'Audit' }).click();
    await report.getByRole('heading', { name: 'Audit packs' }).waitFor();
    return report;
  };

  it('are made with visible progress, downloaded, and hold', async () => {
    const { page } = await open('Ada Admin');
    const report = await audit(page);
    await report.getByRole('button', { name: 'Build audit pack' }).click();
    const button = report.getByRole('button', { name: 'Download', exact: true }).first();
    await button.waitFor();
    await takePicture(page, artifact('audit-packs-light-1280'));
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toMatch(/^assay-pack-AI-\d{4}-\d{2}-\d{2}\.zip$/u);
    const check = verifyPack(new Uint8Array(readFileSync(await file.path())));
    expect(check.problems).toEqual([]);
    expect(check.manifest?.counts.items).toBeGreaterThan(5);
    const { fingerprint } = check.manifest?.key ?? { fingerprint: 'none' };
    await page.goto('/projects/AI/settings/assay');
    const settings = frameIn(page);
    await settings.getByRole('tab', { name: 'Roles' }).click();
    await settings.getByText(fingerprint).waitFor();
    await takePicture(page, artifact('audit-key-light-1280'));
  });

  it('let a sample be drawn twice alike', async () => {
    const { page } = await open('Petra Manager');
    const report = await audit(page);
    await report.getByLabel('Seed').fill('second quarter');
    const draw = report.getByRole('button', { name: 'Draw a sample' });
    await draw.click();
    const list = report.getByRole('region', { name: 'Sample work items' }).getByRole('listitem');
    await list.first().waitFor();
    const first = await list.allTextContents();
    await draw.click();
    await expect.poll(() => list.allTextContents()).toEqual(first);
  });
});
