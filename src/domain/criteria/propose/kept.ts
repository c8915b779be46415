import type { Criterion } from '../../../contract/types';
import { shiftDecimal } from '../language/decimal';
import { metricShape } from '../language/metric-shape';
import { maskAsides } from './sentence';

/** A number of a sentence, as a share where it is a percentage. */
type Said = { value: number; written: string };

const NUMBER =
  /(?<![\w.@^/-])[-−+]?(\d[\d,_]*(?:\.\d+)?|\.\d+)(\s*(?:%|percent\b|per cent\b|pct\b|pp\b|percentage points?\b))?/giu;
const UP =
  /(?:no|not) (?:less|lower|fewer|worse|smaller)(?: than)?|(?:not|never|n't) (?:drop|fall|go|drops|falls|goes)(?:ping|ing)? (?:below|under)|at least|at minimum|minimum|at or above|\bor (?:more|higher|better|above|greater|over|up)\b|>=|≥|>|more than|greater than|higher than|\babove\b|\bover\b|\bexceeds?\b|floor of/giu;
const DOWN =
  /(?:no|not) (?:more|higher|greater|longer|later|slower|larger|above|over)(?: than)?|(?:not|never|n't) (?:exceed|go above|go over|rise above)|at most|at maximum|maximum|at or below|\bor (?:less|lower|fewer|below|under|faster|smaller)\b|<=|≤|<|less than|fewer than|lower than|faster than|shorter than|smaller than|\bbelow\b|\bunder\b|\bwithin\b|up to|capped at|limited to|ceiling of/giu;
/** `over 500 samples`, `under load`: no comparisons. */
const NO_COMPARISON =
  /\bover\s+(?:the|a|an|our|\d[\d,]*\s+(?!%)[a-z-]+(?:\s+[a-z]+)?\b)|\bunder\s+(?:load|\d+\s+concurrent|the|a)\b|\bwith(?:in)?\s+the\b/giu;
/** Groups, conditions and changes that a line has to say as well. */
const MORE_THAN_A_LIMIT =
  /\b(?:every|each|all|any|worst|both|either|between|except|unless|if|when|while|at the same|per|across|versus|vs\.?|compared|than (?:the )?(?:baseline|current|previous|old|today)|baseline|champion|control|improv\w*|increas\w*|reduc\w*|decreas\w*|cut|gap|ratio|drops?|gains?|uplift|relative|absolute|interquartile|it takes|concurrent|within ±|±|and|or(?! (?:more|less|higher|lower|better|fewer|above|below|greater|faster|over|under|up|smaller)))\b/iu;
const PERSON_RATES =
  /(?:reviewers?|users?|customers?|raters?|people|clinicians?|readers?|testers?)_rate$/u;

const numbersIn = (text: string): Said[] =>
  [...text.matchAll(NUMBER)].map(([written, digits, percent]) => {
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

/** What a side of a comparison is called in a sentence. */
const sidesOf = (text: string): { up: boolean; down: boolean } => {
  const plain = text.replace(NO_COMPARISON, ' ');
  const ups = plain.match(UP) ?? [];
  const downs = plain.replace(UP, ' ').match(DOWN) ?? [];
  return { up: ups.length > 0, down: downs.length > 0 };
};

/** A number that only the sentence has, or only the criterion; null where they have the same. */
export const lostNumber = (sentence: string, criterion: Criterion): string | null => {
  const { values } = maskAsides(sentence);
  const names = inNames(criterion);
  const kept = numbersOf(criterion);
  const own = numbersIn(values);
  const lost = own.find(
    ({ value, written }) =>
      !kept.some((one) => close(one, value)) &&
      !names.includes(written.replace(/[,%\s]/gu, '').toLowerCase()),
  );
  if (lost !== undefined) return `the number ${lost.written}`;
  const { requirement, minTrials } = criterion;
  const target = requirement.kind === 'threshold' ? requirement.target : requirement.margin;
  const isSaid = (number: number): boolean => own.some(({ value }) => close(value, number));
  if (!isSaid(target)) return 'the number that it is held against';
  return minTrials === null || isSaid(minTrials) ? null : 'the number of samples';
};

/**
 * What of a sentence a criterion does not keep: a number, the side, or the metric. This one rule decides
 * whether a proposal is offered.
 * @returns the part that is lost, in words; null where nothing is.
 */
export const lostOf = (sentence: string, criterion: Criterion): string | null => {
  const { values } = maskAsides(sentence);
  return (
    lostNumber(sentence, criterion) ?? lostSide(values, criterion) ?? lostWord(values, criterion)
  );
};

const lostSide = (values: string, { metric, requirement }: Criterion): string | null => {
  if (requirement.kind !== 'threshold') return null;
  const high = requirement.comparator.startsWith('>');
  const { up, down } = sidesOf(values);
  if (up && down) return 'one of two limits';
  if ((up && !high) || (down && high)) return 'the side of the limit';
  const { better } = metricShape(metric);
  if (better === 'unknown') return up || down ? null : 'the side of the limit';
  return (better === 'higher') === high ? null : 'the side of the limit';
};

const lostWord = (values: string, criterion: Criterion): string | null => {
  const { metric, slice, dataset, requirement } = criterion;
  if (/^(?:\d|p[\d.]+_[a-z]{1,4}$)/u.test(metric) || PERSON_RATES.test(metric))
    return 'what is measured';
  const said = values.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const words = metric
    .replace(/@.*|\^.*/u, '')
    .split('_')
    .filter((word) => word.length > 3);
  if (!words.every((word) => said.includes(word.slice(0, 5)))) return 'what is measured';
  if (requirement.kind !== 'threshold' || slice !== null) return null;
  const rest = dataset === null ? values : values.replace(dataset.replaceAll('-', ' '), ' ');
  const more = MORE_THAN_A_LIMIT.exec(rest.replace(/\b(?:at|with) a? ?\d+% confidence/giu, ' '));
  return more === null || words.includes(more[0]) ? null : `“${more[0]}”`;
};
