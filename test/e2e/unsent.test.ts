import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel, openTab } from '../support/browser/browser-session';
import {
  openForms,
  openParts,
  readFields,
  typeEverywhere,
  type Typed,
} from '../support/browser/panel-forms';
import { visitSite } from '../support/browser/site-visit';
import { size } from '../support/size';

type Tab = 'Evidence' | 'In use' | 'Record';

type Place = {
  who: string;
  key: string;
  tab: Tab;
  /** Forms that a button of their own opens, by its name. */
  buttons: string[];
};

/** Where forms are: between them every form of the panel, and most of them without the last place. */
const places: Place[] = [
  {
    ...{ who: 'Petra Manager', key: 'AI-1', tab: 'Evidence' },
    buttons: [
      'Edit model, kind of system and what waiting costs',
      'Impact',
      'Add evidence',
      'Challenge the criteria',
      'New version',
    ],
  },
  { who: 'Petra Manager', key: 'AI-1', tab: 'Record', buttons: [] },
  { who: 'Dana Scientist', key: 'AI-18', tab: 'In use', buttons: [] },
  { who: 'Dana Scientist', key: 'AI-18', tab: 'Record', buttons: [] },
];

const openAll = async (page: Page, place: Place): Promise<FrameLocator> => {
  const panel = await openPanel(page, place.key);
  await openTab(panel, place.tab);
  for (const name of place.buttons) {
    await panel.getByRole('button', { name, exact: true }).first().click();
  }
  // A form may hold parts that are closed, and parts hold buttons that open forms.
  do await openParts(panel);
  while ((await openForms(panel)) > 0);
  return panel;
};

/** What was typed and the app does not keep yet. */
const missingOnSite = async (
  page: Page,
  { who, key }: Pick<Place, 'who' | 'key'>,
  typed: Typed,
): Promise<string[]> => {
  const answer = await page.request.post('/local/invoke', {
    data: {
      ...{ module: 'governance-panel', call: 'unsent.read', payload: { issue: key } },
      as: accounts[who],
    },
  });
  const text = await answer.text();
  return Object.entries(typed).flatMap(([name, value]) =>
    !/^(?:typed|Who) /u.test(value) || text.includes(value) ? [] : [name],
  );
};

const accounts: Record<string, string> = {
  'Petra Manager': 'pm@example.test',
  'Dana Scientist': 'ds@example.test',
};

/** What the app answers once nobody is signed in any more. */
const signedOut = {
  ok: false,
  error: {
    ...{ code: 'forbidden', message: 'You are signed out of Jira.' },
    hint: 'Sign in to Jira in another tab, then try again here. Nothing that you typed is lost.',
  },
};

const expectAll = async (panel: FrameLocator, typed: Typed): Promise<void> => {
  await expect.poll(() => readFields(panel)).toEqual(typed);
};

describe('what is typed and not sent', () => {
  const { open } = visitSite();

  it.each(places.slice(0, size(3, places.length)))(
    'stays through a minute offline and a reload: $key, $tab',
    async (place) => {
      const { page, context, problems } = await open(place.who);
      await context.clock.install();
      const panel = await openAll(page, place);
      await context.setOffline(true);
      await typeEverywhere(panel);
      const typed = await readFields(panel);
      expect(Object.values(typed).some((text) => text.startsWith('typed'))).toBe(true);
      for (let n = 0; n < 12; n += 1) await context.clock.fastForward(5000);
      await expectAll(panel, typed);
      expect(await missingOnSite(page, place, typed)).not.toEqual([]);
      await context.setOffline(false);
      await expectAll(panel, typed);

      // The app is told again of what it was not told: at the latest a quarter of a minute later.
      for (let n = 0; n < 4; n += 1) await context.clock.fastForward(4000);
      await expect.poll(() => missingOnSite(page, place, typed), { interval: 500 }).toEqual([]);
      // The site forbids its frames all storage, as a browser may: only the app has it now.
      const again = await openAll(page, place);
      await expectAll(again, typed);
      const notes = again.getByText(/^Your unsent text from .+ is back/u);
      await notes.first().waitFor();
      expect(problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      problems.length = 0;
    },
  );

  it('tells the app what was typed last, though the part that tells it comes late', async () => {
    const place = { who: 'Petra Manager', key: 'AI-2' };
    const { page } = await open(place.who);
    let letItCome = (): void => undefined;
    const comes = new Promise<void>((resolve) => (letItCome = resolve));
    let isAsked = false;
    await page.route('**/unsent-sync-*.js', async (route) => {
      isAsked = true;
      await comes;
      await route.continue();
    });
    const panel = await openPanel(page, place.key);
    await openTab(panel, 'Evidence');
    await panel.getByRole('button', { name: 'Challenge the criteria' }).click();
    const question = panel.getByLabel('What do you doubt?');
    const typed = { question: 'Who labelled the holdout, and when?' };
    const words = typed.question.split(' ');
    // What waits for one part of a program goes on in any order: the more wait, the surer another is last.
    for (const upTo of words.keys()) await question.fill(words.slice(0, upTo + 1).join(' '));
    await expect.poll(() => isAsked).toBe(true);
    letItCome();
    await expect.poll(() => missingOnSite(page, place, typed)).toEqual([]);
  });

  it('says that a session ended, keeps what is typed, and lets it be discarded', async () => {
    const place = { who: 'Petra Manager', key: 'AI-2' };
    const { page } = await open(place.who);
    const panel = await openPanel(page, place.key);
    await openTab(panel, 'Evidence');
    await panel.getByRole('button', { name: 'Challenge the criteria' }).click();
    const question = panel.getByLabel('What do you doubt?');
    await question.fill('Who labelled the holdout, and when?');
    let isSignedOut = true;
    await page.route('**/site/invoke', async (route) => {
      if (!isSignedOut) await route.continue();
      else await route.fulfill({ json: { value: signedOut } });
    });
    await panel.getByRole('button', { name: 'Ask', exact: true }).click();
    await panel.getByText('You are signed out of Jira.').waitFor();
    await expect.poll(() => question.inputValue()).toMatch(/^Who labelled/u);
    isSignedOut = false;
    await page.unrouteAll();
    await question.fill('Who labelled the holdout, and when was that?');
    const typed = { question: 'Who labelled the holdout, and when was that?' };
    await expect.poll(() => missingOnSite(page, place, typed)).toEqual([]);
    const again = await openPanel(page, place.key);
    await openTab(again, 'Evidence');
    await again.getByRole('button', { name: 'Challenge the criteria' }).click();
    await again.getByText(/^Your unsent text from .+ is back/u).waitFor();
    await again.getByRole('button', { name: 'Discard it' }).click();
    await expect.poll(() => again.getByLabel('What do you doubt?').inputValue()).toBe('');
    await expect.poll(() => again.getByText(/^Your unsent text/u).count()).toBe(0);
  });
});
