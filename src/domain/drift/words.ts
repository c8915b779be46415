import { grouped } from '../../words/counts';

/** Three significant digits, for people. */
export const short = (value: number): string => String(Number(value.toPrecision(3)));

/** A difference of two shares, with its sign: `+5 points`. */
export const points = (difference: number): string =>
  `${difference > 0 ? '+' : ''}${short(difference * 100)} points`;

/** A p-value for people, with the sign before it. */
export const equalsProbability = (value: number): string =>
  value < 0.0001 ? '< 0.0001' : `= ${short(value)}`;

/** The sizes of both samples, as one where they are equal. */
export const sampleSizes = ({ reference, current }: { reference: number; current: number }) =>
  reference === current
    ? `n = ${grouped(current)}`
    : `n = ${grouped(reference)} and ${grouped(current)}`;

/** At most so many names are spelled out. */
const NAMES_SHOWN = 5;

export const listed = (names: readonly string[]): string => {
  const more = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
};
