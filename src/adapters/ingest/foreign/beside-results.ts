import { isCsvTable } from '../formats/assay/assay-csv';
import { has, isObject, isText, listAt, objectAt, valueAt, type EvidenceDocument } from '../format';
import type { Foreign } from './foreign';
import { anyShare, sharesToFill } from './skeletons';

const columnsOf = ({ syntax, value }: EvidenceDocument): string[] =>
  syntax === 'csv' && isCsvTable(value) ? value.columns.map((name) => name.toLowerCase()) : [];

/** Names of a table, or of the first row of a list of objects. */
const namesOf = (document: EvidenceDocument): string[] => {
  const first: unknown = Array.isArray(document.value) ? (document.value as unknown[])[0] : null;
  return isObject(first)
    ? Object.keys(first).map((name) => name.toLowerCase())
    : columnsOf(document);
};

const some = (names: readonly string[], form: RegExp): boolean =>
  names.some((name) => form.test(name));

/** Files that pipelines leave beside their results, and that hold what results are made of. */
export const filesBesideResults: readonly Foreign[] = [
  {
    title: 'the cache of DeepEval',
    isIt: ({ value }) => has(value, 'test_cases_lookup_map'),
    tell: () => 'It holds scores of earlier runs by their input, and no run.',
    wayIn: 'Send .deepeval/.latest_test_run.json of a run that was not uploaded.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a link of DeepEval to a run that was uploaded',
    isIt: ({ value }) => isText(valueAt(value, 'testRunLink')) && !has(value, 'testRunData'),
    tell: () => 'The run itself is at Confident AI.',
    wayIn:
      'Set DEEPEVAL_RESULTS_FOLDER, run the tests again, and send the file that is written there.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'an eval set of Google ADK',
    isIt: ({ value }) => has(value, 'eval_set_id') && Array.isArray(valueAt(value, 'eval_cases')),
    tell: () => 'It holds what an agent is asked, and no result.',
    wayIn: 'Run adk eval, and send the *.evalset_result.json that it writes.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a promptfoo export without a test that ran',
    isIt: ({ value }) =>
      Array.isArray(valueAt(value, 'results', 'results')) &&
      listAt(value, 'results', 'results').length === 0 &&
      has(value, 'results', 'timestamp'),
    wayIn: 'Run promptfoo eval -o results.json, and send that.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a W&B run summary without a metric',
    isIt: ({ value }) => {
      const keys = isObject(value) ? Object.keys(value) : [];
      return keys.includes('_wandb') && keys.every((key) => key.startsWith('_'));
    },
    wayIn: 'Log the metrics of the evaluation with wandb.log or run.summary.',
    skeleton: anyShare,
  },
  {
    title: 'an experiment or model of an MLflow export',
    isIt: ({ value }) =>
      isObject(valueAt(value, 'system')) &&
      has(value, 'system', 'mlflow_version') &&
      !has(value, 'mlflow', 'data'),
    tell: () => 'It lists runs or versions, and holds no metric.',
    wayIn: 'Send the run.json of one run.',
    skeleton: anyShare,
  },
  {
    title: 'parameters of the Azure RAG evaluator',
    isIt: ({ value }) =>
      has(value, 'evaluation_gpt_model') || has(value, 'evaluate_parameters', 'testdata_path'),
    tell: () => 'It says how the evaluation ran, and holds no result.',
    wayIn: 'Send the summary.json beside it.',
    skeleton: anyShare,
  },
  {
    title: 'a test result that Jenkins stores',
    isIt: ({ syntax, value }) =>
      syntax === 'xml' && has(value, 'result', 'suites') && has(value, 'result', 'duration'),
    tell: () => 'It is the form of Jenkins, not JUnit XML.',
    wayIn: 'Send the JUnit XML from which Jenkins read it.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a history or a widget of an Allure report',
    isIt: ({ value }) => {
      const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : undefined;
      return isObject(valueAt(first, 'data')) && has(first, 'buildOrder');
    },
    wayIn: 'Send the test run as JUnit XML.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a table of predictions',
    isIt: (document) => {
      const columns = namesOf(document);
      return (
        some(columns, /^(?:actual|y_?true|true_?label|label|target|ground_truth)s?$/) &&
        some(columns, /^(?:pred(?:icted|iction)?(?:_?label)?s?|y_?pred)$/)
      );
    },
    tell: () => 'It holds single cases, and no metric of them.',
    wayIn: 'Count the rows in which both agree, and send that as k of n.',
    skeleton: () => sharesToFill(['accuracy']),
  },
  {
    title: 'a confusion matrix as CSV',
    isIt: (document) => {
      const columns = columnsOf(document);
      return (
        columns.length > 2 && columns.slice(1).every((name) => /^pred(?:icted)?[_ ]/.test(name))
      );
    },
    tell: () => 'Which side is the actual class does not stand in a CSV.',
    wayIn: 'Send it as JSON with labels and matrix, rows being the actual classes.',
    skeleton: () => sharesToFill(['accuracy']),
  },
  {
    title: 'a table of thresholds and their metrics',
    isIt: (document) => {
      const columns = columnsOf(document);
      return columns.includes('threshold') && some(columns, /^(?:accuracy|precision|recall|f1)/);
    },
    tell: () => 'It is the search for a threshold, and does not say which one goes live.',
    wayIn: 'Send the metrics at the chosen threshold, measured on a test set.',
    skeleton: anyShare,
  },
  {
    title: 'a table of drift measures by feature',
    isIt: (document) => {
      const columns = columnsOf(document);
      return (
        some(columns, /^(?:feature|column|variable)(?:_name)?$/) &&
        some(columns, /^(?:psi|ks(?:_stat(?:istic)?)?|drift(?:_score)?|p_?value|js_distance)$/)
      );
    },
    wayIn: "Send Assay's own drift report as JSON, which names method, threshold and direction.",
    skeleton: anyShare,
  },
  {
    title: 'a summary of drift that a script wrote',
    isIt: ({ value }) =>
      [value, valueAt(value, 'data_drift'), valueAt(value, 'summary')].some(
        (one) =>
          isObject(one) &&
          some(
            Object.keys(one),
            /^(?:n|num(?:ber)?)_(?:of_)?drifted_(?:features|columns)$|^dataset_drift(?:_detected)?$/,
          ),
      ),
    tell: () => 'It does not say by which method and from which value on a feature has drifted.',
    wayIn: "Send the report of the tool itself, or Assay's own drift report.",
    skeleton: anyShare,
  },
  {
    title: 'a collection of Postman or a description of an API',
    isIt: ({ value }) =>
      (has(value, 'info', '_postman_id') || has(value, 'openapi') || has(value, 'swagger')) &&
      (Array.isArray(valueAt(value, 'item')) || isObject(valueAt(value, 'paths'))),
    tell: () => 'It holds no result.',
    wayIn: 'Send the test run as JUnit XML (newman run --reporters junit).',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a JSON schema',
    isIt: ({ value }) =>
      isText(valueAt(value, '$schema')) &&
      (valueAt(value, '$schema') as string).includes('json-schema.org') &&
      Object.keys(objectAt(value, 'properties')).length > 0,
    tell: () => 'It says what a file looks like, and holds no result.',
    wayIn: 'Send a file of this form.',
    skeleton: anyShare,
  },
];
