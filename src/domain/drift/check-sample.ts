import { requireCount, requireNumber } from '../stats/check';
import { StatisticsError } from '../stats/error';

/** @throws StatisticsError unless there is a value and every value is a finite number */
export const requireSample = (parameter: string, values: readonly number[]): void => {
  if (values.length === 0) {
    throw new StatisticsError('out-of-range', parameter, values, 'at least one value is needed');
  }
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (!Number.isFinite(value)) requireNumber(`${parameter}[${i}]`, value ?? Number.NaN);
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
