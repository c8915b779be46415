import * as z from 'zod';
import type { MetricResult } from '../../../contract/types';
import { lenientNumber, meanAndDeviation, toNumber } from '../assemble/numbers';
import { block, count, counted, evidence, makeRun, point, result } from '../assemble/run';
import { defineFormat, has, isObject, isTree, listAt, mark, valueAt } from '../format';
import { checked, refuse } from '../problem';

const ID = 'azure-evaluate';

const fileSchema = z.object({
  rows: z.array(z.record(z.string(), z.unknown())),
  metrics: z.record(z.string(), lenientNumber),
});

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
    const keys = [...new Set(file.rows.flatMap((row) => Object.keys(row)))].filter((key) =>
      key.startsWith('outputs.'),
    );
    const fromRows = keys.flatMap((key) =>
      columnResults(
        key.slice('outputs.'.length),
        file.rows.map((row) => row[key]),
      ),
    );
    const covered = new Set(fromRows.map((r) => r.result.metric));
    const unscored = Math.max(0, ...fromRows.map((r) => file.rows.length - r.scored));
    const rest = Object.entries(file.metrics).flatMap(([name, number]): MetricResult[] =>
      number === null || covered.has(name.toLowerCase()) || name.endsWith('.binary_aggregate')
        ? []
        : [result(name, point(number, file.rows.length > 0 ? file.rows.length : null))],
    );
    const results = [...fromRows.map((r) => r.result), ...rest];
    if (results.length === 0)
      return refuse('The Azure evaluation holds no metric that is a number.', { where: 'metrics' });
    return evidence(ID, {
      blocks: [
        block('Azure AI evaluation', makeRun({ format: ID, tool: 'Azure AI Evaluation' }, results)),
      ],
      notes: [
        ...(unscored > 0
          ? [`Up to ${counted(unscored, 'row')} without a score; n counts the scored ones.`]
          : []),
        'Scores of evaluators that ask a model are judgements; the file does not state how well they agree with people.',
      ],
    });
  },
});

export const { detect, parse } = azureEvaluate;

/** Settings and texts that stand beside the scores. */
const ASIDE =
  /_(?:threshold|reason|label|total_tokens|prompt_tokens|completion_tokens|tokens|cost)$/;

/** One column: `<evaluator>.<metric>` with numbers, or `…_result` with `pass` and `fail`. */
const columnResults = (
  name: string,
  cells: unknown[],
): { result: MetricResult; scored: number }[] => {
  if (ASIDE.test(name)) return [];
  const verdicts = cells.filter((cell) => cell === 'pass' || cell === 'fail');
  if (name.endsWith('_result') && verdicts.length > 0) {
    const metric = `${name.replace(/_result$/, '')} pass rate`;
    return [
      {
        result: result(
          metric,
          count(verdicts.filter((cell) => cell === 'pass').length, verdicts.length),
        ),
        scored: verdicts.length,
      },
    ];
  }
  const numbers = cells
    .map((cell) => (typeof cell === 'number' ? toNumber(cell) : null))
    .filter((number) => number !== null);
  const summary = meanAndDeviation(numbers);
  return summary === null
    ? []
    : [
        {
          result: result(name, { kind: 'mean', ...summary, trials: numbers.length }),
          scored: numbers.length,
        },
      ];
};
