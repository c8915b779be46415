import * as z from 'zod';
import type { MetricResult } from '../../../contract/types';
import { binaryConfusion, confusionResults, isConfusion } from '../assemble/confusion';
import { lenientText, toCount, toNumber } from '../assemble/numbers';
import {
  COMMIT_NAMES,
  DIGEST_NAMES,
  firstOf,
  issueKeyOf,
  MODEL_NAMES,
  toSha256,
  VERSION_NAMES,
} from '../assemble/routing';
import {
  block,
  countOrPoint,
  counted,
  evidence,
  listed,
  makeRun,
  point,
  result,
} from '../assemble/run';
import { toIso } from '../assemble/times';
import { defineFormat, has, isObject, isText, isTree, listAt, mark, valueAt } from '../format';
import { checked, refuse } from '../problem';

const ID = 'mlflow-run';

type Entry = z.infer<typeof pairSchema>;

const pairSchema = z.object({ key: z.string(), value: z.unknown().optional() });

/** `[{key, value}]` as the REST API writes it, or `{key: value}` as `mlflow runs describe` does. */
const entriesSchema = z
  .preprocess(
    (value) =>
      isObject(value)
        ? Object.entries(value).map(([key, v]) => ({ key, value: v }))
        : (value ?? []),
    z.array(pairSchema),
  )
  .optional()
  .default([]);

const runSchema = z.object({
  info: z.object({
    run_id: z.string().optional(),
    run_uuid: z.string().optional(),
    run_name: lenientText,
    status: z.string().optional(),
    start_time: z.unknown().optional(),
    end_time: z.unknown().optional(),
    lifecycle_stage: z.string().optional(),
  }),
  data: z.object({ metrics: entriesSchema, params: entriesSchema, tags: entriesSchema }),
  inputs: z
    .object({
      dataset_inputs: z
        .array(
          z.object({
            dataset: z.object({ name: lenientText, digest: lenientText }),
            tags: entriesSchema,
          }),
        )
        .optional(),
    })
    .nullish(),
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
      [mark('runs[]', tree && searched.length > 0), ...shape(searched[0], 'runs[].')],
    ];
  },
  parse: ({ value }) => {
    const runs = has(value, 'runs')
      ? listAt(value, 'runs')
      : [has(value, 'run') ? valueAt(value, 'run') : value];
    const read = runs.map((run) => readRun(checked(runSchema, run, 'an MLflow run')));
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
  if (info.status !== undefined && info.status !== 'FINISHED' && info.status !== '3')
    return out(`has the status ${info.status}`);
  if (info.lifecycle_stage === 'deleted') return out('is deleted');
  const [metrics, params, tags] = [
    recordOf(data.metrics),
    recordOf(data.params),
    recordOf(data.tags),
  ];
  const described = { ...params, ...tags };
  const size = sizeOf(metrics, params);
  const { results, notes } = readMetrics(data.metrics, size?.trials ?? null);
  if (results.length === 0) return out('holds no metric that is a number');
  const dataset = datasetOf(run);
  const parts = {
    modelName: firstOf(described, MODEL_NAMES),
    modelVersion: firstOf(described, VERSION_NAMES),
    commit: firstOf(described, ['mlflow.source.git.commit', ...COMMIT_NAMES]),
    runId: info.run_id ?? info.run_uuid ?? null,
    datasetId: dataset.id,
    datasetSha256: toSha256(firstOf(described, DIGEST_NAMES)),
    startedAt: toIso(info.start_time),
    finishedAt: toIso(info.end_time),
  };
  return {
    blocks: [block(label, makeRun({ format: ID, tool: 'MLflow' }, results, parts))],
    notes: [
      ...notes,
      ...dataset.notes,
      ...(size === null ? [] : [`n = ${size.trials} is read from the ${size.from}.`]),
      ...(info.status === undefined ? [`Run "${label}" does not state its status.`] : []),
    ],
    issueKey: issueKeyOf(described),
  };
};

const SIZE_NAMES = [
  'example_count',
  'eval_dataset_size',
  'n',
  'n_examples',
  'num_examples',
  'n_samples',
  'n_test',
  'eval_rows',
];

/** How many cases were evaluated, from a metric or parameter of one of the usual names. */
const sizeOf = (metrics: Record<string, unknown>, params: Record<string, unknown>) => {
  for (const name of SIZE_NAMES) {
    for (const [kind, record] of [
      ['metric', metrics],
      ['parameter', params],
    ] as const) {
      const trials = toCount(firstOf(record, [name]));
      if (trials !== null && trials > 0) return { trials, from: `${kind} "${name}"` };
    }
  }
  return null;
};

/** Metrics that are the share of all cases, so that n of the run is their n. */
const WHOLE_SHARE =
  /^(?:accuracy|accuracy_score|acc|exact_match|pass_rate|error_rate|success_rate)(?:\/v\d+)?$/;
const CELLS = ['true_positives', 'false_positives', 'true_negatives', 'false_negatives'] as const;
const AREAS = new Set(['roc_auc', 'auc', 'roc_auc_score', 'auroc']);

const readMetrics = (entries: Entry[], trials: number | null) => {
  const metrics = new Map(entries.map(({ key, value }) => [key.toLowerCase(), value]));
  const [truePositives, falsePositives, trueNegatives, falseNegatives] = CELLS.map((name) =>
    toCount(metrics.get(name)),
  );
  const cells =
    truePositives != null &&
    falsePositives != null &&
    trueNegatives != null &&
    falseNegatives != null
      ? { truePositives, falsePositives, trueNegatives, falseNegatives }
      : null;
  const confusion = cells === null ? null : binaryConfusion(cells);
  const fromMatrix =
    confusion !== null && isConfusion(confusion.labels, confusion.matrix)
      ? confusionResults(confusion)
      : [];
  const derived = new Map(fromMatrix.map((r) => [r.metric, r]));
  const notNumbers: string[] = [];
  const listedResults = entries.flatMap(({ key, value }): MetricResult[] => {
    const metric = key.toLowerCase();
    const number = toNumber(value);
    if (number === null) {
      notNumbers.push(key);
      return [];
    }
    if (
      SIZE_NAMES.includes(metric) ||
      (fromMatrix.length > 0 && CELLS.some((name) => name === metric))
    )
      return [];
    const same = derived.get(metric.replace(/_score$/, ''));
    if (same?.measure.kind === 'count') {
      derived.delete(same.metric);
      return [{ ...same, metric }];
    }
    if (cells !== null && AREAS.has(metric) && number >= 0 && number <= 1) {
      return [
        result(metric, {
          kind: 'auc',
          auc: number,
          positives: cells.truePositives + cells.falseNegatives,
          negatives: cells.trueNegatives + cells.falsePositives,
        }),
      ];
    }
    return [
      result(
        metric,
        WHOLE_SHARE.test(metric) ? countOrPoint(number, trials) : point(number, trials),
      ),
    ];
  });
  return {
    results: [...listedResults, ...derived.values()],
    notes: [
      ...(notNumbers.length > 0 ? [`Not a number and left out: ${listed(notNumbers)}.`] : []),
      ...(fromMatrix.length > 0
        ? [
            'Counts are taken from the metrics true_positives, false_positives, true_negatives and false_negatives.',
          ]
        : []),
    ],
  };
};

/** The data set that was evaluated on; one used for training is not that, whatever its name. */
const datasetOf = (run: MlflowRun): { id: string | null; notes: string[] } => {
  const inputs = (run.inputs?.dataset_inputs ?? []).map(({ dataset, tags }) => ({
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
          `The run names ${counted(inputs.length, 'data set')} (${listed(inputs.map((i) => `${i.name ?? '?'} as ${i.context ?? 'no stated use'}`))}); none is the one data set that was evaluated on.`,
        ],
      };
};
