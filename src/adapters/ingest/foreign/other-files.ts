import { toText } from '../assemble/numbers';
import { isCsvTable } from '../formats/assay/assay-csv';
import { has, isObject, isText, listAt, valueAt, type EvidenceDocument } from '../format';
import type { Foreign } from './foreign';
import { anyShare } from './skeletons';

const columnsOf = ({ syntax, value }: EvidenceDocument): string[] =>
  syntax === 'csv' && isCsvTable(value) ? value.columns : [];

const holdsAll = (document: EvidenceDocument, ...names: string[]): boolean =>
  names.every((name) => columnsOf(document).includes(name));

/** Files that lie beside results and are taken for them. */
export const otherFiles: readonly Foreign[] = [
  {
    title: 'a changelog of Jira',
    isIt: ({ value }) =>
      Array.isArray(valueAt(value, 'changelog', 'histories')) ||
      has(listAt(value, 'issues')[0], 'changelog', 'histories') ||
      has(value, 'issueChangeLogs'),
    tell: () => 'It says how work items moved, and is no evaluation of a model.',
    wayIn: 'Read it with the command assay radar.',
    skeleton: anyShare,
  },
  {
    title: 'a Jupyter notebook',
    isIt: ({ value }) => Array.isArray(valueAt(value, 'cells')) && has(value, 'nbformat'),
    wayIn: 'Let the notebook write its numbers to a file.',
    skeleton: anyShare,
  },
  {
    title: 'a TensorBoard export of scalars',
    isIt: (document) => holdsAll(document, 'Wall time', 'Step', 'Value'),
    tell: () => 'It is a curve of one metric, and does not say which.',
    wayIn: 'Send the result of the evaluation.',
    skeleton: anyShare,
  },
  {
    title: 'a training history of Keras',
    isIt: ({ value }) =>
      isObject(value) && Array.isArray(value['loss']) && Array.isArray(value['val_loss']),
    tell: () => 'It is a curve over epochs of data that training has chosen by.',
    wayIn: 'Send what model.evaluate() gives on a test set.',
    skeleton: anyShare,
  },
  {
    title: 'a SARIF report',
    isIt: ({ value }) =>
      Array.isArray(valueAt(value, 'runs')) &&
      ((toText(valueAt(value, '$schema')) ?? '').includes('sarif') ||
        valueAt(value, 'version') === '2.1.0'),
    tell: () => 'It lists findings in code, and is no evaluation of a model.',
    wayIn: 'Send the test run as JUnit XML.',
    skeleton: anyShare,
  },
  {
    title: 'a coverage report',
    isIt: ({ syntax, value }) =>
      (syntax === 'xml' && has(value, 'coverage')) ||
      (isObject(valueAt(value, 'totals')) && has(value, 'totals', 'percent_covered')),
    tell: () => 'It says how much code the tests reach, not whether they pass.',
    wayIn: 'Send the test run as JUnit XML.',
    skeleton: anyShare,
  },
  {
    title: 'a report of pytest-json-report',
    isIt: ({ value }) =>
      isText(valueAt(listAt(value, 'tests')[0], 'nodeid')) && has(value, 'summary'),
    wayIn: 'Send the same run as JUnit XML: pytest --junitxml=report.xml.',
    skeleton: anyShare,
  },
  {
    title: 'a summary of k6',
    isIt: ({ value }) => has(value, 'root_group') || has(value, 'metrics', 'http_req_duration'),
    tell: () => 'It measures load, not quality.',
    wayIn: 'Send the percentile or rate that a criterion names.',
    skeleton: anyShare,
  },
  {
    title: 'OpenTelemetry traces',
    isIt: ({ value }) => has(value, 'resourceSpans'),
    tell: () => 'Traces say what happened, not how well.',
    wayIn: 'Evaluate them, and send the result.',
    skeleton: anyShare,
  },
  {
    title: 'a dvc.lock or dvc.yaml',
    isIt: ({ value }) => isObject(valueAt(value, 'stages')),
    tell: () => 'It says how metrics are made, and holds none.',
    wayIn: 'Send the file that it names under metrics, such as metrics.json.',
    skeleton: anyShare,
  },
  {
    title: 'an MLmodel file of MLflow',
    isIt: ({ value }) => isObject(valueAt(value, 'flavors')),
    tell: () => 'It says how a model is loaded, and holds no result.',
    wayIn: 'Send the run: GET /api/2.0/mlflow/runs/get.',
    skeleton: anyShare,
  },
];
