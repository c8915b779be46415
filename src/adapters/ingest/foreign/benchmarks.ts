import { toNumber } from '../assemble/numbers';
import { isTable } from '../formats/model-metrics/confusion-shapes';
import { isCsvTable } from '../formats/assay/assay-csv';
import {
  has,
  isObject,
  isText,
  listAt,
  objectAt,
  valueAt,
  type EvidenceDocument,
  type JsonObject,
} from '../format';
import type { Foreign } from './foreign';
import { anyShare, meansToFill, sharesToFill } from './skeletons';

const firstRow = (value: unknown): JsonObject => {
  const row: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(row) ? row : {};
};

const columnsOf = ({ syntax, value }: EvidenceDocument): string[] =>
  syntax === 'csv' && isCsvTable(value) ? value.columns : [];

const holds = (row: JsonObject, ...keys: string[]): boolean =>
  keys.every((key) => Object.hasOwn(row, key));

const isShares = (value: unknown): boolean =>
  isTable(value) &&
  value.every((row) => Math.abs(row.reduce((sum, cell) => sum + cell, 0) - 1) < 0.01);

/** The cells of the first row of a table, numbers as such. */
const cellsOf = ({ value }: EvidenceDocument): JsonObject =>
  Object.fromEntries(
    Object.entries((isCsvTable(value) ? value.rows[0]?.cells : undefined) ?? {}).map(
      ([name, cell]) => [name, toNumber(cell) ?? cell],
    ),
  );

/** Files of benchmarks and of single steps of an evaluation. */
export const benchmarkFiles: readonly Foreign[] = [
  {
    title: 'a digest of a garak report',
    isIt: ({ value }) => valueAt(value, 'entry_type') === 'digest',
    tell: () => 'It holds scores by group, rounded, without the number of outputs.',
    wayIn: 'Send the report beside it: garak.<id>.report.jsonl.',
    skeleton: anyShare,
  },
  {
    title: 'samples logged by lm-evaluation-harness',
    isIt: ({ value }) => holds(firstRow(value), 'doc_id', 'filtered_resps'),
    tell: () => 'It holds answers one by one.',
    wayIn: 'Send the results_*.json of the same run.',
    skeleton: () => sharesToFill(['acc']),
  },
  {
    title: 'the statistics of HELM by instance',
    isIt: ({ value }) =>
      holds(firstRow(value), 'instance_id', 'train_trial_index') &&
      Array.isArray(firstRow(value)['stats']),
    tell: () => 'It holds every statistic of every instance, also of its perturbations.',
    wayIn:
      'Count the instances without a perturbation whose metric is 1, in the split that the criterion is of.',
    skeleton: () => sharesToFill(['exact_match']),
  },
  {
    title: 'what HELM was told to run, and no result',
    isIt: ({ value }) =>
      has(value, 'adapter_spec') && (has(value, 'scenario_spec') || has(value, 'request_states')),
    wayIn: 'The instances and their scores are in per_instance_stats.json of the same folder.',
    skeleton: () => sharesToFill(['exact_match']),
  },
  {
    title: 'a record of Every Eval Ever',
    isIt: ({ value }) => has(value, 'evaluation_id') && has(value, 'retrieved_timestamp'),
    tell: () => 'It collects what others published, often without the number of samples.',
    wayIn: 'Send the file of the tool that made the numbers.',
    skeleton: anyShare,
  },
  {
    title: 'results of LightEval',
    isIt: ({ value }) => has(value, 'config_general') && has(value, 'results'),
    wayIn: 'Send value and standard error of each task that a criterion names.',
    skeleton: ({ value }) => sharesToFill(Object.keys(objectAt(value, 'results'))),
  },
  {
    title: 'results of EvalPlus',
    isIt: ({ value }) => isObject(valueAt(value, 'eval')) && has(value, 'hash'),
    wayIn: 'Count the tasks whose first answer has "plus_status": "pass".',
    skeleton: () => sharesToFill(['pass@1']),
  },
  {
    title: 'results of HumanEval',
    isIt: ({ value }) =>
      holds(firstRow(value), 'task_id', 'passed') && 'completion' in firstRow(value),
    wayIn: 'Count the tasks whose first answer passed.',
    skeleton: () => sharesToFill(['pass@1']),
  },
  {
    title: 'a leaderboard of AlpacaEval',
    isIt: (document) =>
      columnsOf(document).includes('win_rate') && columnsOf(document).includes('standard_error'),
    tell: () => 'It compares several models; which one goes live is not in it.',
    wayIn: 'Send win rate and standard error of that one.',
    skeleton: () => meansToFill(['win_rate']),
  },
  {
    title: 'a summary of OpenCompass',
    isIt: (document) =>
      ['dataset', 'version', 'metric', 'mode'].every((name) => columnsOf(document).includes(name)),
    wayIn: 'Count the right answers of the data set that a criterion names.',
    skeleton: anyShare,
  },
  {
    title: 'a score of sacreBLEU',
    isIt: ({ value }) => isText(valueAt(value, 'signature')) && has(value, 'verbose_score'),
    wayIn: 'Send its score, and its confidence interval where --confidence was given.',
    skeleton: ({ value }) => ({
      results: [{ metric: valueAt(value, 'name'), value: valueAt(value, 'score') }],
    }),
  },
  {
    title: 'questions and answers without a score',
    isIt: (document) => {
      const row = document.syntax === 'csv' ? cellsOf(document) : firstRow(document.value);
      const asks = ['question', 'user_input', 'input', 'prompt', 'instruction', 'query'];
      const tells = [
        ...['answer', 'response', 'truth', 'ground_truth', 'target', 'output', 'label'],
        ...['reference', 'context', 'expected_response', 'expected_output'],
      ];
      return (
        asks.some((key) => Object.hasOwn(row, key)) &&
        tells.some((key) => Object.hasOwn(row, key)) &&
        !Object.hasOwn(row, 'expected_tool_use') &&
        !Object.values(row).some((cell) => typeof cell === 'number' || typeof cell === 'boolean')
      );
    },
    tell: () => 'It is what an evaluation is made from, and holds no result.',
    wayIn: 'Evaluate it, and send the scores.',
    skeleton: anyShare,
  },
  {
    title: 'an early report on SWE-bench',
    isIt: ({ value }) =>
      has(value, 'stats', 'generated') && Array.isArray(valueAt(value, 'resolved')),
    tell: () => 'It does not say of how many instances of the benchmark it is.',
    wayIn: 'Send the report that swebench.harness.run_evaluation writes.',
    skeleton: () => sharesToFill(['resolved']),
  },
  {
    title: 'results of a fork of lm-evaluation-harness by prompt',
    isIt: ({ value }) => {
      const [first] = listAt(value, 'results');
      return has(first, 'task_name') && has(first, 'prompt_name');
    },
    tell: () => 'It states each task once a prompt, and not which prompt goes live.',
    wayIn:
      'Send results_*.json of lm-evaluation-harness, or the numbers of one prompt with their n.',
    skeleton: anyShare,
  },
  {
    title: 'rows of the Azure RAG evaluator',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        holds(row, 'question', 'truth') &&
        Object.keys(row).some((key) => key.startsWith('gpt_') || key === 'latency')
      );
    },
    tell: () => 'It holds single answers with their ratings.',
    wayIn: 'Send the summary.json beside it.',
    skeleton: ({ value }) =>
      meansToFill(Object.keys(firstRow(value)).filter((key) => /^gpt_[a-z]+$/.test(key))),
  },
  {
    title: 'confusion matrices in shares',
    isIt: ({ value }) =>
      isShares(value) ||
      (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isShares)),
    tell: () => 'Each row adds up to 1, so the number of cases is not in it.',
    wayIn: 'Send counts: confusion_matrix(y_true, y_pred) without normalize.',
    skeleton: () => sharesToFill(['accuracy']),
  },
  {
    title: 'a study of Optuna',
    isIt: ({ value }) => has(value, 'best_params') && has(value, 'best_value'),
    tell: () => 'Its best value is the best of many trials on data that the search chose by.',
    wayIn: 'Test the chosen model on data that no trial saw, and send that.',
    skeleton: anyShare,
  },
  {
    title: 'an analysis of explainability by SageMaker Clarify',
    isIt: ({ value }) => has(value, 'explanations') && !has(value, 'post_training_bias_metrics'),
    tell: () => 'It says what features weigh, not how well the model does.',
    wayIn: 'Send the report of bias or of model quality.',
    skeleton: anyShare,
  },
  {
    title: 'a configuration of an evaluation',
    isIt: ({ value }) =>
      (has(value, 'prompts') && has(value, 'providers')) ||
      (has(value, 'testdata_path') && has(value, 'requested_metrics')) ||
      (has(value, 'task') && (has(value, 'metric_list') || has(value, 'aggregate_metric_list'))) ||
      Array.isArray(valueAt(value, 'aggregate_metric_list')),
    tell: () => 'It says what to measure, and holds no result.',
    wayIn: 'Run it, and send what it writes.',
    skeleton: anyShare,
  },
  {
    title: 'settings of a model or a tokenizer',
    isIt: ({ value }) =>
      has(value, 'tokenizer_class') ||
      (Array.isArray(valueAt(value, 'architectures')) && has(value, 'model_type')) ||
      listAt(value, 'added_tokens').length > 0,
    tell: () => 'It holds no result.',
    wayIn: 'Send all_results.json or eval_results.json beside it.',
    skeleton: anyShare,
  },
];
