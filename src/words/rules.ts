/**
 * Rules between the parts of a record that no single part tells. Schemas refine by them, and what reads
 * records without schemas asks them by name.
 */

type Count = { successes: number; trials: number };
type Rate = { failures: number; trials: number };
type Interval = { lower: number; upper: number };
type Confusion = { labels: readonly string[]; matrix: readonly (readonly number[])[] };

const countHolds = ({ successes, trials }: Count): boolean => successes <= trials;

const rateHolds = ({ failures, trials }: Rate): boolean => failures <= trials;

const intervalHolds = ({ lower, upper }: Interval): boolean => lower <= upper;

const isSquare = ({ labels, matrix }: Confusion): boolean =>
  matrix.length === labels.length && matrix.every((row) => row.length === labels.length);

const isCounted = ({ matrix }: Pick<Confusion, 'matrix'>): boolean =>
  matrix.flat().some((cell) => cell > 0);

export const rules = { countHolds, rateHolds, intervalHolds, isSquare, isCounted };
