import type { MetricResult } from '../../../contract/types';
import { contradicted, point } from './run';

/** Digits after the point in the shortest form of a number. */
const decimals = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
};

/** Relative difference that arithmetic of doubles, or of 32-bit floats, leaves in a mean. */
const FLOAT_NOISE = 1e-6;

/**
 * Whether a number that a file states is the one that its own parts come to, as far as it was rounded.
 * A rounded number has at most six digits after the point; one with more was not rounded.
 */
export const agrees = (stated: number, worked: number): boolean => {
  const difference = Math.abs(stated - worked);
  if (difference <= FLOAT_NOISE * Math.max(1, Math.abs(worked))) return true;
  const digits = decimals(stated);
  return digits >= 2 && digits <= 6 && difference <= 0.5 * 10 ** -digits * (1 + 1e-9);
};

/**
 * One number of which the file states a second form. Where both agree the finer one stays; else the
 * number stays as the file states it, bare and contradicted.
 * @param stated the number as the file states it; null where it states none
 * @param worked value that the parts come to
 * @param parts the parts in words: `55 of 70 hits`
 */
export const heldAgainst = (
  one: MetricResult,
  { stated, worked, parts }: { stated: number | null; worked: number; parts: string },
): MetricResult => {
  if (stated === null || agrees(stated, worked)) return one;
  const { metric, slice, baseline } = one;
  return contradicted(
    { metric, slice, measure: point(stated), baseline },
    `the file states ${metric} ${stated}, and its own parts say ${parts}`,
  );
};

/** Whether the mean of the whole stands in every row: no spread of theirs, then, and no n. */
export const isCopied = ({ measure }: MetricResult, stated: number | null): boolean =>
  measure.kind === 'mean' &&
  stated !== null &&
  measure.standardDeviation < 1e-9 &&
  measure.mean > 1e-9 &&
  measure.mean < 1 - 1e-9 &&
  Math.abs(measure.mean - stated) < 1e-9;
