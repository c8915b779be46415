import type { LedgerEntry } from '../../src/contract/types';
import { lifecycleOf } from '../../src/domain/lifecycle/presets';
import { tellEntry } from '../../src/ledger/tell';

/** What stands where a writer and a reader of an entry have different ideas of its body. */
const NO_WORDS =
  /undefined|null|NaN|\[object|unnamed|version \?|no reason is stated|another version of Assay/u;

/** Each entry has to be told in full words, for everybody is somebody here. */
export const checkWords = (
  entries: readonly LedgerEntry[],
  lifecycleId: string,
  say: (fault: string) => void,
): void => {
  const people = new Proxy({}, { get: (_, accountId) => `Person ${String(accountId)}` });
  const lifecycle = lifecycleOf(lifecycleId);
  for (const entry of entries) {
    const { sentence, details } = tellEntry(entry, { people, lifecycle });
    const words = [sentence, ...details].join(' ');
    const gap = NO_WORDS.exec(words)?.[0];
    if (gap !== undefined)
      say(`entry ${entry.seq}, ${entry.kind}, is told with "${gap}": ${words}`);
  }
};
