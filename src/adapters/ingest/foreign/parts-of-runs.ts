import { toNumber } from '../assemble/numbers';
import { isCsvTable } from '../formats/assay/assay-csv';
import { isMetricName } from '../formats/model-metrics/flat-leaves';
import { has, isObject, listAt, valueAt, type EvidenceDocument, type JsonObject } from '../format';
import type { Foreign } from './foreign';
import { anyShare, sharesToFill } from './skeletons';

const firstRow = (value: unknown): JsonObject => {
  const row: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(row) ? row : {};
};

const holds = (row: unknown, ...keys: string[]): boolean =>
  isObject(row) && keys.every((key) => Object.hasOwn(row, key));

const columnsOf = ({ syntax, value }: EvidenceDocument): string[] =>
  syntax === 'csv' && isCsvTable(value) ? value.columns.map((name) => name.toLowerCase()) : [];

const valuesOf = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);

const lastLineWith = (value: unknown, form: RegExp): JsonObject | undefined =>
  (Array.isArray(value) ? value : [value])
    .filter(isObject)
    .findLast((line) => Object.keys(line).some((key) => form.test(key)));

const AP = /^(?:bbox|segm|keypoints)\/AP/;

/** What tools write on the way to a result, beside it or out of it: known, and no result by itself. */
export const partsOfRuns: readonly Foreign[] = [
  {
    title: 'predictions for SWE-bench',
    isIt: ({ value }) =>
      [firstRow(value), valuesOf(value)[0]].some((row) => holds(row, 'instance_id', 'model_patch')),
    tell: () => 'They are patches, of which nobody has run the tests yet.',
    wayIn: 'Run the evaluation of SWE-bench on them, and send the report that it writes.',
    skeleton: () => sharesToFill(['resolved']),
  },
  {
    title: 'instances of SWE-bench',
    isIt: ({ value }) => holds(firstRow(value), 'instance_id', 'problem_statement'),
    tell: () => 'They are tasks, and hold no result.',
    wayIn: 'Send the report of an evaluation.',
    skeleton: () => sharesToFill(['resolved']),
  },
  {
    title: 'the hits of a garak run',
    isIt: ({ value }) => holds(firstRow(value), 'goal', 'probe', 'detector', 'attempt_id'),
    tell: () => 'It lists what a detector found, and not how many outputs were tried.',
    wayIn: 'Send the report beside it: garak.<id>.report.jsonl.',
    skeleton: anyShare,
  },
  {
    title: 'the settings of a garak run',
    isIt: ({ value }) =>
      holds(value, 'run', 'system', 'plugins', 'reporting') && isObject(valueAt(value, 'plugins')),
    wayIn: 'Send the report of the run: garak.<id>.report.jsonl.',
    skeleton: anyShare,
  },
  {
    title: 'statistics of a data set of MTEB',
    isIt: ({ value }) =>
      valuesOf(value).some(
        (split) =>
          has(split, 'num_samples') &&
          Object.keys(isObject(split) ? split : {}).some((key) => key.endsWith('_statistics')),
      ),
    tell: () => 'It describes texts, and no model.',
    wayIn: 'Send the result of a task: results/<model>/<revision>/<task>.json.',
    skeleton: anyShare,
  },
  {
    title: 'the surroundings of a W&B run (wandb-metadata.json)',
    isIt: ({ value }) =>
      holds(value, 'os', 'python') && ['heartbeatAt', 'startedAt'].some((key) => has(value, key)),
    wayIn: 'Send wandb-summary.json of the same folder.',
    skeleton: anyShare,
  },
  {
    title: 'a training log of Detectron2',
    isIt: ({ value }) => {
      const row = firstRow(value);
      return holds(row, 'iteration') && ('total_loss' in row || lastLineWith(value, AP) === row);
    },
    tell: ({ value }) => {
      const last = lastLineWith(value, AP);
      return last === undefined
        ? 'No line of it is of an evaluation.'
        : `Its last evaluation, at iteration ${String(last['iteration'])}, is of the set that training looks at.`;
    },
    wayIn: 'Send what COCOeval gives on a test set.',
    skeleton: ({ value }) => {
      const found = Object.entries(lastLineWith(value, AP) ?? {}).filter(([key]) => AP.test(key));
      return {
        model: '<name of the model>',
        results:
          found.length === 0
            ? [{ metric: 'bbox/AP', value: '<AP>' }]
            : found.slice(0, 6).map(([metric, one]) => ({ metric, value: toNumber(one) })),
      };
    },
  },
  {
    title: 'the description of a Hugging Face data set',
    isIt: ({ value }) =>
      holds(value, 'features', 'citation') ||
      holds(value, '_data_files', '_fingerprint') ||
      holds(value, 'features', 'rows', 'num_rows_total'),
    tell: () => 'It holds no result.',
    wayIn: 'Send what an evaluation on it gave.',
    skeleton: anyShare,
  },
  {
    title: 'a part of an Allure report',
    isIt: (document) => {
      const { value } = document;
      const columns = columnsOf(document);
      return (
        holds(value, 'reportName', 'statistic') ||
        has(listAt(value, 'items')[0], 'statistic') ||
        holds(valuesOf(value)[0], 'statistic', 'items') ||
        ['failed', 'duration'].some((key) => has(firstRow(value), 'data', key)) ||
        (['broken', 'failed', 'passed', 'skipped'].every((name) => columns.includes(name)) &&
          columns.includes('unknown')) ||
        ['parent suite', 'sub suite'].every((name) => columns.includes(name))
      );
    },
    tell: () => 'It counts tests for people to look at, over runs or by group.',
    wayIn: 'Let the test runner write JUnit XML beside it, and send that.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a table of a red team run of promptfoo',
    isIt: (document) =>
      ['plugin', 'strategy', 'prompt', 'pass'].every((name) => columnsOf(document).includes(name)),
    tell: () => 'It does not say which tests ended in an error.',
    wayIn: 'Send the run as JSON: promptfoo export eval <id> -o results.json.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a table of promptfoo outputs',
    isIt: (document) =>
      columnsOf(document).some((name) => /^\[[^\]]+:[^\]]+\] |^\{"raw":/.test(name)),
    wayIn: 'Send the run as JSON: promptfoo eval -o results.json.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'tests of promptfoo',
    isIt: (document) => columnsOf(document).some((name) => /^__expected\d*$/.test(name)),
    tell: () => 'They say what is expected, and hold no result.',
    wayIn: 'Run them, and send the run as JSON: promptfoo eval -o results.json.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a configuration of a red team run of promptfoo',
    isIt: ({ value }) =>
      isObject(valueAt(value, 'redteam')) && !has(value, 'results') && !has(value, 'evalId'),
    tell: () => 'It says what to try, and holds no result.',
    wayIn: 'Run promptfoo redteam eval -o results.json, and send that.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a table that compares several models',
    isIt: (document) => {
      const columns = columnsOf(document);
      return (
        columns.some((name) =>
          /^(?:model|algorithm|classifier|regressor|estimator|method)(?:[ _]?(?:name|type))?$/.test(
            name,
          ),
        ) && columns.some((name) => isMetricName(name))
      );
    },
    tell: () => 'Which of them goes live does not stand in it.',
    wayIn: 'Send the numbers of the one that goes live, with k of n where a metric is a share.',
    skeleton: anyShare,
  },
  {
    title: 'a table of single cases with a score',
    isIt: (document) => {
      const columns = columnsOf(document);
      const named = (form: RegExp): boolean => columns.some((name) => form.test(name));
      return (
        named(/^(?:score|grade|rating|passed|is_correct|correct)$/) &&
        named(/^(?:input|question|prompt|query|user_input)$/)
      );
    },
    tell: () => 'It does not say what the score is of, nor from which score on a case passes.',
    wayIn:
      "Send Assay's own JSON with items: one id and one score or pass a case, and the name of the metric.",
    skeleton: anyShare,
  },
];
