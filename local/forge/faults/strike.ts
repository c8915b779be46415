import type { Clock } from '../../state/clock';
import { createRandom } from '../random';

/** When a fault strikes; see the plan. */
export type Occurrence = {
  probability: number;
  seed: number;
  times?: number | undefined;
  forSeconds?: number | undefined;
};

/** One fault of a plan that is in force, with its own draws. */
export type Armed<Fault> = {
  fault: Fault;
  /** Whether it strikes this time; counts. */
  strikes: () => boolean;
  /** Uniform in [0, 1), of the same seed. */
  draw: () => number;
};

/** Arms a fault: from now on it counts, and its time runs. */
export const arm = <Fault extends Occurrence>(fault: Fault, clock: Clock): Armed<Fault> => {
  const draw = createRandom(fault.seed);
  const ends = clock.now() + (fault.forSeconds ?? Infinity) * 1000;
  let hits = 0;
  return {
    fault,
    draw,
    strikes: () => {
      if (hits >= (fault.times ?? Infinity) || clock.now() >= ends) return false;
      if (draw() >= fault.probability) return false;
      hits += 1;
      return true;
    },
  };
};
