/**
 * Measures with their uncertainty, each side asked for by its own tail: the chance, however small, that
 * the bound is on the wrong side of the true value. A tail is passed on as it is, never as 1 - tail,
 * which in doubles has lost its digits.
 */
import type { Bounds } from './bounds';

export type Sided = {
  estimate: number;
  /** The true value is below `lower(tail)` with probability `tail` at most; -Infinity where unknown. */
  lower: (tail: number) => number;
  upper: (tail: number) => number;
};

/** Both bounds with the same tail. */
export const boundsAt = ({ estimate, lower, upper }: Sided, tail: number): Bounds => ({
  estimate,
  lowerBound: lower(tail),
  upperBound: upper(tail),
});

/**
 * `one` minus `factor` times `other`, from independent samples, by the method of variance estimates
 * recovery: each bound squares and adds the distances of the two bounds that pull it that way. With
 * Wilson bounds it is method 10 of Newcombe (1998), Stat. Med. 17:873; for others see Zou & Donner
 * (2008), Stat. Med. 27:1693. `factor` is not negative.
 */
export const differenceOf = (one: Sided, other: Sided, factor = 1): Sided => {
  const estimate = one.estimate - factor * other.estimate;
  return {
    estimate,
    lower: (tail) =>
      estimate -
      Math.hypot(one.estimate - one.lower(tail), factor * (other.upper(tail) - other.estimate)),
    upper: (tail) =>
      estimate +
      Math.hypot(one.upper(tail) - one.estimate, factor * (other.estimate - other.lower(tail))),
  };
};

type RatioParts = { a: number; b: number; da: number; db: number };

/**
 * Bounds of a ratio: where the bound of `one - ratio * other` is zero, that is the roots of
 * (a - r b)² = da² + r² db². Donner & Zou (2012), Stat. Med. 31:1537.
 */
const lowerRatio = ({ a, b, da, db }: RatioParts): number => {
  const constant = a * a - da * da;
  const root = Math.sqrt(Math.max(a * a * b * b - (b * b - db * db) * constant, 0));
  return constant <= 0 ? 0 : constant / (a * b + root);
};

const upperRatio = ({ a, b, da, db }: RatioParts): number => {
  const quadratic = b * b - db * db;
  if (quadratic <= 0) return Infinity;
  const root = Math.sqrt(Math.max(a * a * b * b - quadratic * (a * a - da * da), 0));
  return (a * b + root) / quadratic;
};

/**
 * `one` over `other`, both above zero, from independent samples. Where the baseline may be zero there
 * is no upper bound.
 */
export const ratioOf = (one: Sided, other: Sided): Sided => {
  const [a, b] = [one.estimate, other.estimate];
  return {
    estimate: a / b,
    lower: (tail) => lowerRatio({ a, b, da: a - one.lower(tail), db: other.upper(tail) - b }),
    upper: (tail) => upperRatio({ a, b, da: one.upper(tail) - a, db: b - other.lower(tail) }),
  };
};

/** Change from `other` to `one` as a share of `other`: 0.1 is ten percent more. */
export const relativeChangeOf = (one: Sided, other: Sided): Sided => {
  const { estimate, lower, upper } = ratioOf(one, other);
  return {
    estimate: estimate - 1,
    lower: (tail) => lower(tail) - 1,
    upper: (tail) => upper(tail) - 1,
  };
};
