import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import { withoutDoubles } from '../../assemble/doubles';
import { groupBy } from '../../assemble/group';
import {
  aside,
  lenientCount,
  lenientFlag,
  lenientNumber,
  lenientText,
  meanAndDeviation,
} from '../../assemble/numbers';
import { firstOf, MODEL_NAMES, VERSION_NAMES } from '../../assemble/routing';
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
import { madeBy, namedParts } from '../../assemble/made-by';
import { countOf } from '../../../../words/counts';
import { readVerdicts, withVerdicts, type VerdictReading } from '../../assemble/verdicts';
import {
  defineFormat,
  has,
  isObject,
  isTree,
  listAt,
  mark,
  valueAt,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'deepeval';

const metricSchema = z.object({
  name: lenientText,
  metric: lenientText,
  score: lenientNumber,
  threshold: lenientNumber,
  minimumScore: lenientNumber,
  success: lenientFlag,
  error: lenientText,
  flaky: lenientFlag,
  evaluationModel: lenientText,
});

const caseSchema = z.object({
  name: lenientText,
  success: lenientFlag,
  metricsData: z.array(metricSchema).nullish(),
  metricsMetadata: z.array(metricSchema).nullish(),
});

const runSchema = z.object({
  testFile: lenientText,
  identifier: lenientText,
  testCases: z.array(caseSchema).nullish(),
  conversationalTestCases: z.array(caseSchema).nullish(),
  hyperparameters: aside(z.record(z.string(), z.unknown())),
  testPassed: lenientCount,
  testFailed: lenientCount,
  metricsScores: aside(
    z.array(
      z.object({
        metric: lenientText,
        passes: lenientCount,
        fails: lenientCount,
        errors: lenientCount,
      }),
    ),
  ),
});

/** Lists of tests and of their scores. */
const LISTS = ['testCases', 'conversationalTestCases', 'metricsData', 'metricsMetadata'];

type File = z.infer<typeof runSchema>;
type Metric = z.infer<typeof metricSchema> & { test: string };

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
    const once = withoutDoubles(bodyOf(document), ...LISTS);
    const run = checked(runSchema, once.value, 'a DeepEval test run');
    const cases = [...(run.testCases ?? []), ...(run.conversationalTestCases ?? [])];
    const judged = cases.filter((test) => test.success !== null);
    if (judged.length === 0)
      return refuse('No test case of the DeepEval run was judged.', { where: 'testCases' });
    const metrics = cases.flatMap((test, index) =>
      metricsOf(test).map((metric) => ({ ...metric, test: test.name ?? `case ${index}` })),
    );
    const byName = groupBy(metrics, (metric) => metric.name ?? metric.metric ?? 'metric');
    const results = [
      wholeRate(run, cases),
      ...[...byName].flatMap(([name, group]) => metricResults(name, group, run)),
    ];
    const parameters = run.hyperparameters ?? {};
    return evidence(ID, {
      blocks: [
        block(
          run.identifier ?? run.testFile ?? 'DeepEval run',
          makeRun({ format: ID, tool: 'DeepEval' }, results, {
            modelName: firstOf(parameters, MODEL_NAMES),
            modelVersion: firstOf(parameters, VERSION_NAMES),
            identity: identityOf(parameters, metrics),
          }),
        ),
      ],
      notes: [...once.notes, ...notesOf(metrics, cases)],
    });
  },
});

export const { detect, parse } = deepeval;

const identityOf = (parameters: JsonObject, metrics: readonly Metric[]) => {
  const judges = metrics.map(({ evaluationModel }) => evaluationModel);
  const named = namedParts(parameters);
  return madeBy({
    ...named,
    judges: judges.some((one) => one !== null) ? judges : (named.judges ?? []),
  });
};

const hasFailed = (metric: Metric): boolean => metric.error !== null || metric.score === null;

type Case = z.infer<typeof caseSchema>;

const metricsOf = (test: Case) => test.metricsData ?? test.metricsMetadata ?? [];

/** Test cases that passed; contradicted by other totals of the file, or by metrics of the case. */
const wholeRate = (file: File, cases: readonly Case[]): MetricResult => {
  const judged = cases.filter((test) => test.success !== null);
  const passed = judged.filter((test) => test.success === true);
  const rate = result('pass_rate', count(passed.length, judged.length));
  const { testPassed, testFailed } = file;
  const failing = passed.filter((test) => metricsOf(test).some(({ success }) => success === false));
  const why = [
    ...((testPassed ?? passed.length) !== passed.length ||
    (testFailed ?? judged.length - passed.length) !== judged.length - passed.length
      ? [
          `the file states ${testPassed ?? '?'} passed and ${testFailed ?? '?'} failed, and its cases say ${passed.length} of ${judged.length}`,
        ]
      : []),
    ...(failing.length > 0
      ? [
          `${listed(failing.map(({ name }) => name ?? 'a case'))} passed, though a metric of it failed`,
        ]
      : []),
  ];
  return why.length === 0 ? rate : contradicted(rate, why.join('; '));
};

/** The mean of the scores and the cases that passed, each held against the verdicts of the tool. */
const metricResults = (name: string, group: Metric[], file: File): MetricResult[] => {
  const scores = group.flatMap((metric) =>
    hasFailed(metric) || metric.score === null ? [] : [metric.score],
  );
  const summary = meanAndDeviation(scores);
  const one = scores[0];
  const reading = readVerdicts(
    name,
    group.map((metric) => ({
      id: metric.test,
      score: hasFailed(metric) ? null : metric.score,
      threshold: metric.threshold ?? metric.minimumScore,
      passed: metric.success,
    })),
  );
  const mean =
    summary !== null
      ? [result(name, { kind: 'mean', ...summary, trials: scores.length })]
      : one !== undefined
        ? [result(name, point(one, 1))]
        : [];
  return [
    ...mean.map((measured) => withVerdicts(measured, reading)),
    ...passResults(name, group, file, reading),
  ];
};

const passResults = (
  name: string,
  group: Metric[],
  file: File,
  { contradiction, refutes }: VerdictReading,
): MetricResult[] => {
  const stated = group.filter(
    ({ success, minimumScore }) => success !== null || minimumScore !== null,
  );
  if (stated.length === 0) return [];
  const passed = stated.filter(
    (metric) =>
      !hasFailed(metric) && (metric.success ?? (metric.score ?? 0) >= (metric.minimumScore ?? 1)),
  ).length;
  const rate = result(`${name} pass rate`, count(passed, stated.length));
  const summary = (file.metricsScores ?? []).find((one) => one.metric === name);
  const why = [
    // Verdicts that all go one way contradict the name of the metric, not one another.
    ...(contradiction !== null && refutes === null ? [contradiction] : []),
    ...(summary?.passes != null && summary.passes !== passed
      ? [`the file states ${summary.passes} passes of ${name}, and its cases say ${passed}`]
      : []),
  ];
  return [why.length === 0 ? rate : contradicted(rate, why.join('; '))];
};

const notesOf = (metrics: Metric[], cases: readonly Case[]): string[] => {
  const unjudged = cases.filter(({ success }) => success === null).length;
  const unscored = cases.filter((test) => metricsOf(test).length === 0).length;
  const nameless = metrics.filter(({ name, metric }) => name === null && metric === null).length;
  const open = metrics.filter(
    ({ success, minimumScore }) => success === null && minimumScore === null,
  );
  const failed = metrics.filter(hasFailed).length;
  const flaky = metrics.filter((metric) => metric.flaky === true).length;
  const judges = [
    ...new Set(metrics.map((metric) => metric.evaluationModel).filter((model) => model !== null)),
  ];
  return [
    ...(unjudged > 0 ? [`${countOf(unjudged, 'test case')} without a verdict left out.`] : []),
    ...(unscored > 0 && unscored < cases.length
      ? [`${countOf(unscored, 'test case')} without the score of a metric.`]
      : []),
    ...(nameless > 0 ? [`${countOf(nameless, 'score')} without the name of a metric.`] : []),
    ...(open.length > 0
      ? [`${countOf(open.length, 'score')} without a verdict, not part of the pass rate.`]
      : []),
    ...(failed > 0
      ? [
          `${countOf(failed, 'score')} could not be calculated: left out of the mean, counted as not passed.`,
        ]
      : []),
    ...(failed > 0
      ? [
          `Without a score: ${listed(
            metrics
              .filter(hasFailed)
              .map(
                ({ test, name, error }) =>
                  `${name ?? 'metric'} of ${test}${error === null ? '' : ` (${error.slice(0, 80)})`}`,
              ),
            3,
          )}.`,
        ]
      : []),
    ...(flaky > 0
      ? [`${countOf(flaky, 'score')} marked flaky, which DeepEval leaves out of its own verdict.`]
      : []),
    ...(judges.length > 0
      ? [
          `Scored by a model (${listed(judges)}). The file does not state how well this judge agrees with people.`,
        ]
      : []),
  ];
};
