import type { Comparator } from '../../../contract/types';
import {
  formatDifference,
  formatMargin,
  formatMeasured,
  formatTarget,
  type ValueUnit,
} from './format-number';
import { grouped } from '../../../words/counts';

/** What the value of a criterion is: by itself, or against a baseline. */
export type ValueKind = 'value' | 'difference' | 'relative-change';

/** How values of one criterion are told. */
export type ValueWords = {
  unit: ValueUnit;
  /** What follows a value: ` ms`, ` of 5`, or nothing. */
  suffix: string;
  kind: ValueKind;
  target: number;
};

const MOST_DIGITS = 12;

const digitsOf = (value: number, { unit, kind, suffix }: ValueWords, more: number): string => {
  if (kind === 'relative-change')
    return `${value < 0 ? '' : '+'}${(value * 100).toFixed(1 + more)}%`;
  if (kind === 'value') return `${formatMeasured(value, unit, more)}${suffix}`;
  return `${formatDifference(value, unit, more)}${unit === 'percent' ? '' : suffix}`;
};

const readBack = (text: string, { unit, kind }: ValueWords): number => {
  const value = Number.parseFloat(text);
  return unit === 'percent' || kind === 'relative-change' ? value / 100 : value;
};

/** Told apart only where they differ by more than what doubles lose. */
const side = (value: number, target: number): number =>
  Math.abs(value - target) <= 1e-12 * Math.max(1, Math.abs(target)) ? 0 : Math.sign(value - target);

/**
 * A measured value in as few digits as keep it on its side of the target: a bound of 89.96 % is not told
 * as 90.0 % where 90 % are needed.
 */
export const valueText = (value: number | null, words: ValueWords): string => {
  if (value === null) return 'nothing';
  for (let more = 0; more < MOST_DIGITS; more++) {
    const text = digitsOf(value, words, more);
    if (side(readBack(text, words), words.target) === side(value, words.target)) return text;
  }
  return digitsOf(value, words, MOST_DIGITS);
};

/** What was measured, with its counts where it is a share. */
export const measuredWords = (
  {
    estimate,
    successes,
    trials,
  }: { estimate: number | null; successes: number | null; trials: number | null },
  words: ValueWords,
): string => {
  const value = valueText(estimate, words);
  if (words.kind !== 'value' && estimate !== null) return `${value} against the baseline`;
  if (successes !== null && trials !== null)
    return `${grouped(successes)} of ${grouped(trials)} (${value})`;
  return trials === null ? value : `${value} (n ${grouped(trials)})`;
};

const LIMITS: Record<Comparator, string> = {
  '>=': '',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
};

/** What is needed: `90%`, `at most 300 ms`, `at most 2 points worse`, `more than 5% better`. */
export const neededWords = (comparator: Comparator, words: ValueWords): string => {
  const { unit, suffix, kind, target } = words;
  if (kind === 'value') return `${LIMITS[comparator]}${formatTarget(target, unit)}${suffix}`;
  if (target === 0) return 'better than the baseline';
  const size =
    kind === 'relative-change'
      ? `${formatTarget(Math.abs(target), 'percent')} of the baseline`
      : `${formatMargin(Math.abs(target), unit)}${unit === 'percent' ? '' : suffix}`;
  const better = comparator.startsWith('>') ? target > 0 : target < 0;
  return better ? `at least ${size} better` : `at most ${size} worse`;
};

/** The run that a verdict rests on, so that it can be found again. */
export type Source = { run: string; version: string | null; dataset: string | null };

export const shownBy = (source: Source | null | undefined): string =>
  source == null
    ? ''
    : ` Shown by run ${source.run} of ${source.version === null ? 'a version that it does not name' : `version ${source.version}`} on ${source.dataset ?? 'a data set that it does not name'}.`;
