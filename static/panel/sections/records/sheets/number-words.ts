import { formatNumber, formatPercent } from '../../../../components/format';
import { viewerLocale } from '../../../../language/language';
import type { CallOutput } from '../../../../../src/contract/calls/calls';
import { say } from '../../../../language/say';

export type GroupNumber = CallOutput<'sheet.get'>['numbers'][number];
export type Measured = NonNullable<GroupNumber['number']>;

const DIGITS = 4;

export const shown = (value: number): string => formatNumber(Number(value.toPrecision(DIGITS)));

/** 0.0164 as `1.6`: the difference of two shares. */
export const inPoints = (difference: number): string =>
  new Intl.NumberFormat(viewerLocale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(difference * 100);

/** `3.0% (1.6% to 5.2%), n 400` of a share, `0.03 (0.016 to 0.052)` of anything else. */
export const tellNumber = ({ estimate, lower, upper, successes, trials }: Measured): string => {
  const tell = successes === null ? shown : (value: number) => formatPercent(value);
  const interval =
    lower === null || upper === null
      ? say('no interval')
      : say('{lower} to {upper}', { lower: tell(lower), upper: tell(upper) });
  return `${tell(estimate)} (${interval})${trials === null ? '' : say(', n {trials}', { trials: formatNumber(trials) })}`;
};
