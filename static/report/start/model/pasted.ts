import type { WorkType } from '../../../components/jira/work-types';
import { CsvProblem, readCsv, type CsvRecord } from './csv';
import { LONGEST_LABEL, LONGEST_SUMMARY, plainDocument, type Draft } from './draft';
import { say } from '../../../language/say';

/** Something in a line that Jira would refuse, and what to do about it. */
export type Problem = { line: number; what: string; toDo: string };

/** A line of what was pasted; `draft` is null where it cannot be made as it stands. */
export type PastedRow = {
  line: number;
  summary: string;
  type: string;
  due: string | null;
  labels: readonly string[];
  draft: Draft | null;
  problems: readonly Problem[];
};

export type Pasted = { rows: PastedRow[]; problems: Problem[] };

/** Most lines that are read at once: four requests, and a table that people still look through. */
export const MOST_LINES = 200;

const columnNames = {
  summary: ['summary', 'card name', 'title'],
  type: ['type', 'issue type', 'work type'],
  description: ['description', 'card description'],
  due: ['due', 'due date'],
  labels: ['labels'],
} as const;
type Column = keyof typeof columnNames;
type Raw = Record<Column, string> & { line: number };

const plain = (text: string): string => text.trim().toLowerCase();

const placesIn = (header: readonly string[]): Record<Column, number> => {
  const names = header.map(plain);
  const place = (column: Column): number =>
    names.findIndex((name) => columnNames[column].some((known) => known === name));
  return {
    ...{ summary: place('summary'), type: place('type'), description: place('description') },
    ...{ due: place('due'), labels: place('labels') },
  };
};

/** The first line names a column for the summary: what follows are records, else a summary a line. */
const isTable = (text: string): boolean =>
  (/^\uFEFF?[^\r\n]*/u.exec(text)?.[0] ?? '')
    .replace(/^\uFEFF/u, '')
    .split(/[,;\t]/u)
    .some((cell) => columnNames.summary.some((name) => name === plain(cell.replace(/"/gu, ''))));

/** Marks that lists begin their lines with: `- `, `* `, `1. `, `[ ] `. */
const LIST_MARK = /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?(?:\[[ x]?\]\s+)?/iu;

const fromLines = (text: string): Raw[] =>
  text.split(/\r?\n/u).flatMap((line, index) => {
    const summary = line.replace(LIST_MARK, '').trim();
    const empty = { type: '', description: '', due: '', labels: '' };
    return summary === '' ? [] : [{ ...empty, line: index + 1, summary }];
  });

const fromRecords = ([header, ...records]: readonly CsvRecord[]): Raw[] => {
  const places = placesIn(header?.cells ?? []);
  return records.map(({ line, cells }) => {
    const cell = (column: Column): string => (cells[places[column]] ?? '').trim();
    return {
      ...{ line, summary: cell('summary').replace(/\s+/gu, ' '), type: cell('type') },
      ...{ description: cell('description'), due: cell('due'), labels: cell('labels') },
    };
  });
};

/** Labels of one cell; Trello names their colour behind them, and Jira's hold no blanks. */
const labelsIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[,;|]/u)
      .map((label) => label.replace(/\s\([a-z_ ]+\)\s*$/u, '').trim())
      .filter((label) => label !== '')
      .map((label) => label.replace(/\s+/gu, '-')),
  ),
];

/** A day as `2026-12-24`, also of a moment; null for anything else and for a day that there is not. */
const dayIn = (cell: string): string | null => {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(cell)?.[1] ?? '';
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
};

const judge = (raw: Raw, types: readonly WorkType[], usual: WorkType): PastedRow => {
  const { line, summary } = raw;
  const problems: Problem[] = [];
  const refuse = (what: string, toDo: string): number => problems.push({ line, what, toDo });
  if (summary === '')
    refuse(say('There is no summary.'), say('Say in a few words what the work item is.'));
  if (summary.length > LONGEST_SUMMARY)
    refuse(
      say('The summary has {summary} characters.', { summary: summary.length }),
      say('Shorten it to {longestSummary}; the rest may go into the description.', {
        longestSummary: LONGEST_SUMMARY,
      }),
    );
  const type = raw.type === '' ? usual : types.find(({ name }) => plain(name) === plain(raw.type));
  if (type === undefined)
    refuse(
      say('The project has no work type “{type}”.', { type: raw.type }),
      say('Write one of {types}, or leave it empty.', {
        types: types.map(({ name }) => name).join(', '),
      }),
    );
  const due = raw.due === '' ? null : dayIn(raw.due);
  if (raw.due !== '' && due === null)
    refuse(
      say('The due date “{due}” is no day.', { due: raw.due }),
      say('Write it like 2026-12-24, or leave it empty.'),
    );
  const labels = labelsIn(raw.labels);
  if (labels.some((label) => label.length > LONGEST_LABEL))
    refuse(
      say('A label is too long.'),
      say('Shorten it to {longestLabel} characters.', { longestLabel: LONGEST_LABEL }),
    );
  const description = plainDocument(raw.description);
  return {
    ...{ line, summary, type: type?.name ?? raw.type, due, labels, problems },
    draft:
      type === undefined || problems.length > 0
        ? null
        : { ...{ id: '', summary, due, labels, description }, typeId: type.id },
  };
};

/**
 * Ids by what a row says and how often that was said above, so that a row that was made stays the same
 * row when others are corrected.
 */
const withIds = (rows: readonly PastedRow[]): PastedRow[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (row.draft === null) return row;
    const said = JSON.stringify(row.draft);
    const times = seen.get(said) ?? 0;
    seen.set(said, times + 1);
    return { ...row, draft: { ...row.draft, id: `${said}#${times}` } };
  });
};

/**
 * What was pasted, as work items: a summary a line, or CSV whose header names at least the summary
 * (`summary,type,description,due,labels`, or `Card Name,Card Description,Labels,Due Date` as Trello
 * writes it).
 * @param usual the work type of lines that name none
 */
export const readPasted = (text: string, types: readonly WorkType[], usual: WorkType): Pasted => {
  let raw: Raw[];
  try {
    raw = isTable(text) ? fromRecords(readCsv(text)) : fromLines(text);
  } catch (thrown) {
    if (!(thrown instanceof CsvProblem)) throw thrown;
    const toDo = say(
      'Close the quote; a text that holds quotes or separators stands in double quotes, with those in it doubled.',
    );
    return { rows: [], problems: [{ line: thrown.line, what: thrown.message, toDo }] };
  }
  const rows = withIds(raw.slice(0, MOST_LINES).map((one) => judge(one, types, usual)));
  const cut = raw[MOST_LINES];
  const tooMany: Problem[] =
    cut === undefined
      ? []
      : [
          {
            line: cut.line,
            what: say('From here on, {raw} more are left out.', { raw: raw.length - MOST_LINES }),
            toDo: say('Create the first {mostLines}, then paste the rest.', {
              mostLines: MOST_LINES,
            }),
          },
        ];
  return { rows, problems: [...rows.flatMap(({ problems }) => problems), ...tooMany] };
};
