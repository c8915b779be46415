import type { Requirement } from '../../../contract/types';
import type { WrittenValue } from './readers/read-value';

/** What a value is held against, as it was written. */
export type Written = {
  requirement: Requirement;
  value: WrittenValue;
  /** `= 0` and `= 100%` are counted in the samples that are there, not inferred from them. */
  counted: boolean;
};

/** Metric and requirement of a line while it is read. */
export type Head = {
  words: string[];
  /** A metric that is worked out of others, in its canonical notation; null for a plain name. */
  derived: string | null;
  /** `|bias| <= 0.1` limits both sides. */
  absolute: boolean;
  /** Place of the words; they have to stand together. */
  from: number;
  to: number;
  /** One, or the two ends of a range; empty until it is read. */
  written: Written[];
};

export const newHead = (start: number): Head => ({
  words: [],
  derived: null,
  absolute: false,
  from: start,
  to: start,
  written: [],
});
