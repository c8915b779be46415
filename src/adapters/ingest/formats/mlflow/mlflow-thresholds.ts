import * as z from 'zod';
import { metricShape } from '../../../../domain/criteria/language/metric-shape';
import { criterionLine, gainLine, IN_USE } from '../../assemble/criteria';
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

type Threshold = z.output<typeof thresholdSchema>;

/** Gains over the baseline as lines; null where the language would read another margin or direction. */
const gainLines = (metric: string, entry: Threshold, greater: boolean): string[] | null => {
  const { min_absolute_change: absolute, min_relative_change: relative } = entry;
  const { kind, better } = metricShape(metric);
  if (better !== (greater ? 'higher' : 'lower')) return null;
  // A percentage of a metric that has a unit is a share of the baseline's value.
  if (absolute != null && (kind === 'amount' || absolute >= 1)) return null;
  return [
    ...(absolute == null ? [] : [gainLine(metric, absolute, false)]),
    ...(relative == null || relative === 0 ? [] : [gainLine(metric, relative, true)]),
  ];
};

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
    const gains: string[] = [];
    const leftOut: string[] = [];
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
      if (entry.min_absolute_change == null && entry.min_relative_change == null) continue;
      const lines = gainLines(metric, entry, greater);
      if (lines === null) leftOut.push(metric);
      gains.push(...(lines ?? []));
    }
    return evidence(ID, {
      criteria: [...criteria, ...gains],
      notes: [
        'The file holds thresholds and no results.',
        ...(criteria.length > 0
          ? [
              'MLflow compares the bare value with the threshold; these criteria ask that the bound at 95% clears it.',
            ]
          : []),
        ...(gains.length > 0
          ? [
              `A minimum gain over the baseline is asked of the version in use, named ${IN_USE}: write the name that its runs bear.`,
            ]
          : []),
        ...(leftOut.length > 0
          ? [
              `A minimum gain is left out, because the criteria language knows another direction or margin of the metric: ${listed(leftOut)}.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = mlflowThresholds;
