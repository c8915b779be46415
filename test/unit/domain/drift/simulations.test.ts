import { describe, expect, it } from 'vitest';
import {
  isJudged,
  judgeFeatures,
  type FeaturePair,
} from '../../../../src/domain/drift/judge-feature';
import { drawMultinomial, seededRandom, type Random } from '../../../../src/domain/stats/random';
import { size } from '../../../support/size';
import { customers, normalSample } from '../../../support/normal-samples';
import { categorical, judgeOne, numeric } from './samples';

/** The share of `runs` in which 20 features of equal distributions raise any alarm. */
const alarmRates = (runs: number, draw: (random: Random, feature: number) => FeaturePair) => {
  const random = seededRandom(2026);
  let [alarms, naive] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const pairs = Array.from({ length: 20 }, (_, feature) => draw(random, feature));
    const { features } = judgeFeatures(pairs);
    if (features.some(({ level }) => level !== 'none' && level !== 'unknown')) alarms += 1;
    if (features.filter(isJudged).some(({ psi }) => psi.naiveAlarm)) naive += 1;
  }
  return { alarms: alarms / runs, naive: naive / runs };
};

const shares = [
  [50, 50],
  [97, 3],
  [60, 30, 10],
  [40, 30, 20, 5, 3, 2],
  [90, 2, 2, 2, 2, 1, 1],
];

const equalCounts = (random: Random, feature: number): FeaturePair => {
  const weights = shares[feature % shares.length] ?? [1];
  const draw = () =>
    categorical(
      Object.fromEntries(drawMultinomial(random, 100, weights).map((n, i) => [`c${i}`, n])),
    );
  return { name: `f${feature}`, reference: draw(), current: draw() };
};

const equalNumbers = (random: Random, feature: number): FeaturePair => ({
  name: `f${feature}`,
  reference: normalSample(random, 100),
  current: normalSample(random, 100),
});

describe('equal distributions of 20 features, n = 100 a side', () => {
  it.each([
    ['numbers', size(100, 300), equalNumbers],
    ['categories', size(100, 200), equalCounts],
    [
      'both',
      size(100, 200),
      (random: Random, feature: number) =>
        (feature % 2 === 0 ? equalNumbers : equalCounts)(random, feature),
    ],
  ])(
    '%s: at most 5 in 100 runs alarm, where the rule PSI >= 0.1 nearly always does',
    (_, runs, draw) => {
      const { alarms, naive } = alarmRates(runs, draw);
      expect(alarms).toBeLessThanOrEqual(0.05);
      expect(naive).toBeGreaterThan(0.95);
    },
  );
});

describe('a shift of 0.4 standard deviations in 20 features, n = 100 a side', () => {
  it('is found or said to be unknown with what could have been seen, and never called none', () => {
    const random = seededRandom(41);
    for (let run = 0; run < 10; run += 1) {
      const pairs = Array.from({ length: 20 }, (_, feature): FeaturePair => ({
        name: `f${feature}`,
        reference: normalSample(random, 100),
        current: normalSample(random, 100, 0.4),
      }));
      const { level, features } = judgeFeatures(pairs);
      expect(level).not.toBe('none');
      for (const feature of features.filter(isJudged)) {
        expect(feature.level).not.toBe('none');
        expect(feature.sensitivity.sentence).toMatch(/would be seen in \d+ % of such samples/u);
      }
    }
  });
});

describe('a shift that just matters', () => {
  it.each([100, 400, 700])('is found in %i numbers as often as is said', (n) => {
    const random = seededRandom(n);
    const runs = Array.from({ length: 300 }, () =>
      judgeOne({
        reference: normalSample(random, n),
        current: normalSample(random, n, 0.2),
      }),
    );
    const found = runs.filter(({ statistical }) => statistical.significant).length;
    const said = runs.reduce((total, { sensitivity }) => total + sensitivity.power, 0);
    expect(Math.abs(found - said) / runs.length).toBeLessThan(0.08);
  });
});

describe('equal distributions of rows in clusters', () => {
  it('alarm in few runs where clusters are given, in many where they are not', () => {
    const random = seededRandom(77);
    let [given, without] = [0, 0];
    const runs = 300;
    for (let run = 0; run < runs; run += 1) {
      const [reference, current] = [customers(random), customers(random)];
      if (judgeOne({ reference, current }).statistical.significant) given += 1;
      const rowByRow = { reference: numeric(reference.values), current: numeric(current.values) };
      if (judgeOne(rowByRow).statistical.significant) without += 1;
    }
    expect(given / runs).toBeLessThanOrEqual(0.065);
    expect(without / runs).toBeGreaterThan(0.15);
  });
});
