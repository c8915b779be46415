import { withStorage } from '../stash';

/**
 * Keeps unsaved criteria and forms, because Jira may draw the panel anew at any moment: at once in this
 * browser tab, and a moment later in the app, for this person alone, where another browser finds them
 * and one that forbids storage to embedded pages. A draft is named by the id of its item, with the name
 * of the form behind it.
 */

/** A text that was typed, and when: milliseconds since the epoch. */
export type KeptText = { text: string; at: number };

const keyOf = (name: string): string => `assay-draft-${name}`;
const timeKeyOf = (name: string): string => `assay-draft-time-${name}`;

/**
 * Loaded by need: most visits type nothing.
 * @returns null where it cannot be loaded just now: the tab's copy stands, and the next key press tries again
 */
const loadApp = () => import('./unsent-sync').catch(() => null);

/** What the app is still to be told of each draft: the last text alone, whichever load ends first. */
const untold = new Map<string, string | null>();

const tellApp = async (name: string, text: string | null): Promise<void> => {
  untold.set(name, text);
  const app = await loadApp();
  const last = untold.get(name);
  if (app === null || last === undefined) return;
  untold.delete(name);
  app.keepInApp(name, last);
};

export const readStash = (name: string): KeptText | null =>
  withStorage((storage) => {
    const text = storage.getItem(keyOf(name));
    return text === null ? null : { text, at: Number(storage.getItem(timeKeyOf(name)) ?? 0) };
  }, null);

export const writeStash = (name: string, text: string): void => {
  withStorage((storage) => {
    storage.setItem(keyOf(name), text);
    storage.setItem(timeKeyOf(name), String(Date.now()));
  }, undefined);
  void tellApp(name, text);
};

export const dropStash = (name: string): void => {
  withStorage((storage) => {
    storage.removeItem(keyOf(name));
    storage.removeItem(timeKeyOf(name));
  }, undefined);
  void tellApp(name, null);
};

/**
 * What the app keeps, for a browser tab that has nothing.
 * @returns null where there is nothing, or where the app could not be asked
 */
export const findStash = async (name: string): Promise<KeptText | null> => {
  // Loaded also where the tab has something: the connection may be gone once somebody types.
  const app = await loadApp();
  return app === null || readStash(name) !== null ? null : app.findInApp(name);
};
