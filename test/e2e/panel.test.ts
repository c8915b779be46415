import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, openPanel, panelOf, resize } from '../support/browser/browser-session';
import { hasFocus, tabTo } from '../support/browser/keyboard';
import { artifact, graveViolations, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

const VAGUE = 'the model should feel more accurate';

/** What has the focus in the panel; `BODY` is where it is when it was lost. */
const focused = (panel: FrameLocator): Promise<string> =>
  panel.locator('body').evaluate(() => document.activeElement?.tagName ?? 'none');

const paper = (panel: FrameLocator): Locator => panel.getByLabel('Criteria, one a line');

const selectedText = (panel: FrameLocator): Promise<string> =>
  paper(panel).evaluate((area) =>
    area instanceof HTMLTextAreaElement
      ? area.value.slice(area.selectionStart, area.selectionEnd)
      : '',
  );

describe('the panel', () => {
  const { open } = visitSite();

  it('leads from a feeling to a criterion of superiority in at most four clicks', async () => {
    // What a person leaves unsent is there when they come back, so this is somebody else than below.
    const { page } = await open('Dana Scientist');
    const panel = await openPanel(page, 'AI-4');
    const clicks: string[] = [];
    const click = async (button: Locator): Promise<void> => {
      clicks.push((await button.textContent()) ?? '');
      await button.click();
    };
    await click(panel.getByRole('button', { name: 'Write criteria' }));
    await paper(panel).fill('The model should feel more accurate');
    const findings = panel.getByRole('list', { name: 'Findings' });
    await click(findings.getByRole('button', { name: /^Use this line/ }).first());

    const version = findings.getByRole('group', { name: /^Better than which version/ });
    await version.waitFor();
    await resize(page, { theme: 'dark', width: 400 });
    await takePicture(page, artifact('blanks-dark-400'));
    expect(await graveViolations(page)).toEqual([]);
    await resize(page, desk);
    await click(version.getByRole('button', { name: /^Better than which version/ }).first());

    const data = findings.getByRole('group', { name: 'Measured on which data set?' });
    await data.getByRole('textbox').fill('query log v1');
    await click(data.getByRole('button', { name: 'Fill in' }));
    await findings.waitFor({ state: 'detached' });
    await expect
      .poll(() => paper(panel).inputValue())
      .toMatch(/^\S+ better than [^<>]+ @97\.5% on "query log v1"$/);
    expect(clicks.length).toBeLessThanOrEqual(4);
  });

  it('answers in one click what a rate is for a group, with its interval or as a gap', async () => {
    const { page } = await open('Rene Approver');
    const panel = await openPanel(page, 'CARE-1');
    await panel.getByRole('button', { name: /^Numbers by group/ }).click();
    const rowOf = (title: RegExp): Locator =>
      panel.locator('dl > div').filter({ has: panel.getByText(title) });
    await expect
      .poll(() => rowOf(/^recall for age ?(>=|≥) ?75$/i).textContent())
      .toMatch(/99\.7% \(98\.\d% to (?:99\.\d|100\.0)%\), n 600/);
    expect(await rowOf(/^false positive rate for age ?(>=|≥) ?75$/i).textContent()).toMatch(
      /gap no stored run says it/,
    );
    expect(await graveViolations(page)).toEqual([]);
  });

  it('turns a vague wish into a locked criterion, by keyboard alone', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-4');
    const criteria = panel.getByRole('region', { name: 'Criteria' });
    await tabTo(page, panel.getByRole('button', { name: 'Write criteria' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(paper(panel))).toBe(true);

    await page.keyboard.type(VAGUE);
    const findings = panel.getByRole('list', { name: 'Findings' });
    await findings.getByRole('img', { name: 'Error' }).first().waitFor();
    await expect.poll(() => panel.getByRole('button', { name: 'Lock…' }).isDisabled()).toBe(true);
    await takePicture(page, artifact('vague-criterion-light-1280'));
    expect(await graveViolations(page)).toEqual([]);

    await tabTo(page, findings.getByRole('button', { name: /^Use this line/ }).first());
    await page.keyboard.press('Enter');
    await expect.poll(() => paper(panel).inputValue()).toMatch(/ better than <.+> @97\.5% on </);
    await expect.poll(() => paper(panel).inputValue()).not.toContain(VAGUE);
    await expect.poll(() => hasFocus(paper(panel))).toBe(true);
    // What only people know stands as a selected blank, so typing fills it in.
    await expect.poll(() => selectedText(panel)).toBe('<version in use>');
    await page.keyboard.type('search-v7');
    await page.keyboard.press('Control+End');
    for (const _ of '<data set>') await page.keyboard.press('Backspace');
    await page.keyboard.type('query-log-v1');
    await findings.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.keyboard.type('hit_rate_at_5 >= 85% @95% n>=500 on query-log-v1');
    const plan = panel.locator('.plans');
    await plan.waitFor();
    await expect.poll(() => plan.textContent()).toMatch(/\d{2,}/);
    await takePicture(page, artifact('plan-light-1280'));

    await tabTo(page, panel.getByRole('button', { name: 'Save draft' }));
    await page.keyboard.press('Enter');
    await panel.getByText('Draft saved.').waitFor({ state: 'attached' });
    await expect.poll(() => focused(panel)).not.toBe('BODY');

    await tabTo(page, panel.getByRole('button', { name: 'Lock…' }));
    await page.keyboard.press('Enter');
    const step = panel.getByRole('form', { name: 'Lock version 1' });
    await expect.poll(() => hasFocus(step)).toBe(true);
    await expect.poll(() => step.textContent()).toContain('Locked criteria never change');
    await takePicture(page, artifact('lock-light-1280'));
    await tabTo(page, step.getByRole('button', { name: 'Lock version 1' }));
    await page.keyboard.press('Enter');
    await criteria.getByText(/v1 · locked/).waitFor();
    await expect.poll(() => focused(panel)).toBe('BUTTON');

    await tabTo(page, panel.getByRole('button', { name: 'New version' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(paper(panel))).toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' because we said so');
    await page.keyboard.press('Escape');
    await expect.poll(() => paper(panel).count()).toBe(0);
    await expect.poll(() => focused(panel)).toBe('BUTTON');
    await tabTo(page, panel.getByRole('button', { name: 'Continue writing' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => paper(panel).inputValue()).toContain('because we said so');
  });

  it('shows a reader everything and lets them change nothing', async () => {
    const { page } = await open('Vera Viewer');
    const panel = await openPanel(page, 'AI-1');
    await expect
      .poll(() => panel.locator('.now .gate-state').textContent())
      .toBe('Deployment gate: held');
    const buttons = await panel.getByRole('button').allTextContents();
    expect(buttons.join()).not.toMatch(/add evidence|edit|new version|lock|write|challenge/i);
    expect(buttons.join()).toMatch(/Runs/);
    await expect.poll(() => panel.getByRole('textbox').count()).toBe(0);
    await expect.poll(() => page.locator('[data-edit-field]').count()).toBe(0);

    const asked = await page.request.post('/local/invoke', {
      data: {
        module: 'governance-panel',
        call: 'criteria.draft',
        payload: { issue: 'AI-1', text: 'accuracy >= 1% @95% n>=1', revision: 1 },
        as: 'viewer@example.test',
      },
    });
    expect(await asked.json()).toMatchObject({
      ok: false,
      error: { code: 'forbidden', message: expect.stringMatching(/edit/i) as unknown },
    });
  });

  it('says what is wrong with evidence it cannot read, and keeps the text', async () => {
    const { page } = await open('Petra Manager');
    const panel = await openPanel(page, 'AI-1');
    await panel.getByRole('button', { name: 'Add evidence' }).click();
    const adder = panel.getByRole('group', { name: 'Add evidence' });
    const text = adder.getByLabel('Or paste what your evaluation tool printed');
    await text.fill('accuracy was really quite good this time');
    await adder.getByRole('button', { name: 'Read the text' }).click();
    await adder.getByRole('alert').waitFor();
    await expect.poll(() => text.inputValue()).toBe('accuracy was really quite good this time');
    const message = (await adder.getByRole('alert').textContent()) ?? '';
    expect(message.length).toBeGreaterThan(40);
    expect(message).not.toMatch(/error occurred|undefined|unexpected token/i);
    await takePicture(page, artifact('unreadable-evidence-light-1280'));

    await adder.getByLabel('Evidence file').setInputFiles({
      name: 'results.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"metrics": {"accuracy": 0.9'),
    });
    await adder.getByRole('alert').getByText(/JSON/).first().waitFor();
    await expect.poll(() => text.inputValue()).toBe('accuracy was really quite good this time');

    await adder.getByLabel('Evidence file').setInputFiles({
      name: 'empty.json',
      mimeType: 'application/json',
      buffer: Buffer.from(''),
    });
    await adder.getByRole('alert').getByText('empty.json is empty.').waitFor();
  });

  it('keeps what was typed when somebody else saved first', async () => {
    const mine = 'word_error_rate <= 10% @95% n>=500 on hotline-calls-2026';
    const theirs = 'word_error_rate <= 11% @95% n>=450 on hotline-calls-2026';
    const { page, context } = await open('Petra Manager');
    const other = await context.newPage();
    const [here, there] = [await openPanel(page, 'AI-10'), await openPanel(other, 'AI-10')];
    for (const [tab, panel, text] of [
      [page, here, mine],
      [other, there, theirs],
    ] as const) {
      // A tab behind another one is not drawn, so nothing that waits for a drawing goes on in it.
      await tab.bringToFront();
      await panel.getByRole('button', { name: 'Edit draft' }).click();
      await paper(panel).fill(text);
    }
    await there.getByRole('button', { name: 'Save draft' }).click();
    await there.getByText('Draft saved.').waitFor({ state: 'attached' });

    await page.bringToFront();
    await here.getByRole('button', { name: 'Save draft' }).click();
    const conflict = here.getByRole('alert');
    await conflict.waitFor();
    await takePicture(page, artifact('conflict-light-1280'));
    await conflict.getByRole('button', { name: /newest state, keep my text/ }).click();
    await conflict.waitFor({ state: 'detached' });
    await expect.poll(() => paper(here).inputValue()).toBe(mine);
    await here.getByRole('button', { name: 'Save draft' }).click();
    await here.getByText('Draft saved.').waitFor({ state: 'attached' });

    await other.bringToFront();
    const fresh = await openPanel(other, 'AI-10');
    await fresh.getByRole('button', { name: 'Edit draft' }).click();
    await expect.poll(() => paper(panelOf(other)).inputValue()).toBe(mine);
  });
});
