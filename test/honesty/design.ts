import { lookLevel } from '../../src/domain/budget/levels';
import { judgeLook } from '../../src/domain/decision/decide-look';
import type { Measured } from '../../src/domain/decision/measured';
import type { Comparator } from '../../src/domain/stats/decide';
import type { Random } from '../../src/domain/stats/random';
import type { Scenario } from './scenario';

const PLAIN = lookLevel(0.05, 1, { kind: 'plain' });

/** A measure looked at once, at plain 95 %. */
export type Design = {
  group: string;
  name: string;
  what: string;
  limit?: number | null;
  repeats?: number;
  comparator?: Comparator;
  target: number;
  /** How good the drawn model is: the target itself, or something better. */
  better: number | null;
  draw: (random: Random, truth: number) => Measured;
};

const LIMIT = 0.065;

export const scenarioOf = (design: Design): Scenario => {
  const { target, comparator = '>=', draw, better } = design;
  const passesAt =
    (truth: number) =>
    (random: Random): boolean =>
      judgeLook({
        measured: draw(random, truth),
        ...{ comparator, target, minTrials: null, level: PLAIN },
      }).verdict === 'pass';
  return {
    group: design.group,
    name: design.name,
    what: design.what,
    limit: design.limit === undefined ? LIMIT : design.limit,
    repeats: design.repeats ?? 4000,
    atTarget: passesAt(target),
    better:
      better === null
        ? null
        : { what: `true value ${Number(better.toPrecision(3))}`, passes: passesAt(better) },
  };
};
