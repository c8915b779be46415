import type { ItemColumns, Measure, MetricResult } from '../../../contract/types';
import { itemColumns } from './items';
import { meanAndDeviation, successesOf, toNumber } from './numbers';
import { count, listed, point, result } from './run';

/** Scores of one metric, one a row; what is no score is null or left out. */
type Column = { metric: string; slice?: string | null; cells: readonly unknown[]; rows: string[] };

export type ReadColumn = {
  result: MetricResult | null;
  items: ItemColumns | null;
  notes: string[];
};

/**
 * One metric from its value in each row: true and false as k of n, numbers as mean, deviation and n.
 * Numbers that are all 0 or 1 stay a mean, because a graded score may fall so by chance. Rows without
 * a score are named, and count neither as 0 nor as missing in silence.
 */
export const readColumn = ({ metric, slice = null, cells, rows }: Column): ReadColumn => {
  // Yes or no among graded scores is no score: it is on no scale of theirs.
  const isGraded = cells.some((cell) => toNumber(cell) !== null);
  const scoreOf = (cell: unknown): number | boolean | null =>
    typeof cell === 'boolean' && !isGraded ? cell : toNumber(cell);
  const unscored = rows.filter((_, index) => scoreOf(cells[index]) === null);
  const measure = measureOf(cells.map(scoreOf));
  const notes =
    unscored.length === 0
      ? []
      : [
          `${metric} has no score in ${unscored.length} of ${rows.length} rows (${listed(unscored, 3)}); they are not counted.`,
        ];
  const items = rows.flatMap((id, index) => {
    const value = scoreOf(cells[index]);
    return value === null ? [] : [{ id, value }];
  });
  return {
    result: measure === null ? null : result(metric, measure, slice),
    items: itemColumns(metric, slice, items),
    notes,
  };
};

const measureOf = (cells: readonly (number | boolean | null)[]): Measure | null => {
  const scores = cells.filter((score) => score !== null);
  const [first] = scores;
  if (first === undefined) return null;
  if (scores.every((score) => typeof score === 'boolean')) {
    return count(scores.filter(Boolean).length, scores.length);
  }
  const numbers = scores.map(Number);
  const moments = meanAndDeviation(numbers);
  return moments === null
    ? point(Number(first), 1)
    : { kind: 'mean', ...moments, trials: numbers.length };
};

/** Share of the size of a standard error that rounding may take. */
const TOLERANCE = 1e-3;

/**
 * k of n where the standard error proves it. Scores between 0 and 1 have the variance p(1-p) only if
 * each is 0 or 1, so a standard error (sample variance, n - 1) of that size is of k of n and no other.
 * @returns null for a graded score, and where share and n allow no one k
 */
export const provenSuccesses = (
  share: number,
  standardError: number,
  trials: number,
): number | null => {
  const exact = Math.sqrt((share * (1 - share)) / Math.max(1, trials - 1));
  if (!(exact > 0) || Math.abs(standardError - exact) > TOLERANCE * exact) return null;
  return successesOf(share, trials);
};

/** The results of which a file does not say which way is better, for the notes. */
export const directionNotes = (results: readonly MetricResult[]): string[] => {
  const silent = results.filter(({ better }) => better === undefined).map(({ metric }) => metric);
  return silent.length === 0
    ? []
    : [`The file does not state which way is better: ${listed([...new Set(silent)])}.`];
};

/** A result with the direction that the file states; null states none. */
export const withDirection = (one: MetricResult, better: 'higher' | 'lower' | null): MetricResult =>
  better === null ? one : { ...one, better };
