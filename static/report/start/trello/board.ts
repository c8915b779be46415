import { say } from '../../../language/say';

/** An item of a checklist, with the name of its list. */
export type CheckItem = { checklist: string; name: string; isDone: boolean };

/** A card as the file has it; every text is what somebody typed. */
export type Card = {
  /** Place in the file, from 1. */
  place: number;
  /** Empty where the file says none. */
  id: string;
  name: string;
  description: string;
  list: string;
  members: readonly string[];
  labels: readonly string[];
  /** A moment, `2026-12-24T08:00:00.000Z`, as the file says it; empty where none is set. */
  due: string;
  address: string;
  items: readonly CheckItem[];
  /** Items of checklists that the file counts but does not hold. */
  untold: number;
};

export type Board = {
  /** Empty where the file says none. */
  name: string;
  /** Cards that are not archived, in the order of the file. */
  cards: readonly Card[];
  /** Cards that are archived themselves. */
  archived: number;
  /** Other cards, on lists that are archived. */
  onArchivedLists: number;
  /** Places of entries that are no card. */
  unreadable: readonly number[];
};

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 20_000_000;
/** Most open cards of one file: ten requests, and a table that people still look through. */
export const MOST_CARDS = 500;
/** Most items of checklists on open cards. */
export const MOST_ITEMS = 4000;

/** Why a file is not read: what is wrong where, and what to do. */
export class BoardProblem extends Error {
  readonly toDo: string;

  constructor(message: string, toDo: string) {
    super(message);
    this.name = 'BoardProblem';
    this.toDo = toDo;
  }
}

/** @throws {BoardProblem} for a board that is larger than what is brought in at once */
export const withinLimits = (board: Board): Board => {
  const { length } = board.cards;
  if (length > MOST_CARDS)
    throw new BoardProblem(
      say('The file holds {length} open cards; at most {mostCards} come in at once.', {
        length,
        mostCards: MOST_CARDS,
      }),
      say('Archive cards or lists that you do not need, or split the board, and export it again.'),
    );
  const items = board.cards.reduce((sum, card) => sum + card.items.length, 0);
  if (items > MOST_ITEMS)
    throw new BoardProblem(
      say('Checklists of open cards hold {items} items; at most {mostItems} come in at once.', {
        items,
        mostItems: MOST_ITEMS,
      }),
      say('Archive cards that you do not need, or split the board, and export it again.'),
    );
  return board;
};
