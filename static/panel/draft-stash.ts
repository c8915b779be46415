/**
 * Keeps unsaved criteria in this browser tab, because Jira may draw the panel anew at any moment.
 * Where the browser forbids storage to embedded pages, drafts live as long as the panel does.
 */

const keyOf = (issueId: string): string => `assay-draft-${issueId}`;

const withStorage = <Value>(access: (storage: Storage) => Value, otherwise: Value): Value => {
  try {
    return access(window.sessionStorage);
  } catch (thrown) {
    if (thrown instanceof DOMException) return otherwise;
    throw thrown;
  }
};

export const readStash = (issueId: string): string | null =>
  withStorage((storage) => storage.getItem(keyOf(issueId)), null);

export const writeStash = (issueId: string, text: string): void =>
  withStorage((storage) => storage.setItem(keyOf(issueId), text), undefined);

export const dropStash = (issueId: string): void =>
  withStorage((storage) => storage.removeItem(keyOf(issueId)), undefined);
