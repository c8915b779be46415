import { MOST_BYTES, BoardProblem, withinLimits, type Board } from './board';
import { readBoardJson } from './read-json';
import { readBoardTable } from './read-table';
import { say } from '../../../language/say';

/**
 * A board as Trello exports it, JSON or CSV by what the text begins with.
 * @throws {BoardProblem} where it is none, or is too large
 */
export const readBoard = (written: string): Board => {
  const begin = written
    .slice(0, 1000)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (begin === '' && written.trim() === '')
    throw new BoardProblem(say('The file is empty.'), say('Export the board in Trello again.'));
  return withinLimits(/^[[{]/u.test(begin) ? readBoardJson(written) : readBoardTable(written));
};

/**
 * The same of a file that somebody chose.
 * @throws {BoardProblem} where it is no export of a board, or is too large
 */
export const readBoardFile = async (file: Pick<File, 'size' | 'text'>): Promise<Board> => {
  if (file.size > MOST_BYTES)
    throw new BoardProblem(
      say('The file has {file} MB; at most {mostBytes} MB are read.', {
        file: Math.ceil(file.size / 1_000_000),
        mostBytes: MOST_BYTES / 1_000_000,
      }),
      say('Export the board as CSV, which holds no history, or split it.'),
    );
  return readBoard(await file.text());
};
