import { directionNotes, readColumn } from '../../assemble/columns';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { block, evidence, makeRun, point, result } from '../../assemble/run';
import { isObject, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';
import { RAGAS_METRICS } from './ragas-metrics';

const ID = 'ragas';

/** Columns that hold what was asked and answered, not how well. */
const CONTENT =
  /^(?:user_input|question|response|answer|reference|ground_truth|retrieved_contexts|contexts|reference_contexts|rubrics?|multi_responses|synthesizer_name|persona_name|query_style|query_length|metadata)$/;
const NUMBERING = /^(?:sample_index|index|id|row_id|unnamed: 0)$/i;
const COSTS = /(?:latency|tokens?|cost|duration|_time|seconds)$/i;

/**
 * Rows of RAGAS (`result.to_pandas().to_json(orient="records")`) or a project's summary of them. Scores
 * are graded, so they stay means, whole though n times the mean may be.
 */
export const parseRagas: Parse = ({ value }) =>
  Array.isArray(value)
    ? readRows(value.filter(isObject))
    : readSummary(isObject(value) ? value : {});

const readRows = (rows: JsonObject[]) => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (key) => !CONTENT.test(key) && !NUMBERING.test(key) && !COSTS.test(key),
  );
  const names = rows.map((row, index) => `row ${toText(row['sample_index']) ?? index}`);
  const read = keys.map((metric) =>
    readColumn({ metric, cells: rows.map((row) => row[metric]), rows: names }),
  );
  const scored = read.filter((one) => one.result !== null);
  const results = scored.flatMap((one) => one.result ?? []);
  if (results.length === 0) return refuse('The RAGAS rows hold no score.');
  return evidence(ID, {
    blocks: [
      block(
        'RAGAS',
        makeRun({ format: ID, tool: 'RAGAS' }, results),
        scored.map((one) => one.items),
      ),
    ],
    notes: [
      ...scored.flatMap((one) => one.notes),
      'The scores are of a judge model, which the file does not name.',
      ...directionNotes(results),
    ],
  });
};

const readSummary = (file: JsonObject) => {
  const trials = toCount(file['num_questions']) ?? toCount(file['num_samples']);
  const results = RAGAS_METRICS.flatMap((metric) => {
    const number = toNumber(file[metric]);
    return number === null ? [] : [result(metric, point(number, trials))];
  });
  if (results.length === 0) return refuse('The RAGAS summary holds no score that is a number.');
  const judge = toText(file['evaluator_model']);
  return evidence(ID, {
    blocks: [block('RAGAS summary', makeRun({ format: ID, tool: 'RAGAS' }, results))],
    notes: [
      judge === null
        ? 'The scores are of a judge model, which the file does not name.'
        : `${judge} is the judge, not the model that was evaluated.`,
      'The means state no spread, so they cannot decide. Send the rows: result.to_pandas().to_json(orient="records").',
      ...directionNotes(results),
    ],
  });
};
