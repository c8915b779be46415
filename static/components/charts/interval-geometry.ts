import type { CriterionVerdict } from '../../../src/contract/types';
import {
  formatComparator,
  formatMeasured,
  formatMetric,
  formatTarget,
  spellComparator,
} from '../format';
import { nameVerdict } from '../words/verdict-names';
import { say } from '../../language/say';

/** What an interval plot shows; values in the unit of the target (0.9 for 90 %). */
export type IntervalData = Pick<
  CriterionVerdict,
  'metric' | 'unit' | 'comparator' | 'target' | 'confidence' | 'estimate' | 'lower' | 'upper'
> & { verdict: CriterionVerdict['verdict'] | 'no-evidence' };

/** Room beside the outermost mark, as a share of the span of all marks. */
const PADDING = 0.18;
/** Least span of a percentage axis, so that a tiny interval does not fill the plot. */
const LEAST_PERCENT_SPAN = 0.04;

/**
 * The stretch of the axis a plot shows: every mark, with room beside it. Percentages never leave
 * 0 … 1 by more than the marks themselves do.
 */
export const plotDomain = (data: IntervalData): [number, number] => {
  const marks = [data.target, data.estimate, data.lower, data.upper].filter(
    (mark): mark is number => mark !== null && Number.isFinite(mark),
  );
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  const least = data.unit === 'percent' ? LEAST_PERCENT_SPAN : leastSpan(data.target);
  const span = Math.max(high - low, least);
  const middle = (low + high) / 2;
  const reach = span * (0.5 + PADDING);
  const domain: [number, number] = [middle - reach, middle + reach];
  return data.unit === 'percent' ? clipPercent(domain, low, high) : domain;
};

const leastSpan = (target: number): number => Math.max(Math.abs(target) * 0.1, Number.EPSILON);

const clipPercent = ([from, to]: [number, number], low: number, high: number): [number, number] => [
  Math.max(from, Math.min(0, low)),
  Math.min(to, Math.max(1, high)),
];

/** The side of the target on which a criterion fails. */
export const failingSide = (comparator: IntervalData['comparator']): 'below' | 'above' =>
  comparator === '>=' || comparator === '>' ? 'below' : 'above';

/** Everything in the picture, in words: the accessible name of the plot. */
export const describeInterval = (data: IntervalData, locale?: string): string => {
  const { unit, estimate } = data;
  const measured =
    estimate === null
      ? say('nothing measured')
      : say('measured {estimate}{data}', {
          estimate: formatMeasured(estimate, unit, locale),
          data: describeBounds(data, locale),
        });
  const target = say('target {comparator} {target}', {
    comparator: spellComparator(data.comparator),
    target: formatTarget(data.target, unit, locale),
  });
  return `${formatMetric(data.metric)}: ${measured}; ${target}; ${nameVerdict(data.verdict)}`;
};

const describeBounds = (data: IntervalData, locale?: string): string => {
  const bounds = formatBounds(data, locale);
  if (bounds === null) return say(', no uncertainty stated');
  const at =
    data.confidence === null
      ? ''
      : say(' at {confidence} confidence', {
          confidence: formatTarget(data.confidence, 'percent', locale),
        });
  return say(', bounds {bounds}{level}', { bounds, level: at });
};

/** `85.2% … 95.2%`, with `?` for a bound that is not known; null where neither is. */
export const formatBounds = (
  { lower, upper, unit }: Pick<IntervalData, 'lower' | 'upper' | 'unit'>,
  locale?: string,
): string | null => {
  if (lower === null && upper === null) return null;
  const show = (bound: number | null): string =>
    bound === null ? '?' : formatMeasured(bound, unit, locale);
  return `${show(lower)} … ${show(upper)}`;
};

/** `≥ 90%`. */
export const formatTargetLine = (
  { comparator, target, unit }: Pick<IntervalData, 'comparator' | 'target' | 'unit'>,
  locale?: string,
): string => `${formatComparator(comparator)} ${formatTarget(target, unit, locale)}`;
