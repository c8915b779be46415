import { toText } from '../assemble/numbers';
import { isMetricName, isSetting, leavesOf } from '../formats/model-metrics/flat-leaves';
import {
  has,
  isObject,
  isText,
  isTree,
  listAt,
  objectAt,
  valueAt,
  type EvidenceDocument,
} from '../format';
import type { Foreign } from './foreign';
import { featuresOfTool } from '../formats/data-checks/tool-statistics';
import { anyShare, sharesToFill } from './skeletons';

const holds = (value: unknown, ...keys: string[]): boolean => keys.every((key) => has(value, key));

const firstRow = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[])[0] : undefined;

/** Names of settings that no result has. */
const SETTING =
  /^(?:(?:num_)?(?:train_)?epochs?|(?:per_device_)?(?:train_|eval_)?batch(?:_size)?|lr\d?|lrf|learning_rate|optimizer|momentum|weight_decay|patience|imgsz|im(?:age|g)_size|random_state|seed|num_workers|dropout|warmup(?:_\w+)?|test_size|n_estimators|max_depth|n_splits|temperature|max_tokens|top_k|top_p|chunk_size|chunk_overlap)$/i;

const MOST_FOR_SETTINGS = 2;

/** At least three settings, and nothing under the name of a metric. */
const isOfSettings = (document: EvidenceDocument): boolean => {
  const leaves = isTree(document) ? (leavesOf(document.value)?.leaves ?? []) : [];
  const names = leaves.map(({ path }) => path.at(-1) ?? '');
  return (
    names.filter((name) => SETTING.test(name)).length > MOST_FOR_SETTINGS &&
    !names.some(isMetricName)
  );
};

/** Every number under the name of a metric is a limit, a weight or a setting. */
const isOfLimits = (document: EvidenceDocument): boolean => {
  const leaves = isTree(document) ? (leavesOf(document.value)?.leaves ?? []) : [];
  const named = leaves.filter(({ path }) => isMetricName(path.at(-1) ?? ''));
  return named.length > 0 && named.every((leaf) => isSetting(leaf, leaves));
};

/** What tells tools how to run: known by its form, and no observation. */
export const settingsFiles: readonly Foreign[] = [
  {
    title: 'the settings of an Ultralytics run (args.yaml)',
    isIt: ({ value }) => holds(value, 'task', 'mode', 'imgsz', 'epochs'),
    tell: () => 'Its iou is the overlap from which two boxes count as one, and no result.',
    wayIn: 'Send results.csv of the same folder.',
    skeleton: () => sharesToFill(['precision', 'recall']),
  },
  {
    title: 'a configuration of Great Expectations',
    isIt: ({ value }) =>
      toText(valueAt(value, 'class_name'))?.endsWith('Checkpoint') === true ||
      holds(value, 'validation_operator_name', 'batches') ||
      holds(value, 'config_version', 'stores') ||
      holds(value, 'config_version', 'datasources'),
    tell: () => 'It says what is checked and where results go, and holds none.',
    wayIn:
      'Send a validation result, from uncommitted/validations or checkpoint.run().to_json_dict().',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'constraints of whylogs 0.x',
    isIt: ({ value }) =>
      isObject(valueAt(value, 'valueConstraints')) ||
      isObject(valueAt(value, 'summaryConstraints')),
    tell: () => 'They say what must hold, and not whether it did.',
    wayIn: 'Apply them to a profile, and send the report of constraints as JSON.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'data-quality statistics of SageMaker, or a summary of whylogs 0.x, of one side alone',
    isIt: ({ value }) => featuresOfTool(value) !== null,
    tell: () => 'It describes data, and does not say what it is compared with.',
    wayIn:
      'Compare it with the baseline: assay drift --reference baseline-statistics.json --current statistics.json, or send both in one as {"reference":…,"current":…}.',
    skeleton: anyShare,
  },
  {
    title: 'data-quality constraints of SageMaker',
    isIt: ({ value }) => {
      const [first] = listAt(value, 'features');
      return (
        has(first, 'inferred_type') &&
        (has(first, 'completeness') || has(value, 'monitoring_config'))
      );
    },
    tell: () => 'They say what must hold, and not whether it did.',
    wayIn: 'Send constraint_violations.json of a monitoring run.',
    skeleton: anyShare,
  },
  {
    title: 'the configuration of a W&B run (config.yaml)',
    isIt: ({ value }) => has(value, 'wandb_version') || isObject(valueAt(value, '_wandb', 'value')),
    wayIn: 'Send wandb-summary.json of the same folder.',
    skeleton: anyShare,
  },
  {
    title: 'a test configuration of Google ADK',
    isIt: ({ value }) => {
      const criteria = Object.keys(objectAt(value, 'criteria'));
      return criteria.some((name) =>
        /^(?:tool_trajectory_avg_score|response_(?:match|evaluation)_score|final_response_match_v2|hallucinations_v1|safety_v1|rubric_based_\w+)$/.test(
          name,
        ),
      );
    },
    tell: () => 'Its numbers are limits, and no results.',
    wayIn: 'Run adk eval, and send the *.evalset_result.json that it writes.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'an eval file of Google ADK',
    isIt: ({ value }) => holds(firstRow(value), 'query', 'expected_tool_use'),
    tell: () => 'It holds what an agent is asked, and no result.',
    wayIn: 'Run adk eval, and send the *.evalset_result.json that it writes.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a session of Google ADK',
    isIt: ({ value }) =>
      holds(value, 'app_name', 'user_id') && (has(value, 'events') || has(value, 'state')),
    tell: () => 'It holds what an agent said and did, and no result.',
    wayIn: 'Run adk eval, and send the *.evalset_result.json that it writes.',
    skeleton: () => sharesToFill(['pass_rate']),
  },
  {
    title: 'a dvc.yaml without stages',
    isIt: ({ value, fileName }) =>
      /(?:^|[\\/])dvc\.(?:yaml|lock)$/.test(fileName ?? '') ||
      (isObject(value) &&
        Array.isArray(value['metrics']) &&
        value['metrics'].every(isText) &&
        (has(value, 'plots') || has(value, 'params'))),
    tell: () => 'It says where metrics are, and holds none.',
    wayIn: 'Send the file that it names under metrics, such as metrics.json.',
    skeleton: anyShare,
  },
  {
    title: 'limits or settings of metrics',
    isIt: isOfLimits,
    tell: () => 'It says what is asked of metrics, and holds no result.',
    wayIn:
      'Write limits as criteria, such as accuracy >= 0.9 @95%, and send what the evaluation wrote.',
    skeleton: anyShare,
  },
  {
    title: 'settings of a training or a pipeline',
    isIt: isOfSettings,
    tell: () => 'It says how something runs, and holds no result.',
    wayIn: 'Send what the evaluation wrote.',
    skeleton: anyShare,
  },
];
