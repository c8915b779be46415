import * as z from 'zod';
import type { ItemColumns, Measure, MetricResult } from '../../../../contract/types';
import { madeBy } from '../../assemble/made-by';
import { groupBy } from '../../assemble/group';
import { itemColumns } from '../../assemble/items';
import {
  aside,
  lenientCount,
  lenientNumber,
  lenientText,
  meanAndDeviation,
} from '../../assemble/numbers';
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
import { heldAgainst } from '../../assemble/twice';
import type { Parse } from '../../family';
import { checked } from '../../problem';

const ID = 'waza';

const taskSchema = z.object({
  test_id: z.string(),
  group: lenientText,
  status: z.string(),
  runs: z.array(z.object({ status: z.string() })).catch([]),
});

const cell = z.number().int().nonnegative();
const cellsSchema = z.object({
  true_positives: cell,
  false_positives: cell,
  true_negatives: cell,
  false_negatives: cell,
  accuracy: lenientNumber,
});

const intervalSchema = z.object({
  lower: z.number(),
  upper: z.number(),
  mean: lenientNumber,
  confidence_level: z.number().gt(0).lt(1),
});

const fileSchema = z.object({
  eval_id: lenientText,
  eval_name: lenientText,
  timestamp: z.unknown().optional(),
  config: aside(z.object({ model_id: lenientText, judge_model: lenientText })),
  summary: z.object({
    total_tests: lenientCount,
    succeeded: lenientCount,
    errors: lenientCount,
    aggregate_score: lenientNumber,
    statistics: aside(z.object({ bootstrap_ci: intervalSchema })),
  }),
  trigger_metrics: aside(cellsSchema),
  tasks: z.array(taskSchema).min(1),
});

type Task = z.infer<typeof taskSchema>;

/**
 * Results of waza. A test passes where all its runs do, and is one trial; runs of one test are a
 * cluster, so their rate is a mean over tests. The two are metrics of their own.
 */
export const parseWaza: Parse = ({ value }) => {
  const file = checked(fileSchema, value, 'results of waza');
  const tasks = file.tasks.filter(({ status }) => status !== 'skipped');
  const { aggregate_score: score, statistics } = file.summary;
  const interval = statistics?.bootstrap_ci ?? null;
  const results = [
    ...wholeRate(tasks, file.summary),
    ...runRates(tasks),
    ...(score === null ? [] : [result('aggregate_score', scoreOf(score, interval, tasks.length))]),
    ...triggerResults(file.trigger_metrics ?? null, tasks),
  ];
  const judge = file.config?.judge_model ?? null;
  const run = makeRun({ format: ID, tool: 'waza' }, results, {
    modelName: file.config?.model_id ?? null,
    identity: madeBy({ judges: [judge] }),
    runId: file.eval_id,
    finishedAt: toIso(file.timestamp),
  });
  return evidence(ID, {
    blocks: [block(file.eval_name ?? 'waza', run, itemsOf(tasks))],
    notes: [
      ...runNotes(tasks),
      ...(judge === null ? [] : [`${judge} is the judge, not the model that was evaluated.`]),
      ...((file.summary.errors ?? 0) > 0
        ? [
            `${countOf(file.summary.errors ?? 0, 'test')} ended in an error and counted as not passed.`,
          ]
        : []),
      'The file states one time and not whether the run began or ended then; it is read as the end.',
    ],
  });
};

const isPassed = ({ status }: { status: string }): boolean => status === 'passed';
const itemsOf = (tasks: readonly Task[]): (ItemColumns | null)[] => [
  itemColumns(
    'pass_rate',
    null,
    tasks.map((task) => ({ id: task.test_id, value: isPassed(task) })),
  ),
  itemColumns(
    'run_pass_rate',
    null,
    tasks.flatMap(({ test_id: id, runs }) =>
      runs.map((run, index) => ({ id, value: isPassed(run), attempt: index + 1 })),
    ),
  ),
];

const passedRuns = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { runs }) => sum + runs.filter(isPassed).length, 0);
const allRuns = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { runs }) => sum + runs.length, 0);

/** Tests that passed, held against the summary of the file. */
const wholeRate = (
  tasks: readonly Task[],
  { total_tests: total, succeeded }: z.infer<typeof fileSchema>['summary'],
): MetricResult[] => {
  if (tasks.length === 0) return [];
  const passed = tasks.filter(isPassed).length;
  const rate = result('pass_rate', count(passed, tasks.length));
  const agrees =
    (succeeded === null || succeeded === passed) && (total === null || total >= tasks.length);
  return agrees
    ? [rate]
    : [
        contradicted(
          rate,
          `the summary says ${succeeded ?? 'not'} of ${total ?? 'not stated'}, and the tests say ${passed} of ${tasks.length}`,
        ),
      ];
};

const scoreOf = (
  estimate: number,
  interval: z.infer<typeof intervalSchema> | null,
  trials: number,
): Measure =>
  interval === null || interval.lower > interval.upper
    ? point(estimate)
    : {
        ...{ kind: 'interval', estimate, lower: interval.lower, upper: interval.upper },
        ...{ confidence: interval.confidence_level, trials },
      };

const rateOf = (tasks: readonly Task[]): Measure | null => {
  const shares = tasks.flatMap(({ runs }) =>
    runs.length === 0 ? [] : [runs.filter(isPassed).length / runs.length],
  );
  if (tasks.every(({ runs }) => runs.length === 1)) return count(passedRuns(tasks), tasks.length);
  const moments = meanAndDeviation(shares);
  return moments === null ? null : { kind: 'mean', ...moments, trials: shares.length };
};

const runRates = (tasks: readonly Task[]): MetricResult[] => {
  const groups = [...groupBy(tasks, ({ group }) => group ?? '')].filter(([name]) => name !== '');
  const parts: [string | null, readonly Task[]][] = [[null, tasks], ...groups];
  return parts.flatMap(([name, group]) => {
    const measure = group.length === 0 ? null : rateOf(group);
    const slice = name === null ? null : `group=${name}`;
    return measure === null ? [] : [result('run_pass_rate', measure, slice)];
  });
};

/** Right decisions on whether the skill was to be used; of runs in clusters, so a bare number. */
const triggerResults = (
  cells: z.infer<typeof cellsSchema> | null,
  tasks: readonly Task[],
): MetricResult[] => {
  if (cells === null) return [];
  const right = cells.true_positives + cells.true_negatives;
  const all = right + cells.false_positives + cells.false_negatives;
  if (all === 0) return [];
  const isPlain = tasks.every(({ runs }) => runs.length === 1);
  const measured = result(
    'trigger_accuracy',
    isPlain ? count(right, all) : point(right / all, all),
  );
  return [
    heldAgainst(measured, {
      stated: cells.accuracy,
      worked: right / all,
      parts: `${right} of ${all} right`,
    }),
  ];
};

const runNotes = (tasks: readonly Task[]): string[] => {
  const groups = [...groupBy(tasks, ({ group }) => group ?? '')].filter(([name]) => name !== '');
  const told = groups.map(([name, group]) => `${name} ${passedRuns(group)} of ${allRuns(group)}`);
  const sizes = [...new Set(tasks.map(({ runs }) => runs.length))];
  return [
    `By run: ${passedRuns(tasks)} of ${allRuns(tasks)} passed, in ${countOf(tasks.length, 'cluster')} of ${sizes.sort((a, b) => a - b).join(' or ')}. Runs of one test are not independent, so run_pass_rate is a mean over tests.`,
    ...(told.length === 0 ? [] : [`Runs by group: ${listed(told)}.`]),
  ];
};
