import type { FrameLocator } from 'playwright-core';
import { expect } from 'vitest';

/** What stands in the fields of the forms that are open, by the name of the form and of the field. */
export type Typed = Record<string, string>;

/** Waits until nothing of the panel is on its way any more. */
const loaded = async (panel: FrameLocator): Promise<void> => {
  await panel.locator('.panel-part .disclosure-button').first().waitFor();
  await expect.poll(() => panel.locator('.skeleton').count()).toBe(0);
};

/** Opens every part of a tab that is closed, until none is left. */
export const openParts = async (panel: FrameLocator): Promise<void> => {
  await loaded(panel);
  const closed = panel.locator('.panel-part .disclosure-button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await loaded(panel);
};

/** Presses every button that a form takes the place of. @returns how many there were */
export const openForms = async (panel: FrameLocator): Promise<number> => {
  const openers = panel.locator('[data-opens="form"]');
  let opened = 0;
  while ((await openers.count()) > 0) {
    await openers.first().click();
    opened += 1;
  }
  await loaded(panel);
  return opened;
};

/** Fields that take what a person types; a file and a choice out of a list are none. */
const FIELDS = ['input:not([type="file"], [type="radio"], [type="checkbox"])', 'textarea', 'select']
  .map((field) => `.panel ${field}`)
  .join(', ');

const kindOf = (field: Node): string => {
  // A field may leave because of what was typed into the one before.
  if (!field.isConnected || !(field instanceof HTMLElement)) return 'gone';
  if (field.getAttribute('role') === 'combobox' || field instanceof HTMLSelectElement)
    return 'list';
  return field instanceof HTMLInputElement ? field.type : 'text';
};

/** Types into every text field, and chooses a day in every calendar. */
export const typeEverywhere = async (panel: FrameLocator): Promise<void> => {
  const fields = await panel.locator(FIELDS).elementHandles();
  for (const [index, field] of fields.entries()) {
    const kind = await field.evaluate(kindOf);
    if (kind === 'text') await field.fill(`typed into field ${index}`);
    if (kind === 'number') await field.fill('7');
    if (kind === 'date') await field.fill('2026-12-24');
  }
};

/** What every field holds; fields of one name are told apart by their order. */
export const readFields = (panel: FrameLocator): Promise<Typed> =>
  panel.locator(FIELDS).evaluateAll((fields) => {
    const seen = new Map<string, number>();
    return Object.fromEntries(
      fields.flatMap((field): [string, string][] => {
        if (field.getAttribute('role') === 'combobox') return [];
        const form = field.closest('form, [role="group"], .tool');
        const label = document.querySelector(`label[for="${field.id}"]`)?.textContent ?? '';
        const name = `${form?.getAttribute('aria-label') ?? ''}: ${label}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        const value = (field as HTMLInputElement).value;
        return [[count === 1 ? name : `${name} (${count})`, value]];
      }),
    );
  });
