import { shareOf } from '../../assemble/numbers';
import type { CsvTable } from '../../decode/csv';
import { defineFormat, mark, type EvidenceDocument, type JsonObject } from '../../format';
import {
  fieldOf,
  RESULT_FIELDS,
  RESULT_SPELLINGS,
  RUN_FIELDS,
  RUN_SPELLINGS,
  similarTo,
} from '../../own/fields';
import { readHead, readResult } from '../../own/run';
import { refuse } from '../../problem';
import { gatherRuns } from './assay-json';

const ID = 'assay-csv';

/** Columns beside the fields of the JSON form: nested values written flat. */
const NESTED = {
  datasetId: ['dataset_id', 'dataset.id', 'datasetId'],
  datasetSha256: ['dataset_sha256', 'dataset.sha256', 'datasetSha256'],
  baselineName: ['baseline', 'baseline_name', 'baseline.name'],
} as const;

const NUMBERS = [
  'successes',
  'trials',
  'mean',
  'sd',
  'value',
  'stderr',
  'ciLow',
  'ciHigh',
  'confidence',
  'auc',
  'positives',
  'negatives',
];

const isNumberColumn = (column: string): boolean =>
  NUMBERS.includes(fieldOf(RESULT_FIELDS, column) ?? '');
const baselineField = (column: string): string | null => {
  const rest = /^baseline[_.](.+)$/.exec(column)?.[1] ?? '';
  return isNumberColumn(rest) ? rest : null;
};

export const isCsvTable = (value: unknown): value is CsvTable =>
  typeof value === 'object' &&
  value !== null &&
  'columns' in value &&
  'rows' in value &&
  Array.isArray(value.columns);

const columnsOf = ({ syntax, value }: EvidenceDocument): string[] =>
  syntax === 'csv' && isCsvTable(value) ? value.columns : [];

/**
 * Assay's own CSV: a header with the field names of the JSON form, one row a result. Nested values have
 * flat columns (`dataset_id`, `dataset_sha256`, `baseline_name`, `baseline_successes`, …); confusion
 * matrices need JSON.
 */
export const assayCsv = defineFormat({
  id: ID,
  title: "Assay's own CSV",
  marks: (document) => {
    const columns = columnsOf(document);
    return [
      [
        mark('a column "metric"', columns.includes('metric')),
        mark(
          'a column with numbers, such as "successes" and "trials"',
          columns.some(isNumberColumn),
        ),
      ],
    ];
  },
  parse: ({ value }) => {
    if (!isCsvTable(value)) return refuse('The file has no table.');
    if (value.rows.length === 0)
      return refuse('The file has a header and no rows.', { where: 'line 2' });
    value.columns.forEach(checkColumn);
    return gatherRuns(
      ID,
      value.rows.map(({ line, cells }) => {
        const at = `line ${line}`;
        const { head, result } = nest(cells, at);
        return { at, head: readHead(head, at), result: readResult(result, at) };
      }),
    );
  },
});

export const { detect, parse } = assayCsv;

const isKnown = (column: string): boolean =>
  fieldOf(RUN_FIELDS, column) !== null ||
  fieldOf(NESTED, column) !== null ||
  isNumberColumn(column) ||
  baselineField(column) !== null ||
  column === 'metric' ||
  column === 'slice';

const checkColumn = (column: string): void => {
  if (isKnown(column)) return;
  const similar = similarTo(column, [...RUN_SPELLINGS, ...RESULT_SPELLINGS]);
  const isMatrix = fieldOf(RESULT_FIELDS, column) !== null;
  refuse(`The column "${column.slice(0, 60)}" is not one Assay knows.`, {
    where: 'line 1',
    hint: isMatrix
      ? 'Send confusion matrices as JSON.'
      : similar === null
        ? 'Remove it, or send the file as JSON.'
        : `Did you mean "${similar}"?`,
  });
};

/** One row in the nested form of the JSON; empty cells are "not stated". */
const nest = (
  cells: Record<string, string>,
  at: string,
): { head: JsonObject; result: JsonObject } => {
  const head: JsonObject = {};
  const result: JsonObject = {};
  const dataset: JsonObject = {};
  const baseline: JsonObject = {};
  for (const [column, text] of Object.entries(cells)) {
    if (text === '') continue;
    const nested = fieldOf(NESTED, column);
    const inBaseline = baselineField(column);
    if (nested === 'baselineName') baseline['name'] = text;
    else if (nested !== null) dataset[nested === 'datasetId' ? 'id' : 'sha256'] = text;
    else if (inBaseline !== null)
      baseline[inBaseline] = toCellNumber(text, `${at}, column ${column}`);
    else if (isNumberColumn(column)) result[column] = toCellNumber(text, `${at}, column ${column}`);
    else if (fieldOf(RUN_FIELDS, column) === 'dataset') dataset['id'] = text;
    else if (fieldOf(RUN_FIELDS, column) !== null) head[column] = text;
    else result[column] = text;
  }
  if (Object.keys(dataset).length > 0) head['dataset'] = dataset;
  if (Object.keys(baseline).length > 0) result['baseline'] = baseline;
  return { head, result };
};

const toCellNumber = (text: string, where: string): number => {
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i.test(text)) return Number(text);
  const hint = /^[-+]?\d{1,3}(?:[.\s]\d{3})*,\d+$/.test(text)
    ? 'Write a decimal point: 0.97, not 0,97.'
    : text.endsWith('%')
      ? `Write ${shareOf(text) ?? 0.97} for ${shareOf(text) === null ? '97%' : text}.`
      : 'Write digits and a decimal point, without separators or units.';
  return refuse(`"${text.slice(0, 40)}" is not a number.`, { where, hint });
};
