import { withStorage } from '../../components/stash';

/**
 * Keeps unsaved criteria and forms, because Jira may draw the panel anew at any moment: at once in this
 * browser tab, and a moment later in the app, for this person alone, where another browser finds them
 * and one that forbids storage to embedded pages. A draft is named by the id of its item, with the name
 * of the form behind it.
 */

const keyOf = (name: string): string => `assay-draft-${name}`;

/**
 * Loaded by need: most visits type nothing.
 * @returns null where it cannot be loaded just now: the tab's copy stands, and the next key press tries again
 */
const loadApp = () => import('./unsent-sync').catch(() => null);

const tellApp = async (name: string, text: string | null): Promise<void> => {
  (await loadApp())?.keepInApp(name, text);
};

export const readStash = (name: string): string | null =>
  withStorage((storage) => storage.getItem(keyOf(name)), null);

export const writeStash = (name: string, text: string): void => {
  withStorage((storage) => storage.setItem(keyOf(name), text), undefined);
  void tellApp(name, text);
};

export const dropStash = (name: string): void => {
  withStorage((storage) => storage.removeItem(keyOf(name)), undefined);
  void tellApp(name, null);
};

/**
 * What the app keeps, for a browser tab that has nothing.
 * @returns null where there is nothing, or where the app could not be asked
 */
export const findStash = async (name: string): Promise<string | null> => {
  // Loaded also where the tab has something: the connection may be gone once somebody types.
  const app = await loadApp();
  return app === null || readStash(name) !== null ? null : app.findInApp(name);
};
