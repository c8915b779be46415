import { requireCount, requireNumber } from '../stats/check';
import { StatisticsError } from '../stats/error';

/**
 * Largest magnitude of a value. The square of a difference of two such values is 4e300, so that sums of
 * squares and areas stay finite for forty million of them; no measurement is near it, but placeholders
 * for what is missing, such as the largest double, are.
 */
export const MAX_MAGNITUDE = 1e150;

const MAGNITUDES = { atLeast: -MAX_MAGNITUDE, atMost: MAX_MAGNITUDE };

/** @throws StatisticsError unless the value is finite and its magnitude is at most `MAX_MAGNITUDE` */
export const requireMagnitude = (parameter: string, value: number): void => {
  if (!(Math.abs(value) <= MAX_MAGNITUDE)) requireNumber(parameter, value, MAGNITUDES);
};

/** @throws StatisticsError unless there is a value and every value passes `requireMagnitude` */
export const requireSample = (parameter: string, values: readonly number[]): void => {
  if (values.length === 0) {
    throw new StatisticsError('out-of-range', parameter, values, 'at least one value is needed');
  }
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN;
    if (!(Math.abs(value) <= MAX_MAGNITUDE)) requireMagnitude(`${parameter}[${i}]`, value);
  }
};

/** @throws StatisticsError unless both lists are as long, hold counts, and count something */
export const requireCounts = (reference: readonly number[], current: readonly number[]): void => {
  if (reference.length !== current.length) {
    const allowed = `there are ${reference.length} categories on the other side`;
    throw new StatisticsError('out-of-range', 'current', current, allowed);
  }
  for (const [side, counts] of Object.entries({ reference, current })) {
    counts.forEach((count, index) => {
      if (!Number.isSafeInteger(count) || count < 0) requireCount(`${side}[${index}]`, count, 0);
    });
    if (!counts.some((count) => count > 0)) {
      const allowed = 'at least one count above 0 is needed';
      throw new StatisticsError('out-of-range', side, counts, allowed);
    }
  }
};

export const sum = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
