/**
 * An estimate and its bounds. Both bounds are ONE-SIDED at the confidence asked for: each holds on
 * its own with that confidence, the two together with less. All in the unit of the estimate.
 */
export type Bounds = { estimate: number; lowerBound: number; upperBound: number };

/** What the estimate has to be, held against the target. */
export type Direction = 'at-least' | 'at-most';

/** Least and greatest value that a metric can take; 0 and 1 for a rate. */
export type MetricRange = { lowest: number; highest: number };

export const clamp = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest);
