import { describe, expect, it } from 'vitest';
import { foreignFiles } from '../../../../src/adapters/ingest/foreign/name-foreign';
import { readOk, readProblem } from '../../../support/evidence/read';
import { tellResults } from '../../../support/evidence/told';

/** Small files in the form of each tool: what it is known by, and a word that the refusal has to say. */
const files: [name: string, file: unknown, fileName?: string][] = [
  [
    'Langfuse',
    {
      run_name: 'r',
      item_results: [{ item: { id: '1' }, evaluations: [{ name: 'exact', value: 1 }] }],
    },
  ],
  [
    'LangSmith',
    { id: '1', name: 'p', run_count: 3, feedback_stats: { correctness: { n: 3, avg: 0.5 } } },
  ],
  [
    'Braintrust',
    {
      projectName: 'p',
      experimentName: 'e',
      scores: { Fact: { name: 'Fact', score: 0.7 } },
      metrics: {},
    },
  ],
  ['cache of DeepEval', { test_cases_lookup_map: {} }],
  ['link of DeepEval', { testRunLink: 'https://example.test/run' }],
  [
    'statistics of HELM',
    [{ instance_id: 'id1', train_trial_index: 0, stats: [{ name: { name: 'exact_match' } }] }],
  ],
  ['told to run', { name: 'mmlu', adapter_spec: {}, scenario_spec: {} }],
  [
    'Every Eval Ever',
    { schema_version: '0.2.0', evaluation_id: 'e', retrieved_timestamp: '1', model_info: {} },
  ],
  ['PyRIT', [{ conversation_id: 'c', orchestrator_identifier: {}, role: 'user' }]],
  ['Vertex AI Gen AI', { summary_metrics: { 'fluency/mean': 4.2, row_count: 10 } }],
  [
    'HELM',
    [{ name: { name: 'exact_match', split: 'test' }, count: 1, sum: 0.5, sum_squared: 0.25 }],
  ],
  ['TruLens', [{ app_id: 'a', record_id: 'r', relevance: 0.9 }]],
  ['Phoenix', [{ 'context.span_id': 's', label: 'correct', score: 1 }]],
  ['oaieval', '{"spec":{"eval_name":"match"}}\n{"final_report":{"accuracy":0.5}}'],
  ['COCO', [{ image_id: 1, category_id: 2, bbox: [0, 0, 1, 1], score: 0.9 }]],
  ['Grafana alert rule', { title: 't', condition: 'B', ruleGroup: 'g', data: [] }],
  [
    'Datadog monitor',
    { type: 'metric alert', query: 'avg(last_5m):avg:x{*} > 1', monitor_id: '9' },
  ],
  ['CloudWatch alarm without its state', { Message: { AlarmName: 'a', Threshold: 1 } }],
  ['NannyML', 'chunk_key,chunk_index,realized_roc_auc\n[0:9],0,0.9\n'],
  [
    "project's own drift report",
    { drift_detected: true, threshold: 0.2, features: [{ feature: 'km', psi: 0.4 }] },
  ],
  ['PRML', 'version: prml/0.1\nmetric: recall\nthreshold: 0.8\n'],
  ['in-toto', { _type: 'https://in-toto.io/Statement/v1', predicate: { result: 'FAILED' } }],
  ['DSSE', { payloadType: 'application/vnd.in-toto+json', payload: 'e30=', signatures: [] }],
  ['CycloneDX', { bomFormat: 'CycloneDX', specVersion: '1.6' }],
  ['SPDX', { spdxVersion: 'SPDX-2.3' }],
  ['Model Card Toolkit', { model_details: { name: 'm' }, quantitative_analysis: {} }],
  ['Jupyter', { cells: [], nbformat: 4 }],
  ['TensorBoard', 'Wall time,Step,Value\n1,1,0.5\n'],
  ['Keras', { loss: [1, 0.5], val_loss: [1, 0.6] }],
  ['changelog of Jira', { key: 'T-1', fields: {}, changelog: { histories: [] } }],
  ['SARIF', { version: '2.1.0', runs: [] }],
  ['coverage', { totals: { percent_covered: 91.2 } }],
  [
    'pytest-json-report',
    { summary: { passed: 1 }, tests: [{ nodeid: 'a::b', outcome: 'passed' }] },
  ],
  ['k6', { root_group: {}, metrics: {} }],
  ['OpenTelemetry', { resourceSpans: [] }],
  ['dvc', { stages: { train: { cmd: 'x' } } }],
  ['MLmodel', { flavors: { python_function: {} } }],
  [
    'Azure Monitor',
    {
      schemaId: 'azureMonitorCommonAlertSchema',
      data: { essentials: { alertRule: 'psi', monitorCondition: 'Fired' } },
    },
  ],
  ['Google Cloud Monitoring', { incident: { policy_name: 'psi', state: 'open' }, version: '1.2' }],
  ['Opsgenie', { action: 'Create', alert: { alertId: '1', message: 'psi' } }],
  ['PagerDuty webhook of version 1 or 2', { messages: [{ incident: { status: 'triggered' } }] }],
  [
    'PagerDuty event that is not of an incident',
    {
      event: {
        ...{ id: 'E', event_type: 'incident.annotated', occurred_at: '2026-04-01T00:00:00Z' },
        data: { id: 'N', type: 'incident_note' },
      },
    },
  ],
  ['legacy alerting of Grafana', { evalMatches: [], ruleName: 'PSI', state: 'ok' }],
  ['Prometheus API', { status: 'success', data: { resultType: 'vector', result: [] } }],
  ['Grafana dashboard', { title: 'Model', panels: [], schemaVersion: 39 }],
  ['rules of Prometheus', 'groups:\n- name: a\n  rules:\n  - alert: PSI\n    expr: psi > 0.2\n'],
  ['Allure', { uid: '1', name: 'suites', children: [] }],
  ['Playwright', { config: {}, suites: [], stats: { expected: 3, unexpected: 0 } }],
  ['Jest or Vitest', { numTotalTests: 3, numPassedTests: 3, testResults: [] }],
  ['Mocha', { stats: { suites: 1, tests: 3, passes: 3 }, results: [] }],
  ['Cucumber', [{ keyword: 'Feature', name: 'a', elements: [] }]],
  ['TRX', '<TestRun id="1"><ResultSummary outcome="Completed"/></TestRun>'],
  ['NUnit', '<test-run id="2" total="3" passed="3"></test-run>'],
  ['xUnit.net', '<assemblies><assembly total="3"/></assemblies>'],
  ['Robot Framework', '<robot generator="Robot 7"><suite name="a"/></robot>'],
  ['Checkstyle', '<checkstyle version="10"><file name="a"/></checkstyle>'],
  ['pytest-benchmark', { machine_info: {}, benchmarks: [{ name: 'a', stats: { mean: 1 } }] }],
  [
    'expectation suite',
    { expectation_suite_name: 's', expectations: [{ expectation_type: 'a', kwargs: {} }] },
  ],
  ['garak', { entry_type: 'digest', meta: { garak_version: '0.14' }, eval: {} }],
  ['lm-evaluation-harness', [{ doc_id: 0, filtered_resps: ['a'], acc: 1 }, { doc_id: 1 }]],
  ['LightEval', { config_general: {}, results: { 'leaderboard|arc:challenge|25': { acc: 0.5 } } }],
  ['EvalPlus', { date: 'd', hash: 'h', eval: { 'HumanEval/0': [] } }],
  ['HumanEval', [{ task_id: 'HumanEval/0', completion: 'x', passed: true }]],
  ['AlpacaEval', ',win_rate,standard_error,n_total\nmodel-a,50.2,1.5,805\n'],
  ['OpenCompass', 'dataset,version,metric,mode,model-a\narc,1,accuracy,gen,50.2\n'],
  ['sacreBLEU', { name: 'BLEU', score: 31.2, signature: 'nrefs:1', verbose_score: '60/40' }],
  ['questions and answers', [{ question: 'q', ground_truth: 'g', contexts: ['c'] }]],
  ['Azure RAG', [{ question: 'q', truth: 't', answer: 'a', gpt_relevance: 5, latency: 1.2 }]],
  [
    'matrices in shares',
    {
      up: [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
    },
  ],
  ['Optuna', { best_params: { lr: 0.1 }, best_value: 0.9, accuracy: 0.9 }],
  ['Clarify', { version: '1.0', explanations: { kernel_shap: {} } }],
  ['configuration', { prompts: ['a'], providers: ['b'], tests: [] }],
  ['tokenizer', { tokenizer_class: 'BertTokenizer', model_max_length: 512 }],
  ['an eval set of Google ADK', { eval_set_id: 's', eval_cases: [] }],
  ['a promptfoo export without a test that ran', { results: { results: [], timestamp: null } }],
  ['a W&B run summary without a metric', { _wandb: { runtime: 3 } }],
  ['an experiment or model of an MLflow export', { system: { mlflow_version: '2.3' }, mlflow: {} }],
  ['parameters of the Azure RAG evaluator', { evaluation_gpt_model: 'm' }],
  [
    'a test result that Jenkins stores',
    '<result><suites><suite/></suites><duration>1.5</duration></result>',
  ],
  ['a history or a widget of an Allure report', [{ buildOrder: 1, data: { failed: 0 } }]],
  ['a table of predictions', 'Actual,Predictions\na,b\n'],
  ['a confusion matrix as CSV', 'x,pred_0,pred_1\n0,0.8,0.2\n1,0.4,0.6\n'],
  ['a table of thresholds and their metrics', 'threshold,accuracy,recall\n0.5,0.9,0.8\n'],
  ['a table of drift measures by feature', 'feature,psi\na,0.3\n'],
  ['a summary of drift that a script wrote', { drift_share: 0, n_drifted_features: 0 }],
  ['a collection of Postman or a description of an API', { openapi: '3.1.0', paths: { a: {} } }],
  [
    'a JSON schema',
    { $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { type: 'string' } } },
  ],
  ['predictions for SWE-bench', { 'a-1': { instance_id: 'a-1', model_patch: 'diff' } }],
  ['instances of SWE-bench', [{ instance_id: 'a-1', problem_statement: 'p' }]],
  [
    'the hits of a garak run',
    [
      { goal: 'g', probe: 'p', detector: 'd', attempt_id: '1', score: 0.5 },
      { goal: 'g', probe: 'p', detector: 'd', attempt_id: '2', score: 1 },
    ],
  ],
  [
    'settings of an Ultralytics run',
    'task: detect\nmode: train\nepochs: 5\nimgsz: 640\niou: 0.7\n',
  ],
  [
    'a configuration of Great Expectations',
    'name: nightly\nconfig_version: 1.0\nclass_name: SimpleCheckpoint\n',
  ],
  ['constraints of whylogs 0.x', { valueConstraints: {}, summaryConstraints: {} }],
  [
    'data-quality statistics of SageMaker',
    {
      version: 0,
      features: [
        {
          name: 'plan',
          inferred_type: 'String',
          string_statistics: {
            common: { num_present: 3 },
            distribution: { categorical: { buckets: [{ value: 'a', count: 3 }] } },
          },
        },
      ],
    },
  ],
  [
    'data-quality constraints of SageMaker',
    { version: 0, features: [{ name: 'age', inferred_type: 'Integral', completeness: 1 }] },
  ],
  ['configuration of a W&B run', 'wandb_version: 1\nlr:\n  value: 0.1\n'],
  ['a test configuration of Google ADK', { criteria: { response_match_score: 0.8 } }],
  ['an eval file of Google ADK', [{ query: 'q', expected_tool_use: [], reference: 'r' }]],
  ['a session of Google ADK', { id: '1', app_name: 'a', user_id: 'u', state: {}, events: [] }],
  ['a dvc.yaml without stages', { params: ['p.yaml'], metrics: ['m.json'], plots: ['plots'] }],
  ['limits or settings of metrics', { thresholds: { accuracy: 0.9, f1: 0.8 } }],
  ['settings of a training', 'train:\n  epochs: 5\n  lr: 0.1\n  batch_size: 8\n'],
  ['an early report on SWE-bench', { stats: { generated: 9, resolved: 2 }, resolved: ['a', 'b'] }],
  [
    'a fork of lm-evaluation-harness',
    { results: [{ task_name: 't', prompt_name: 'p', em: 0.5, em_stderr: 0.1 }], versions: {} },
  ],
  ['the settings of a garak run', { run: {}, system: {}, plugins: {}, reporting: {} }],
  [
    'statistics of a data set of MTEB',
    { test: { num_samples: 3, text_statistics: { min_text_length: 1 } } },
  ],
  ['surroundings of a W&B run', { os: 'Linux', python: '3.12', startedAt: '2026-04-01' }],
  ['a training log of Detectron2', [{ iteration: 9, total_loss: 1.5, 'bbox/AP': 30.5 }]],
  ['a Hugging Face data set', { features: {}, citation: '', license: '' }],
  ['a part of an Allure report', [{ data: { failed: 2, passed: 5 } }]],
  ['red team run of promptfoo', 'Test ID,Plugin,Strategy,Prompt,Pass\n1,a,b,c,true\n'],
  ['promptfoo outputs', 'body,[openai:chat:a] Say\nx,[PASS]\n', 'output.csv'],
  ['tests of promptfoo', 'body,__expected\nx,y\n'],
  ['a configuration of a red team run', { targets: ['a'], redteam: { plugins: [] } }],
  ['a table that compares several models', 'Model,Accuracy,F1\na,0.9,0.8\nb,0.8,0.7\n'],
  ['a table of single cases with a score', 'id,input,target,score\n1,q,a,1.0\n'],
];

const skeletonOf = (hint: string): unknown => {
  const at = hint.indexOf(' Or fill this in and send it: ');
  const value: unknown = JSON.parse(hint.slice(at + ' Or fill this in and send it: '.length));
  return value;
};

/** The same JSON with everything in `<…>` filled in. */
const filled = (skeleton: unknown): string =>
  JSON.stringify(skeleton)
    .replace(
      /"<(?:how many passed|mean of the scores|their standard deviation|number|AP\d*)>"/g,
      '8',
    )
    .replace(/"<(?:of how many|how many)>"/g, '9')
    .replace(/<(?:when the run began[^>]*|2026[^>]*)>/g, '2026-11-20T10:00:00Z')
    .replace(/<firing or resolved>/g, 'firing')
    .replace(/<ALARM, OK or INSUFFICIENT_DATA>/g, 'ALARM')
    .replace(/\$ALERT_TRANSITION/g, 'Triggered')
    .replace(/<[^>]*>/g, 'x');

describe('a file that is known and not read', () => {
  it('has a test for each', () => {
    expect(files).toHaveLength(foreignFiles.length);
  });

  it.each(files)('%s is named', (name, file, fileName) => {
    const problem = readProblem(file, fileName);
    expect(problem.message).toContain(name);
    expect(problem.message).toContain('which Assay knows but does not read');
    expect(problem.nearest).toBeUndefined();
  });

  it.each(files)(
    '%s: what is to be sent is refused empty, and read once it is filled in',
    (_, file, fileName) => {
      const skeleton = skeletonOf(readProblem(file, fileName).hint ?? '');
      const text = JSON.stringify(skeleton);
      if (/<|\$/.test(text.replace(/<(?:name of|its version|id of)[^>]*>/g, ''))) {
        expect(readProblem(text).message).not.toBe('');
      }
      const read = readOk(filled(skeleton));
      expect([...tellResults(read), ...read.signals].length).toBeGreaterThan(0);
    },
  );

  it('offers the numbers that a drift report states, to be sent as they are', () => {
    const file = files.find(([name]) => name.startsWith('project'))?.[1];
    const read = readOk(filled(skeletonOf(readProblem(file).hint ?? '')));
    expect(tellResults(read)).toEqual(['psi[feature=km] 0.4']);
  });
});
