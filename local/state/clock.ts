/** The one clock of the local site: real time plus what the controls advanced. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now: () => number;
};

export type AdjustableClock = Clock & {
  /** Moves the clock by `milliseconds` (negative: back). */
  advance: (milliseconds: number) => void;
  /** Sets how far the clock stands off real time, in milliseconds. */
  setOffset: (milliseconds: number) => void;
  offset: () => number;
};

/** @param real source of real time in milliseconds; tests pass their own. */
export const createClock = (real: () => number = Date.now): AdjustableClock => {
  let offset = 0;
  return {
    now: () => real() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    setOffset: (milliseconds) => {
      offset = milliseconds;
    },
    offset: () => offset,
  };
};
