import { StatisticsError } from './error';

/**
 * Largest count taken: far beyond any test set, and small enough that the incomplete beta function
 * (whose cost grows with the square root of the count) answers within milliseconds.
 */
export const MAX_COUNT = 1e12;

type Range = { above?: number; atLeast?: number; below?: number; atMost?: number };

const within = (value: number, { above, atLeast, below, atMost }: Range): boolean =>
  (above === undefined || value > above) &&
  (atLeast === undefined || value >= atLeast) &&
  (below === undefined || value < below) &&
  (atMost === undefined || value <= atMost);

const inWords = ({ above, atLeast, below, atMost }: Range): string =>
  [
    above === undefined ? [] : [`above ${above}`],
    atLeast === undefined ? [] : [`at least ${atLeast}`],
    below === undefined ? [] : [`below ${below}`],
    atMost === undefined ? [] : [`at most ${atMost}`],
  ]
    .flat()
    .join(' and ');

/** @throws StatisticsError `not-a-number`, `out-of-range` */
export const requireNumber = (parameter: string, value: number, range: Range = {}): void => {
  if (!Number.isFinite(value)) {
    const limits = inWords(range);
    const allowed = `a finite number${limits === '' ? '' : ` ${limits}`} is needed`;
    throw new StatisticsError('not-a-number', parameter, value, allowed);
  }
  if (!within(value, range)) {
    throw new StatisticsError('out-of-range', parameter, value, `it must be ${inWords(range)}`);
  }
};

/** @throws StatisticsError `not-a-number`, `not-a-count`, `out-of-range` */
export const requireCount = (
  parameter: string,
  value: number,
  atLeast: number,
  atMost = MAX_COUNT,
): void => {
  requireNumber(parameter, value);
  if (!Number.isInteger(value)) {
    throw new StatisticsError('not-a-count', parameter, value, 'a whole number is needed');
  }
  requireNumber(parameter, value, { atLeast, atMost });
};

const areTrials = (successes: number, trials: number): boolean =>
  Number.isInteger(trials) &&
  Number.isInteger(successes) &&
  successes >= 0 &&
  successes <= trials &&
  trials >= 1 &&
  trials <= MAX_COUNT;

/** @throws StatisticsError unless 0 <= successes <= trials, trials >= 1, both whole */
export const requireTrials = (
  { successes, trials }: { successes: number; trials: number },
  prefix = '',
): void => {
  // What is right is let through before any message is put together: this runs for every result.
  if (areTrials(successes, trials)) return;
  requireCount(`${prefix}trials`, trials, 1);
  requireCount(`${prefix}successes`, successes, 0);
  if (successes > trials) {
    const allowed = `it must be at most ${prefix}trials, which is ${trials}`;
    throw new StatisticsError('out-of-range', `${prefix}successes`, successes, allowed);
  }
};

/** A one-sided confidence of a half or less would put the bounds on the wrong sides of the estimate. */
export const requireConfidence = (confidence: number): void => {
  if (confidence > 0.5 && confidence < 1) return;
  requireNumber('confidence', confidence, { above: 0.5, below: 1 });
};

export const requireProbability = (parameter: string, value: number): void => {
  requireNumber(parameter, value, { atLeast: 0, atMost: 1 });
};
