import { logFactorial } from '../stats/distributions/gamma';
import { adjustedPValues } from './benjamini-hochberg';
import { compareSides, FeatureError, type FeaturePair } from './feature';
import { worstLevel, type Level } from '../../words/levels';
import { measure, type Practical } from './measure';
import { methodNames, statisticNames, type Method, type Size, type Test } from './methods';
import { naivePsi, type NaivePsi } from './naive-psi';
import { prepare, type Prepared } from './prepare';
import { fits, runTest, type TestResult } from './run-test';
import { sensitivityOf, type Sensitivity } from './sensitivity';
import { equalsProbability, listed, sampleSizes, short } from './words';

export type { FeaturePair } from './feature';

/** Share of false ones among the features found, and of runs with any alarm where nothing drifted. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** The statistical line: whether chance alone would do this. */
export type Statistical = {
  significant: boolean;
  method: Test;
  statistic: number;
  pValue: number;
  /** Over all features judged together, Benjamini-Hochberg. */
  adjustedPValue: number;
  pValueIs: TestResult['pValueIs'];
  sentence: string;
};

export type JudgedFeature = {
  name: string;
  /** `unknown` where nothing was seen, and a shift that matters would not have been seen either. */
  level: Level;
  sentence: string;
  /** The values observed on each side. */
  trials: { reference: number; current: number };
  method: Method;
  /** A low p-value alarms, and so does a high distance. */
  direction: 'low-alarms' | 'high-alarms';
  /** Of `method`: the test's, or the distance. */
  statistic: number;
  pValue: number;
  adjustedPValue: number;
  /** What the PSI of equal distributions stays below in 95 % of runs at these sizes. */
  noiseFloor: number;
  statistical: Statistical;
  practical: Practical;
  /** What these samples could have shown. */
  sensitivity: Sensitivity;
  /** So many rows tell as much as one independent row; null where no clusters are stated. */
  designEffect: number | null;
  psi: NaivePsi;
  /** Categories, or single values, that the reference does not have. */
  unseen: readonly string[];
};

/** A feature that one side does not have. */
export type MissingFeature = { name: string; level: 'unknown'; sentence: string };

export type FeatureJudgement = JudgedFeature | MissingFeature;

export type DriftJudgement = {
  level: Level;
  sentence: string;
  features: readonly FeatureJudgement[];
};

export const isJudged = (feature: FeatureJudgement): feature is JudgedFeature =>
  'trials' in feature;

type SeenLevel = Exclude<Level, 'unknown'>;

const levels: Record<Size, SeenLevel> = {
  negligible: 'none',
  small: 'watch',
  moderate: 'warning',
  large: 'critical',
};

const consequence: Record<SeenLevel, string> = {
  none: 'no alarm',
  watch: 'worth watching',
  warning: 'find out why before the next release',
  critical: 'find out why now',
};

/** With so few values not even samples without any overlap would be significant. */
const isTooFew = ({ reference: n, current: m }: Prepared['trials']): boolean =>
  Math.log(2) - (logFactorial(n + m) - logFactorial(n) - logFactorial(m)) >
  Math.log(FALSE_DISCOVERY_RATE);

const combined = (significant: boolean, size: Size, trials: Prepared['trials']): string => {
  const sizes = sampleSizes(trials);
  const noise = size === 'moderate' || size === 'large';
  if (significant) {
    return `significant ${noise ? 'and' : 'but'} ${size} (${sizes}): ${consequence[levels[size]]}`;
  }
  if (isTooFew(trials)) return `${size}, and too few values to tell it from noise (${sizes})`;
  return noise ? `${size} but could be noise (${sizes})` : `no sign of drift (${sizes})`;
};

const statisticalLine = (
  result: TestResult,
  adjustedPValue: number,
  tested: number,
): Statistical => {
  const { test, statistic, pValue, pValueIs } = result;
  const significant = adjustedPValue <= FALSE_DISCOVERY_RATE;
  const found = `${methodNames[test]}, ${statisticNames[test]} = ${short(statistic)}, p ${equalsProbability(pValue)} (${pValueIs})`;
  const adjusted =
    tested === 1 ? '' : `, adjusted for ${tested} features p ${equalsProbability(adjustedPValue)}`;
  const sentence = `${significant ? 'significant' : 'not significant'}: ${found}${adjusted}`;
  return { significant, method: test, statistic, pValue, adjustedPValue, pValueIs, sentence };
};

type Examined = {
  name: string;
  feature: Prepared;
  test: TestResult;
  practical: Practical;
  wanted: Method | null;
};

const levelOf = (
  { significant }: Statistical,
  { size }: Practical,
  { isEnough }: Sensitivity,
): Level => {
  const seen = significant ? levels[size] : 'none';
  return seen === 'none' && !isEnough ? 'unknown' : seen;
};

const judge = (one: Examined, adjustedPValue: number, tested: number): JudgedFeature => {
  const { feature, practical, test } = one;
  const statistical = statisticalLine(test, adjustedPValue, tested);
  const family = { rate: FALSE_DISCOVERY_RATE, tested };
  const sensitivity = sensitivityOf(feature, test, practical.limits, family);
  const psi = naivePsi(feature);
  const byDistance = one.wanted !== null && one.wanted === practical.measure;
  const level = levelOf(statistical, practical, sensitivity);
  return {
    name: one.name,
    level,
    sentence: [
      combined(statistical.significant, practical.size, feature.trials),
      ...(level === 'unknown' ? [sensitivity.sentence] : []),
      ...(feature.unseen.length === 0 ? [] : [`not in the reference: ${listed(feature.unseen)}`]),
    ].join('; '),
    trials: feature.trials,
    method: byDistance ? practical.measure : test.test,
    direction: byDistance ? 'high-alarms' : 'low-alarms',
    statistic: byDistance ? practical.value : test.statistic,
    pValue: test.pValue,
    adjustedPValue,
    noiseFloor: psi.noiseFloor,
    ...{ statistical, practical, sensitivity, psi },
    designEffect: test.clusters?.designEffect ?? null,
    unseen: feature.unseen,
  };
};

const missingFeature = ({ name, reference, current }: FeaturePair): MissingFeature => {
  const side = reference === null ? 'reference' : 'current data';
  const what =
    reference === null && current === null
      ? 'both sides have it in forms that cannot be compared'
      : `the ${side} does not have it`;
  const sentence = `${what}, so nobody knows whether it drifted`;
  return { name, level: 'unknown', sentence };
};

const overall = (level: Level, features: readonly FeatureJudgement[]): string => {
  const named = (wanted: Level): string[] =>
    features.filter((one) => one.level === wanted).map(({ name }) => name);
  if (features.length === 0) return 'no feature was compared';
  const told = (['critical', 'warning', 'watch', 'unknown'] as const).flatMap((one) => {
    const names = named(one);
    return names.length === 0 ? [] : [`${one}: ${listed(names)}`];
  });
  if (level === 'none') return 'no feature drifted by more than chance and by a size that matters';
  return told.join('; ');
};

/** @throws FeatureError where a method is asked for that no feature fits */
const checkMethod = (method: Method | null, prepared: readonly Prepared[]): void => {
  if (method === null || prepared.length === 0) return;
  if (prepared.some((feature) => fits(method, feature))) return;
  const needs = method === 'z' ? 'two categories' : 'numbers with more than five different values';
  const problem = `no feature can be compared by ${method}, which needs ${needs}`;
  throw new FeatureError(null, null, problem, 'Leave the method out, or choose another.');
};

/**
 * Judges features of one data set together. A feature alarms where it is significant at a false
 * discovery rate of 5 % over all of them AND its size matters: moderate is a warning, large is
 * critical, small is to be watched, negligible is `none`. What is not significant is `none` only where
 * a shift that matters would have been seen with a chance of 80 %, else `unknown`; so is what one side
 * does not have. The level is the worst of the features'.
 *
 * @param method for the features it fits; the others keep their defaults
 * @throws FeatureError on values that cannot be compared, see `compareSides`
 */
export const judgeFeatures = (
  features: readonly FeaturePair[],
  method: Method | null = null,
): DriftJudgement => {
  const prepared = features.map((pair) => {
    const comparable = compareSides(pair);
    return { pair, feature: comparable === null ? null : prepare(comparable) };
  });
  const present = prepared.flatMap(({ feature }) => (feature === null ? [] : [feature]));
  checkMethod(method, present);
  const examined = prepared.flatMap(({ pair: { name, limits }, feature }): Examined[] => {
    if (feature === null) return [];
    const test = runTest(feature, method);
    const practical = measure(feature, method, limits ?? null, test.clusters?.designEffect ?? 1);
    return [{ name, feature, practical, test, wanted: method }];
  });
  const adjusted = adjustedPValues(examined.map(({ test }) => test.pValue));
  const judged = new Map(
    examined.map((one, i) => [one.feature, judge(one, adjusted[i] ?? 1, examined.length)]),
  );
  const answers = prepared.map(
    ({ pair, feature }) => (feature && judged.get(feature)) ?? missingFeature(pair),
  );
  const level = worstLevel(answers.map((answer) => answer.level));
  return { level, sentence: overall(level, answers), features: answers };
};
