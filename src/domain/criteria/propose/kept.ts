import type { Criterion } from '../../../contract/types';
import { shiftDecimal } from '../language/decimal';
import { maskAsides } from './sentence';
import { matchesOf } from './matches';

/** A number of a sentence, as a share where it is a percentage. */
type Said = { value: number; written: string };

const NUMBER =
  /(?<![\w.@^/-])[-−+]?(\d[\d,_]*(?:\.\d+)?|\.\d+)(\s*(?:%|percent\b|per cent\b|pct\b|pp\b|percentage points?\b))?/gi;

const numbersIn = (text: string): Said[] =>
  matchesOf(text, NUMBER).map(([written, digits, percent]) => {
    const sign = /^[-−]/u.test(written) ? -1 : 1;
    const value = sign * Number((digits ?? '').replace(/[,_]/gu, ''));
    return {
      value: percent === undefined ? value : shiftDecimal(value, -2),
      written: written.trim(),
    };
  });

const numbersOf = (criterion: Criterion): number[] => {
  const { requirement, uncertainty, minTrials, scale } = criterion;
  const value = requirement.kind === 'threshold' ? requirement.target : requirement.margin;
  return [
    value,
    ...(uncertainty.kind === 'interval' ? [uncertainty.confidence] : []),
    ...(minTrials === null ? [] : [minTrials]),
    ...(scale === undefined ? [] : [scale]),
  ];
};

const close = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9;

/** Numbers that are part of a name: of the metric, the data set, the group, the baseline. */
const inNames = ({ metric, dataset, slice, requirement }: Criterion): string =>
  [metric, dataset, slice, requirement.kind === 'threshold' ? '' : requirement.baseline]
    .join(' ')
    .toLowerCase();

/** Whether a criterion has the numbers of its sentence and no other. */
export const keepsNumbers = (sentence: string, criterion: Criterion): boolean => {
  const names = inNames(criterion);
  const kept = numbersOf(criterion);
  const own = numbersIn(maskAsides(sentence).values);
  const isKept = ({ value, written }: Said): boolean =>
    kept.some((one) => close(one, value)) ||
    names.includes(written.replace(/[,%\s]/gu, '').toLowerCase());
  const { requirement, minTrials } = criterion;
  const target = requirement.kind === 'threshold' ? requirement.target : requirement.margin;
  const isSaid = (number: number): boolean => own.some(({ value }) => close(value, number));
  return own.every(isKept) && isSaid(target) && (minTrials === null || isSaid(minTrials));
};

/** Whether lines have all the numbers of some words. */
export const holdsNumbers = (lines: string, words: string): boolean => {
  const kept = numbersIn(lines);
  return numbersIn(words).every(({ value }) => kept.some((one) => close(one.value, value)));
};
