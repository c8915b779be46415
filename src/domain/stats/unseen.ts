/**
 * Largest share that outcomes may have which never occurred in `trials` draws, at one-sided
 * `confidence`: 1 - (1-confidence)^(1/trials), about 3/trials at 95 % (the rule of three).
 *
 * A sample without any spread gives a standard error of zero, and with it the certainty that 5 right
 * of 5 is 100 %. This share is what such a sample really rules out.
 */
export const unseenShare = (trials: number, confidence: number): number =>
  -Math.expm1(Math.log1p(-confidence) / trials);

/** `unseenShare` by the tail, 1 - confidence; everything at a tail of 0. */
export const unseenShareAt = (trials: number, tail: number): number =>
  -Math.expm1(Math.log(tail) / trials);
