import type { Format } from './format';
import { alertmanager } from './formats/alerts/alertmanager';
import { assayCsv } from './formats/assay/assay-csv';
import { assayJson } from './formats/assay/assay-json';
import { azureEvaluate } from './formats/cloud/azure-evaluate';
import { confusionJson } from './formats/model-metrics/confusion-json';
import { deepchecks } from './formats/data-checks/deepchecks';
import { deepeval } from './formats/language-models/deepeval';
import { evidently } from './formats/data-checks/evidently';
import { evidentlyTestSuite } from './formats/data-checks/evidently-test-suite';
import { greatExpectations } from './formats/data-checks/great-expectations';
import { hfEvalResults } from './formats/training/hf-eval-results';
import { hfModelIndex } from './formats/training/hf-model-index';
import { inspect } from './formats/language-models/inspect';
import { junit } from './formats/junit/junit';
import { lightningCsv } from './formats/training/lightning-csv';
import { mlflowRun } from './formats/mlflow/mlflow-run';
import { mlflowThresholds } from './formats/mlflow/mlflow-thresholds';
import { mlflowWebhook } from './formats/mlflow/mlflow-webhook';
import { promptfoo } from './formats/language-models/promptfoo';
import { sagemakerBias } from './formats/cloud/sagemaker-bias';
import { sagemakerConstraints } from './formats/cloud/sagemaker-constraints';
import { sagemakerStatistics } from './formats/cloud/sagemaker-statistics';
import { sagemakerViolations } from './formats/cloud/sagemaker-violations';
import { sklearnReport } from './formats/model-metrics/sklearn-report';
import { tfma } from './formats/model-metrics/tfma';
import { vertexEvaluation } from './formats/cloud/vertex-evaluation';
import { whylogs } from './formats/data-checks/whylogs';

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
