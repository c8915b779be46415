import * as z from 'zod';
import type { MetricResult } from '../../../contract/types';
import { directionNotes, readColumn } from '../assemble/columns';
import { groupBy } from '../assemble/group';
import { lenientNumber, lenientText } from '../assemble/numbers';
import { block, count, evidence, listed, makeRun, result } from '../assemble/run';
import { toIso } from '../assemble/times';
import type { Parse } from '../family';
import { checked, refuse } from '../problem';

const ID = 'google-adk';

/** `EvalStatus` of the Agent Development Kit, as number or name. */
const STATUS: Record<string, 'passed' | 'failed'> = {
  ...{ 1: 'passed', 2: 'failed' },
  ...{ PASSED: 'passed', FAILED: 'failed' },
};

const metricSchema = z.object({
  metric_name: z.string(),
  threshold: lenientNumber,
  score: lenientNumber,
  eval_status: lenientText,
});

const caseSchema = z.object({
  eval_id: z.string(),
  final_eval_status: lenientText,
  overall_eval_metric_results: z
    .array(metricSchema)
    .nullish()
    .transform((list) => list ?? []),
});

const setSchema = z.object({
  eval_set_id: lenientText,
  eval_set_result_id: lenientText,
  creation_timestamp: z.unknown().optional(),
  eval_case_results: z.array(caseSchema).min(1),
});

type Case = z.infer<typeof caseSchema>;
type Metric = z.infer<typeof metricSchema> & { id: string };

/**
 * `*.evalset_result.json` of Google's Agent Development Kit. A case that was not evaluated is neither a
 * pass nor a fail: it is named and not counted. Of a case that was run several times the first counts.
 */
export const parseGoogleAdk: Parse = ({ value }) => {
  const file = checked(setSchema, value, 'an eval set result of Google ADK');
  const cases = [...groupBy(file.eval_case_results, ({ eval_id: id }) => id)];
  const first = cases.flatMap(([, tries]) => tries.slice(0, 1));
  const judged = first.filter((one) => statusOf(one.final_eval_status) !== null);
  if (judged.length === 0) {
    return refuse('No case of the ADK eval set was evaluated.', { where: 'eval_case_results' });
  }
  const passed = judged.filter((one) => statusOf(one.final_eval_status) === 'passed').length;
  const metrics = first.flatMap((one) =>
    one.overall_eval_metric_results.map((metric): Metric => ({ ...metric, id: one.eval_id })),
  );
  const read = [...groupBy(metrics, (metric) => metric.metric_name)].map(readMetric);
  const results = [
    result('pass_rate', count(passed, judged.length)),
    ...read.flatMap((one) => one.results),
  ];
  const run = makeRun({ format: ID, tool: 'Google ADK' }, results, {
    datasetId: file.eval_set_id,
    runId: file.eval_set_result_id,
    finishedAt: toIso(file.creation_timestamp),
  });
  return evidence(ID, {
    blocks: [block(file.eval_set_id ?? 'eval set', run)],
    notes: [
      ...caseNotes(first, cases),
      ...read.flatMap((one) => one.notes),
      ...directionNotes(results),
    ],
  });
};

const statusOf = (status: string | null): 'passed' | 'failed' | null =>
  status !== null && Object.hasOwn(STATUS, status) ? (STATUS[status] ?? null) : null;

type ReadMetric = { results: MetricResult[]; notes: string[] };

/** A metric by its verdicts, one slice a threshold, and by its scores. */
const readMetric = ([name, metrics]: readonly [string, Metric[]]): ReadMetric => {
  const judged = metrics.filter(({ eval_status: status }) => statusOf(status) !== null);
  const byThreshold = [...groupBy(judged, ({ threshold }) => String(threshold))];
  const rates = byThreshold.map(([threshold, group]) => {
    const passed = group.filter((one) => statusOf(one.eval_status) === 'passed').length;
    const slice = threshold === 'null' ? null : `threshold=${threshold}`;
    return result(`${name} pass rate`, count(passed, group.length), slice);
  });
  const column = readColumn({
    metric: name,
    cells: metrics.map(({ score }) => score),
    rows: metrics.map(({ id }) => id),
  });
  return {
    results: [...rates, ...(column.result === null ? [] : [column.result])],
    notes: column.notes,
  };
};

const caseNotes = (
  first: readonly Case[],
  cases: readonly (readonly [string, Case[]])[],
): string[] => {
  const open = first.filter((one) => statusOf(one.final_eval_status) === null);
  const repeated = cases.filter(([, tries]) => tries.length > 1);
  return [
    ...(open.length === 0
      ? []
      : [
          `${open.length} of ${first.length} not evaluated, and not counted: ${listed(open.map(({ eval_id: id }) => id))}.`,
        ]),
    ...(repeated.length === 0
      ? []
      : [
          `Run more than once, of which the first counts: ${listed(repeated.map(([id, tries]) => `${id} (${tries.length} times)`))}.`,
        ]),
  ];
};
