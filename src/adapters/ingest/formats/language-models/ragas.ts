import { madeBy } from '../../assemble/made-by';
import { directionNotes, readColumn } from '../../assemble/columns';
import { plainEstimate } from '../../../../contract/estimate';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { block, evidence, makeRun, point, result } from '../../assemble/run';
import { heldAgainst, isCopied } from '../../assemble/twice';
import { isObject, type JsonObject } from '../../format';
import type { Parse } from '../../family';
import { refuse } from '../../problem';
import {
  nestedRows,
  nestedScores,
  RAGAS_METRICS,
  ragasValue,
  SIZES,
  statedMeans,
  summaryOf,
} from './ragas-metrics';

const ID = 'ragas';

/** Columns that hold what was asked and answered, not how well. */
const CONTENT =
  /^(?:user_input|question|response|answer|reference|ground_truth|retrieved_contexts|contexts|reference_contexts|rubrics?|multi_responses|synthesizer_name|persona_name|query_style|query_length|metadata)$/;
const NUMBERING = /^(?:sample_index|index|id|row_id|unnamed: 0)$/i;
const COSTS = /(?:latency|tokens?|cost|duration|_time|seconds)$/i;

/**
 * Rows of RAGAS (`result.to_pandas().to_json(orient="records")`, or the CSV) or a project's summary of them. Scores
 * are graded, so they stay means, whole though n times the mean may be.
 */
export const parseRagas: Parse = (document) => {
  const value = ragasValue(document);
  const nested = document.syntax === 'csv' ? [] : nestedRows(value);
  if (nested.length > 0) {
    const rows = nested.map((row) => ({ id: row['id'], ...nestedScores(row) }));
    return readRows(rows, statedMeans(value));
  }
  const alone = summaryOf(value);
  const isSummary = isObject(alone) && SIZES.some((key) => key in alone);
  return Array.isArray(value) && !isSummary
    ? readRows(
        value.map((row: unknown) => (isObject(row) ? row : {})),
        {},
      )
    : readSummary(isObject(alone) ? alone : {});
};

/** @param means what the file states of all rows */
const readRows = (rows: JsonObject[], means: JsonObject) => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (key) => !CONTENT.test(key) && !NUMBERING.test(key) && !COSTS.test(key),
  );
  const names = rows.map(
    (row, index) => `row ${toText(row['sample_index']) ?? toText(row['id']) ?? index}`,
  );
  const read = keys.map((metric) => ({
    metric,
    ...readColumn({ metric, cells: rows.map((row) => row[metric]), rows: names }),
  }));
  const scored = read.filter((one) => one.result !== null);
  const results = scored.flatMap((one) => {
    const worked = one.result === null ? null : plainEstimate(one.result.measure);
    if (one.result === null || worked === null) return one.result ?? [];
    const stated = toNumber(means[one.metric]);
    if (isCopied(one.result, stated)) return [result(one.metric, point(worked))];
    const parts = `${Math.round(worked * 1e6) / 1e6} over ${rows.length} rows`;
    return [heldAgainst(one.result, { stated, worked, parts })];
  });
  if (results.length === 0)
    return refuse('The RAGAS rows hold no score that is a number.', {
      hint: 'A score of NaN means that the judge failed. Look at its log, and run it again.',
    });
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
  const trials = SIZES.map((key) => toCount(file[key])).find((one) => one !== null) ?? null;
  const results = RAGAS_METRICS.flatMap((metric) => {
    const number = toNumber(file[metric]);
    return number === null ? [] : [result(metric, point(number, trials))];
  });
  if (results.length === 0) return refuse('The RAGAS summary holds no score that is a number.');
  const judge = toText(file['evaluator_model']);
  return evidence(ID, {
    blocks: [
      block(
        'RAGAS summary',
        makeRun({ format: ID, tool: 'RAGAS' }, results, { identity: madeBy({ judges: [judge] }) }),
      ),
    ],
    notes: [
      judge === null
        ? 'The scores are of a judge model, which the file does not name.'
        : `${judge} is the judge, not the model that was evaluated.`,
      'The means state no spread, so they cannot decide. Send the rows: result.to_pandas().to_json(orient="records").',
      ...directionNotes(results),
    ],
  });
};
