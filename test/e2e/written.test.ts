import { describe, expect, it } from 'vitest';
import { openPanel, openTab, resize } from '../support/browser/browser-session';
import { artifact, graveViolations, takePicture } from '../support/browser/looks';
import { visitSite } from '../support/browser/site-visit';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('words on the panel', () => {
  const { open } = visitSite();

  it('takes a sentence of the description over as a line of the draft', async () => {
    const { page } = await open('Petra Manager');
    const content = [paragraph('Accuracy should feel better.'), paragraph('<b>Answers</b> [x](y)')];
    const description = { type: 'doc', version: 1, content };
    const answer = await page.request.put('/rest/api/3/issue/AI-4', {
      data: { fields: { description } },
    });
    expect(answer.status()).toBe(204);
    const panel = await openPanel(page, 'AI-4');
    await panel.getByText(/sentences? in Jira that could be a criterion$/).click();
    await panel.getByText('Accuracy should feel better.').waitFor();
    await takePicture(page, artifact('written-wishes-light-1280'));
    expect(await graveViolations(page)).toEqual([]);
    await panel.getByRole('button', { name: /^Take over ndcg@10 better/ }).click();
    const paper = panel.getByLabel('Criteria, one a line');
    await expect.poll(() => paper.inputValue()).toMatch(/^ndcg@10 better than /);
  });

  it('drafts a note that can be changed and copied', async () => {
    const { page } = await open('Petra Manager');
    await page.setViewportSize({ width: 1280, height: 2400 });
    const panel = await openPanel(page, 'AI-1');
    await openTab(panel, 'Record');
    await panel.getByRole('button', { name: /^Draft a note/ }).click();
    await panel.getByLabel('Note', { exact: true }).selectOption('sprint-review');
    await panel.getByRole('button', { name: 'Draft it' }).click();
    const text = panel.getByLabel('Draft, in Markdown');
    await expect.poll(() => text.inputValue()).toMatch(/^# Sprint review note: AI-1 /);
    expect(await text.inputValue()).toMatch(/\(\[run [0-9a-f]{8}\]\(http[^)]+\/browse\/AI-1\)\)/);
    expect(await panel.getByRole('button', { name: 'Copy' }).isVisible()).toBe(true);
    await takePicture(page, artifact('draft-note-light-1280'));
    expect(await graveViolations(page)).toEqual([]);
    await resize(page, { theme: 'dark', width: 400 });
    await takePicture(page, artifact('draft-note-dark-400'));
    expect(await graveViolations(page)).toEqual([]);
  });
});
