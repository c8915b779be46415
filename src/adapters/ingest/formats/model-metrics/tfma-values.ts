import type { Measure, MetricResult } from '../../../../contract/types';
import { binaryConfusion, confusionResults, isConfusion } from '../../assemble/confusion';
import { toCount, toNumber, toText } from '../../assemble/numbers';
import { countOrPoint, point } from '../../assemble/run';
import { has, isObject, valueAt, type JsonObject } from '../../format';

/** TFMA states intervals without their level; its documentation and default are 95%. */
const TFMA_CONFIDENCE = 0.95;

/** A field as protobuf JSON spells it, or as Python does. */
export const either = (object: unknown, camel: string, snake: string): unknown =>
  valueAt(object, camel) ?? valueAt(object, snake);

const SHARES =
  /(?:^|\/)(?:accuracy|binary_accuracy|categorical_accuracy|sparse_categorical_accuracy|exact_match)$/;

/** Protobuf leaves a value of 0 out; one that is there and no number is not 0. */
const unwrap = (value: unknown): number | null =>
  toNumber(isObject(value) && !('value' in value) ? 0 : isObject(value) ? value['value'] : value);

export const doubleOf = (value: JsonObject): number | null =>
  unwrap(either(value, 'doubleValue', 'double_value'));

export const measureOf = (
  name: string,
  value: JsonObject,
  trials: number | null,
  notes: Set<string>,
): Measure | null => {
  const t = either(
    either(value, 'confidenceInterval', 'confidence_interval'),
    'tDistributionValue',
    't_distribution_value',
  );
  const estimate = unwrap(either(t, 'unsampledValue', 'unsampled_value'));
  const error = unwrap(either(t, 'sampleStandardDeviation', 'sample_standard_deviation'));
  if (estimate !== null && error !== null && error > 0)
    return { kind: 'standard-error', estimate, standardError: error, trials };
  const bounded = either(value, 'boundedValue', 'bounded_value');
  if (bounded !== undefined) return boundedMeasure(bounded, trials, notes);
  const number = doubleOf(value);
  if (number === null) return null;
  return SHARES.test(name) ? countOrPoint(number, trials) : point(number, trials);
};

const boundedMeasure = (
  bounded: unknown,
  trials: number | null,
  notes: Set<string>,
): Measure | null => {
  const estimate = unwrap(valueAt(bounded, 'value'));
  const [lower, upper] = [
    unwrap(either(bounded, 'lowerBound', 'lower_bound')),
    unwrap(either(bounded, 'upperBound', 'upper_bound')),
  ];
  if (estimate === null) return null;
  const isInterval =
    valueAt(bounded, 'methodology') === 'POISSON_BOOTSTRAP' &&
    lower !== null &&
    upper !== null &&
    lower < upper &&
    lower <= estimate &&
    estimate <= upper;
  if (!isInterval) {
    notes.add(
      'Bounds that TFMA does not mark as bootstrap (a Riemann sum, for one) are no confidence interval and are left out.',
    );
    return point(estimate, trials);
  }
  notes.add('TFMA does not state the level of its intervals; 95% is its default and is taken.');
  return { kind: 'interval', estimate, lower, upper, confidence: TFMA_CONFIDENCE, trials };
};

/** The one matrix of a slice; weighted examples give no whole numbers and so no counts. */
export const matrixResults = (
  matrix: unknown,
  slice: string | null,
  notes: Set<string>,
): MetricResult[] => {
  const cell = (camel: string, snake: string): number =>
    has(matrix, camel) || has(matrix, snake) ? (toCount(either(matrix, camel, snake)) ?? -1) : 0;
  const confusion = binaryConfusion({
    truePositives: cell('truePositives', 'true_positives'),
    falsePositives: cell('falsePositives', 'false_positives'),
    trueNegatives: cell('trueNegatives', 'true_negatives'),
    falseNegatives: cell('falseNegatives', 'false_negatives'),
  });
  notes.add(
    `The confusion matrix is the one at threshold ${toText(valueAt(matrix, 'threshold')) ?? 'not stated'}.`,
  );
  return isConfusion(confusion.labels, confusion.matrix) ? confusionResults(confusion, slice) : [];
};
