import type { Format } from './format';
import { alertmanager } from './formats/alertmanager';
import { assayCsv } from './formats/assay-csv';
import { assayJson } from './formats/assay-json';
import { azureEvaluate } from './formats/azure-evaluate';
import { confusionJson } from './formats/confusion-json';
import { deepchecks } from './formats/deepchecks';
import { deepeval } from './formats/deepeval';
import { evidently } from './formats/evidently';
import { evidentlyLegacyReport } from './formats/evidently-legacy-report';
import { evidentlyTestSuite } from './formats/evidently-test-suite';
import { greatExpectations } from './formats/great-expectations';
import { hfEvalResults } from './formats/hf-eval-results';
import { hfModelIndex } from './formats/hf-model-index';
import { inspect } from './formats/inspect';
import { junit } from './formats/junit';
import { lightningCsv } from './formats/lightning-csv';
import { mlflowRun } from './formats/mlflow-run';
import { mlflowThresholds } from './formats/mlflow-thresholds';
import { mlflowWebhook } from './formats/mlflow-webhook';
import { promptfoo } from './formats/promptfoo';
import { sagemakerBias } from './formats/sagemaker-bias';
import { sagemakerConstraints } from './formats/sagemaker-constraints';
import { sagemakerStatistics } from './formats/sagemaker-statistics';
import { sagemakerViolations } from './formats/sagemaker-violations';
import { sklearnReport } from './formats/sklearn-report';
import { tfma } from './formats/tfma';
import { vertexEvaluation } from './formats/vertex-evaluation';
import { whylogs } from './formats/whylogs';

/** Formats whose code is loaded with the intake. */
export const commonFormats: readonly Format[] = [
  assayJson,
  assayCsv,
  junit,
  inspect,
  mlflowRun,
  mlflowThresholds,
  mlflowWebhook,
  evidently,
  evidentlyLegacyReport,
  evidentlyTestSuite,
  greatExpectations,
  hfModelIndex,
  hfEvalResults,
  promptfoo,
  deepeval,
  deepchecks,
  whylogs,
  sagemakerViolations,
  sagemakerStatistics,
  sagemakerBias,
  sagemakerConstraints,
  azureEvaluate,
  vertexEvaluation,
  sklearnReport,
  confusionJson,
  tfma,
  lightningCsv,
  alertmanager,
];
