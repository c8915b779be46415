import type { Signature } from '../family';
import { has, isObject, isText, isTree, listAt, mark, objectAt, valueAt } from '../format';

/** `features[].…_statistics` of SageMaker, or `columns.<name>.counters` of whylogs 0.x. */
const isStatistics = (side: unknown): boolean => {
  const feature = listAt(side, 'features')[0];
  const column = Object.values(objectAt(side, 'columns'))[0];
  return (
    isObject(valueAt(feature, 'numerical_statistics')) ||
    isObject(valueAt(feature, 'string_statistics')) ||
    isObject(valueAt(column, 'counters'))
  );
};

/** Drift that `assay drift` judged, and data or counts that Assay is to judge for drift. */
export const driftSignatures = [
  {
    id: 'assay-drift',
    title: 'a drift report of assay drift',
    marks: (document) => {
      const { value } = document;
      return [
        [
          mark('features by name', isTree(document) && isObject(valueAt(value, 'features'))),
          mark('level', isText(valueAt(value, 'level'))),
          mark('naivePsi.limit', has(value, 'naivePsi', 'limit')),
        ],
      ];
    },
  },
  {
    id: 'assay-drift-data',
    title: 'data to be judged for drift',
    marks: (document) => [
      [
        mark(
          'reference.features',
          isTree(document) && isObject(valueAt(document.value, 'reference', 'features')),
        ),
        mark('current.features', isObject(valueAt(document.value, 'current', 'features'))),
      ],
      [
        mark(
          'reference, statistics of SageMaker or of whylogs',
          isTree(document) && isStatistics(valueAt(document.value, 'reference')),
        ),
        mark('current, the same', isStatistics(valueAt(document.value, 'current'))),
      ],
    ],
  },
  {
    id: 'evidently-legacy-report',
    title: 'an Evidently report from before 0.7',
    marks: (document) => {
      const first = isTree(document) ? listAt(document.value, 'metrics')[0] : null;
      return [
        [
          mark('metrics[].metric', isText(valueAt(first, 'metric'))),
          mark('metrics[].result', isObject(valueAt(first, 'result'))),
        ],
      ];
    },
  },
] as const satisfies readonly Signature[];
