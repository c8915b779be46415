import { withStorage } from '../../components/stash';

/**
 * Keeps unsaved criteria and forms in this browser tab, because Jira may draw the panel anew at any
 * moment. Where the browser forbids storage to embedded pages, drafts live as long as the panel does.
 * A draft is named by the id of its item, with the name of the form behind it.
 */

const keyOf = (name: string): string => `assay-draft-${name}`;

export const readStash = (name: string): string | null =>
  withStorage((storage) => storage.getItem(keyOf(name)), null);

export const writeStash = (name: string, text: string): void =>
  withStorage((storage) => storage.setItem(keyOf(name), text), undefined);

export const dropStash = (name: string): void =>
  withStorage((storage) => storage.removeItem(keyOf(name)), undefined);
