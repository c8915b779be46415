import { formatDecimal, shiftDecimal, significantDigits, MAX_DIGITS } from './decimal';
import { LineError } from './line-error';
import { metricShape } from './metric-shape';
import type { WrittenValue } from './readers/read-value';

/** Scores that people or judges give on a scale. */
const RATED =
  /(?:^|[_/])(?:ratings?|scores?|satisf\w*|csat|mos|stars?|likert|helpful\w*|quality|fluen\w*|relevan\w*|coheren\w*|useful\w*|grades?|ease|usability|clarity|tone|empathy|naturalness|faithful\w*|correctness|groundedness|completeness)(?:$|[_/])/u;
/** What is counted one by one. */
const COUNTED =
  /(?:^|_)(?:pass\w*|correct|solved|approv\w*|tests?|cases?|runs?|tasks?|trials?|attempts?|detected|found|resolved|accepted|agree\w*|success\w*|completed|answered|right)(?:$|_)/u;

export type Whole = { value: WrittenValue; scale: number | null };

const refuse = (value: WrittenValue, message: string, hint: string): LineError =>
  new LineError({ offset: value.offset, length: value.length, code: 'range', message, hint });

const isScore = (metric: string, { value }: WrittenValue): boolean =>
  !Number.isInteger(value) || RATED.test(metric);

const isShare = (metric: string): boolean =>
  metricShape(metric).kind === 'proportion' || COUNTED.test(metric);

/** `9 of 10` as 90 %; refused where the percentage has no end, because it would be another number. */
const asShare = (value: WrittenValue, outOf: number): Whole => {
  const percent = Number(((value.value / outOf) * 100).toPrecision(MAX_DIGITS));
  const written = formatDecimal(percent);
  if (
    significantDigits(written) >= MAX_DIGITS ||
    Math.abs(percent * outOf - value.value * 100) > 1e-9
  ) {
    throw refuse(
      value,
      `${value.written} is no percentage that ends`,
      `Write the percentage that you mean, such as ${Math.ceil(percent)}%.`,
    );
  }
  return {
    value: { ...value, value: shiftDecimal(percent, -2), unit: 'percent', outOf: null },
    scale: null,
  };
};

/**
 * What `4.1 of 5` means: a score on a scale for what is rated, k of n for what is counted.
 * @throws {LineError} where the metric's name leaves open which of the two it is.
 */
export const settleWhole = (metric: string, value: WrittenValue): Whole => {
  const { outOf } = value;
  if (outOf === null) return { value, scale: null };
  if (outOf < 1 || value.value > outOf) {
    throw refuse(value, `${value.written} is more than the whole`, 'Write for example 9 of 10.');
  }
  const score = isScore(metric, value);
  if (score && metricShape(metric).kind !== 'proportion') return { value, scale: outOf };
  if (isShare(metric)) return asShare(value, outOf);
  throw refuse(
    value,
    `${value.written} may be a score of ${outOf} or a share of ${outOf} samples, and \`${metric}\` does not say which`,
    `Write a percentage for a share, or call it \`${metric}_score\`.`,
  );
};
