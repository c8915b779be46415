import { hundred, percentOf, type SaidTwice } from './form';

const verdict = (isPassed: boolean) => ({
  score: isPassed ? 0.9 : 0.1,
  eval_status: isPassed ? 1 : 2,
});

/** Files of evaluations of language models. */
export const ofLanguageModels: SaidTwice[] = [
  [
    'azure-evaluate',
    'f.score',
    0.8,
    (mean) => ({
      rows: [0.7, 0.9, 0.8].map((score) => ({ 'inputs.q': 'q', 'outputs.f.score': score })),
      metrics: { 'f.score': mean },
      studio_url: null,
    }),
  ],
  [
    'deepeval',
    'pass_rate',
    0.8,
    (share) => ({
      testCases: Array.from({ length: 100 }, (_, index) => ({
        ...{ name: `t${index}`, success: index < 80, metricsData: [] },
      })),
      testPassed: Math.round(share * 100),
      testFailed: 100 - Math.round(share * 100),
    }),
  ],
  [
    'promptfoo',
    'pass_rate',
    0.8,
    (share) => ({
      evalId: 'e',
      results: {
        version: 3,
        prompts: [
          {
            provider: 'p',
            metrics: {
              testPassCount: Math.round(share * 100),
              testFailCount: 100 - Math.round(share * 100),
              testErrorCount: 0,
            },
          },
        ],
        results: Array.from({ length: 100 }, (_, index) => ({
          ...{ promptIdx: 0, success: index < 80, score: index < 80 ? 1 : 0 },
        })),
      },
    }),
  ],

  [
    'inspect',
    'accuracy',
    0.8,
    (value) => ({
      version: 2,
      status: 'success',
      eval: { task: 't', model: 'p/m' },
      results: {
        completed_samples: 100,
        scores: [{ name: 'match', scorer: 'match', metrics: { accuracy: { value } } }],
      },
      samples: hundred((index) => ({ scores: { match: { value: index < 80 ? 'C' : 'I' } } })),
    }),
  ],
  [
    'ragas',
    'faithfulness',
    0.8,
    (faithfulness) => ({
      averages: { faithfulness, answer_relevancy: 0.9 },
      results: [0.7, 0.9, 0.8].map((score, index) => ({
        ...{ question: `q${index}`, contexts: ['c'], answer: 'a' },
        scores: { faithfulness: score, answer_relevancy: [0.85, 0.95, 0.9][index] },
      })),
    }),
  ],
  [
    'openai-evals',
    'pass_rate',
    0.8,
    (share) => ({
      ...{ object: 'eval.run', id: 'r', eval_id: 'e', status: 'completed', model: 'm' },
      result_counts: { total: 100, errored: 0, passed: percentOf(share), failed: 20 },
      per_testing_criteria_results: [{ testing_criteria: 'label', passed: 80, failed: 20 }],
    }),
  ],
  [
    'garak',
    'pass_rate',
    0.8,
    (share) =>
      [
        { entry_type: 'init', garak_version: '0.14.0', start_time: '2026-09-12T09:00:00' },
        {
          ...{ entry_type: 'eval', probe: 'demo.Leak', detector: 'demo.Found', fails: 20 },
          ...{ passed: percentOf(share), total_evaluated: 100, total_processed: 100, nones: 0 },
        },
        { entry_type: 'completion', end_time: '2026-09-12T09:10:00', run: 'r' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
  ],
  [
    'azure-rag',
    'gpt_groundedness pass rate',
    0.8,
    (pass_rate) => ({
      gpt_groundedness: { pass_count: 80, pass_rate, mean_rating: 4.2 },
      num_questions: { total: 100 },
    }),
  ],
  [
    'google-adk',
    'pass_rate',
    0.8,
    (share) => ({
      eval_set_id: 'core',
      eval_set_result_id: 'r',
      eval_case_results: hundred((index) => ({
        eval_id: `c${index}`,
        final_eval_status: index < percentOf(share) ? 1 : 2,
        overall_eval_metric_results: [
          { metric_name: 'match', threshold: 0.5, ...verdict(index < 80) },
        ],
      })),
    }),
  ],
  [
    'swe-bench',
    'resolved',
    0.8,
    (share) => ({
      ...{ total_instances: 100, submitted_instances: 100, completed_instances: 100 },
      ...{ resolved_instances: 80, unresolved_instances: 20, empty_patch_instances: 0 },
      ...{ error_instances: 0, success_rate: `${percentOf(share)}%` },
    }),
  ],
  [
    'giskard',
    'pass_rate',
    0.8,
    (share) => ({
      results: hundred((index) => ({
        ...{ scenario_name: `s${index}`, runs_executed: 1, tags: [] },
        status: index < percentOf(share) ? 'pass' : 'fail',
        steps: [{ error: null, status: index < 80 ? 'pass' : 'fail', results: [] }],
      })),
    }),
  ],
  [
    'waza',
    'pass_rate',
    0.8,
    (share) => ({
      ...{ eval_id: 'e', skill: 's', eval_name: 'n', timestamp: '2026-09-15T11:20:00Z' },
      config: { runs_per_test: 1 },
      summary: { total_tests: 100, succeeded: percentOf(share), errors: 0 },
      tasks: hundred((index) => ({
        test_id: `t${index}`,
        ...{ status: index < 80 ? 'passed' : 'failed', group: 'g' },
        runs: [{ run_number: 1, attempts: 1, status: index < 80 ? 'passed' : 'failed' }],
      })),
    }),
  ],
];
