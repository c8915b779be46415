import { has, isObject, isText, listAt, objectAt, valueAt, type JsonObject } from '../format';
import type { Foreign } from './foreign';
import { anyShare, meansToFill, sharesToFill } from './skeletons';

const firstRow = (value: unknown): JsonObject => {
  const row: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(row) ? row : {};
};

const holds = (row: JsonObject, ...keys: string[]): boolean =>
  keys.every((key) => Object.hasOwn(row, key));

const evaluationNames = (value: unknown): string[] => [
  ...new Set(
    listAt(value, 'item_results')
      .flatMap((item) => listAt(item, 'evaluations'))
      .map((one) => valueAt(one, 'name'))
      .filter(isText),
  ),
];

const meanNames = (metrics: JsonObject): string[] =>
  Object.keys(metrics)
    .filter((key) => key.endsWith('/mean'))
    .map((key) => key.slice(0, -'/mean'.length));

/**
 * Results of tools of which no real file is public, so that a reader of them would be a guess. What they
 * are known by is what their documentation names.
 */
export const evaluationFiles: readonly Foreign[] = [
  {
    title: 'a Langfuse experiment result',
    isIt: ({ value }) => {
      const item = listAt(value, 'item_results')[0];
      return (
        Array.isArray(valueAt(item, 'evaluations')) &&
        (has(value, 'run_name') || has(value, 'dataset_run_id'))
      );
    },
    tell: ({ value }) => {
      const names = evaluationNames(value);
      return `It holds ${listAt(value, 'item_results').length} items, scored by ${names.join(', ') || 'nothing'}. A time in run_name is a name, not a time.`;
    },
    wayIn:
      'Count in the script that runs the experiment: for a score of 0 or 1 how many items have 1, else mean and standard deviation.',
    skeleton: ({ value }) => sharesToFill(evaluationNames(value)),
  },
  {
    title: 'a LangSmith project or export of runs',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        holds(row, 'feedback_stats') &&
        [
          'session_id',
          'reference_example_id',
          'run_count',
          'reference_dataset_id',
          'run_type',
        ].some((key) => key in row)
      );
    },
    tell: ({ value }) => {
      const names = Object.keys(objectAt(firstRow(value), 'feedback_stats'));
      return `Its feedback is: ${names.join(', ') || 'none'}.`;
    },
    wayIn: 'Take the scores of evaluate(...) with results.to_pandas() and count them.',
    skeleton: ({ value }) => sharesToFill(Object.keys(objectAt(firstRow(value), 'feedback_stats'))),
  },
  {
    title: 'a Braintrust experiment summary',
    isIt: ({ value }) =>
      isObject(value) &&
      (holds(value, 'projectName', 'experimentName', 'scores') ||
        holds(value, 'project_name', 'experiment_name', 'scores')),
    tell: ({ value }) => {
      const scores = Object.entries(objectAt(value, 'scores')).map(
        ([name, one]) => `${name} ${String(valueAt(one, 'score'))}`,
      );
      return `Its scores are ${scores.join(', ') || 'none'}: means, without the number of cases or a spread. Improvements and regressions count changed cases, not successes.`;
    },
    wayIn: 'Take the scores of each case with experiment.fetch() and count them.',
    skeleton: ({ value }) => meansToFill(Object.keys(objectAt(value, 'scores'))),
  },
  {
    title: 'a PyRIT export of prompts',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        holds(row, 'conversation_id') &&
        [
          'orchestrator_identifier',
          'prompt_target_identifier',
          'attack_identifier',
          'converter_identifiers',
        ].some((key) => key in row)
      );
    },
    wayIn:
      'Count by attack strategy how many prompts the scorer did not mark as a success of the attack.',
    skeleton: () => sharesToFill(['attack_resisted']),
  },
  {
    title: 'a result of the Vertex AI Gen AI evaluation service',
    isIt: ({ value }) => has(value, 'summary_metrics'),
    wayIn:
      'Take the rows (result.metrics_table) and count them, or send mean, standard deviation and row count.',
    skeleton: ({ value }) => meansToFill(meanNames(objectAt(value, 'summary_metrics'))),
  },
  {
    title: 'a HELM stats.json',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        isText(valueAt(row, 'name', 'name')) &&
        holds(row, 'count', 'sum') &&
        ('sum_squared' in row || 'stddev' in row)
      );
    },
    tell: () =>
      'Its "count" is of trials after averaging, often 1, and not the number of instances.',
    wayIn:
      'Count in per_instance_stats.json how many instances of the test split have exact_match 1.',
    skeleton: () => sharesToFill(['exact_match']),
  },
  {
    title: 'an export of TruLens records, spans or feedback functions',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        (holds(row, 'record_id') &&
          ('app_id' in row || 'app_name' in row || 'record_json' in row)) ||
        holds(row, 'event_id', 'record_type', 'resource_attributes') ||
        holds(row, 'feedback_definition_id', 'implementation')
      );
    },
    wayIn:
      'Take the feedback columns of session.get_records_and_feedback() and send mean, standard deviation and n of each.',
    skeleton: () => meansToFill([]),
  },
  {
    title: 'an export of Phoenix (Arize) evaluations',
    isIt: ({ value }) => {
      const row = firstRow(value);
      const span = ['context.span_id', 'span_id'].some((key) => key in row);
      return (
        span &&
        ['label', 'score', 'annotator_kind', 'attributes.openinference.span.kind'].some(
          (key) => key in row,
        )
      );
    },
    wayIn: 'Count the labels of each evaluator.',
    skeleton: anyShare,
  },
  {
    title: 'a log of the OpenAI evals framework (oaieval)',
    isIt: ({ value }) =>
      Array.isArray(value) &&
      value.some((line) => has(line, 'spec', 'eval_name') || has(line, 'final_report')),
    wayIn: 'Count in the log the events of type "match" with "correct": true.',
    skeleton: () => sharesToFill(['accuracy']),
  },
  {
    title: 'a result of COCO detections or annotations',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return (
        holds(row, 'image_id', 'category_id', 'score') ||
        holds(row, 'image_id', 'caption') ||
        (isObject(value) && holds(value, 'images', 'annotations', 'categories'))
      );
    },
    tell: () => 'It holds detections, captions or labels, not a metric.',
    wayIn: 'Run COCOeval, and send the numbers that summarize() prints.',
    skeleton: () => ({
      model: '<name of the model>',
      results: ['ap', 'ap50', 'ap75'].map((metric) => ({
        metric,
        value: `<${metric.toUpperCase()}>`,
      })),
    }),
  },
];
