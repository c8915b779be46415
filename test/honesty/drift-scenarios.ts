import { judgeFeatures, type FeaturePair } from '../../src/domain/drift/judge-feature';
import { chartsOf } from '../../src/domain/monitoring/watch-charts';
import { isAlarm } from '../../src/words/levels';
import { drawBinomial, type Random } from '../../src/domain/stats/random';
import { customers, normalSample } from '../support/normal-samples';
import { drawNormal, times, type Scenario } from './scenario';

/** Alarms are `watch`, `warning` and `critical`; `unknown` says that nobody can tell. */
const alarms = (pairs: readonly FeaturePair[]): boolean => {
  const { features } = judgeFeatures(pairs);
  return features.some(({ level }) => level === 'watch' || isAlarm(level));
};

const share = (random: Random, n: number, rate: number) => {
  const yes = drawBinomial(random, n, rate);
  return { kind: 'categorical' as const, counts: { yes, no: n - yes } };
};

type Side = NonNullable<FeaturePair['reference']>;

/** `features` of which the first one moves by `moved`. */
const judgedTogether =
  (features: number, draw: (random: Random, moved: number) => Side, moved: number) =>
  (random: Random): boolean =>
    alarms(
      times(features, (index) => ({
        name: `f${index}`,
        reference: draw(random, 0),
        current: draw(random, index === 0 ? moved : 0),
      })),
    );

const LIMIT = 0.05;

const numeric: Scenario[] = (
  [
    [1, 100, 1000],
    [20, 100, 1000],
    [50, 100, 600],
    [1, 1000, 1000],
    [20, 1000, 1000],
    [50, 1000, 600],
  ] as const
).map(([features, n, repeats]) => ({
  ...{ group: 'Drift: features', kind: 'alarm' as const, limit: LIMIT, repeats },
  name: `${features} ${features === 1 ? 'feature' : 'features'} of normalSample, n = ${n}`,
  what: 'normal values; Kolmogorov-Smirnov, Benjamini-Hochberg',
  atTarget: judgedTogether(features, (random, mean) => normalSample(random, n, mean), 0),
  better: {
    what: 'one feature moved by 0.4 sd',
    passes: judgedTogether(features, (random, mean) => normalSample(random, n, mean), 0.4),
  },
}));

const shares: Scenario[] = (
  [
    [1, 50_000, 0.005, 0.012],
    [1, 1000, 0.1, 0.15],
    [20, 1000, 0.1, 0.15],
    [50, 10_000, 0.01, 0.02],
  ] as const
).map(([features, n, rate, moved]) => {
  const draw = (random: Random, by: number) => share(random, n, rate + by);
  return {
    ...{ group: 'Drift: features', kind: 'alarm' as const, limit: LIMIT, repeats: 1000 },
    name: `${features} ${features === 1 ? 'share' : 'shares'} of ${rate * 100} %, n = ${n}`,
    what: 'k of n on both sides; z-test, Benjamini-Hochberg',
    atTarget: judgedTogether(features, draw, 0),
    better: {
      what: `one share moved to ${moved * 100} %`,
      passes: judgedTogether(features, draw, moved - rate),
    },
  };
});

/** Ratings from 1 to 5, whose ties make the tests of counts discrete. */
const ratings = (random: Random, n: number, better: number) => ({
  kind: 'numeric' as const,
  values: times(n, () => Math.min(1 + drawBinomial(random, 4, 0.6) + Number(random() < better), 5)),
});

const discrete: Scenario[] = ([100, 1000] as const).map((n) => ({
  ...{ group: 'Drift: features', kind: 'alarm' as const, limit: LIMIT, repeats: 600 },
  name: `20 features of ratings from 1 to 5, n = ${n}`,
  what: 'chi-square of counts, exact where they are sparse; Benjamini-Hochberg',
  atTarget: judgedTogether(20, (random, moved) => ratings(random, n, moved), 0),
  better: {
    what: 'four in ten rate one better in one feature',
    passes: judgedTogether(20, (random, moved) => ratings(random, n, moved), 0.4),
  },
}));

const clustered: Scenario[] = [1, 20, 50].map((features) => ({
  ...{
    group: 'Drift: features',
    kind: 'alarm' as const,
    limit: LIMIT,
    repeats: features === 50 ? 600 : 1000,
  },
  name: `${features} × 50 customers × 10 rows, ICC 0.3`,
  what: 'clusters stated; Rao and Scott over deciles, Benjamini-Hochberg',
  atTarget: judgedTogether(features, customers, 0),
  better: {
    what: 'one feature moved by 0.6 sd',
    passes: judgedTogether(features, customers, 0.6),
  },
}));

const lineAlarms =
  (length: number, shift: number) =>
  (random: Random): boolean =>
    chartsOf(
      times(length, (index) => drawNormal(random) + (index < length / 2 ? 0 : shift)),
    ).charts.some(({ alarmAt }) => alarmAt !== null);

const charts: Scenario[] = [8, 30, 60, 200].map((length) => ({
  ...{ group: 'Drift: control charts', kind: 'alarm' as const, limit: LIMIT, repeats: 2000 },
  name: `a line of ${length} values`,
  what: 'normal values, limits from the first half; any of four charts, and ADWIN',
  atTarget: lineAlarms(length, 0),
  better: { what: 'moved by 2 sd half way', passes: lineAlarms(length, 2) },
}));

export const driftScenarios: readonly Scenario[] = [
  ...numeric,
  ...shares,
  ...discrete,
  ...clustered,
  ...charts,
];
