import { CsvProblem, readCsv, type CsvRecord } from '../model/csv';
import { BoardProblem, type Board, type Card } from './board';
import { say } from '../../../language/say';

const EXPORT = say(
  'In Trello, open the menu of the board, “Print, export, and share”, “Export as CSV”.',
);

const records = (written: string): CsvRecord[] => {
  try {
    return readCsv(written);
  } catch (thrown) {
    if (!(thrown instanceof CsvProblem)) throw thrown;
    throw new BoardProblem(
      say('Line {line} cannot be read: {message}', { line: thrown.line, message: thrown.message }),
      EXPORT,
    );
  }
};

const parts = (cell: string): string[] =>
  cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Trello writes the colour of a label behind its name, or alone where it has none. */
const labelName = (label: string): string =>
  label.replace(/\s+\([a-z_ ]+\)$/u, '').replace(/^\(([a-z_ ]+)\)$/u, '$1');

/**
 * A board as Trello exports it as CSV, a card a row. It says how many items checklists have, not which,
 * and of archived lists nothing.
 * @throws {BoardProblem} where it is no such export
 */
export const readBoardTable = (written: string): Board => {
  const [header, ...rows] = records(written);
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const cell = ({ cells }: CsvRecord, name: string): string => {
    const place = names.indexOf(name);
    return place < 0 ? '' : (cells[place] ?? '').trim();
  };
  if (!names.includes('card name'))
    throw new BoardProblem(say('Line 1 names no column “Card Name”.'), EXPORT);
  const isArchived = (row: CsvRecord): boolean => cell(row, 'archived').toLowerCase() === 'true';
  const cards = rows.flatMap((row, index): Card[] => {
    if (isArchived(row)) return [];
    return [
      {
        ...{ place: index + 1, id: cell(row, 'card id'), name: cell(row, 'card name') },
        ...{ description: cell(row, 'card description'), list: cell(row, 'list name') },
        ...{ members: parts(cell(row, 'members')), due: cell(row, 'due date') },
        labels: parts(cell(row, 'labels')).map(labelName),
        address: cell(row, 'card url'),
        items: [],
        untold: Number.parseInt(cell(row, 'checklist item total count'), 10) || 0,
      },
    ];
  });
  const name = rows.map((row) => cell(row, 'board name')).find((one) => one !== '') ?? '';
  const archived = rows.filter(isArchived).length;
  return { name, cards, archived, onArchivedLists: 0, unreadable: [] };
};
