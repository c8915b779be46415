import {
  measuredAgainst,
  measuredAuc,
  measuredClusters,
  measuredMatrix,
  measuredPairs,
  measuredPercentile,
  measuredScores,
  measuredShare,
  measuredSummary,
  measuredValues,
  type Measured,
} from '../../src/domain/decision/measured';
import { placementsOf } from '../../src/domain/stats/classification/auc-of-scores';
import { confusionMetric } from '../../src/domain/stats/classification/confusion';
import { normalCdf, normalQuantile } from '../../src/domain/stats/distributions/normal';
import { drawBinomial, drawMultinomial, type Random } from '../../src/domain/stats/random';
import { scenarioOf, type Design } from './design';
import { drawBeta, drawNormal, times, type Scenario } from './scenario';

const shares: Design[] = [20, 100, 500].map((trials) => ({
  group: 'Shares',
  name: `Clopper-Pearson, n = ${trials}`,
  what: 'k of n, target 0.9',
  limit: 0.055,
  target: 0.9,
  better: 0.96,
  draw: (random, rate) => measuredShare({ successes: drawBinomial(random, trials, rate), trials }),
}));

const LOGNORMAL_MEAN = Math.exp(0.5);

const lognormal = (random: Random, mean: number): number =>
  (mean * Math.exp(drawNormal(random))) / LOGNORMAL_MEAN;

/** So many ones that the mean is `mean`, the rest even between 0 and 1. */
const mostlyOnes = (random: Random, mean: number): number =>
  random() < 2 * mean - 1 ? 1 : random();

const means: Design[] = [
  ...[100, 500].flatMap((n): Design[] => [
    {
      group: 'Means',
      name: `lognormal, at most, n = ${n}`,
      what: 'bootstrap-t of the values, the long tail on the side of the limit',
      repeats: 2000,
      comparator: '<=',
      target: LOGNORMAL_MEAN,
      better: 0.7 * LOGNORMAL_MEAN,
      draw: (random, mean) => measuredValues(times(n, () => lognormal(random, mean))),
    },
    {
      group: 'Means',
      name: `lognormal, at least, n = ${n}`,
      what: 'bootstrap-t of the values, the long tail on the other side',
      repeats: 2000,
      target: LOGNORMAL_MEAN,
      better: 1.5 * LOGNORMAL_MEAN,
      draw: (random, mean) => measuredValues(times(n, () => lognormal(random, mean))),
    },
    {
      group: 'Means',
      name: `scores, 95 % ones, n = ${n}`,
      what: 'scores of 0 to 1, 95 % of them 1, the rest even between',
      repeats: 2000,
      target: 0.975,
      better: 0.99,
      draw: (random, mean) =>
        measuredValues(
          times(n, () => mostlyOnes(random, mean)),
          { lowest: 0, highest: 1 },
        ),
    },
  ]),
  {
    group: 'Means',
    name: 'zeros and ones, 95 % ones, n = 100',
    what: 'values that are 0 or 1: recognised as a share',
    target: 0.95,
    better: 0.99,
    draw: (random, mean) => measuredValues(times(100, () => (random() < mean ? 1 : 0))),
  },
  {
    group: 'Means',
    name: 'mean and sd of lognormal, at most, n = 100',
    what: 'Student’s t from mean, sd and n alone; the verdict says "approximate"',
    limit: null,
    comparator: '<=',
    target: LOGNORMAL_MEAN,
    better: 0.7 * LOGNORMAL_MEAN,
    draw: (random, truth) => {
      const values = times(100, () => lognormal(random, truth));
      const mean = values.reduce((sum, value) => sum + value, 0) / 100;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return measuredSummary({ mean, standardDeviation: Math.sqrt(squares / 99), trials: 100 });
    },
  },
];

const f1 = (n: number): Design => ({
  group: 'Scores of a matrix',
  name: `F1, n = ${n}`,
  what: 'a third positive, precision equal to recall; BCa bootstrap',
  repeats: 1000,
  target: 0.85,
  better: 0.93,
  draw: (random, score) => {
    const found = score / 3;
    const missed = (1 - score) / 3;
    const [truePositives = 0, falseNegatives = 0, falsePositives = 0, trueNegatives = 0] =
      drawMultinomial(random, n, [found, missed, missed, 1 - found - 2 * missed]);
    const matrix = [
      [trueNegatives, falsePositives],
      [falseNegatives, truePositives],
    ];
    return measuredMatrix({ matrix, statistic: (m) => confusionMetric(m, 'f1', 1) ?? Number.NaN });
  },
});

const scoresOf = (random: Random, area: number, positives: number, negatives: number) => {
  const shift = Math.SQRT2 * normalQuantile(area);
  return {
    positives: times(positives, () => shift + drawNormal(random)),
    negatives: times(negatives, () => drawNormal(random)),
  };
};

const auc = (area: number, positives: number, negatives: number): Design => ({
  group: 'Area under the ROC curve',
  name: `${area}, ${positives} and ${negatives}, from scores`,
  what: 'two normal distributions; DeLong on the log-odds',
  target: area,
  better: normalCdf(normalQuantile(area) + 0.5),
  draw: (random, truth) => measuredScores(scoresOf(random, truth, positives, negatives)),
});

const aucOfSizes: Design = {
  group: 'Area under the ROC curve',
  name: '0.9, 50 and 50, from class sizes',
  what: 'standard error at the target',
  target: 0.9,
  better: 0.96,
  draw: (random, truth) => {
    const { auc: area } = placementsOf(scoresOf(random, truth, 50, 50));
    return measuredAuc({ auc: area, positives: 50, negatives: 50 });
  },
};

const twoShares = (
  random: Random,
  trials: number,
  rate: number,
  baseline: number,
): [Measured, Measured] => {
  const drawn = (one: number): Measured =>
    measuredShare({ successes: drawBinomial(random, trials, one), trials });
  return [drawn(rate), drawn(baseline)];
};

const differences: Design[] = [100, 500].flatMap((n): Design[] => [
  {
    group: 'Against a baseline, two samples',
    name: `not worse by 2 points, n = ${n} each`,
    what: 'baseline at 0.9; Newcombe',
    target: -0.02,
    better: 0,
    draw: (random, change) =>
      measuredAgainst(...twoShares(random, n, 0.9 + change, 0.9), 'difference'),
  },
  {
    group: 'Against a baseline, two samples',
    name: `better by 10 points, n = ${n} each`,
    what: 'baseline at 0.7; Newcombe',
    target: 0.1,
    better: 0.2,
    draw: (random, change) =>
      measuredAgainst(...twoShares(random, n, 0.7 + change, 0.7), 'difference'),
  },
  {
    group: 'Against a baseline, two samples',
    name: `not worse by 5 % of the baseline, n = ${n} each`,
    what: 'baseline at 0.8; ratio of two shares',
    target: -0.05,
    better: 0.05,
    draw: (random, change) =>
      measuredAgainst(...twoShares(random, n, 0.8 * (1 + change), 0.8), 'relative-change'),
  },
]);

const percentile = (n: number): Design => ({
  group: 'Percentiles',
  name: `p95 at most, n = ${n}`,
  what: 'lognormal values; order statistics',
  comparator: '<=',
  target: Math.exp(normalQuantile(0.95)),
  better: 0.6 * Math.exp(normalQuantile(0.95)),
  draw: (random, limit) =>
    measuredPercentile(
      times(n, () => (limit * Math.exp(drawNormal(random))) / Math.exp(normalQuantile(0.95))),
      0.95,
    ),
});

const ICC = 0.3;

const clusterDraw = (random: Random, rate: number) =>
  times(50, () => {
    const own = drawBeta(random, (rate * (1 - ICC)) / ICC, ((1 - rate) * (1 - ICC)) / ICC);
    return { sum: drawBinomial(random, 10, own), count: 10 };
  });

const clusters = (target: number, better: number): Design => ({
  group: 'Clusters',
  name: `50 items × 10 tries, ICC 0.3, target ${target}`,
  what: 'beta-binomial; Clopper-Pearson over clusters',
  ...{ target, better },
  draw: (random, rate) => measuredClusters(clusterDraw(random, rate)),
});

const pairs = (items: number, differing: number, target: number, better: number): Design => ({
  group: 'Pairs',
  name: `${target < 0 ? 'not worse' : 'better'} by ${Math.abs(target) * 100} points, n = ${items}, ${differing * 100} % differ`,
  what: 'the same items by both models; McNemar and Tango',
  repeats: 10_000,
  ...{ target, better },
  draw: (random, change) => {
    const up = (differing + change) / 2;
    const [gained = 0, lost = 0] = drawMultinomial(random, items, [
      up,
      differing - up,
      1 - differing,
    ]);
    return measuredPairs({ items, gained, lost });
  },
});

export const measureScenarios: readonly Scenario[] = [
  ...shares,
  ...means,
  f1(100),
  f1(500),
  auc(0.8, 50, 50),
  auc(0.92, 50, 50),
  auc(0.92, 20, 80),
  auc(0.976, 50, 50),
  auc(0.976, 20, 80),
  auc(0.92, 100, 400),
  aucOfSizes,
  ...differences,
  percentile(100),
  percentile(500),
  clusters(0.9, 0.96),
  clusters(0.7, 0.82),
  pairs(100, 0.1, -0.05, 0),
  pairs(200, 0.025, -0.02, 0),
  pairs(500, 0.025, -0.02, 0),
  pairs(500, 0.05, -0.02, 0),
  pairs(500, 0.1, -0.02, 0),
  pairs(300, 0.1, 0, 0.05),
  pairs(500, 0.1, 0.02, 0.06),
].map(scenarioOf);
