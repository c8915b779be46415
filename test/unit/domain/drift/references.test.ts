import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { adwinOf } from '../../../../src/domain/drift/charts/adwin';
import { adjustedPValues } from '../../../../src/domain/drift/benjamini-hochberg';
import {
  chiSquareTest,
  gTest,
  twoProportionTest,
} from '../../../../src/domain/drift/distances/contingency';
import {
  cusum,
  ewma,
  pageHinkley,
  shewhart,
  type Chart,
} from '../../../../src/domain/drift/charts/control-charts';
import {
  hellingerDistance,
  jensenShannonDistance,
  totalVariationDistance,
} from '../../../../src/domain/drift/distances/distances';
import { exactCategoriesPValue } from '../../../../src/domain/drift/distances/exact-categories';
import { kolmogorovUpperTail } from '../../../../src/domain/drift/distances/kolmogorov';
import { kolmogorovSmirnov } from '../../../../src/domain/drift/distances/kolmogorov-smirnov';
import { populationStability, psiNoiseFloor } from '../../../../src/domain/drift/distances/psi';
import {
  normalisedWasserstein,
  wassersteinDistance,
} from '../../../../src/domain/drift/distances/wasserstein';

/** Made by `make.py` beside it, with SciPy, NumPy and mpmath. */
const file = new URL('../../../references/drift/drift.json', import.meta.url);

const numbers = z.array(z.number());
const pair = z.tuple([numbers, numbers]);
const twoNumbers = z.tuple([z.number(), z.number()]);
const formula = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);
const samples = z.union([pair, z.object({ made: z.tuple([formula, formula]) })]);
const baseline = z.union([
  z.object({ window: z.number() }),
  z.object({ mean: z.number(), standardDeviation: z.number() }),
]);
const history = z.object({
  history: numbers,
  baseline,
  lambda: z.number(),
  width: z.number(),
  slack: z.number(),
  threshold: z.number(),
});

type Answer = number | null | readonly Answer[];

/** The whole-number formula that `make.py` makes its long samples by. */
const made = ([n, factor, offset, modulus, power]: z.infer<typeof formula>): number[] =>
  Array.from({ length: n }, (_, i) => ((i * factor + offset) % modulus) ** power);

const readSamples = (given: z.infer<typeof samples>): [number[], number[]] =>
  'made' in given ? [made(given.made[0]), made(given.made[1])] : given;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const drawn = ({ points, firstAlarm }: Chart): Answer => {
  const last = points.at(-1);
  if (last === undefined) throw new Error('the chart has no points');
  const statistics = total(points.map(({ statistic }) => statistic));
  return [last.statistic, last.lowerLimit, last.upperLimit, statistics, firstAlarm];
};

const counted = (test: ReturnType<typeof gTest>): Answer => [
  test.statistic,
  test.pValue,
  test.degreesOfFreedom,
];

const occurring = ([a, b]: z.infer<typeof pair>): number =>
  a.filter((count, i) => count + (b[i] ?? 0) > 0).length;

/** Reads what a case gives, and says what each statistic of its group answers to it. */
const run = <T>(given: z.ZodType<T>, answers: Record<string, (given: T) => Answer>) => ({
  names: Object.keys(answers),
  answer: (name: string, value: unknown): Answer | undefined => answers[name]?.(given.parse(value)),
});

const groups: Record<string, ReturnType<typeof run>> = {
  kolmogorovUpperTail: run(twoNumbers, { tail: (a) => kolmogorovUpperTail(...a) }),
  samples: run(samples, {
    ks: (given) => {
      const { statistic, pValue } = kolmogorovSmirnov(...readSamples(given));
      return [statistic, pValue];
    },
    wasserstein: (given) => wassersteinDistance(...readSamples(given)),
    normalisedWasserstein: (given) => normalisedWasserstein(...readSamples(given)),
  }),
  counts: run(pair, {
    chiSquare: (given) => counted(chiSquareTest(...given)),
    g: (given) => counted(gTest(...given)),
    psi: (given) => populationStability(...given),
    jensenShannon: (given) => jensenShannonDistance(...given),
    hellinger: (given) => hellingerDistance(...given),
    totalVariation: (given) => totalVariationDistance(...given),
    noiseFloor: (given) =>
      psiNoiseFloor({ reference: total(given[0]), current: total(given[1]) }, occurring(given)),
  }),
  twoProportions: run(pair, {
    z: (given) => {
      const { statistic, pValue } = twoProportionTest(...given);
      return [statistic, pValue];
    },
  }),
  sparse: run(pair, { pValue: (given) => exactCategoriesPValue(...given) }),
  benjaminiHochberg: run(numbers, { adjusted: adjustedPValues }),
  charts: run(history, {
    shewhart: ({ width, ...given }) => drawn(shewhart(given.history, given.baseline, { width })),
    ewma: ({ lambda, width, ...given }) =>
      drawn(ewma(given.history, given.baseline, { lambda, width })),
    cusum: ({ slack, threshold, ...given }) =>
      drawn(cusum(given.history, given.baseline, { slack, threshold })),
    pageHinkley: ({ slack, threshold, ...given }) =>
      drawn(pageHinkley(given.history, given.baseline, { slack, threshold })),
  }),
  adwin: run(z.tuple([numbers, z.number()]), {
    adwin: ([values, delta]) => {
      const { width, mean, changes } = adwinOf(values, delta);
      return [width, mean, changes];
    },
  }),
};

const document = z
  .looseObject({ madeWith: z.record(z.string(), z.union([z.string(), z.number()])) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

const casesOf = (group: string) =>
  z.array(z.looseObject({ given: z.unknown() })).parse(document[group]);

/** Relative, with room for what is 0 but for rounding: in the unit of the metric for control charts. */
const TOLERANCE = 1e-9;
const ROOM: Record<string, number> = { charts: 1e-9, counts: 1e-12, samples: 1e-14 };

const expectAnswer = (actual: unknown, expected: unknown, room: number, where: string): void => {
  if (Array.isArray(expected)) {
    const list = z.array(z.unknown()).length(expected.length).parse(actual);
    list.forEach((one, i) => {
      expectAnswer(one, z.array(z.unknown()).parse(expected)[i], room, `${where} [${i}]`);
    });
    return;
  }
  if (typeof expected !== 'number' || typeof actual !== 'number') {
    expect(actual, where).toBe(expected);
    return;
  }
  const far = Math.abs(actual - expected);
  if (far > TOLERANCE * Math.abs(expected) + room) {
    expect.fail(`${where}: ${actual}, expected ${expected}`);
  }
};

describe('drift statistics agree with SciPy, NumPy and mpmath', () => {
  it('has cases for every group it knows, and says how they were made', () => {
    const known = Object.keys(document).filter((name) => name !== 'madeWith');
    expect(known.sort()).toEqual(Object.keys(groups).sort());
    expect(document.madeWith['command']).toMatch(/make\.py/);
  });

  const statistics = Object.entries(groups).flatMap(([group, { names }]) =>
    names.map((name) => [group, name] as const),
  );

  it.each(statistics)('%s: %s, in 200 cases or more', (group, name) => {
    const cases = casesOf(group);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    for (const one of cases) {
      const where = `${name} of ${JSON.stringify(one.given).slice(0, 300)}`;
      expect(one[name], where).toBeDefined();
      expectAnswer(groups[group]?.answer(name, one.given), one[name], ROOM[group] ?? 1e-15, where);
    }
  });
});
