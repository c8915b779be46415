import { describe, expect, it } from 'vitest';
import { aucBounds } from '../../../../src/domain/stats/classification/auc';
import {
  aucOfScores,
  pairedAucDifference,
} from '../../../../src/domain/stats/classification/auc-of-scores';
import { bootstrapBounds } from '../../../../src/domain/stats/bootstrap';
import {
  confusionCounts,
  confusionMetric,
  f1,
} from '../../../../src/domain/stats/classification/confusion';
import { effectiveTrials, meanOfClusters } from '../../../../src/domain/stats/clusters';
import { decide } from '../../../../src/domain/stats/decide';
import { differenceBounds } from '../../../../src/domain/stats/difference';
import { StatisticsError } from '../../../../src/domain/stats/error';
import { intervalBounds, meanBounds, standardErrorBounds } from '../../../../src/domain/stats/mean';
import { meanOfValues } from '../../../../src/domain/stats/mean-of-values';
import { pairedDifference } from '../../../../src/domain/stats/pairs';
import { percentileOfValues } from '../../../../src/domain/stats/percentile';
import {
  proportionBounds,
  twoSidedProportionInterval,
} from '../../../../src/domain/stats/proportion';
import { seededRandom } from '../../../../src/domain/stats/random';
import {
  furtherTrials,
  requiredPerArm,
  requiredTrials,
  zeroFailureTrials,
} from '../../../../src/domain/stats/sample-size';
import { fitTrend } from '../../../../src/domain/stats/trend-line';

const count = { successes: 9, trials: 10 };
const proportion = { ...count, confidence: 0.95, method: 'wilson' as const };
const plan = {
  target: 0.9,
  assumed: 0.95,
  confidence: 0.95,
  power: 0.8,
  direction: 'at-least' as const,
};
const arm = { rate: 0.9, margin: 0.02, confidence: 0.975, power: 0.8 };
const auc = { auc: 0.9, positives: 10, negatives: 20, confidence: 0.95 };
const further = { ...proportion, target: 0.8, direction: 'at-least' as const };
const mean = { mean: 1, standardDeviation: 1, trials: 5, confidence: 0.95 };
const error = { estimate: 1, standardError: 1, trials: 5, confidence: 0.95 };
const interval = {
  estimate: 0.5,
  lower: 0.4,
  upper: 0.6,
  statedConfidence: 0.95,
  confidence: 0.95,
};
const matrix = [
  [5, 1],
  [1, 5],
];
const boot = {
  matrix,
  statistic: (m: readonly (readonly number[])[]) => f1(m, 1),
  confidence: 0.95,
  seed: 1,
};
const rate = { lowest: 0, highest: 1 };
const pairs = { items: 10, gained: 3, lost: 1 };
const clusters = [1, 2, 3].map((sum) => ({ sum, count: 4 }));
const scores = { positives: [0.9, 0.8, 0.4], negatives: [0.1, 0.5] };
const trend = [1, 2, 3].map((x) => ({ x, y: x * x, standardError: 1 }));
const bounds = { estimate: 0.5, lowerBound: 0.4, upperBound: 0.6 };

type Case = [string, string, () => unknown];

const cases: Case[] = [
  ['out-of-range', 'trials', () => proportionBounds({ ...proportion, trials: 0 })],
  ['out-of-range', 'trials', () => proportionBounds({ ...proportion, trials: -3 })],
  ['out-of-range', 'trials', () => proportionBounds({ ...proportion, trials: 1e13 })],
  ['not-a-count', 'trials', () => proportionBounds({ ...proportion, trials: 9.5 })],
  ['not-a-number', 'trials', () => proportionBounds({ ...proportion, trials: NaN })],
  ['not-a-number', 'trials', () => proportionBounds({ ...proportion, trials: Infinity })],
  ['out-of-range', 'successes', () => proportionBounds({ ...proportion, successes: 11 })],
  ['out-of-range', 'successes', () => proportionBounds({ ...proportion, successes: -1 })],
  ['not-a-count', 'successes', () => proportionBounds({ ...proportion, successes: 8.9 })],
  ['out-of-range', 'confidence', () => proportionBounds({ ...proportion, confidence: 0.5 })],
  ['out-of-range', 'confidence', () => proportionBounds({ ...proportion, confidence: 1 })],
  ['out-of-range', 'confidence', () => proportionBounds({ ...proportion, confidence: 95 })],
  ['not-a-number', 'confidence', () => proportionBounds({ ...proportion, confidence: NaN })],
  ['out-of-range', 'successes', () => twoSidedProportionInterval({ ...proportion, successes: 11 })],
  [
    'out-of-range',
    'baseline.successes',
    () =>
      differenceBounds({
        candidate: count,
        baseline: { successes: 2, trials: 1 },
        confidence: 0.95,
      }),
  ],
  [
    'not-a-count',
    'candidate.trials',
    () =>
      differenceBounds({
        candidate: { successes: 1, trials: 1.5 },
        baseline: count,
        confidence: 0.95,
      }),
  ],
  ['not-a-number', 'mean', () => meanBounds({ ...mean, mean: NaN })],
  ['out-of-range', 'standardDeviation', () => meanBounds({ ...mean, standardDeviation: -1 })],
  ['out-of-range', 'trials', () => meanBounds({ ...mean, trials: 0 })],
  ['out-of-range', 'estimate', () => meanBounds({ ...mean, range: { lowest: 2, highest: 3 } })],
  ['out-of-range', 'range.lowest', () => meanBounds({ ...mean, range: { lowest: 1, highest: 1 } })],
  ['out-of-range', 'standardError', () => standardErrorBounds({ ...error, standardError: -0.1 })],
  ['out-of-range', 'trials', () => standardErrorBounds({ ...error, trials: 0 })],
  ['out-of-range', 'upper', () => intervalBounds({ ...interval, upper: 0.3 })],
  ['out-of-range', 'statedConfidence', () => intervalBounds({ ...interval, statedConfidence: 95 })],
  ['not-a-number', 'lower', () => intervalBounds({ ...interval, lower: -Infinity })],
  ['out-of-range', 'gained', () => pairedDifference({ ...pairs, gained: -1 })],
  ['not-a-count', 'lost', () => pairedDifference({ ...pairs, lost: 0.5 })],
  ['out-of-range', 'items.successes', () => pairedDifference({ ...pairs, gained: 10 })],
  ['out-of-range', 'items.trials', () => pairedDifference({ items: 0, gained: 0, lost: 0 })],
  ['out-of-range', 'clusters', () => effectiveTrials(clusters.slice(0, 1))],
  [
    'not-a-number',
    'clusters[0].sum',
    () => meanOfClusters(clusters.map(() => ({ sum: NaN, count: 4 }))),
  ],
  [
    'out-of-range',
    'clusters[0].count',
    () => meanOfClusters(clusters.map(() => ({ sum: 0, count: 0 }))),
  ],
  ['out-of-range', 'values', () => meanOfValues({ values: [1], seed: 1 })],
  ['out-of-range', 'values[1]', () => meanOfValues({ values: [0.5, 1.5], seed: 1, range: rate })],
  ['out-of-range', 'values[0]', () => meanOfValues({ values: [-1, 0.5], seed: 1, range: rate })],
  ['not-a-number', 'values[1]', () => meanOfValues({ values: [1, NaN], seed: 1 })],
  ['out-of-range', 'values', () => percentileOfValues([], 0.5)],
  ['not-a-number', 'x', () => fitTrend(trend.map((one) => ({ ...one, x: NaN })))],
  ['not-a-number', 'y', () => fitTrend(trend.map((one) => ({ ...one, y: NaN })))],
  [
    'out-of-range',
    'standardError',
    () => fitTrend(trend.map((one) => ({ ...one, standardError: -1 }))),
  ],
  ['out-of-range', 'positives', () => aucOfScores({ ...scores, positives: [0.9] })],
  ['not-a-number', 'negatives[1]', () => aucOfScores({ ...scores, negatives: [0.1, NaN] })],
  [
    'out-of-range',
    'baseline',
    () => pairedAucDifference(scores, { ...scores, positives: [0.9, 0.8] }),
  ],
  ['out-of-range', 'observations', () => fitTrend(trend.slice(1))],
  ['undefined-statistic', 'x', () => fitTrend(trend.map((one) => ({ ...one, x: 2 })))],
  ['out-of-range', 'auc', () => aucBounds({ ...auc, auc: 1.1 })],
  ['out-of-range', 'positives', () => aucBounds({ ...auc, positives: 0 })],
  ['not-a-count', 'negatives', () => aucBounds({ ...auc, negatives: 2.5 })],
  ['malformed-matrix', 'matrix', () => bootstrapBounds({ ...boot, matrix: [] })],
  ['malformed-matrix', 'matrix', () => bootstrapBounds({ ...boot, matrix: [[1]] })],
  ['malformed-matrix', 'matrix', () => f1([[1, 2], [3]], 0)],
  [
    'out-of-range',
    'matrix[1][0]',
    () =>
      f1(
        [
          [1, 2],
          [-3, 4],
        ],
        0,
      ),
  ],
  [
    'not-a-number',
    'matrix[0][1]',
    () =>
      confusionMetric(
        [
          [1, NaN],
          [3, 4],
        ],
        'f1',
        0,
      ),
  ],
  [
    'not-a-count',
    'matrix[0][0]',
    () =>
      confusionCounts(
        [
          [0.5, 1],
          [3, 4],
        ],
        'recall',
        0,
      ),
  ],
  ['out-of-range', 'positive', () => confusionMetric(matrix, 'f1', 2)],
  [
    'out-of-range',
    'the sum of matrix',
    () =>
      bootstrapBounds({
        ...boot,
        matrix: [
          [0, 0],
          [0, 0],
        ],
      }),
  ],
  [
    'undefined-statistic',
    'statistic',
    () =>
      bootstrapBounds({
        ...boot,
        matrix: [
          [9, 0],
          [0, 0],
        ],
      }),
  ],
  ['out-of-range', 'statistic', () => bootstrapBounds({ ...boot, statistic: () => 1.5 })],
  ['out-of-range', 'seed', () => bootstrapBounds({ ...boot, seed: -1 })],
  ['out-of-range', 'seed', () => seededRandom(2 ** 53)],
  ['not-a-count', 'seed', () => seededRandom(0.5)],
  ['out-of-range', 'resamples', () => bootstrapBounds({ ...boot, resamples: 10 })],
  ['out-of-range', 'target', () => requiredTrials({ ...plan, target: 1 })],
  ['out-of-range', 'assumed', () => requiredTrials({ ...plan, assumed: 95 })],
  ['out-of-range', 'power', () => requiredTrials({ ...plan, power: 1 })],
  ['out-of-range', 'rate', () => requiredPerArm({ ...arm, rate: 0 })],
  ['out-of-range', 'margin', () => requiredPerArm({ ...arm, margin: 0 })],
  ['out-of-range', 'maxRate', () => zeroFailureTrials({ maxRate: 0, confidence: 0.95 })],
  ['out-of-range', 'target', () => furtherTrials({ ...further, target: -0.1 })],
  ['out-of-range', 'trials', () => furtherTrials({ ...further, trials: 0 })],
  [
    'not-a-number',
    'bounds.lowerBound',
    () => decide({ bounds: { ...bounds, lowerBound: NaN }, target: 0.5, comparator: '>=' }),
  ],
  ['not-a-number', 'target', () => decide({ bounds, target: NaN, comparator: '>=' })],
  [
    'out-of-range',
    'bounds.upperBound',
    () => decide({ bounds: { ...bounds, upperBound: 0.3 }, target: 0.5, comparator: '>=' }),
  ],
];

const errorOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
};

describe('what cannot be is refused', () => {
  it.each(cases)('%s: %s (%#)', (code, parameter, call) => {
    const thrown = errorOf(call);
    expect(thrown).toBeInstanceOf(StatisticsError);
    expect(thrown).toMatchObject({ name: 'StatisticsError', code, parameter });
  });

  it('with a message that names the parameter, its value and what is allowed', () => {
    const message = (call: () => unknown): unknown => {
      const thrown = errorOf(call);
      return thrown instanceof Error ? thrown.message : thrown;
    };
    expect(message(() => proportionBounds({ ...proportion, successes: 11 }))).toBe(
      'successes is 11; it must be at most trials, which is 10',
    );
    expect(message(() => proportionBounds({ ...proportion, confidence: 95 }))).toBe(
      'confidence is 95; it must be above 0.5 and below 1',
    );
    expect(message(() => proportionBounds({ ...proportion, trials: NaN }))).toBe(
      'trials is NaN; a finite number is needed',
    );
    expect(message(() => proportionBounds({ ...proportion, trials: 0 }))).toBe(
      'trials is 0; it must be at least 1 and at most 1000000000000',
    );
    expect(message(() => f1([[1, 2], [3]], 0))).toBe(
      'matrix is a list of 2; a square matrix of at least 2 by 2 is needed, rows actual, columns predicted',
    );
  });
});
