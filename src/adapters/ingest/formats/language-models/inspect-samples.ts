type Sample = { scores?: Record<string, { value?: unknown }> | null | undefined };

/** What one scorer gave each sample. */
export const scoresOfSamples = (samples: readonly Sample[], scorer: string): unknown[] =>
  samples.map((sample) => sample.scores?.[scorer]?.value);

const isRight = (value: unknown): boolean => value === 'C' || value === 1 || value === true;
const isWrong = (value: unknown): boolean =>
  value === 'I' || value === 'N' || value === 0 || value === false;

/** k of n from the samples themselves; null unless every one was scored right or wrong. */
export const tallySamples = (
  values: readonly unknown[],
): { successes: number; trials: number } | null =>
  values.every((value) => isRight(value) || isWrong(value))
    ? { successes: values.filter(isRight).length, trials: values.length }
    : null;

/** Correct is 1 and partly correct a half, as Inspect itself turns its grades into numbers. */
const numberOf = (value: unknown): number | null => {
  if (isRight(value)) return 1;
  if (isWrong(value)) return 0;
  if (value === 'P') return 0.5;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** Mean of the samples; null where one of them has no number, as grades of a project's own. */
export const meanOfSamples = (values: readonly unknown[]): number | null => {
  const numbers = values.map(numberOf).filter((one) => one !== null);
  return numbers.length < values.length || numbers.length === 0
    ? null
    : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
};
