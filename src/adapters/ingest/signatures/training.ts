import { isCsvTable } from '../formats/assay/assay-csv';
import { isSureMetric, leavesOf, metricLeaves } from '../formats/model-metrics/flat-leaves';
import { has, isObject, isText, isTree, listAt, mark, objectAt, valueAt } from '../format';
import type { Signature } from '../family';

const keysOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);
const isNumber = (value: unknown): boolean => typeof value === 'number';

/** Files that trainers and experiment trackers write of one model. */
export const trainingSignatures = [
  {
    id: 'hf-trainer',
    title: 'results of the Hugging Face Trainer',
    marks: ({ value }) => {
      const keys = keysOf(value);
      const at = (ending: RegExp): boolean =>
        keys.some((key) => ending.test(key) && isNumber(valueAt(value, key)));
      return [
        [
          mark(
            'eval_runtime, test_runtime or train_runtime',
            at(/^(?:eval|test|predict|train)_runtime$/),
          ),
          mark('eval_… or train_… metrics', at(/^(?:eval|test|predict|train)_\w+$/)),
          mark('samples_per_second', at(/^(?:eval|test|predict|train)_samples_per_second$/)),
        ],
      ];
    },
  },
  {
    id: 'hf-trainer-state',
    title: 'a Hugging Face trainer_state.json',
    marks: (document) => [
      [
        mark(
          'log_history[]',
          isTree(document) && Array.isArray(valueAt(document.value, 'log_history')),
        ),
        mark('global_step', isNumber(valueAt(document.value, 'global_step'))),
        mark(
          'log_history[].step',
          isNumber(valueAt(listAt(document.value, 'log_history')[0], 'step')),
        ),
      ],
    ],
  },
  {
    id: 'ultralytics',
    title: 'an Ultralytics results.csv',
    marks: ({ syntax, value }) => {
      const columns = syntax === 'csv' && isCsvTable(value) ? value.columns : [];
      return [
        [
          mark('a column "epoch"', columns.includes('epoch')),
          mark(
            'columns such as metrics/mAP50(B)',
            columns.some((name) => name.startsWith('metrics/')),
          ),
          mark(
            'columns such as train/box_loss',
            columns.some((name) => /^(?:train|val)\//.test(name)),
          ),
        ],
      ];
    },
  },
  {
    id: 'wandb-summary',
    title: 'a W&B run summary',
    marks: (document) => {
      const { value } = document;
      return [
        [
          mark('_step', isTree(document) && isNumber(valueAt(value, '_step'))),
          mark('_timestamp', isNumber(valueAt(value, '_timestamp'))),
          mark('_runtime or _wandb', has(value, '_runtime') || has(value, '_wandb')),
          mark(
            'a number beside them',
            keysOf(value).includes('_step') &&
              keysOf(value).some(
                (key) =>
                  !key.startsWith('_') &&
                  [valueAt(value, key), ...Object.values(objectAt(value, key))].some(isNumber),
              ),
          ),
        ],
      ];
    },
  },
  {
    id: 'mteb',
    title: 'the result of an MTEB task',
    marks: (document) => {
      const first = Object.values(objectAt(document.value, 'scores'))[0];
      const entry: unknown = Array.isArray(first) ? first[0] : undefined;
      return [
        [
          mark('task_name', isTree(document) && isText(valueAt(document.value, 'task_name'))),
          mark('scores.<split>[]', Array.isArray(first)),
          mark(
            'main_score or hf_subset',
            isObject(entry) && ('main_score' in entry || 'hf_subset' in entry),
          ),
        ],
        [
          mark(
            'mteb_dataset_name',
            isTree(document) && isText(valueAt(document.value, 'mteb_dataset_name')),
          ),
          mark('mteb_version', has(document.value, 'mteb_version')),
          mark(
            'a split with numbers',
            has(document.value, 'mteb_version') &&
              Object.values(objectAt(document.value)).some(isObject),
          ),
        ],
      ];
    },
  },
  {
    id: 'flat-metrics',
    title: 'a JSON of metrics',
    isGeneric: true,
    marks: (document) => {
      const found = isTree(document) ? leavesOf(document.value) : null;
      const leaves = found?.leaves ?? [];
      const metrics = metricLeaves(leaves, document.fileName).filter(({ value }) =>
        isNumber(value),
      );
      return [
        [
          mark(
            'a name such as accuracy, f1 or rmse with a number, at its top',
            found?.hasLists === true ? metrics.some(isSureMetric) : metrics.length > 0,
          ),
        ],
      ];
    },
  },
] as const satisfies readonly Signature[];
