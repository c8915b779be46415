/** Times at which the bridge's value is summed over: 0.1 to 0.9. */
export const STEPS = 10;

/** Values of the bridge at each time: middles of equal steps, within five standard deviations of it. */
const NODES = 60;
const REACH = 2.5;
const WIDTH = (2 * REACH) / NODES;
const nodes = Float64Array.from({ length: NODES }, (_, i) => (i + 0.5) * WIDTH - REACH);

/** Above it e to the minus is no longer seen beside 1. */
const FAR = 37;

/** The density of the bridge at `y` one step after it was at `x`. */
const densityAfter = (step: number, x: number, y: number): number => {
  const [before, now] = [step / STEPS, (step + 1) / STEPS];
  const left = (1 - now) / (1 - before);
  const variance = (now - before) * left;
  return Math.exp(-((y - x * left) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
};

/** For each step the densities from every node to every node, times the width of a node. */
const transitions: Float64Array[] = [];

const transitionOf = (step: number): Float64Array => {
  const known = transitions[step];
  if (known !== undefined) return known;
  const made = new Float64Array(NODES * NODES);
  for (let from = 0; from < NODES; from += 1) {
    for (let to = 0; to < NODES; to += 1) {
      made[from * NODES + to] = WIDTH * densityAfter(step, nodes[from] ?? 0, nodes[to] ?? 0);
    }
  }
  transitions[step] = made;
  return made;
};

/** That a path pinned at both ends of a step stays below the line between the boundaries of both. */
const stays = (room: number, nextRoom: number): number => {
  if (room <= 0 || nextRoom <= 0) return 0;
  const exponent = 2 * room * nextRoom * STEPS;
  return exponent > FAR ? 1 : -Math.expm1(-exponent);
};

const next = (
  weights: Float64Array,
  step: number,
  boundary: number,
  after: number,
): Float64Array => {
  const transition = transitionOf(step);
  const made = new Float64Array(NODES);
  for (let from = 0; from < NODES; from += 1) {
    const [weight, room] = [weights[from] ?? 0, boundary - (nodes[from] ?? 0)];
    if (weight < 1e-12 || room <= 0) continue;
    const growth = Math.exp(2 * room * WIDTH * STEPS);
    let to = 0;
    for (; to < NODES; to += 1) {
      if (2 * room * (after - (nodes[to] ?? 0)) * STEPS <= FAR) break;
      made[to] = (made[to] ?? 0) + weight * (transition[from * NODES + to] ?? 0);
    }
    // From node to node the chance to cross grows by one factor, so that it takes no exponential each.
    let crosses = to < NODES ? Math.exp(-2 * room * (after - (nodes[to] ?? 0)) * STEPS) : 1;
    for (; to < NODES && crosses < 1; to += 1) {
      made[to] = (made[to] ?? 0) + weight * (1 - crosses) * (transition[from * NODES + to] ?? 0);
      crosses *= growth;
    }
  }
  return made;
};

/**
 * The probability that a Brownian bridge from 0 at time 0 to 0 at time 1 crosses a boundary that is
 * linear between the points given, to about three digits, by summing over the bridge's value at each of
 * them: between two the crossing of a line is known exactly (Wang & Pötzelberger 1997, J. Appl. Probab.
 * 34:54).
 *
 * @param boundaries `STEPS` + 1 of them, at equal distances of time, those at 0 and 1 above 0
 */
export const crossingProbability = (boundaries: readonly number[]): number => {
  const at = (step: number): number => boundaries[step] ?? 0;
  if (boundaries.some((one) => one <= -REACH)) return 1;
  let weights: Float64Array = nodes.map(
    (y) => WIDTH * densityAfter(0, 0, y) * stays(at(0), at(1) - y),
  );
  for (let step = 1; step < STEPS - 1; step += 1) {
    weights = next(weights, step, at(step), at(step + 1));
  }
  const below = weights.reduce(
    (total, weight, i) => total + weight * stays(at(STEPS - 1) - (nodes[i] ?? 0), at(STEPS)),
    0,
  );
  return Math.min(Math.max(1 - below, 0), 1);
};
