import * as z from 'zod';
import { criterionLine } from '../../assemble/criteria';
import { evidence, listed } from '../../assemble/run';
import {
  defineFormat,
  isObject,
  isTree,
  mark,
  objectAt,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'mlflow-thresholds';

/** One `MetricThreshold` of `mlflow.models`; `higher_is_better` is its name before 2.3. */
const thresholdSchema = z.strictObject({
  threshold: z.number().nullish(),
  min_absolute_change: z.number().positive().nullish(),
  min_relative_change: z.number().min(0).max(1).nullish(),
  greater_is_better: z.boolean().nullish(),
  higher_is_better: z.boolean().nullish(),
});

const KEYS = ['threshold', 'min_absolute_change', 'min_relative_change'];

const thresholdsOf = ({ value }: EvidenceDocument): JsonObject => {
  const wrapped = objectAt(value, 'validation_thresholds');
  return Object.keys(wrapped).length > 0 ? wrapped : isObject(value) ? value : {};
};

/**
 * The thresholds of `mlflow.validate_evaluation_results` as JSON, metric by metric. They hold no result;
 * Assay proposes them as criteria. MLflow compares points, a criterion compares the bound at 95%.
 */
export const mlflowThresholds = defineFormat({
  id: ID,
  title: 'MLflow metric thresholds',
  marks: (document) => {
    const entries = isTree(document) ? Object.values(thresholdsOf(document)) : [];
    const any = (keys: string[]): boolean =>
      entries.length > 0 &&
      entries.every((entry) => isObject(entry) && keys.some((key) => Object.hasOwn(entry, key)));
    return [
      [
        mark('<metric>.threshold, min_absolute_change or min_relative_change', any(KEYS)),
        mark('<metric>.greater_is_better', any(['greater_is_better', 'higher_is_better'])),
      ],
    ];
  },
  parse: (document) => {
    const criteria: string[] = [];
    const relative: string[] = [];
    for (const [metric, value] of Object.entries(thresholdsOf(document))) {
      const entry = checked(
        thresholdSchema,
        value,
        `the MLflow threshold of ${metric.slice(0, 60)}`,
      );
      const greater = entry.greater_is_better ?? entry.higher_is_better;
      if (greater == null)
        return refuse(`${metric}.greater_is_better is missing.`, {
          where: `${metric}.greater_is_better`,
          hint: 'Without it nobody knows which side of the threshold is good.',
        });
      if (entry.threshold != null)
        criteria.push(criterionLine(metric, greater ? '>=' : '<=', entry.threshold));
      if (entry.min_absolute_change != null || entry.min_relative_change != null)
        relative.push(metric);
    }
    return evidence(ID, {
      criteria,
      notes: [
        'The file holds thresholds and no results.',
        ...(criteria.length > 0
          ? [
              'MLflow compares the bare value with the threshold; these criteria ask that the bound at 95% clears it.',
            ]
          : []),
        ...(relative.length > 0
          ? [
              `A minimum gain over the baseline has no form in the criteria language and is left out: ${listed(relative)}.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = mlflowThresholds;
