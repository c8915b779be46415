import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPanel, openTab } from '../support/browser-session';
import {
  openForms,
  openParts,
  readFields,
  typeEverywhere,
  type Typed,
} from '../support/panel-forms';
import { visitSite } from '../support/site-visit';

type Tab = 'Evidence' | 'In use' | 'Record';

type Place = {
  who: string;
  key: string;
  tab: Tab;
  /** Forms that a button of their own opens, by its name. */
  buttons: string[];
};

/** Where forms are: between them every form of the panel. */
const places: Place[] = [
  {
    ...{ who: 'Petra Manager', key: 'AI-1', tab: 'Evidence' },
    buttons: [
      'Edit model and kind of system',
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
const missingInApp = async (page: Page, { who, key }: Place, typed: Typed): Promise<string[]> => {
  const answer = await page.request.post('/local/invoke', {
    data: {
      ...{ module: 'governance-panel', call: 'unsent.read', payload: { issue: key } },
      as: accounts[who],
    },
  });
  const text = await answer.text();
  return Object.entries(typed).flatMap(([name, value]) =>
    value.startsWith('typed') && !text.includes(value) ? [name] : [],
  );
};

const accounts: Record<string, string> = {
  'Petra Manager': 'pm@example.test',
  'Dana Scientist': 'ds@example.test',
};

const expectAll = async (panel: FrameLocator, typed: Typed): Promise<void> => {
  await expect.poll(() => readFields(panel), { timeout: 20_000 }).toEqual(typed);
};

describe('what is typed and not sent', () => {
  const { open } = visitSite();

  it.each(places)('stays through a lost connection and a reload: $key, $tab', async (place) => {
    const { page, context, problems } = await open(place.who);
    const panel = await openAll(page, place);
    await context.setOffline(true);
    await typeEverywhere(panel);
    const typed = await readFields(panel);
    expect(Object.values(typed).some((text) => text.startsWith('typed'))).toBe(true);
    await context.setOffline(false);
    await expectAll(panel, typed);

    // The app is told a moment after the last key press.
    await expect
      .poll(() => missingInApp(page, place, typed), { timeout: 40_000, interval: 500 })
      .toEqual([]);
    // The site forbids its frames all storage, as a browser may: only the app has it now.
    await expectAll(await openAll(page, place), typed);
    expect(problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    problems.length = 0;
  });
});
