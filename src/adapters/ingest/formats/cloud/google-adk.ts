import * as z from 'zod';
import type { ItemColumns, MetricResult } from '../../../../contract/types';
import { directionNotes, readColumn } from '../../assemble/columns';
import { groupBy } from '../../assemble/group';
import { itemColumns, type FileItem } from '../../assemble/items';
import { aside, lenientNumber, lenientText } from '../../assemble/numbers';
import {
  block,
  clip,
  contradicted,
  count,
  evidence,
  listed,
  makeRun,
  result,
} from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { readVerdicts, withVerdicts } from '../../assemble/verdicts';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

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
  overall_eval_metric_results: aside(z.array(metricSchema)).transform((list) => list ?? []),
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
  const metrics = first.flatMap((one) =>
    one.overall_eval_metric_results.map((metric): Metric => ({ ...metric, id: one.eval_id })),
  );
  const read = [...groupBy(metrics, (metric) => metric.metric_name)].map(readMetric);
  const results = [wholeRate(judged), ...read.flatMap((one) => one.results)];
  const run = makeRun({ format: ID, tool: 'Google ADK' }, results, {
    attempts: attemptsOf(cases),
    datasetId: file.eval_set_id,
    runId: file.eval_set_result_id,
    finishedAt: toIso(file.creation_timestamp),
  });
  const items = [itemColumns('pass_rate', null, caseItems(cases)), ...read.map((one) => one.items)];
  return evidence(ID, {
    blocks: [block(file.eval_set_id ?? 'eval set', run, items)],
    notes: [
      ...caseNotes(first, cases),
      ...read.flatMap((one) => one.notes),
      ...directionNotes(results),
    ],
  });
};

/** Most cases and tries of one that a run keeps. */
const [MOST_CASES, MOST_TRIES] = [100, 20];

const attemptsOf = (cases: readonly (readonly [string, Case[]])[]) =>
  cases
    .filter(([, tries]) => tries.length > 1)
    .slice(0, MOST_CASES)
    .map(([id, tries]) => ({
      test: clip(id),
      outcomes: tries.flatMap((one) => statusOf(one.final_eval_status) ?? []).slice(0, MOST_TRIES),
    }));

/** Every evaluated try of every case. */
const caseItems = (cases: readonly (readonly [string, Case[]])[]): FileItem[] =>
  cases.flatMap(([id, tries]) =>
    tries.flatMap((one, index) => {
      const status = statusOf(one.final_eval_status);
      return status === null ? [] : [{ id, value: status === 'passed', attempt: index + 1 }];
    }),
  );

const statusOf = (status: string | null): 'passed' | 'failed' | null =>
  status !== null && Object.hasOwn(STATUS, status) ? (STATUS[status] ?? null) : null;

/** Cases that passed; contradicted where a metric of one of them failed. */
const wholeRate = (judged: readonly Case[]): MetricResult => {
  const passed = judged.filter((one) => statusOf(one.final_eval_status) === 'passed');
  const rate = result('pass_rate', count(passed.length, judged.length));
  const failing = passed.filter((one) =>
    one.overall_eval_metric_results.some((metric) => statusOf(metric.eval_status) === 'failed'),
  );
  const spared = judged.filter(
    (one) =>
      !passed.includes(one) &&
      one.overall_eval_metric_results.length > 0 &&
      one.overall_eval_metric_results.every((metric) => statusOf(metric.eval_status) === 'passed'),
  );
  const ids = (cases: readonly Case[]): string => listed(cases.map(({ eval_id: id }) => id));
  const why = [
    ...(failing.length === 0
      ? []
      : [
          `${countOf(failing.length, 'case')} passed as a whole, and a metric of it failed: ${ids(failing)}`,
        ]),
    ...(spared.length === 0
      ? []
      : [
          `${countOf(spared.length, 'case')} failed as a whole, and each metric of it passed: ${ids(spared)}`,
        ]),
  ];
  return why.length === 0 ? rate : contradicted(rate, why.join('; '));
};

type ReadMetric = { results: MetricResult[]; items: ItemColumns | null; notes: string[] };

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
  const reading = readVerdicts(
    name,
    metrics.map(({ id, score, threshold, eval_status: status }) => {
      const verdict = statusOf(status);
      return { id, score, threshold, passed: verdict === null ? null : verdict === 'passed' };
    }),
  );
  const scores = column.result === null ? [] : [withVerdicts(column.result, reading)];
  const { contradiction: why } = reading;
  return {
    results: [...(why === null ? rates : rates.map((rate) => contradicted(rate, why))), ...scores],
    items: column.items,
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
