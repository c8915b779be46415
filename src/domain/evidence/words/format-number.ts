/** How a value of a criterion is printed: `percent` shows 0.912 as `91.2%`. */
export type ValueUnit = 'percent' | 'number';

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/**
 * A measured value: percentages with one decimal, other numbers with four significant digits.
 * @param more digits beyond these
 */
export const formatMeasured = (value: number, unit: ValueUnit, more = 0): string =>
  unit === 'percent'
    ? `${(value * 100).toFixed(1 + more)}%`
    : String(Number(value.toPrecision(4 + more)));

/** A value that somebody wrote down, without decimals that were not written: `90%`, `99.5%`, `0.25`. */
export const formatTarget = (value: number, unit: ValueUnit): string =>
  unit === 'percent' ? `${trimmed(value * 100, 6)}%` : trimmed(value, 9);

const points = (amount: string): string => `${amount} ${amount === '1' ? 'point' : 'points'}`;

/** A difference of two values, with its sign: `+1.4 points` of two percentages, `-0.25` of others. */
export const formatDifference = (value: number, unit: ValueUnit, more = 0): string => {
  const shown =
    unit === 'percent'
      ? (value * 100).toFixed(1 + more)
      : String(Number(value.toPrecision(4 + more)));
  const signed = shown.startsWith('-') ? shown : `+${shown}`;
  return unit === 'percent' ? points(signed) : signed;
};

/** How much a difference may be, without decimals that were not written: `1 point`, `0.25`. */
export const formatMargin = (value: number, unit: ValueUnit): string =>
  unit === 'percent' ? points(trimmed(value * 100, 6)) : trimmed(value, 9);

/** A confidence level: `95%`. */
export const formatConfidence = (confidence: number): string => `${trimmed(confidence * 100, 6)}%`;
