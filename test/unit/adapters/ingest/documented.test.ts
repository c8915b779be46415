import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/ingest/registry';

const page = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8');

/** Cells of the rows below a heading, without the head of the table. */
const rowsBelow = (heading: string): string[][] =>
  (page.split(`## ${heading}`)[1] ?? '')
    .split(/\n## /)
    .slice(0, 1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const versions = new Map(
  rowsBelow('Versions, and where such files are public').map(([name = '', ...cells]) => [
    name,
    cells,
  ]),
);

/** Row of each format in the table of versions; formats of one tool share it. */
const ROWS: Record<string, string> = {
  'assay-json': 'Assay JSON and CSV',
  'assay-csv': 'Assay JSON and CSV',
  'assay-drift': 'Assay drift report and data',
  'assay-drift-data': 'Assay drift report and data',
  'in-toto': 'in-toto',
  junit: 'JUnit XML',
  'great-expectations': 'Great Expectations',
  deepchecks: 'Deepchecks',
  whylogs: 'whylogs',
  inspect: 'Inspect AI',
  promptfoo: 'promptfoo',
  deepeval: 'DeepEval',
  'azure-evaluate': 'Azure AI Evaluation',
  'lm-eval': 'lm-evaluation-harness',
  ragas: 'RAGAS',
  'openai-evals': 'OpenAI Evals',
  'mlflow-eval-table': 'MLflow evaluation table',
  garak: 'garak',
  'azure-rag': 'Azure RAG chat evaluator',
  'bedrock-evaluation': 'Amazon Bedrock',
  'google-adk': 'Google ADK',
  'swe-bench': 'SWE-bench',
  giskard: 'Giskard',
  waza: 'waza',
  'mlflow-run': 'MLflow run',
  'mlflow-thresholds': 'MLflow run',
  'mlflow-webhook': 'MLflow webhook',
  'sklearn-report': 'scikit-learn report',
  'confusion-matrix': 'Confusion matrix',
  'vertex-evaluation': 'Vertex AI ModelEvaluation',
  tfma: 'TensorFlow Model Analysis',
  'lightning-csv': 'Lightning',
  'hf-model-index': 'Hugging Face model card',
  'hf-eval-results': 'Hugging Face model card',
  'hf-trainer': 'Hugging Face Trainer',
  'hf-trainer-state': 'Hugging Face Trainer',
  ultralytics: 'Ultralytics',
  'wandb-summary': 'W&B summary',
  mteb: 'MTEB',
  'flat-metrics': 'Flat metrics, DVC',
  evidently: 'Evidently',
  'evidently-legacy-report': 'Evidently',
  'evidently-test-suite': 'Evidently',
  'sagemaker-bias': 'SageMaker monitors',
  'sagemaker-constraints': 'SageMaker monitors',
  'sagemaker-statistics': 'SageMaker monitors',
  'sagemaker-violations': 'SageMaker monitors',
  alertmanager: 'Alertmanager, Grafana',
  cloudwatch: 'CloudWatch',
  datadog: 'Datadog',
  pagerduty: 'PagerDuty',
};

describe('the page of formats', () => {
  it.each(formats.map(({ id }) => id))('names versions and an example of %s', (id) => {
    const [range = '', example = ''] = versions.get(ROWS[id] ?? '') ?? [];
    expect(range).toMatch(/\w/);
    expect(example).toMatch(/[\w.-]+\/[\w.-]+: \S|^form from \S|^the payload is|\]\(/);
  });

  it('has no row of versions that belongs to no format', () => {
    expect([...versions.keys()].filter((name) => !Object.values(ROWS).includes(name))).toEqual([]);
  });
});
