import { decide } from '../../../../src/domain/stats/decide';
import { proportionBounds } from '../../../../src/domain/stats/proportion';
import type { furtherTrials } from '../../../../src/domain/stats/sample-size';

export type Input = Parameters<typeof furtherTrials>[0];

/** The verdict after `m` further trials at the observed rate. */
export const verdictAfter = (input: Input, m: number): string => {
  const { successes, trials, target, direction, confidence, method } = input;
  const seen = {
    successes: successes + Math.round((m * successes) / trials),
    trials: trials + m,
    confidence,
  };
  const bounds = proportionBounds({ ...seen, method });
  return decide({ bounds, target, comparator: direction === 'at-least' ? '>=' : '<=' });
};

/** By Wilson's lower bound at 95 %, to show 90 %. */
export const against90 = (successes: number, trials: number): Input => ({
  successes,
  trials,
  target: 0.9,
  direction: 'at-least',
  confidence: 0.95,
  method: 'wilson',
});
