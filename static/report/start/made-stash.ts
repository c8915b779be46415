import { parseStored, withStorage } from '../../components/stash';
import { readMade, type Made } from './model/made';

/** The ways to make work items here; each takes back its own. */
export type Part = 'first' | 'paste' | 'plan' | 'trello';

export type MadeStash = {
  /** Whether the tab keeps it when the page is left. */
  isKept: boolean;
  list: () => Made[];
  add: (made: readonly Omit<Made, 'at'>[]) => void;
  drop: (id: string) => void;
};

/** What was made in this tab, so that it can be taken back after the page was left or loaded again. */
export const madeStash = (projectKey: string, part: Part): MadeStash => {
  const name = `assay-made-${part}-${projectKey}`;
  const list = (): Made[] => {
    const kept = withStorage((storage) => storage.getItem(name), null);
    return kept === null ? [] : readMade(parseStored(kept), Date.now());
  };
  const write = (made: readonly Made[]): void =>
    withStorage((storage) => storage.setItem(name, JSON.stringify(made)), undefined);
  return {
    isKept: withStorage(() => true, false),
    list,
    add: (made) => write([...list(), ...made.map((one) => ({ ...one, at: Date.now() }))]),
    drop: (id) => write(list().filter((one) => one.id !== id)),
  };
};
