/** Middle of the values; the mean of the two in the middle where their number is even. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error('no values, so no median');
  return (low + high) / 2;
};

/** Rounded to so many significant digits, so that figures can be read. */
export const rounded = (value: number, digits = 4): number => Number(value.toPrecision(digits));
