import type { LedgerEntry } from '../contract/types';
import { rowOf } from './catalogue';

type Written = Pick<LedgerEntry, 'actor' | 'kind' | 'body'>;

/** The person behind an entry; '' where it was none. */
export const personOf = ({ actor }: Pick<LedgerEntry, 'actor'>): string =>
  actor.kind === 'person' ? actor.accountId : '';

/** Everyone whose own work these entries make part of what is approved, each once. */
export const writersOf = (entries: readonly Written[]): string[] => [
  ...new Set(
    entries
      .flatMap((entry) => rowOf(entry.kind)?.writers(entry, personOf(entry)) ?? [])
      .filter((account) => account !== ''),
  ),
];
