import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { isRecord, readNumber } from '../../../../src/words/guards';
import { say } from '../../../language/say';

/** Cells of one record, and the line of the text that it begins on. */
export type CsvRecord = { line: number; cells: string[] };

/** Text that is no CSV, with the line it stops at. */
export class CsvProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvProblem';
    this.line = line;
  }
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that a line holds most of. */
const separatorOf = (line: string): string => {
  const count = (separator: string): number => line.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

const OPTIONS = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true };

const OPEN_QUOTE = 'CSV_QUOTE_NOT_CLOSED';

/** What stops the reading, by csv-parse's code, in words for people. */
const WORDS: Record<string, string> = {
  [OPEN_QUOTE]: say('A double quote begins in this row and is never closed.'),
  CSV_INVALID_CLOSING_QUOTE: say('Text goes on after the double quote that closes a cell.'),
  INVALID_OPENING_QUOTE: say('A double quote stands in the middle of a cell.'),
};

/** The line after the last of so many records: where an open quote began, not where the text ends. */
const lineAfter = (records: unknown, count: number): number => {
  const last: unknown = Array.isArray(records) ? records[count - 1] : undefined;
  return (readNumber(last, 'info', 'lines') ?? 0) + 1;
};

/**
 * Records of a CSV text after RFC 4180, with comma, semicolon or tab; empty lines are left out.
 * @throws {CsvProblem} where quotes do not close
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const readCsv = (text: string): CsvRecord[] => {
  const delimiter = separatorOf(/^[^\r\n]*/u.exec(text)?.[0] ?? '');
  const options = { delimiter, ...OPTIONS };
  let parsed: unknown;
  try {
    parsed = parse(text, options);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const before = readNumber(thrown, 'records') ?? 0;
    const line =
      thrown.code !== OPEN_QUOTE
        ? (readNumber(thrown, 'lines') ?? 1)
        : before === 0
          ? 1
          : lineAfter(parse(text, { ...options, to: before }), before);
    throw new CsvProblem(
      line,
      WORDS[thrown.code] ?? say('This line cannot be read as part of a table.'),
    );
  }
  return (Array.isArray(parsed) ? parsed : []).flatMap((one: unknown) => toRecord(one));
};

/** What csv-parse answers with `info: true`; `lines` counts to the end of the record. */
const toRecord = (one: unknown): CsvRecord[] => {
  if (!isRecord(one) || !Array.isArray(one['record'])) return [];
  const cells = one['record'].filter((cell) => typeof cell === 'string');
  const breaks = cells.join('').split('\n').length - 1;
  return [{ line: (readNumber(one, 'info', 'lines') ?? 1) - breaks, cells }];
};
