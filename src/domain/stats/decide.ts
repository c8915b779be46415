import type { Bounds } from './bounds';
import { requireNumber } from './check';

export type Comparator = '>=' | '<=' | '>' | '<';
export type Verdict = 'pass' | 'fail' | 'inconclusive';

type DecideInput = { bounds: Bounds; target: number; comparator: Comparator };

const clears = ({ lowerBound, upperBound }: Bounds, target: number, comparator: Comparator) => {
  switch (comparator) {
    case '>=':
      return lowerBound >= target;
    case '>':
      return lowerBound > target;
    case '<=':
      return upperBound <= target;
    case '<':
      return upperBound < target;
  }
};

const opposite: Record<Comparator, Comparator> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' };

/**
 * `pass` when the bound clears the target, `fail` when the opposite bound rules it out, else
 * `inconclusive`. Target and bounds in the same unit.
 *
 * @throws StatisticsError on a bound or target that is no number, or bounds the wrong way round
 */
export const decide = ({ bounds, target, comparator }: DecideInput): Verdict => {
  requireNumber('target', target);
  requireNumber('bounds.lowerBound', bounds.lowerBound);
  requireNumber('bounds.upperBound', bounds.upperBound, { atLeast: bounds.lowerBound });
  if (clears(bounds, target, comparator)) return 'pass';
  return clears(bounds, target, opposite[comparator]) ? 'fail' : 'inconclusive';
};
