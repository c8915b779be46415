import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { isRecord, readNumber } from '../../../components/guards';

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

/**
 * Records of a CSV text after RFC 4180, with comma, semicolon or tab; empty lines are left out.
 * @throws {CsvProblem} where quotes do not close
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const readCsv = (text: string): CsvRecord[] => {
  const delimiter = separatorOf(/^[^\r\n]*/u.exec(text)?.[0] ?? '');
  let parsed: unknown;
  try {
    parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    throw new CsvProblem(readNumber(thrown, 'lines') ?? 1, thrown.message);
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
