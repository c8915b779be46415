import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { refuse } from '../problem';

/** A CSV file: names of the columns, and one record a row with the line it stands on. */
export type CsvTable = {
  columns: string[];
  rows: { line: number; cells: Record<string, string> }[];
};

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the header line holds most of. */
const separatorOf = (header: string): (typeof SEPARATORS)[number] => {
  const count = (separator: string): number => header.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

/** Does the first line read as a CSV header? pandas leaves the first name empty, of its index. */
export const looksLikeCsv = (text: string): boolean => {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const cells = header.split(separatorOf(header)).map((cell) => cell.replace(/^"|"$/g, '').trim());
  return (
    cells.length > 1 &&
    cells.some((cell) => cell !== '') &&
    cells.every(
      (cell, at) => (at === 0 && cell === '') || /^[\p{L}_][\p{L}\p{N}_ ./@()-]{0,99}$/u.test(cell),
    ) &&
    !/:\s/.test(header)
  );
};

/**
 * CSV with a header line; separator comma, semicolon or tab; quotes and CRLF as in RFC 4180.
 * @throws EvidenceError with the line
 */
export const decodeCsv = (text: string): CsvTable => {
  const delimiter = separatorOf(/^[^\r\n]*/.exec(text)?.[0] ?? '');
  const records = readRecords(text, delimiter);
  const columns = (records[0]?.cells ?? []).map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) refuse(`The column "${twice}" is there twice.`, { where: 'line 1' });
  const rows = records.slice(1).map(({ line, cells }) => {
    if (cells.length !== columns.length) unevenRow(line, cells.length, columns.length, delimiter);
    const pairs = columns.map((name, index) => [name, (cells[index] ?? '').trim()] as const);
    return { line, cells: Object.fromEntries(pairs) };
  });
  return { columns, rows };
};

/** What csv-parse answers with `info: true`. */
const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** Characters of a row: contexts that a model was given stand in one cell. */
const MAX_RECORD = 400_000;

const readRecords = (text: string, delimiter: string): { line: number; cells: string[] }[] => {
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD,
    });
    return recordsSchema
      .parse(records)
      .map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`The file is not valid CSV: ${error.message}`);
  }
};

const unevenRow = (line: number, found: number, expected: number, delimiter: string): never =>
  refuse(`Line ${line} has ${found} cells, the header has ${expected}.`, {
    where: `line ${line}`,
    hint:
      delimiter === ',' && found > expected
        ? 'A decimal comma splits a number in two: write 0.97, not 0,97.'
        : 'Put text that holds the separator in double quotes.',
  });
