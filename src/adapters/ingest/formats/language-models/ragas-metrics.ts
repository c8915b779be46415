import { toNumber } from '../../assemble/numbers';
import type { CsvTable } from '../../decode/csv';
import { isObject, valueAt, type EvidenceDocument, type JsonObject } from '../../format';
import { isCsvTable } from '../assay/assay-csv';

/** Names of the metrics of RAGAS that a result is known by. */
export const RAGAS_METRICS: readonly string[] = [
  'faithfulness',
  'answer_relevancy',
  'response_relevancy',
  'context_precision',
  'context_recall',
  'answer_correctness',
  'answer_similarity',
  'context_entity_recall',
  'noise_sensitivity',
];

/** What projects call the list of their rows, and what holds the scores of a row. */
const ROWS = [
  ...['results', 'samples', 'turns', 'rows', 'per_question', 'per_pair', 'per_sample', 'details'],
  ...['questions', 'pairs'],
];
const SCORES = ['scores', 'ragas', 'metrics', 'ragas_scores', 'evaluation'];

const knows = (scores: JsonObject): boolean =>
  RAGAS_METRICS.filter((name) => Object.hasOwn(scores, name)).length >= 2;

/** What was asked, and the scores of it in an object of their own: a row as projects write them. */
export const nestedScores = (row: unknown): JsonObject | null => {
  if (!isObject(row) || !['question', 'user_input', 'query'].some((key) => Object.hasOwn(row, key)))
    return null;
  const found = SCORES.map((key) => row[key]).find((one) => isObject(one) && knows(one));
  if (isObject(found)) return found;
  return knows(row) ? row : null;
};

/**
 * Rows below a name, with their scores in an object of their own or beside the question, or such objects
 * as the whole file; else none.
 */
export const nestedRows = (value: unknown): JsonObject[] => {
  const lists = [value, ...ROWS.map((key) => valueAt(value, key))].filter(Array.isArray);
  const found = lists.find((list: unknown[]) => list.length > 0 && list.every(nestedScores));
  return (found ?? []).filter(isObject);
};

/** Of a file with rows: the means that it states of them, by metric. */
export const statedMeans = (value: unknown): JsonObject => {
  const found = ['averages', 'average', 'aggregate', 'summary', 'overall']
    .map((key) => valueAt(value, key))
    .flatMap((one) => [one, ...SCORES.map((key) => valueAt(one, key))])
    .find((one) => isObject(one) && knows(one));
  return isObject(found) ? found : {};
};

/** Names of the number of questions that means are of. */
export const SIZES: readonly string[] = ['num_questions', 'num_samples', 'n_evaluated'];

/** Scores of a summary: the file, or an object of it that holds nothing but them, beside their number. */
export const summaryOf = (value: unknown): unknown => {
  const alone = aloneIn(value);
  if (!isObject(alone) || knows(alone)) return alone;
  const held = ['ragas_scores', 'ragas', 'scores']
    .map((key) => alone[key])
    .find((one) => isObject(one) && knows(one));
  return isObject(held) ? { ...alone, ...held } : alone;
};

/**
 * The rows of a table (`result.to_pandas().to_csv()`) as objects: a column whose cells are all numbers,
 * or empty, holds numbers; any other holds texts.
 */
const rowsOfTable = ({ columns, rows }: CsvTable): JsonObject[] => {
  const isNumeric = (name: string): boolean =>
    rows.every(
      ({ cells }) => cells[name] === '' || toNumber(cells[name]) !== null || isNan(cells[name]),
    );
  const numeric = new Set(columns.filter(isNumeric));
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map((name) => [name, numeric.has(name) ? toNumber(cells[name]) : cells[name]]),
    ),
  );
};

const isNan = (cell: string | undefined): boolean => /^nan$/i.test(cell ?? '');

/** What a file of RAGAS holds; a table counts as one only where it has a metric of RAGAS. */
export const ragasValue = ({ syntax, value }: EvidenceDocument): unknown =>
  syntax !== 'csv'
    ? value
    : isCsvTable(value) && value.columns.some((name) => RAGAS_METRICS.includes(name))
      ? rowsOfTable(value)
      : null;

/** A summary that is the only entry of a list stands for itself. */
export const aloneIn = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
