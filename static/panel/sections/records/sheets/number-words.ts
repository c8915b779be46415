import { formatNumber } from '../../../../components/format';
import type { CallOutput } from '../../../../../src/contract/calls/calls';
import { say } from '../../../../language/say';

export type GroupNumber = CallOutput<'sheet.get'>['numbers'][number];
export type Measured = NonNullable<GroupNumber['number']>;

const DIGITS = 4;

export const shown = (value: number): string => formatNumber(Number(value.toPrecision(DIGITS)));

/** `0.03 (0.016 to 0.052), n 400`; says where there is no interval. */
export const tellNumber = ({ estimate, lower, upper, trials }: Measured): string => {
  const interval =
    lower === null || upper === null
      ? say('no interval')
      : say('{lower} to {upper}', { lower: shown(lower), upper: shown(upper) });
  return `${shown(estimate)} (${interval})${trials === null ? '' : say(', n {trials}', { trials: formatNumber(trials) })}`;
};
