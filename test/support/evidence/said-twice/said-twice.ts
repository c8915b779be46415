import type { SaidTwice } from './form';
import { ofLanguageModels } from './of-language-models';
import { ofModels } from './of-models';

/** A file of each format that states a number in two ways, with a truth of two digits. */
export const saidTwice: SaidTwice[] = [...ofModels, ...ofLanguageModels];

/** Formats that state each of their numbers once, and why nothing in them can go against one. */
export const saidOnce: Record<string, string> = {
  'assay-csv': 'one number in one way a row; the same metric twice is refused',
  'mlflow-thresholds': 'limits, which become criteria',
  'mlflow-webhook': 'no number',
  'hf-model-index': 'single numbers; the same metric twice is numbered',
  'hf-eval-results': 'single numbers; the same metric twice is numbered',
  deepchecks: 'conditions alone, without a total',
  whylogs: 'constraints alone, without a total',
  'sagemaker-violations': 'violations alone, without a total',
  'sagemaker-bias': 'single numbers',
  'sagemaker-constraints': 'limits, which become criteria',
  'lightning-csv': 'single numbers of steps',
  alertmanager: 'each alert states its own state',
  'hf-trainer': 'single numbers',
  ultralytics: 'single numbers of epochs',
  'wandb-summary': 'the last value of each metric',
  mteb: 'main_score repeats a metric, and is no result',
  'lm-eval': 'a standard error that no k of n has is that of a graded score',
  'mlflow-eval-table': 'rows alone, without a total',
  'bedrock-evaluation': 'rows alone, without a total',
  evidently: 'columns as signals: count and share are tried with the signals',
  'in-toto': 'one word on lists of tests: tried with the attestations',
  'assay-drift': 'a report of this project',
  'assay-drift-data': 'counts alone',
  cloudwatch: 'one alarm',
  datadog: 'one alarm',
  pagerduty: 'one incident',
};
