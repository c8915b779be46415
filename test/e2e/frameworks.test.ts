import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameIn } from '../support/browser/browser-session';
import { artifact, expectGoodLooks, takePicture } from '../support/browser/looks';
import { ownPack } from '../support/builders/own-pack';
import { visitSite } from '../support/browser/site-visit';

describe('frameworks in the report', () => {
  const { open } = visitSite();
  let page: Page;

  const report = (): FrameLocator => frameIn(page);
  const button = (name: string | RegExp) => report().getByRole('button', { name });

  const openAudit = async (): Promise<void> => {
    await page.goto('/projects/AI/assay');
    await report().getByRole('tab', { name: 'Audit', exact: true }).click();
    await report().getByRole('heading', { name: 'Frameworks', exact: true }).waitFor();
  };

  beforeEach(async () => {
    ({ page } = await open('Ada Admin'));
    await openAudit();
  });

  it('are chosen, show gaps and dates, and take statements with a reason', async () => {
    await report().getByText('The project goes by no framework yet.').waitFor();
    await button('Choose frameworks').click();
    await report().getByLabel('ISO/IEC 42001:2023, Annex A').check();
    await report().getByLabel('EU AI Act, Regulation (EU) 2024/1689').check();
    await button('Save the choice').click();
    await report().getByText('evidence for 27 of 38 controls · 11 with nothing').waitFor();

    await button('EU AI Act, Regulation (EU) 2024/1689').click();
    const dates = report().getByRole('table', { name: /^Dates of EU AI Act/u });
    await dates
      .getByText(/2 Dec 2027.*originally.*2 Aug 2026|Dec 2, 2027.*originally.*Aug 2, 2026/u)
      .waitFor();
    await button('EU AI Act, Regulation (EU) 2024/1689').click();

    await button('ISO/IEC 42001:2023, Annex A').click();
    await report().getByLabel('Show', { exact: true }).selectOption('gaps');
    const controls = report().getByRole('table', { name: /^Controls of ISO/u });
    await expect.poll(() => controls.getByRole('row').count()).toBe(12);
    await button('State applicability of A.10.3').click();
    await report().getByLabel('Reason', { exact: true }).fill('Model and data are our own.');
    await report().getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => controls.getByRole('row').count()).toBe(11);
    await report().getByLabel('Show', { exact: true }).selectOption('stated');
    await controls.getByText('Model and data are our own.').waitFor();
    await takePicture(page, artifact('frameworks-light-1280'));

    const file = page.waitForEvent('download');
    await button('Statement of applicability as CSV').click();
    const path = await (await file).path();
    expect(readFileSync(path, 'utf8')).toMatch(
      /A\.10\.3,Suppliers,.*,no,Model and data are our own\./u,
    );
  });

  it('take in a pack of one’s own, and say what is wrong with one', async () => {
    await button('Choose frameworks').click();
    const input = report().getByLabel('Pack of your own');
    const file = (name: string, value: object) => ({
      ...{ name, mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(value)),
    });
    await input.setInputFiles(file('wrong.json', { ...ownPack, id: 'PSF' }));
    await report().getByText('wrong.json is not taken in').waitFor();
    await input.setInputFiles(file('acme.json', ownPack));
    await report().getByText('evidence for 1 of 2 controls · 1 with nothing').waitFor();
  });

  it('look right in the dark and on a narrow page', async () => {
    await expectGoodLooks(page, 'frameworks-chosen');
  });
});

describe('credentials in the report', () => {
  const { open } = visitSite();

  it('are claims until somebody else confirms them', async () => {
    const openCredentials = async (person: string): Promise<Page> => {
      const { page } = await open(person);
      await page.goto('/projects/AI/assay');
      await frameIn(page).getByRole('tab', { name: 'Audit', exact: true }).click();
      await frameIn(page).getByRole('tab', { name: 'Accountability', exact: true }).click();
      return page;
    };
    const own = await openCredentials('Petra Manager');
    const mine = frameIn(own);
    const state = async (): Promise<void> => {
      await mine.getByRole('button', { name: 'State a credential of mine' }).click();
      await mine.getByLabel('Certificate').selectOption('PMP');
      await mine.getByLabel('Number').fill('P-4711');
      await mine.getByLabel('Holds until').fill('2099-12-31');
      await mine.getByRole('button', { name: 'State it' }).click();
    };
    await state();
    await mine.getByText('CLAIMED').waitFor();
    expect(await mine.getByRole('button', { name: /I looked it up/u }).count()).toBe(0);

    const others = await openCredentials('Ada Admin');
    await frameIn(others)
      .getByRole('button', { name: /I looked it up/u })
      .click();
    await frameIn(others).getByText('CONFIRMED', { exact: true }).waitFor();
    await takePicture(others, artifact('credentials-light-1280'));

    // The same once more changes nothing, so there is nothing to look up again.
    await state();
    await mine.getByText(/stated as it was, and stays confirmed/u).waitFor({ state: 'attached' });
    await mine.getByText('CONFIRMED', { exact: true }).waitFor();
  });
});

describe('files and self-score in the panel', () => {
  const { open } = visitSite();

  it('are at hand on the Record tab', async () => {
    const { page } = await open('Petra Manager');
    await page.goto('/browse/AI-1');
    const panel = frameIn(page);
    await panel.getByRole('tab', { name: /^Record/u }).click();
    await panel.getByRole('button', { name: 'Self-score' }).click();
    await panel.getByText(/PAI-8 C4 Model Validation: L\d/u).waitFor();
    await panel.getByRole('button', { name: /^PSF-5/u }).click();
    await panel.getByRole('button', { name: 'Files for others' }).click();
    const file = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'CycloneDX bill of materials' }).click();
    const chosen = await file;
    expect(chosen.suggestedFilename()).toBe('AI-1.cdx.json');
    expect(JSON.parse(readFileSync(await chosen.path(), 'utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
    });
    await takePicture(page, artifact('record-tab-exports-light-1280'));
  });
});
