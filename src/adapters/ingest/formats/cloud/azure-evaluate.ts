import * as z from 'zod';
import type { ItemColumns, MetricResult } from '../../../../contract/types';
import { itemColumns } from '../../assemble/items';
import { lenientNumber, meanAndDeviation, toNumber, toText } from '../../assemble/numbers';
import { block, contradicted, count, evidence, makeRun, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { heldAgainst } from '../../assemble/twice';
import { readVerdicts, withVerdicts, type VerdictReading } from '../../assemble/verdicts';
import { defineFormat, has, isObject, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'azure-evaluate';

const fileSchema = z.object({
  rows: z.array(z.record(z.string(), z.unknown())),
  metrics: z.record(z.string(), lenientNumber),
});

type File = z.infer<typeof fileSchema>;

/**
 * The output of `evaluate()` of the Azure AI Evaluation SDK. The scores of the rows give each metric as
 * mean, deviation and n, and `<metric> pass rate` as k of n where rows say pass or fail; what has no rows
 * stays the bare aggregate.
 */
export const azureEvaluate = defineFormat({
  id: ID,
  title: 'an Azure AI evaluation',
  marks: (document) => {
    const { value } = document;
    const first = listAt(value, 'rows')[0];
    return [
      [
        mark(
          'rows[] with keys such as outputs.<evaluator>.<metric>',
          isTree(document) &&
            isObject(first) &&
            Object.keys(first).some((key) => key.startsWith('outputs.')),
        ),
        mark('metrics', isObject(valueAt(value, 'metrics'))),
        mark(
          'studio_url or rows[].inputs.*',
          has(value, 'studio_url') ||
            (isObject(first) && Object.keys(first).some((key) => key.startsWith('inputs.'))),
        ),
      ],
    ];
  },
  parse: ({ value }) => {
    const file = checked(fileSchema, value, 'an Azure AI evaluation');
    const columns = [
      ...new Set(
        file.rows.flatMap((row) =>
          Object.keys(row).flatMap((key) =>
            key.startsWith(OUTPUTS) ? [key.slice(OUTPUTS.length)] : [],
          ),
        ),
      ),
    ];
    const read = columns.flatMap((name) => columnResults(name, file));
    const covered = new Set(read.map((r) => r.result.metric));
    const unscored = Math.max(0, ...read.map((r) => file.rows.length - r.scored));
    const rest = Object.entries(file.metrics).flatMap(([name, number]): MetricResult[] =>
      number === null || covered.has(name.toLowerCase()) || name.endsWith('.binary_aggregate')
        ? []
        : [result(name, point(number, file.rows.length > 0 ? file.rows.length : null))],
    );
    const results = [...read.map((r) => r.result), ...rest];
    if (results.length === 0)
      return refuse('The Azure evaluation holds no metric that is a number.', { where: 'metrics' });
    return evidence(ID, {
      blocks: [
        block(
          'Azure AI evaluation',
          makeRun({ format: ID, tool: 'Azure AI Evaluation' }, results),
          columns.flatMap((name) => itemsOf(name, file) ?? []),
        ),
      ],
      notes: [
        ...(unscored > 0
          ? [`Up to ${countOf(unscored, 'row')} without a score; n counts the scored ones.`]
          : []),
        'Scores of evaluators that ask a model are judgements; the file does not state how well they agree with people.',
      ],
    });
  },
});

export const { detect, parse } = azureEvaluate;

const OUTPUTS = 'outputs.';

/** Settings and texts that stand beside the scores. */
const ASIDE =
  /_(?:threshold|reason|label|total_tokens|prompt_tokens|completion_tokens|tokens|cost)$/;

type Read = { result: MetricResult; scored: number };

/** One column: `<evaluator>.<metric>` with numbers, or `…_result` with `pass` and `fail`. */
const columnResults = (name: string, file: File): Read[] => {
  if (ASIDE.test(name)) return [];
  return name.endsWith('_result') ? verdictResults(name, file) : scoreResults(name, file);
};

const cellsOf = (name: string, { rows }: File): unknown[] => rows.map((row) => row[OUTPUTS + name]);

const ID_COLUMNS = ['inputs.sample_id', 'inputs.id', 'inputs.item_id', 'line_number'];

/** The scores or verdicts of a column by row, under the id that the rows have. */
const itemsOf = (name: string, file: File): ItemColumns | null => {
  if (ASIDE.test(name)) return null;
  const isVerdict = name.endsWith('_result');
  const verdicts = verdictsOf(name, file);
  const known = ID_COLUMNS.find((key) => file.rows.every((row) => toText(row[key]) !== null));
  const items = cellsOf(name, file).flatMap((cell, index) => {
    const value = isVerdict ? verdicts[index] : toNumber(cell);
    const id = known === undefined ? null : toText(file.rows[index]?.[known]);
    return value == null ? [] : [{ id: id ?? `row ${index + 1}`, value }];
  });
  return itemColumns(isVerdict ? name.replace(/_result$/, ' pass rate') : name, null, items);
};

/** Verdicts of a column that ends in `_result`; null where it holds none. */
const verdictsOf = (column: string, file: File): (boolean | null)[] =>
  cellsOf(column, file).map((cell) => (cell === 'pass' ? true : cell === 'fail' ? false : null));

/** A score beside its verdict and threshold: `rouge_score` with `rouge_result`, `f` with `f_result`. */
const readingOf = (name: string, file: File): VerdictReading => {
  const stems = [name, name.replace(/_score$/, '')];
  const stem = stems.find((one) =>
    file.rows.some((row) => row[`${OUTPUTS}${one}_result`] !== undefined),
  );
  if (stem === undefined) return readVerdicts(name, []);
  const [scores, thresholds] = [cellsOf(name, file), cellsOf(`${stem}_threshold`, file)];
  return readVerdicts(
    name,
    verdictsOf(`${stem}_result`, file).map((passed, index) => ({
      id: `row ${index + 1}`,
      score: toNumber(scores[index]),
      threshold: toNumber(thresholds[index]),
      passed,
    })),
  );
};

const scoreResults = (name: string, file: File): Read[] => {
  const numbers = cellsOf(name, file).flatMap((cell) =>
    typeof cell === 'number' && Number.isFinite(cell) ? [cell] : [],
  );
  const summary = meanAndDeviation(numbers);
  const only = numbers[0];
  if (only === undefined) return [];
  const mean = summary?.mean ?? only;
  const measured = result(
    name,
    summary === null ? point(only, 1) : { kind: 'mean', ...summary, trials: numbers.length },
  );
  const held = heldAgainst(measured, {
    stated: file.metrics[name] ?? null,
    worked: mean,
    parts: `a mean of ${mean} over ${countOf(numbers.length, 'row')}`,
  });
  return [{ result: withVerdicts(held, readingOf(name, file)), scored: numbers.length }];
};

const verdictResults = (name: string, file: File): Read[] => {
  const verdicts = verdictsOf(name, file).filter((verdict) => verdict !== null);
  if (verdicts.length === 0) return [];
  const passed = verdicts.filter((verdict) => verdict).length;
  const stem = name.replace(/_result$/, '');
  const rate = heldAgainst(result(`${stem} pass rate`, count(passed, verdicts.length)), {
    stated: file.metrics[`${stem.split('.')[0] ?? ''}.binary_aggregate`] ?? null,
    worked: passed / verdicts.length,
    parts: `${passed} of ${verdicts.length} rows passed`,
  });
  const score = [`${stem}_score`, stem].find((one) =>
    file.rows.some((row) => typeof row[OUTPUTS + one] === 'number'),
  );
  const { contradiction, refutes } = readingOf(score ?? stem, file);
  const told =
    contradiction === null || refutes !== null ? rate : contradicted(rate, contradiction);
  return [{ result: told, scored: verdicts.length }];
};
