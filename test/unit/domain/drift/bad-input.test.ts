import { describe, expect, it } from 'vitest';
import { adwin, emptyAdwin } from '../../../../src/domain/drift/charts/adwin';
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
} from '../../../../src/domain/drift/charts/control-charts';
import {
  hellingerDistance,
  jensenShannonDistance,
  totalVariationDistance,
} from '../../../../src/domain/drift/distances/distances';
import { exactCategoriesPValue } from '../../../../src/domain/drift/distances/exact-categories';
import { kolmogorovSmirnov } from '../../../../src/domain/drift/distances/kolmogorov-smirnov';
import { populationStability, psiNoiseFloor } from '../../../../src/domain/drift/distances/psi';
import {
  normalisedWasserstein,
  wassersteinDistance,
} from '../../../../src/domain/drift/distances/wasserstein';
import { StatisticsError } from '../../../../src/domain/stats/error';

type Case = [code: string, parameter: string, call: () => unknown];

const baseline = { mean: 1, standardDeviation: 1 };
const trials = { reference: 10, current: 10 };

const ofSamples = { kolmogorovSmirnov, wassersteinDistance, normalisedWasserstein };
const ofCounts = { chiSquareTest, gTest, populationStability, exactCategoriesPValue };
const ofWeights = { jensenShannonDistance, hellingerDistance, totalVariationDistance };

const cases: Case[] = [
  ...Object.values(ofSamples).flatMap((statistic): Case[] => [
    ['out-of-range', 'reference', () => statistic([], [1])],
    ['out-of-range', 'current', () => statistic([1], [])],
    ['not-a-number', 'reference[1]', () => statistic([1, Number.NaN], [1])],
    ['not-a-number', 'current[0]', () => statistic([1], [Infinity])],
    ['out-of-range', 'reference[1]', () => statistic([1, Number.MAX_VALUE], [1])],
    ['out-of-range', 'current[0]', () => statistic([1], [-1e151])],
  ]),
  ...Object.values(ofCounts).flatMap((statistic): Case[] => [
    ['out-of-range', 'current', () => statistic([1, 2], [1])],
    ['out-of-range', 'reference', () => statistic([0, 0], [1, 2])],
    ['out-of-range', 'current[1]', () => statistic([1, 2], [1, -2])],
    ['not-a-count', 'reference[0]', () => statistic([1.5, 2], [1, 2])],
    ['not-a-number', 'current[0]', () => statistic([1, 2], [Number.NaN, 2])],
  ]),
  ...Object.values(ofWeights).flatMap((statistic): Case[] => [
    ['out-of-range', 'current', () => statistic([1, 2], [1])],
    ['out-of-range', 'current', () => statistic([1, 2], [0, 0])],
    ['out-of-range', 'reference[0]', () => statistic([-1, 2], [1, 2])],
    ['not-a-number', 'current[1]', () => statistic([1, 2], [1, Number.NaN])],
  ]),
  ['out-of-range', 'reference', () => twoProportionTest([1, 2, 3], [1, 2, 3])],
  ['out-of-range', 'reference', () => psiNoiseFloor({ ...trials, reference: 0 }, 10)],
  ['not-a-count', 'bins', () => psiNoiseFloor(trials, 2.5)],
  ['out-of-range', 'probability', () => psiNoiseFloor(trials, 10, 1)],
  ['out-of-range', 'pValues[1]', () => adjustedPValues([0.5, 1.5])],
  ...[shewhart, ewma, cusum, pageHinkley].flatMap((chart): Case[] => [
    ['not-a-number', 'history[1]', () => chart([1, Number.NaN], baseline)],
    ['out-of-range', 'history[1]', () => chart([1, Number.MAX_VALUE], { window: 2 })],
    ['out-of-range', 'mean', () => chart([1], { ...baseline, mean: -1e151 })],
    ['out-of-range', 'standardDeviation', () => chart([1], { ...baseline, standardDeviation: 0 })],
    ['out-of-range', 'window', () => chart([1, 2, 3], { window: 1 })],
    ['undefined-statistic', 'window', () => chart([1, 1, 3], { window: 2 })],
    ['out-of-range', 'history', () => chart([1], { window: 2 })],
  ]),
  ['out-of-range', 'lambda', () => ewma([1], baseline, { lambda: 0 })],
  ['out-of-range', 'width', () => shewhart([1], baseline, { width: 0 })],
  ['out-of-range', 'slack', () => cusum([1], baseline, { slack: -1 })],
  ['out-of-range', 'threshold', () => pageHinkley([1], baseline, { threshold: 0 })],
  ['out-of-range', 'value', () => adwin(emptyAdwin, 2)],
  ['out-of-range', 'delta', () => adwin(emptyAdwin, 1, 0)],
];

describe('what no statistic can be computed from', () => {
  it.each(cases)('%s: %s', (code, parameter, call) => {
    expect(call).toThrow(StatisticsError);
    expect(call).toThrow(expect.objectContaining({ code, parameter }));
  });
});
