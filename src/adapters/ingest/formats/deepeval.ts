import * as z from 'zod';
import type { MetricResult } from '../../../contract/types';
import { groupBy } from '../assemble/group';
import { lenientNumber, lenientText, meanAndDeviation } from '../assemble/numbers';
import { firstOf, MODEL_NAMES, VERSION_NAMES } from '../assemble/routing';
import { block, count, counted, evidence, listed, makeRun, point, result } from '../assemble/run';
import {
  defineFormat,
  has,
  isObject,
  isTree,
  listAt,
  mark,
  valueAt,
  type EvidenceDocument,
} from '../format';
import { checked, refuse } from '../problem';

const ID = 'deepeval';

const metricSchema = z.object({
  name: lenientText,
  metric: lenientText,
  score: lenientNumber,
  threshold: lenientNumber,
  minimumScore: lenientNumber,
  success: z.boolean().nullish(),
  error: lenientText,
  flaky: z.boolean().nullish(),
  evaluationModel: lenientText,
});

const caseSchema = z.object({
  name: lenientText,
  success: z.boolean().nullish(),
  metricsData: z.array(metricSchema).nullish(),
  metricsMetadata: z.array(metricSchema).nullish(),
});

const runSchema = z.object({
  testFile: lenientText,
  identifier: lenientText,
  testCases: z.array(caseSchema).nullish(),
  conversationalTestCases: z.array(caseSchema).nullish(),
  hyperparameters: z.record(z.string(), z.unknown()).nullish(),
});

type Metric = z.infer<typeof metricSchema>;

const bodyOf = ({ value }: EvidenceDocument): unknown => {
  const wrapped = valueAt(value, 'testRunData');
  return isObject(wrapped) ? wrapped : value;
};

/**
 * A test run of DeepEval (`.deepeval/.latest_test_run.json` or the results folder). `pass_rate` over test
 * cases; each metric as the mean of its scores, and `<metric> pass rate` as k of n at its threshold.
 */
export const deepeval = defineFormat({
  id: ID,
  title: 'a DeepEval test run',
  marks: (document) => {
    const body = isTree(document) ? bodyOf(document) : null;
    const cases = [...listAt(body, 'testCases'), ...listAt(body, 'conversationalTestCases')];
    const first = cases[0];
    return [
      [
        mark('testCases[]', cases.length > 0),
        mark('testCases[].metricsData', has(first, 'metricsData') || has(first, 'metricsMetadata')),
        mark('testCases[].success', has(first, 'success')),
      ],
    ];
  },
  parse: (document) => {
    const run = checked(runSchema, bodyOf(document), 'a DeepEval test run');
    const cases = [...(run.testCases ?? []), ...(run.conversationalTestCases ?? [])];
    const judged = cases.filter((test) => test.success != null);
    if (judged.length === 0)
      return refuse('No test case of the DeepEval run was judged.', { where: 'testCases' });
    const metrics = cases.flatMap((test) => test.metricsData ?? test.metricsMetadata ?? []);
    const byName = groupBy(metrics, (metric) => metric.name ?? metric.metric ?? 'metric');
    const results = [
      result(
        'pass_rate',
        count(judged.filter((test) => test.success === true).length, judged.length),
      ),
      ...[...byName].flatMap(([name, group]) => metricResults(name, group)),
    ];
    const parameters = run.hyperparameters ?? {};
    return evidence(ID, {
      blocks: [
        block(
          run.identifier ?? run.testFile ?? 'DeepEval run',
          makeRun({ format: ID, tool: 'DeepEval' }, results, {
            modelName: firstOf(parameters, MODEL_NAMES),
            modelVersion: firstOf(parameters, VERSION_NAMES),
          }),
        ),
      ],
      notes: notesOf(metrics, cases.length - judged.length),
    });
  },
});

export const { detect, parse } = deepeval;

const hasFailed = (metric: Metric): boolean => metric.error !== null || metric.score === null;

const metricResults = (name: string, group: Metric[]): MetricResult[] => {
  const scores = group.flatMap((metric) =>
    hasFailed(metric) || metric.score === null ? [] : [metric.score],
  );
  const summary = meanAndDeviation(scores);
  const one = scores[0];
  const stated = group.filter((metric) => metric.success != null || metric.minimumScore !== null);
  const passed = stated.filter(
    (metric) =>
      !hasFailed(metric) && (metric.success ?? (metric.score ?? 0) >= (metric.minimumScore ?? 1)),
  ).length;
  return [
    ...(summary !== null
      ? [result(name, { kind: 'mean', ...summary, trials: scores.length })]
      : one !== undefined
        ? [result(name, point(one, 1))]
        : []),
    ...(stated.length > 0 ? [result(`${name} pass rate`, count(passed, stated.length))] : []),
  ];
};

const notesOf = (metrics: Metric[], unjudged: number): string[] => {
  const failed = metrics.filter(hasFailed).length;
  const flaky = metrics.filter((metric) => metric.flaky === true).length;
  const judges = [
    ...new Set(metrics.map((metric) => metric.evaluationModel).filter((model) => model !== null)),
  ];
  return [
    ...(unjudged > 0 ? [`${counted(unjudged, 'test case')} without a verdict left out.`] : []),
    ...(failed > 0
      ? [
          `${counted(failed, 'score')} could not be calculated: left out of the mean, counted as not passed.`,
        ]
      : []),
    ...(flaky > 0
      ? [`${counted(flaky, 'score')} marked flaky, which DeepEval leaves out of its own verdict.`]
      : []),
    ...(judges.length > 0
      ? [
          `Scored by a model (${listed(judges)}). The file does not state how well this judge agrees with people.`,
        ]
      : []),
  ];
};
