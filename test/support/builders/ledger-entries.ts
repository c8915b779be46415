import type { Actor, Evaluation, LedgerEntry, LockedCriteria } from '../../../src/contract/types';
import type { Item } from '../../../src/domain/item/item';
import { sevenStages } from '../../../src/domain/lifecycle/presets';
import { catalogue, type LedgerBody, type LedgerKind } from '../../../src/ledger/catalogue';
import type { Told } from '../../../src/ledger/entry-kind';
import { tellEntry } from '../../../src/ledger/tell';
import { daysAgo } from './builders';
import { ledgerBodies } from './ledger-bodies';

/** When entries of tests were written, and by whom. */
export const WRITTEN = { by: 'pm', at: daysAgo(1) };

const byPerson: Actor = { kind: 'person', accountId: WRITTEN.by };

/** An entry with a whole body of its kind, of which some parts are others. */
export const anEntry = <Kind extends LedgerKind>(
  kind: Kind,
  change: Partial<LedgerBody<Kind>> = {},
  actor: Actor = byPerson,
): LedgerEntry => ({
  ...{ issueId: '10001', seq: 1, at: WRITTEN.at, actor, kind, previous: '', hash: '' },
  body: { ...ledgerBodies[kind], ...change },
});

/** Such an entry in words, where `PM` wrote it and the account `ds` is called `Dana`. */
export const toldOf = <Kind extends LedgerKind>(
  kind: Kind,
  change: Partial<LedgerBody<Kind>> = {},
): Told =>
  tellEntry(anEntry(kind, change), { people: { pm: 'PM', ds: 'Dana' }, lifecycle: sevenStages });

type Known = { criteria?: readonly LockedCriteria[]; runs?: readonly Evaluation[] };

/** What such an entry makes of an item; null where what it needs is not known. */
export const appliedTo = <Kind extends LedgerKind>(
  item: Item,
  kind: Kind,
  change: Partial<LedgerBody<Kind>> = {},
  { criteria = [], runs = [] }: Known = {},
): Item | null =>
  catalogue[kind].apply(item, anEntry(kind, change), { ...WRITTEN, criteria, runs });
