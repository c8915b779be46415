import type { ItemView, SheetVersion } from '../../contract/types';
import { canonicalJson, type Json } from '../../domain/canonical-json';
import type { Item } from '../../domain/item/item';
import type { LedgerFact } from '../../ledger/catalogue';
import type { IssueAccess } from '../access';
import { actorOf } from '../acting';
import { editItem, type EditNeeds } from './edit-item';
import { AppError, notFound } from '../failure';

export type DecideNeeds = EditNeeds;

/** What a decision makes of an item, and what the ledger keeps of it. */
export type PersonalDecision = LedgerFact & { item: Item; sheet?: SheetVersion };

/** Who decides and when, for the records a decision makes. */
export type Moment = { at: string; accountId: string; id: string };

/** Who stated a record last, and when. */
const STATED = new Set(['setBy', 'setAt']);

const withoutStated = (item: Item): string => {
  const text = JSON.stringify(item, (key, value: unknown) => (STATED.has(key) ? undefined : value));
  return canonicalJson(JSON.parse(text) as Json);
};

/** A record that is only said again. What the ledger alone keeps leaves the item itself as it is. */
const isSaidAgain = (item: Item, next: Item): boolean =>
  next !== item && withoutStated(item) === withoutStated(next);

/**
 * One decision of one person about one item: one entry in the ledger. Where it says what is on record
 * already, or `decide` answers null, nothing is written.
 */
export const decideAsPerson =
  (deps: DecideNeeds) =>
  (
    access: IssueAccess,
    input: { revision?: number | undefined },
    decide: (item: Item, moment: Moment) => PersonalDecision | null,
  ): Promise<ItemView> => {
    const { accountId } = access.viewer;
    const moment = { at: new Date(deps.clock.now()).toISOString(), accountId, id: deps.newId() };
    const actor = actorOf(access.viewer);
    return editItem(deps)(access, input.revision, (item) => {
      const decision = decide(item, moment);
      if (decision === null || isSaidAgain(item, decision.item)) return null;
      const { item: next, sheet, ...fact } = decision;
      return {
        item: next,
        events: [{ ...fact, at: moment.at, actor }],
        ...(sheet === undefined ? {} : { sheet }),
      };
    });
  };

/** Changes the one record of that id. @throws {AppError} `not-found` where there is none. */
export const changeById = <Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  what: string,
  change: (row: Row) => Row,
): Row[] => {
  if (!rows.some((row) => row.id === id)) throw notFound(what);
  return rows.map((row) => (row.id === id ? change(row) : row));
};

/** Most records of a kind that an item keeps; older settled ones stay in the ledger. */
const MOST_RECORDS = 30;

/** @throws {AppError} `too-large` where an item would carry more open records than a gate can weigh. */
export const keepRecent = <Row>(rows: readonly Row[], isOpen: (row: Row) => boolean): Row[] => {
  if (rows.filter(isOpen).length > MOST_RECORDS) {
    throw new AppError(
      'too-large',
      `An item keeps at most ${MOST_RECORDS} open records of a kind.`,
      {
        hint: 'Settle some of those that are open first.',
      },
    );
  }
  const settled = rows.filter((row) => !isOpen(row));
  const dropped = new Set(settled.slice(0, Math.max(0, rows.length - MOST_RECORDS)));
  return rows.filter((row) => !dropped.has(row));
};
