/** Which class a number is of, or over which classes it is averaged: without it, recall says nothing. */
import type { Measure, MetricResult } from '../../../contract/types';
import { isOfAllLabels, isOfOneLabel } from '../../stats/classification/confusion';
import { foldSlice } from '../words/metric-name';

/** A class that a group names, and the group beside it. */
export type NamedClass = { group: string | null; name: string };

const NAMED = /^(?:(?<group>.*\S)(?:\s+and\s+|\s*,\s*))?class\s*=\s*(?<name>[^,=<>]+)$/iu;

/** `fraud` of `class=fraud` and of `region=north and class=fraud`; null where a group names no class. */
export const classNamed = (slice: string | null): NamedClass | null => {
  const { group, name } = NAMED.exec(slice ?? '')?.groups ?? {};
  return name === undefined ? null : { group: group ?? null, name: name.trim() };
};

/** As it is kept and told: `class "fraud"`. */
export const ofClass = (name: string): string => `class "${name}"`;

const MACRO = 'the macro average';

/** Averages that are none: one class against the others. */
const ONE_CLASS = ['binary', 'none'];

export const isSameMeasuredFor = (one: string | null, other: string): boolean =>
  foldSlice(one) === foldSlice(other);

/**
 * What a result is measured for, in words: `class "fraud"` or `the macro average`.
 * @returns null where the file does not say, or the metric knows no classes, such as accuracy.
 */
export const measuredForOf = (
  metric: string,
  { positiveClass, averaging, measure }: MetricResult,
): string | null => {
  if (isOfAllLabels(metric)) return null;
  const matrix = measure.kind === 'confusion' && isOfOneLabel(metric) ? measure : null;
  const positive = positiveClass ?? matrix?.positive ?? null;
  if (positive !== null) return ofClass(positive);
  if (averaging !== undefined && !ONE_CLASS.includes(averaging)) return `the ${averaging} average`;
  return matrix === null ? null : MACRO;
};

/** The matrix with another positive label; null where it has none of that name. */
const readFor = (
  measure: Extract<Measure, { kind: 'confusion' }>,
  wanted: string,
): Measure | null => {
  if (wanted === MACRO) return { ...measure, positive: null };
  const label = measure.labels.find((one) => isSameMeasuredFor(ofClass(one), wanted));
  return label === undefined ? null : { ...measure, positive: label };
};

/**
 * A result as it answers for one class: a whole confusion matrix answers for each of its labels, and so
 * does that of a baseline beside it.
 * @returns null where it does not answer for that.
 */
export const asMeasuredFor = (
  metric: string,
  result: MetricResult,
  wanted: string,
): MetricResult | null => {
  const { measure, baseline } = result;
  if (measure.kind !== 'confusion' || !isOfOneLabel(metric)) {
    return isSameMeasuredFor(measuredForOf(metric, result), wanted) ? result : null;
  }
  const { positiveClass: _stated, averaging: _averaged, ...plain } = result;
  const own = readFor(measure, wanted);
  const beside =
    baseline?.measure.kind === 'confusion' ? readFor(baseline.measure, wanted) : undefined;
  if (own === null || beside === null) return null;
  return {
    ...plain,
    measure: own,
    baseline:
      baseline === null || beside === undefined ? baseline : { ...baseline, measure: beside },
  };
};
