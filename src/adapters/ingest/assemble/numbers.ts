import * as z from 'zod';

/**
 * A number as tools write it: a JSON number, or a text holding one. `"NaN"`, `"Infinity"`, `null` and
 * everything else are null, "not a number".
 */
export const toNumber = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*[-+]?(?:\d|\.\d)[\d.eE+-]{0,40}\s*$/.test(value))
    return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

/** A whole number from 0 on, within what a double holds exactly; else null. */
export const toCount = (value: unknown): number | null => {
  const number = toNumber(value);
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null;
};

/** A field that may hold a number: absent or not a number is null. */
export const lenientNumber = z.unknown().optional().transform(toNumber);

/** A field that may hold a count. */
export const lenientCount = z.unknown().optional().transform(toCount);

/** A field that may hold text: absent, empty or of another type is null. Numbers become text. */
export const lenientText = z
  .unknown()
  .optional()
  .transform((value) => toText(value));

/** A field that may say yes or no; of another type it says nothing. */
export const lenientFlag = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'boolean' ? value : null));

/** A part that no number needs: where it is absent or of another form it is not stated. */
export const aside = <Output>(schema: z.ZodType<Output>) => schema.nullish().catch(null);

/** Text of a scalar, trimmed; null where it is empty or no scalar. */
export const toText = (value: unknown): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
};

/** Digits after the point in the shortest form of a number; 3 for `0.125`, 7 for `1e-7`. */
const decimals = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
};

/**
 * The one k for which k of `trials` prints as `share`; null where none or several do. A share rounded
 * to few digits (0.91 of 1000 could be 905 to 914) is only taken where k/n is that very number.
 */
export const successesOf = (share: number, trials: number): number | null => {
  if (trials < 1 || share < 0 || share > 1) return null;
  const successes = Math.round(share * trials);
  const error = Math.abs(successes / trials - share);
  if (error < 1e-12) return successes;
  const step = 10 ** -decimals(share);
  return error <= step / 2 + 1e-12 && step < 1 / trials ? successes : null;
};

/** The one k for which k of `trials` prints as a share that is known to be rounded; else null. */
export const roundedSuccessesOf = (share: number, trials: number): number | null =>
  10 ** -decimals(share) < 1 / trials ? successesOf(share, trials) : null;

/** The integer that a computed number stands for, within what double arithmetic loses; else null. */
export const nearInteger = (value: number): number | null => {
  const integer = Math.round(value);
  return Math.abs(value - integer) <= 1e-6 * Math.max(1, Math.abs(value)) ? integer : null;
};

/** Arithmetic mean and sample standard deviation (n - 1); null for less than two values. */
export const meanAndDeviation = (
  values: number[],
): { mean: number; standardDeviation: number } | null => {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return { mean, standardDeviation: Math.sqrt(squares / (values.length - 1)) };
};

/** The share that a text such as `87.4%` stands for, with no digits added; null where it is none. */
export const shareOf = (text: string): number | null => {
  const percent = /^\s*(-?\d+(?:\.\d+)?)\s*%\s*$/.exec(text)?.[1];
  if (percent === undefined) return null;
  return Number((Number(percent) / 100).toFixed(decimals(Number(percent)) + 2));
};
