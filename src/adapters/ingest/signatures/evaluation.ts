import {
  nestedRows,
  RAGAS_METRICS,
  ragasValue,
  SIZES,
  summaryOf,
} from '../formats/language-models/ragas-metrics';
import type { Signature } from '../family';
import {
  has,
  isObject,
  isText,
  isTree,
  listAt,
  mark,
  objectAt,
  valueAt,
  type JsonObject,
} from '../format';

const textAt = (value: unknown, key: string): string => {
  const found = valueAt(value, key);
  return isText(found) ? found : '';
};

const isNumber = (value: unknown): boolean => typeof value === 'number';

const firstObject = (value: unknown): JsonObject =>
  (Array.isArray(value) ? value.find(isObject) : undefined) ?? {};

const hasAny = (value: JsonObject, names: readonly string[]): boolean =>
  names.some((name) => Object.hasOwn(value, name));

const entriesOf = (value: unknown): JsonObject[] =>
  isObject(value) ? Object.values(value).filter(isObject) : [];

/** Entries of garak: `eval` lines are what counts, `init` what it is known by. */
const linesWith = (value: unknown, type: RegExp): boolean =>
  (Array.isArray(value) ? value : [value]).some((line) => {
    const found = valueAt(line, 'entry_type');
    return isText(found) && type.test(found);
  });

/** Files that tools for evaluating language models and agents write. */
export const evaluationSignatures = [
  {
    id: 'in-toto',
    title: 'an in-toto statement in a DSSE envelope',
    marks: ({ value }) => [
      [
        mark(
          'payloadType of in-toto',
          /^application\/vnd\.in-toto\b.*\+json$/u.test(textAt(value, 'payloadType')),
        ),
        mark('payload', textAt(value, 'payload') !== ''),
        mark('signatures[].sig', textAt(listAt(value, 'signatures')[0], 'sig') !== ''),
      ],
    ],
  },
  {
    id: 'lm-eval',
    title: 'results of lm-evaluation-harness',
    marks: (document) => {
      const { value } = document;
      const tasks = entriesOf(objectAt(value, 'results'));
      const keys = tasks.flatMap((task) => Object.keys(task));
      return [
        [
          mark('results.<task>', isTree(document) && tasks.length > 0),
          mark(
            'metrics such as acc,none',
            keys.some((key) => /^[^,]+,[^,]+$/.test(key)),
          ),
          mark(
            'versions, configs or n-shot',
            ['versions', 'configs', 'n-shot'].some((key) => has(value, key)),
          ),
        ],
        [
          mark('results.<task>', isTree(document) && tasks.length > 0),
          mark(
            'metrics with <metric>_stderr',
            keys.some((key) => keys.includes(`${key}_stderr`)),
          ),
          mark('versions', isObject(valueAt(value, 'versions'))),
        ],
      ];
    },
  },
  {
    id: 'ragas',
    title: 'a RAGAS result',
    marks: (document) => {
      const value = ragasValue(document);
      const row = firstObject(value);
      const summary = summaryOf(value);
      const isTable = document.syntax === 'csv' && Array.isArray(value);
      const scored = RAGAS_METRICS.filter((name) => isNumber(valueAt(summary, name)));
      return [
        [
          mark('rows with user_input or question', hasAny(row, ['user_input', 'question'])),
          mark('rows with response or answer', isTable || hasAny(row, ['response', 'answer'])),
          mark(
            'rows with contexts, or a RAGAS metric',
            hasAny(row, ['retrieved_contexts', 'contexts', ...RAGAS_METRICS]),
          ),
          mark(
            'rows with a number',
            (isTable && Array.isArray(value) ? value.filter(isObject) : [row]).some(
              (one) =>
                RAGAS_METRICS.some((name) => !isTable || isNumber(one[name])) &&
                Object.values(one).some(isNumber),
            ),
          ),
        ],
        [
          mark(
            'two of faithfulness, answer_relevancy, context_precision, …',
            isTree(document) && scored.length >= 2,
          ),
          mark(
            'a judge or the number of questions',
            isObject(summary) && hasAny(summary, ['evaluator_model', ...SIZES]),
          ),
        ],
        [
          mark('rows with a question', isTree(document) && nestedRows(value).length > 0),
          mark('scores of two metrics of RAGAS in each row', nestedRows(value).length > 0),
        ],
      ];
    },
  },
  {
    id: 'openai-evals',
    title: 'a run of OpenAI Evals',
    marks: (document) => [
      [
        mark(
          'object "eval.run"',
          isTree(document) && valueAt(document.value, 'object') === 'eval.run',
        ),
        mark('result_counts.passed', isNumber(valueAt(document.value, 'result_counts', 'passed'))),
        mark('eval_id', isText(valueAt(document.value, 'eval_id'))),
      ],
    ],
  },
  {
    id: 'mlflow-eval-table',
    title: 'an MLflow evaluation table',
    marks: (document) => {
      const columns = listAt(document.value, 'columns').filter(isText);
      return [
        [
          mark('columns[]', isTree(document) && columns.length > 0),
          mark('data[][]', Array.isArray(listAt(document.value, 'data')[0])),
          mark(
            'a column such as exact_match/v1/score',
            columns.some((name) => /\/(?:score|value)$/.test(name)),
          ),
        ],
      ];
    },
  },
  {
    id: 'garak',
    title: 'a garak report',
    marks: ({ value }) => [
      [
        mark(
          'a line with entry_type "init" or "start_run setup"',
          linesWith(value, /^(?:init|start_run setup)$/),
        ),
        mark(
          'a line with entry_type "eval", "attempt" or "completion"',
          linesWith(value, /^(?:eval|attempt|completion)$/),
        ),
      ],
    ],
  },
  {
    id: 'azure-rag',
    title: 'a summary of the Azure RAG evaluator',
    marks: (document) => {
      const entries = isTree(document) ? entriesOf(document.value) : [];
      return [
        [
          mark(
            '<metric>.pass_count and pass_rate',
            entries.some((one) => 'pass_count' in one && 'pass_rate' in one),
          ),
          mark(
            '<metric>.mean_rating',
            entries.some((one) => 'mean_rating' in one),
          ),
        ],
        [
          mark(
            '<metric>.low_count and low_rate',
            entries.some((one) => 'low_count' in one && 'low_rate' in one),
          ),
          mark(
            '<metric>.mean_score',
            entries.some((one) => 'mean_score' in one),
          ),
        ],
      ];
    },
  },
  {
    id: 'bedrock-evaluation',
    title: 'an Amazon Bedrock evaluation',
    marks: ({ value }) => {
      const line: unknown = Array.isArray(value) ? value[0] : value;
      return [
        [
          mark(
            'automatedEvaluationResult.scores[]',
            Array.isArray(valueAt(line, 'automatedEvaluationResult', 'scores')),
          ),
          mark(
            'inputRecord or modelResponses',
            has(line, 'inputRecord') || has(line, 'modelResponses'),
          ),
        ],
      ];
    },
  },
  {
    id: 'google-adk',
    title: 'an eval set result of Google ADK',
    marks: (document) => {
      const first = listAt(document.value, 'eval_case_results')[0];
      return [
        [
          mark('eval_case_results[]', isTree(document) && isObject(first)),
          mark('eval_case_results[].eval_id', isText(valueAt(first, 'eval_id'))),
          mark('eval_case_results[].final_eval_status', has(first, 'final_eval_status')),
        ],
      ];
    },
  },
  {
    id: 'swe-bench',
    title: 'a SWE-bench report',
    marks: (document) => [
      [
        mark(
          'total_instances',
          isTree(document) && isNumber(valueAt(document.value, 'total_instances')),
        ),
        mark('resolved_instances', isNumber(valueAt(document.value, 'resolved_instances'))),
        mark(
          'submitted_instances or completed_instances',
          has(document.value, 'submitted_instances') || has(document.value, 'completed_instances'),
        ),
      ],
    ],
  },
  {
    id: 'giskard',
    title: 'Giskard scenario results',
    marks: (document) => {
      const first = listAt(document.value, 'results')[0];
      return [
        [
          mark(
            'results[].scenario_name',
            isTree(document) && isText(valueAt(first, 'scenario_name')),
          ),
          mark('results[].steps[]', Array.isArray(valueAt(first, 'steps'))),
          mark('results[].status', isText(valueAt(first, 'status'))),
        ],
      ];
    },
  },
  {
    id: 'waza',
    title: 'results of waza',
    marks: (document) => {
      const first = listAt(document.value, 'tasks')[0];
      return [
        [
          mark('tasks[].test_id', isTree(document) && isText(valueAt(first, 'test_id'))),
          mark('tasks[].runs[]', Array.isArray(valueAt(first, 'runs'))),
          mark('summary.total_tests', isNumber(valueAt(document.value, 'summary', 'total_tests'))),
          mark(
            'skill or eval_name',
            has(document.value, 'skill') || has(document.value, 'eval_name'),
          ),
        ],
      ];
    },
  },
] as const satisfies readonly Signature[];
