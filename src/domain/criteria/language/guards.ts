import type { Requirement } from '../../../contract/types';
import { formatDecimal, formatValue, shiftDecimal } from './decimal';
import { LineError } from './line-error';
import { isBounded, mayBeNegative, mayExceedWhole, metricShape } from './metric-shape';
import type { WrittenValue } from './readers/read-value';

type Threshold = Extract<Requirement, { kind: 'threshold' }>;

const refuse = (value: WrittenValue, message: string, hint: string): LineError =>
  new LineError({ offset: value.offset, length: value.length, code: 'range', message, hint });

/** Refuses targets that the metric cannot take, such as `accuracy >= 190%` or `accuracy >= 90`. */
export const guardTarget = (metric: string, written: WrittenValue): void => {
  const { value, unit } = written;
  if (unit === 'percent' && value > 1 && !mayExceedWhole(metric)) {
    throw refuse(
      written,
      `${written.written} lies above 100%`,
      `Write a percentage between 0% and 100%; a ratio above 1 is written as a number, such as ${formatDecimal(value)}.`,
    );
  }
  if (unit === 'percent' && value < 0 && !mayBeNegative(metric)) {
    throw refuse(
      written,
      `${written.written} lies below 0%`,
      `Write a percentage between 0% and 100%; a value below zero is written as a number, such as ${formatDecimal(value)}.`,
    );
  }
  if (unit === 'percent' || !isBounded(metric)) return;
  if (value > 1) {
    throw refuse(
      written,
      `${metric} lies between 0 and 1, so ${written.written} cannot be its target`,
      value <= 100
        ? `Write ${formatDecimal(value)}% or ${formatDecimal(shiftDecimal(value, -2))}.`
        : 'Write a percentage such as 90%, or a number between 0 and 1.',
    );
  }
  if (value < 0 && metricShape(metric).kind === 'proportion') {
    throw refuse(
      written,
      `${metric} cannot be negative`,
      'Write a percentage such as 2%, or 0.02.',
    );
  }
};

/**
 * Refuses targets that every run or no run would meet. No finite number of samples shows exactly
 * 100 % (or 0 %): the interval always leaves something open.
 */
export const guardReach = (
  metric: string,
  requirement: Threshold,
  written: WrittenValue,
  point: boolean,
): void => {
  if (written.unit !== 'percent' && !isBounded(metric)) return;
  if (mayExceedWhole(metric) || mayBeNegative(metric)) return;
  if (written.unit !== 'percent' && metricShape(metric).kind !== 'proportion') return;
  const { comparator, target } = requirement;
  const atLeast = comparator.startsWith('>');
  const strict = comparator.length === 1;
  const shown = `${metric} ${comparator} ${formatValue(target, written.unit)}`;
  if (target === (atLeast ? 0 : 1) && !strict) {
    throw refuse(
      written,
      `\`${shown}\` holds for every model`,
      'Write a target that a model could miss.',
    );
  }
  if (target === (atLeast ? 1 : 0) && (strict || !point)) {
    throw refuse(
      written,
      strict
        ? `\`${shown}\` holds for no model`
        : `\`${shown}\` can never be shown: no number of samples proves exactly ${formatValue(target, written.unit)}`,
      atLeast
        ? 'Write the share you would accept, such as 99.9%, or `point` if a bare number is enough.'
        : 'Write the share you would accept: no failure in 299 samples shows that it is below 1% @95%.',
    );
  }
};

/** Refuses margins that allow everything or nothing. */
export const guardMargin = (
  metric: string,
  requirement: Exclude<Requirement, Threshold>,
  written: WrittenValue,
): void => {
  const { value, unit } = written;
  const superior = requirement.kind === 'superior';
  if (value <= 0 && !(superior && value === 0)) {
    throw refuse(
      written,
      'a margin of 0 or less asks for more samples than exist',
      superior
        ? 'Write by how much it has to be better, or leave `by` out where any gain will do.'
        : 'Write how much worse than the baseline is still acceptable, such as 2%.',
    );
  }
  if (superior && requirement.relative === true && metricShape(metric).better !== 'lower') return;
  const share = unit === 'percent' || isBounded(metric);
  if (share && value >= 1) {
    throw refuse(
      written,
      superior
        ? `no model is better by ${written.written}`
        : `a margin of ${written.written} allows everything`,
      'Write a margin far below 100%, such as 2%.',
    );
  }
};
