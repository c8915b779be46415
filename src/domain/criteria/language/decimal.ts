/** Digits a written number may have: within them a percentage and its share convert without loss. */
export const MAX_DIGITS = 12;

/**
 * Moves the decimal point without arithmetic, so that `99.5` two places down is `0.995` and not its
 * neighbour among the doubles.
 */
export const shiftDecimal = (value: number, places: number): number => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
};

/** A number as people write it: no trailing zeros, no exponent where 12 digits do without. */
export const formatDecimal = (value: number): string => {
  const rounded = Number(value.toPrecision(MAX_DIGITS));
  return String(Object.is(rounded, -0) ? 0 : rounded);
};

/** `0.995` as `99.5%` for the unit `percent`, as `0.995` for `number`. */
export const formatValue = (value: number, unit: 'percent' | 'number'): string =>
  unit === 'percent' ? `${formatDecimal(shiftDecimal(value, 2))}%` : formatDecimal(value);

/** How many significant digits a number was written with. */
export const significantDigits = (written: string): number =>
  (written.toLowerCase().split('e')[0] ?? '').replace(/\D/g, '').replace(/^0+/, '').length;
