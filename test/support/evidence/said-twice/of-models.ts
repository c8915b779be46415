import { hundred, percentOf, type SaidTwice } from './form';

const row = (precision: number, recall: number, f1: number, support: number) => ({
  ...{ precision, recall, 'f1-score': f1, support },
});

/** Files of model metrics, data checks and test runs. */
export const ofModels: SaidTwice[] = [
  [
    'sklearn-report',
    'accuracy',
    0.8,
    (accuracy) => ({
      a: row(0.8, 0.8, 0.8, 50),
      b: row(0.8, 0.8, 0.8, 50),
      accuracy,
      'macro avg': row(0.8, 0.8, 0.8, 100),
      'weighted avg': row(0.8, 0.8, 0.8, 100),
    }),
  ],
  [
    'confusion-matrix',
    'accuracy',
    0.8,
    (accuracy) => ({
      cm: [
        [40, 10],
        [10, 40],
      ],
      accuracy,
    }),
  ],
  [
    'mlflow-run',
    'accuracy_score',
    0.8,
    (accuracy_score) => ({
      info: { run_id: 'r', status: 'FINISHED' },
      data: {
        metrics: {
          ...{ accuracy_score, true_positives: 40, false_positives: 10 },
          ...{ true_negatives: 40, false_negatives: 10 },
        },
      },
    }),
  ],
  [
    'sagemaker-statistics',
    'accuracy',
    0.8,
    (value) => ({
      binary_classification_metrics: {
        confusion_matrix: { a: { a: 40, b: 10 }, b: { a: 10, b: 40 } },
        accuracy: { value, standard_deviation: 0 },
      },
    }),
  ],
  [
    'great-expectations',
    'pass_rate',
    0.8,
    (share) => ({
      success: false,
      statistics: {
        evaluated_expectations: 100,
        successful_expectations: Math.round(share * 100),
      },
      results: Array.from({ length: 100 }, (_, index) => ({
        ...{ success: index >= 20, result: {} },
        expectation_config: { type: `expect_${index}`, kwargs: {} },
      })),
    }),
  ],
  [
    'assay-json',
    'accuracy',
    0.8,
    (share) => ({
      modelVersion: '1',
      results: [{ metric: 'accuracy', successes: percentOf(share), trials: 100 }],
      items: {
        ids: hundred((index) => `i${index}`),
        metrics: [{ metric: 'accuracy', pass: '1'.repeat(80) + '0'.repeat(20) }],
      },
    }),
  ],
  [
    'junit',
    'pass_rate',
    0.8,
    (share) =>
      `<testsuite name="s" tests="100" failures="${100 - percentOf(share)}">${hundred(
        (index) => `<testcase name="t${index}">${index < 80 ? '' : '<failure/>'}</testcase>`,
      ).join('')}</testsuite>`,
  ],
  [
    'evidently-test-suite',
    'pass_rate',
    0.8,
    (share) => ({
      tests: hundred((index) => ({
        ...{ name: `t${index}`, description: 'd', group: 'g' },
        status: index < 80 ? 'SUCCESS' : 'FAIL',
      })),
      summary: { all_passed: false, total_tests: 100, success_tests: percentOf(share) },
    }),
  ],
  [
    'evidently-legacy-report',
    'accuracy',
    0.8,
    (accuracy) => ({
      metrics: [
        { metric: 'ClassificationQualityMetric', result: { current: { accuracy } } },
        {
          metric: 'ClassificationConfusionMatrix',
          result: {
            current_matrix: {
              labels: ['a', 'b'],
              values: [
                [40, 10],
                [10, 40],
              ],
            },
          },
        },
      ],
    }),
  ],
  [
    'vertex-evaluation',
    'accuracy',
    0.8,
    (accuracy) => ({
      name: 'projects/1/locations/e/models/4@3/evaluations/7',
      metricsSchemaUri: 'gs://x/y.yaml',
      metrics: {
        accuracy,
        confusionMatrix: {
          annotationSpecs: [{ displayName: 'a' }, { displayName: 'b' }],
          rows: [
            [40, 10],
            [10, 40],
          ],
        },
      },
    }),
  ],
  [
    'tfma',
    'accuracy',
    0.8,
    (value) => ({
      sliceKey: {},
      metricKeysAndValues: [
        { key: { name: 'accuracy' }, value: { doubleValue: { value } } },
        {
          key: { name: 'm' },
          value: {
            confusionMatrixAtThresholds: {
              matrices: [
                { threshold: 0.5, truePositives: 40, trueNegatives: 40, falsePositives: 20 },
              ],
            },
          },
        },
      ],
    }),
  ],
  [
    'hf-trainer-state',
    'eval_f1',
    0.8,
    (best_metric) => ({
      ...{ best_metric, best_global_step: 10, best_model_checkpoint: 'out/checkpoint-10' },
      ...{ global_step: 20, max_steps: 20 },
      log_history: [
        { epoch: 1, step: 10, eval_f1: 0.8 },
        { epoch: 2, step: 20, eval_f1: 0.79 },
      ],
    }),
  ],
  [
    'flat-metrics',
    'accuracy',
    0.8,
    (accuracy) => ({
      accuracy,
      results: hundred((index) => ({ id: `r${index}`, accuracy: index < 80 ? 1 : 0 })),
    }),
  ],
];
