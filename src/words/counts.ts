/** `1 run`, `3 runs`: a number with what is counted, in the singular or the plural. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;

const counting = new Intl.NumberFormat('en-US');

/** `12,345`: a count as people read it, the same on every machine. */
export const grouped = (count: number | bigint): string => counting.format(count);
