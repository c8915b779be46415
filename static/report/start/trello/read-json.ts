import { isRecord, readPath, readText, readTexts } from '../../../../src/words/guards';
import type { Board, Card, CheckItem } from './board';
import { BoardProblem } from './board';
import { say } from '../../../language/say';

const EXPORT = say(
  'In Trello, open the menu of the board, “Print, export, and share”, “Export as JSON”.',
);

const listAt = (value: unknown, key: string): unknown[] => {
  const found = readPath(value, key);
  return Array.isArray(found) ? found.map((one: unknown) => one) : [];
};

const text = (value: unknown, key: string): string => readText(value, key) ?? '';

const namesById = (board: unknown, key: string, nameOf: (one: unknown) => string) =>
  new Map(listAt(board, key).map((one) => [text(one, 'id'), nameOf(one)]));

/** A label may go by its colour alone. */
const labelName = (label: unknown): string => text(label, 'name') || text(label, 'color');

const itemsOf = (checklist: unknown): CheckItem[] =>
  listAt(checklist, 'checkItems').flatMap((item) => {
    const name = text(item, 'name').trim();
    const isDone = readPath(item, 'state') === 'complete';
    return name === '' ? [] : [{ checklist: text(checklist, 'name').trim(), name, isDone }];
  });

/** Hands out the checklists of each card, each once: by the card it names, else by the card that names it. */
const checklistsOf = (board: unknown): ((card: unknown) => CheckItem[]) => {
  const left = new Set(listAt(board, 'checklists'));
  return (card) => {
    const id = text(card, 'id');
    const named = new Set(readTexts(card, 'idChecklists'));
    const own = [...left].filter((checklist) => {
      const owner = text(checklist, 'idCard');
      return owner === '' ? named.has(text(checklist, 'id')) : owner === id;
    });
    for (const checklist of own) left.delete(checklist);
    return own.flatMap(itemsOf);
  };
};

/**
 * A board as Trello exports it as JSON; fields that are not needed may be of any form.
 * @throws {BoardProblem} where it is no such export
 * @see https://support.atlassian.com/trello/docs/exporting-data-from-trello/
 */
export const readBoardJson = (written: string): Board => {
  let board: unknown;
  try {
    board = JSON.parse(written.replace(/^\uFEFF/u, ''));
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new BoardProblem(
      say('The file is not whole JSON: {message}.', { message: thrown.message }),
      EXPORT,
    );
  }
  if (!isRecord(board) || !Array.isArray(board['cards']))
    throw new BoardProblem(
      say('The JSON holds no “cards”, so it is no export of a board.'),
      EXPORT,
    );
  const lists = namesById(board, 'lists', (list) => text(list, 'name').trim());
  const closedLists = new Set(
    listAt(board, 'lists').flatMap((list) =>
      readPath(list, 'closed') === true ? text(list, 'id') : [],
    ),
  );
  const members = namesById(
    board,
    'members',
    (one) => text(one, 'fullName') || text(one, 'username'),
  );
  const labels = namesById(board, 'labels', labelName);
  const takeItems = checklistsOf(board);
  const cards: Card[] = [];
  const unreadable: number[] = [];
  let [archived, onArchivedLists] = [0, 0];
  for (const [index, card] of listAt(board, 'cards').entries()) {
    const list = text(card, 'idList');
    if (!isRecord(card)) unreadable.push(index + 1);
    else if (card['closed'] === true) archived += 1;
    else if (closedLists.has(list)) onArchivedLists += 1;
    else {
      const own = listAt(card, 'labels').map(labelName);
      cards.push({
        ...{ place: index + 1, id: text(card, 'id'), name: text(card, 'name') },
        ...{ description: text(card, 'desc'), list: lists.get(list) ?? '', due: text(card, 'due') },
        members: readTexts(card, 'idMembers').flatMap((id) => members.get(id) ?? []),
        labels:
          own.length > 0 ? own : readTexts(card, 'idLabels').flatMap((id) => labels.get(id) ?? []),
        address: text(card, 'shortUrl') || text(card, 'url'),
        ...{ items: takeItems(card), untold: 0 },
      });
    }
  }
  return { name: text(board, 'name'), cards, archived, onArchivedLists, unreadable };
};
