import * as z from 'zod';
import { madeBy, namedParts } from '../../assemble/made-by';
import { aside, lenientText, toNumber } from '../../assemble/numbers';
import {
  COMMIT_NAMES,
  DIGEST_NAMES,
  firstOf,
  issueKeyOf,
  MODEL_NAMES,
  toSha256,
  VERSION_NAMES,
} from '../../assemble/routing';
import { block, evidence, listed, makeRun } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isObject, isText, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';
import { readMetrics } from './mlflow-metrics';

const ID = 'mlflow-run';

type Entry = { key: string; value: unknown };

const pairSchema = z.object({ key: z.string(), value: z.unknown().optional() });

/** `[{key, value}]` as the REST API writes it, or `{key: value}` as `mlflow runs describe` does. */
const entriesSchema = z
  .preprocess(
    (value) =>
      isObject(value)
        ? Object.entries(value).map(([key, v]) => ({ key, value: latestOf(v) }))
        : (value ?? []),
    z.array(pairSchema),
  )
  .optional()
  .default([])
  .transform((pairs): Entry[] => pairs.map(({ key, value }) => ({ key, value })));

/** Export tools write all values of a metric; the one of the last step is the metric. */
const latestOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const order = (one: unknown, key: string): number => toNumber(valueAt(one, key)) ?? 0;
  const sorted = [...(value as unknown[])].sort(
    (a, b) => order(a, 'step') - order(b, 'step') || order(a, 'timestamp') - order(b, 'timestamp'),
  );
  return valueAt(sorted.at(-1), 'value');
};

const inputSchema = z.object({
  dataset: z.object({ name: lenientText, digest: lenientText }),
  tags: entriesSchema.catch([]),
});

const runSchema = z.object({
  info: z.object({
    run_id: lenientText,
    run_uuid: lenientText,
    run_name: lenientText,
    status: lenientText,
    start_time: z.unknown().optional(),
    end_time: z.unknown().optional(),
    lifecycle_stage: lenientText,
  }),
  data: z.object({
    metrics: entriesSchema,
    params: entriesSchema.catch([]),
    tags: entriesSchema.catch([]),
  }),
  inputs: z.preprocess(
    (value) => valueAt(value, 'dataset_inputs') ?? value,
    aside(z.array(inputSchema)),
  ),
});

type MlflowRun = z.infer<typeof runSchema>;
type Read = { blocks: ReturnType<typeof block>[]; notes: string[]; issueKey: string | null };

/**
 * An MLflow run: REST `runs/get` and `runs/search`, or the output of `mlflow runs describe`. Only the
 * latest value of each metric is in the file. Runs that did not finish do not count.
 */
export const mlflowRun = defineFormat({
  id: ID,
  title: 'an MLflow run',
  marks: (document) => {
    const tree = isTree(document);
    const shape = (run: unknown, at: string) => [
      mark(
        `${at}info.run_id`,
        tree &&
          (isText(valueAt(run, 'info', 'run_id')) || isText(valueAt(run, 'info', 'run_uuid'))),
      ),
      mark(`${at}data.metrics`, has(run, 'data', 'metrics')),
    ];
    const { value } = document;
    const searched = listAt(value, 'runs');
    return [
      shape(valueAt(value, 'run'), 'run.'),
      shape(value, ''),
      shape(wholeRun(valueAt(value, 'mlflow')), 'mlflow.'),
      shape(wholeRun(value), ''),
      [mark('runs[]', tree && searched.length > 0), ...shape(searched[0], 'runs[].')],
    ];
  },
  parse: ({ value }) => {
    const runs = has(value, 'runs')
      ? listAt(value, 'runs')
      : [valueAt(value, 'run') ?? valueAt(value, 'mlflow') ?? value];
    const read = runs.map((run) => readRun(checked(runSchema, wholeRun(run), 'an MLflow run')));
    const blocks = read.flatMap((r) => r.blocks);
    const notes = read.flatMap((r) => r.notes);
    if (blocks.length === 0) {
      return refuse(`No MLflow run in the file counts: ${notes.join(' ')}`, {
        hint: 'Send a run with status FINISHED and at least one metric.',
      });
    }
    const keys = [...new Set(read.map((r) => r.issueKey).filter((key) => key !== null))];
    return evidence(ID, { blocks, notes, issueKey: keys.length === 1 ? (keys[0] ?? null) : null });
  },
});

export const { detect, parse } = mlflowRun;

/**
 * A run in the form of the REST API. Export tools put metrics, parameters and tags beside `info`; the
 * result of GenAI evaluation is `{run_id, metrics}` alone.
 */
const wholeRun = (value: unknown): unknown => {
  if (!isObject(value) || has(value, 'data')) return value;
  const { metrics, params, tags, inputs } = value;
  if (!isObject(metrics)) return value;
  const info = valueAt(value, 'info') ?? { run_id: valueAt(value, 'run_id') };
  return { info, data: { metrics, params, tags }, inputs };
};

const recordOf = (entries: Entry[]): Record<string, unknown> =>
  Object.fromEntries(entries.map(({ key, value }) => [key, value]));

const readRun = (run: MlflowRun): Read => {
  const { info, data } = run;
  const label = info.run_name ?? info.run_id ?? info.run_uuid ?? 'run';
  const out = (why: string): Read => ({
    blocks: [],
    notes: [`Run "${label}" ${why}.`],
    issueKey: null,
  });
  if (info.status !== null && info.status !== 'FINISHED' && info.status !== '3')
    return out(`has the status ${info.status}`);
  if (info.lifecycle_stage === 'deleted') return out('is deleted');
  const [params, tags] = [recordOf(data.params), recordOf(data.tags)];
  const described = { ...params, ...tags };
  const { results, notes, dataset: ofMetrics } = readMetrics(data.metrics, params);
  if (results.length === 0) {
    return out(['holds no metric that is a number and not of training', ...notes].join('. '));
  }
  const dataset = datasetOf(run);
  const parts = {
    modelName: firstOf(described, MODEL_NAMES),
    modelVersion: firstOf(described, VERSION_NAMES),
    commit: firstOf(described, [
      'mlflow.source.git.commit',
      'mlflow.databricks.gitRepoCommit',
      ...COMMIT_NAMES,
    ]),
    runId: info.run_id ?? info.run_uuid ?? null,
    datasetId: dataset.id ?? ofMetrics,
    identity: madeBy({ ...namedParts(described), tools: { mlflow: described['mlflow.version'] } }),
    datasetSha256: toSha256(firstOf(described, DIGEST_NAMES)),
    startedAt: toIso(info.start_time),
    finishedAt: toIso(info.end_time),
  };
  return {
    blocks: [block(label, makeRun({ format: ID, tool: 'MLflow' }, results, parts))],
    notes: [
      ...notes,
      ...dataset.notes,
      ...(info.status === null ? [`Run "${label}" does not state its status.`] : []),
    ],
    issueKey: issueKeyOf(described),
  };
};

/** The data set that was evaluated on; one used for training is not that, whatever its name. */
const datasetOf = (run: MlflowRun): { id: string | null; notes: string[] } => {
  const inputs = (run.inputs ?? []).map(({ dataset, tags }) => ({
    ...dataset,
    context: firstOf(recordOf(tags), ['mlflow.data.context'])?.toLowerCase() ?? null,
  }));
  const evaluated = inputs.filter(
    ({ context }) => context !== null && /eval|test|holdout|valid/.test(context),
  );
  const id = evaluated.length === 1 ? (evaluated[0]?.name ?? null) : null;
  if (id !== null) {
    const digest = evaluated[0]?.digest ?? null;
    return {
      id,
      notes:
        digest === null || toSha256(digest) !== null
          ? []
          : [`MLflow's digest "${digest}" of the data set is not a SHA-256 and is not kept.`],
    };
  }
  return inputs.length === 0
    ? { id: null, notes: [] }
    : {
        id: null,
        notes: [
          `The run names ${countOf(inputs.length, 'data set')} (${listed(inputs.map((i) => `${i.name ?? '?'} as ${i.context ?? 'no stated use'}`))}); none is the one data set that was evaluated on.`,
        ],
      };
};
