export const statisticsErrorCodes = [
  /** Not a finite number. */
  'not-a-number',
  /** A count with a fraction, or one too large to be counted exactly. */
  'not-a-count',
  /** A number outside of what is allowed. */
  'out-of-range',
  /** Not a square matrix of at least two classes. */
  'malformed-matrix',
  /** The statistic divides by zero on this data, for example the precision of a label never predicted. */
  'undefined-statistic',
] as const;

export type StatisticsErrorCode = (typeof statisticsErrorCodes)[number];

/** Says which parameter cannot be used, what it was, and what is allowed instead. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';

  constructor(
    readonly code: StatisticsErrorCode,
    readonly parameter: string,
    readonly value: unknown,
    readonly allowed: string,
  ) {
    super(`${parameter} is ${describe(value)}; ${allowed}`);
  }
}

const describe = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return String(value);
};
