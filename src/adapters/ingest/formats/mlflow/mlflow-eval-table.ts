import * as z from 'zod';
import { directionNotes, readColumn } from '../../assemble/columns';
import { block, evidence, listed, makeRun } from '../../assemble/run';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'mlflow-eval-table';

const tableSchema = z.object({
  columns: z.array(z.string()),
  data: z.array(z.array(z.unknown())).min(1),
});

/** `exact_match/v1/score`, or `correctness/score` and `correctness/value`. */
const SCORE = /^(.+?)(?:\/v\d+)?\/(?:score|value)$/;

/**
 * `eval_results_table.json` of `mlflow.evaluate()`. True and false are counted; numbers of a judge are
 * means on a scale that the file does not state. Latency and tokens are no quality.
 */
export const parseMlflowEvalTable: Parse = ({ value }) => {
  const { columns, data } = checked(tableSchema, value, 'an MLflow evaluation table');
  const odd = data.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) {
    return refuse(
      `Row ${odd + 1} of the MLflow evaluation table has ${data[odd]?.length ?? 0} values for ${columns.length} columns, so its scores cannot be told apart.`,
      { where: `data[${odd}]` },
    );
  }
  const rows = data.map((_, index) => `row ${index + 1}`);
  const read = columns.flatMap((column, index) => {
    const metric = SCORE.exec(column)?.[1];
    return metric === undefined
      ? []
      : [readColumn({ metric, cells: data.map((row) => row[index]), rows })];
  });
  const results = read.flatMap((one) => one.result ?? []);
  if (results.length === 0) {
    return refuse('The MLflow evaluation table holds no score.', {
      where: 'columns',
      hint: 'Columns with scores end in /score, such as exact_match/v1/score.',
    });
  }
  const graded = results.filter(({ measure }) => measure.kind !== 'count');
  return evidence(ID, {
    blocks: [
      block(
        'MLflow evaluation',
        makeRun({ format: ID, tool: 'MLflow' }, results),
        read.map((one) => one.items),
      ),
    ],
    notes: [
      ...read.flatMap((one) => one.notes),
      ...(graded.length === 0
        ? []
        : [
            `The file does not state the scale or the judge of: ${listed(graded.map(({ metric }) => metric))}.`,
          ]),
      ...directionNotes(results),
    ],
  });
};
