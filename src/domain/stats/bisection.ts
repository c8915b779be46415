/**
 * Smallest whole number in (low, high] for which `holds`; `high` where it holds for none below.
 * @param holds true for every number from the smallest one on; never asked at `low` and `high`
 */
export const firstHolding = (low: number, high: number, holds: (m: number) => boolean): number => {
  let below = low;
  let at = high;
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
};

/** Halvings after which an interval within -1 and 1 has no digit left to find. */
const HALVINGS = 60;

/**
 * Where `holds` turns from true to false within [low, high], from below: it still holds there.
 * @param holds true from `low` up to one point, and false from there on
 */
export const turningPoint = (low: number, high: number, holds: (at: number) => boolean): number => {
  let below = low;
  let above = high;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (below + above) / 2;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
};
