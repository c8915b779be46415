const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');

/** Whether a run compares with the baseline that a criterion names. */
export const isSameBaseline = (named: string, asked: string): boolean =>
  folded(named) === folded(asked);
