import { isRecord, readText } from '../../../src/words/guards';
import { parseStored } from '../../components/stash';

/** A view somebody keeps: what the address says of it, under a name. */
export type KeptView = { name: string; query: string };

export const MOST_VIEWS = 12;
export const LONGEST_NAME = 60;

/** What was kept as JSON; whatever is no view is left out. */
export const readViews = (text: string | null): KeptView[] => {
  const found = text === null ? null : parseStored(text);
  if (!Array.isArray(found)) return [];
  return found
    .flatMap((one: unknown) => {
      const [name, query] = [readText(one, 'name'), readText(one, 'query')];
      return isRecord(one) && name !== null && query !== null ? [{ name, query }] : [];
    })
    .slice(0, MOST_VIEWS);
};

/** The same name again means the same view, as it is now. */
export const withView = (views: readonly KeptView[], view: KeptView): KeptView[] =>
  [view, ...views.filter(({ name }) => name !== view.name)].slice(0, MOST_VIEWS);

const nameOf = (projectKey: string): string => `assay-views-${projectKey}`;

const inBrowser = <Value>(access: (storage: Storage) => Value, otherwise: Value): Value => {
  try {
    return access(window.localStorage);
  } catch (thrown) {
    if (thrown instanceof DOMException) return otherwise;
    throw thrown;
  }
};

export const listViews = (projectKey: string): KeptView[] =>
  inBrowser((storage) => readViews(storage.getItem(nameOf(projectKey))), []);

/** @returns whether this browser keeps it; it may forbid storage to embedded pages. */
export const keepViews = (projectKey: string, views: readonly KeptView[]): boolean =>
  inBrowser((storage) => {
    storage.setItem(nameOf(projectKey), JSON.stringify(views));
    return true;
  }, false);
