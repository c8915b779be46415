import { populationStability, psiNoiseFloor } from './distances/psi';
import type { Prepared } from './prepare';
import { sampleSizes, short } from './words';

/** The customary limit, which knows nothing of the sample sizes (Siddiqi 2006). */
export const NAIVE_LIMIT = 0.1;

/** The PSI by its customary rule and by what chance alone does to it. Shown, never decided by. */
export type NaivePsi = {
  value: number;
  /** Bins or categories that hold anything. */
  bins: number;
  /** What equal distributions stay below in 95 % of runs at these sizes. */
  noiseFloor: number;
  /** The customary rule alarms. */
  naiveAlarm: boolean;
  sentence: string;
};

const sentenceOf = (value: number, floor: number, sizes: string): string => {
  const start = `PSI ${short(value)} is ${value >= NAIVE_LIMIT ? 'over' : 'below'} the customary ${NAIVE_LIMIT}`;
  const noise = `${short(floor)}, which equal distributions stay below in 95 % of runs (${sizes})`;
  if (value >= NAIVE_LIMIT && value < floor) {
    return `${start}, but below ${noise}: it could well be noise`;
  }
  if (value < NAIVE_LIMIT && value >= floor) {
    return `${start}, but over ${noise}: the rule of thumb is blind here`;
  }
  return `${start} and ${value >= floor ? 'over' : 'below'} ${noise}`;
};

export const naivePsi = ({ counts, trials }: Prepared): NaivePsi => {
  const { reference, current } = counts;
  const bins = reference.filter((count, i) => count > 0 || (current[i] ?? 0) > 0).length;
  const value = populationStability(reference, current);
  const noiseFloor = psiNoiseFloor(trials, bins);
  const sentence = sentenceOf(value, noiseFloor, sampleSizes(trials));
  return { value, bins, noiseFloor, naiveAlarm: value >= NAIVE_LIMIT, sentence };
};
