import * as z from 'zod';
import { isWorkItemKey } from '../../../../contract/keys';
import type { Measure, MetricResult } from '../../../../contract/types';
import { aside, lenientCount, lenientNumber, lenientText, toText } from '../../assemble/numbers';
import { madeBy, namedParts, settingsDigest, textsDigest } from '../../assemble/made-by';
import {
  block,
  contradicted,
  count,
  evidence,
  listed,
  makeRun,
  point,
  result,
} from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isText, isTree, listAt, mark, valueAt } from '../../format';
import { checked, refuse } from '../../problem';
import { meanOfSamples, scoresOfSamples, tallySamples } from './inspect-samples';

const ID = 'inspect';

const metricSchema = z.object({ name: z.string().optional(), value: lenientNumber });

const scoreSchema = z.object({
  name: z.string(),
  scorer: z.string().optional(),
  reducer: lenientText,
  scored_samples: lenientCount,
  unscored_samples: lenientCount,
  metrics: z.record(z.string(), metricSchema),
  params: z.unknown().optional(),
});

/** Header and results of a log, of any version; arguments are `options` or `params` and are not needed. */
const logSchema = z.object({
  status: z.string(),
  eval: z.object({
    task: z.string(),
    run_id: lenientText,
    model: lenientText,
    created: z.string().optional(),
    dataset: z.object({ name: lenientText, samples: lenientCount }).optional(),
    config: z.object({ epochs: lenientCount }).optional(),
    revision: z.object({ commit: lenientText, dirty: z.boolean().nullish() }).nullish(),
    metadata: aside(z.record(z.string(), z.unknown())),
    packages: aside(z.record(z.string(), z.unknown())),
    task_args: z.unknown().optional(),
    model_args: z.unknown().optional(),
    model_generate_config: z.unknown().optional(),
    scorers: z.unknown().optional(),
  }),
  plan: z.unknown().optional(),
  results: z
    .object({
      total_samples: lenientCount,
      completed_samples: lenientCount,
      scores: z.array(scoreSchema),
    })
    .nullish(),
  samples: z
    .array(
      z.object({
        scores: z.record(z.string(), z.object({ value: z.unknown().optional() })).nullish(),
      }),
    )
    .nullish(),
  stats: z
    .object({ started_at: z.string().optional(), completed_at: z.string().optional() })
    .nullish(),
});

type Log = z.infer<typeof logSchema>;
type Score = z.infer<typeof scoreSchema>;

/**
 * A log of Inspect AI (UK AI Security Institute), with or without its samples. n is
 * `results.completed_samples`, never `eval.dataset.samples`, which counts the whole data set.
 */
export const inspect = defineFormat({
  id: ID,
  title: 'an Inspect AI log',
  marks: (document) => {
    const { value } = document;
    return [
      [
        mark('eval.task', isTree(document) && isText(valueAt(value, 'eval', 'task'))),
        mark('status', isText(valueAt(value, 'status'))),
        mark(
          'eval.model or results.scores[]',
          isText(valueAt(value, 'eval', 'model')) || has(value, 'results', 'scores'),
        ),
      ],
    ];
  },
  parse: ({ value }) => {
    const log = checked(logSchema, value, 'an Inspect AI log');
    if (log.status !== 'success') {
      return refuse(
        `The Inspect run did not end well: its status is "${log.status.slice(0, 40)}".`,
        {
          where: 'status',
          hint: 'Only a run with status "success" counts. Run it again with `inspect eval-retry`.',
        },
      );
    }
    const scores = log.results?.scores ?? [];
    if (scores.length === 0)
      return refuse('The Inspect log holds no scores.', {
        where: 'results.scores',
        hint: 'Was the run made with --no-score? Score it with `inspect score`.',
      });
    const trials = trialsOf(log);
    const read = scores.map((score) => readScore(score, log, trials));
    const issue = valueAt(log.eval.metadata ?? {}, 'issue');
    return evidence(ID, {
      blocks: [
        block(
          log.eval.task,
          runOf(
            log,
            read.flatMap((r) => r.results),
          ),
        ),
      ],
      issueKey: isText(issue) && isWorkItemKey(issue) ? issue : null,
      notes: [...notesOf(log, trials), ...read.flatMap((r) => r.notes)],
    });
  },
});

export const { detect, parse } = inspect;

const epochsOf = (log: Log): number => Math.max(1, log.eval.config?.epochs ?? 1);

/** Different samples that were scored: tries of one sample (epochs) are not independent of each other. */
const trialsOf = (log: Log): number | null => {
  const completed = log.results?.completed_samples ?? null;
  const epochs = epochsOf(log);
  return completed === null || completed < 1 ? null : Math.max(1, Math.floor(completed / epochs));
};

const runOf = (log: Log, results: MetricResult[]) => {
  const version = log.eval.packages?.['inspect_ai'];
  return makeRun(
    { format: ID, tool: isText(version) ? `Inspect ${version}` : 'Inspect' },
    results,
    {
      modelName: log.eval.model,
      datasetId: log.eval.dataset?.name ?? null,
      commit: log.eval.revision?.commit ?? null,
      identity: identityOf(log),
      runId: log.eval.run_id,
      startedAt: toIso(log.stats?.started_at) ?? toIso(log.eval.created),
      finishedAt: toIso(log.stats?.completed_at),
    },
  );
};

/** Arguments of a scorer: `params` of its result, `options` of its definition. */
const scorerArguments = (log: Log): unknown[] => [
  ...(log.results?.scores ?? []).map(({ params }) => params),
  ...(Array.isArray(log.eval.scorers) ? log.eval.scorers : []).map((one: unknown) =>
    valueAt(one, 'options'),
  ),
];

/** Texts that the steps of a plan put before the model. */
const PROMPT_FIELDS = ['template', 'message', 'instructions', 'prompt'];

const promptTexts = (log: Log): (string | null)[] =>
  listAt(log.plan, 'steps').flatMap((step) =>
    PROMPT_FIELDS.map((field) => toText(valueAt(step, 'params', field))),
  );

/** What the log says of its prompt, settings, tools and judge; digests are of what it writes out. */
const identityOf = (log: Log) => {
  const named = namedParts(log.eval.metadata ?? {});
  const scorers = scorerArguments(log);
  const judges = scorers.map((one) => toText(valueAt(one, 'model')));
  const rubrics = scorers.flatMap((one) =>
    ['template', 'instructions'].map((field) => toText(valueAt(one, field))),
  );
  const { task_args, model_args, model_generate_config: generation } = log.eval;
  return madeBy({
    ...named,
    promptDigest: named.promptDigest ?? textsDigest(promptTexts(log)),
    configDigest: named.configDigest ?? settingsDigest(task_args, model_args, generation),
    judges: judges.some((one) => one !== null) ? judges : (named.judges ?? []),
    rubricDigest: named.rubricDigest ?? textsDigest([...new Set(rubrics)]),
    tools: log.eval.packages ?? {},
    seed: toText(valueAt(generation, 'seed')) ?? named.seed ?? null,
  });
};

const notesOf = (log: Log, trials: number | null): string[] => {
  const epochs = epochsOf(log);
  const { total_samples: total = null, completed_samples: completed = null } = log.results ?? {};
  const size = log.eval.dataset?.samples ?? null;
  return [
    ...(epochs > 1
      ? [
          `Every sample was tried ${epochs} times (epochs). Tries of one sample form a cluster, so n is the ${trials ?? 0} samples, not the tries.`,
        ]
      : []),
    ...(total !== null && completed !== null && completed < total
      ? [
          `${total - completed} of ${total} samples were not completed; n counts the completed ones.`,
        ]
      : []),
    ...(size !== null && completed !== null && size > Math.ceil(completed / epochs)
      ? [`The data set has ${size} samples; ${Math.ceil(completed / epochs)} of them were run.`]
      : []),
    ...(log.eval.revision?.dirty === true
      ? [
          'The working tree had uncommitted changes when the run was made; the commit does not describe it fully.',
        ]
      : []),
    ...(log.results?.scores.some((s) => /model_graded|judge/.test(s.scorer ?? s.name)) === true
      ? ['Scored by a model (judge). The log does not state how well the judge agrees with people.']
      : []),
  ];
};

const UNCERTAINTY = new Set(['stderr', 'std', 'var', 'bootstrap_stderr', 'ci_lower', 'ci_upper']);

/** Inspect rounds some of its means to three digits. */
const near = (worked: number, stated: number): boolean => Math.abs(worked - stated) < 5e-4;

type ReadScore = { results: MetricResult[]; notes: string[] };

/** Metrics of one scorer. With several scorers or reducers the slice tells them apart. */
const readScore = (score: Score, log: Log, trials: number | null): ReadScore => {
  const epochs = epochsOf(log);
  const scored = epochs === 1 ? (score.scored_samples ?? trials) : trials;
  const label = [score.name, score.reducer].filter((part) => part !== null).join('/');
  const slice = (log.results?.scores.length ?? 0) > 1 ? `scorer=${label}` : null;
  const error = score.metrics['stderr']?.value ?? score.metrics['bootstrap_stderr']?.value ?? null;
  const named = Object.entries(score.metrics).filter(([key]) => !UNCERTAINTY.has(key));
  const values = epochs === 1 ? scoresOfSamples(log.samples ?? [], score.name) : [];
  const isWhole = values.length > 0 && values.length === log.results?.completed_samples;
  const tally = isWhole ? tallySamples(values) : null;
  const worked = isWhole ? meanOfSamples(values) : null;
  const notes: string[] = [];
  const results = named.flatMap(([key, metric]): MetricResult[] => {
    if (metric.value === null) {
      notes.push(`${key} of ${score.name} is not a number and is left out.`);
      return [];
    }
    const isMean = key === 'accuracy' || key === 'mean';
    if (isMean && tally !== null && near(tally.successes / tally.trials, metric.value)) {
      return [result(key, { kind: 'count', ...tally }, slice)];
    }
    // The one stderr of a scorer belongs to its mean; beside several metrics it would be ambiguous.
    const own = isMean || named.length === 1 ? error : null;
    const read = result(key, measureOf(metric.value, own, scored, epochs), slice);
    return [
      !isMean || worked === null || near(worked, metric.value)
        ? read
        : contradicted(
            { ...read, measure: point(metric.value) },
            `the log states ${key} ${metric.value}, and its samples come to ${Math.round(worked * 1e4) / 1e4}`,
          ),
    ];
  });
  if (named.length === 0)
    notes.push(
      `Scorer ${score.name} states no metric beside ${listed(Object.keys(score.metrics))}.`,
    );
  if ((score.unscored_samples ?? 0) > 0)
    notes.push(`${countOf(score.unscored_samples ?? 0, 'sample')} not scored by ${score.name}.`);
  return { results, notes };
};

/**
 * Scores between 0 and 1 have the variance p(1-p) only if every score is 0 or 1. So a standard error
 * (sample variance, n - 1) of just that size proves that the mean is k of n; anything else, such as
 * partial credit, keeps its standard error. A standard error of 0 without that proof is no certainty.
 */
const measureOf = (
  value: number,
  error: number | null,
  trials: number | null,
  epochs: number,
): Measure => {
  if (error === null) return point(value, trials);
  if (trials !== null && epochs === 1 && value >= 0 && value <= 1) {
    const successes = Math.round(value * trials);
    const exact = Math.sqrt((value * (1 - value)) / Math.max(1, trials - 1));
    const isCount =
      Math.abs(successes / trials - value) < 5e-4 && Math.abs(successes - value * trials) < 0.05;
    if (isCount && Math.abs(error - exact) <= 1e-3 * Math.max(exact, 1e-3))
      return count(successes, trials);
  }
  return error > 0
    ? { kind: 'standard-error', estimate: value, standardError: error, trials }
    : point(value, trials);
};
