import { once } from '../../../../../src/domain/criteria/lint/once';
import type { Weights } from '../../../../../src/domain/criteria/propose/about/about';
import { featuresOf } from '../../../../../src/domain/criteria/propose/about/features';

/** What is learnt from. Glossary entries name no place, so that they stand in every training set. */
export type Example = { sentence: string; isOfModel: boolean; place: string | null };

/** A stem of fewer examples tells more of them than of the language. A glossary entry counts for several. */
const FEWEST_EXAMPLES = 4;
/** One entry of the glossary counts as much as so many sentences. */
const GLOSSARY_WEIGHT = 6;
/** Of a normal prior of the weights: larger weights have to be paid for by the examples. */
const PRIOR_VARIANCE = 4;
const SWEEPS = 15;
const LONGEST_STEP = 1;
/** Smaller weights are left out of the file. */
const SMALLEST_WEIGHT = 0.4;

type Row = Example & { importance: number; logOdds: number };

/**
 * Logistic regression with a normal prior, fitted one weight after the other by Newton steps (Genkin, Lewis
 * and Madigan 2007, the prior of ridge regression). Both kinds of sentences count as much together. The
 * same examples in the same order give the same weights.
 */
export const train = (examples: readonly Example[]): Weights => {
  const importanceOf = importanceIn(examples);
  const rows = examples.map((example) => ({
    ...example,
    importance: importanceOf(example),
    logOdds: 0,
  }));
  const columns = [...rowsByStem(rows)].filter(([, of]) => countOf(of) >= FEWEST_EXAMPLES);
  const stems = new Map(columns.map(([stem]) => [stem, 0]));
  let bias = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    bias += step(rows, 0, Infinity);
    for (const [stem, of] of columns) {
      const weight = stems.get(stem) ?? 0;
      stems.set(stem, weight + step(of, weight, PRIOR_VARIANCE));
    }
  }
  return {
    bias: rounded(bias),
    stems: Object.fromEntries(
      [...stems]
        .filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT)
        .map(([stem, weight]) => [stem, rounded(weight)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
};

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** What each example counts: sentences of either kind as much together, a glossary entry the same in any set. */
const importanceIn = (all: readonly Example[]): ((example: Example) => number) => {
  const found = all.filter(({ place }) => place !== null);
  const ofModel = found.filter(({ isOfModel }) => isOfModel).length;
  const ofSoftware = found.length - ofModel;
  return ({ place, isOfModel }) =>
    place === null ? GLOSSARY_WEIGHT : found.length / 2 / (isOfModel ? ofModel : ofSoftware);
};

const countOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { place }) => sum + (place === null ? GLOSSARY_WEIGHT : 1), 0);

/** Sentences stand in many training sets. */
const knownFeatures = once(featuresOf);

const rowsByStem = (rows: readonly Row[]): Map<string, Row[]> => {
  const byStem = new Map<string, Row[]>();
  for (const row of rows)
    for (const stem of knownFeatures(row.sentence)) {
      const of = byStem.get(stem);
      if (of === undefined) byStem.set(stem, [row]);
      else of.push(row);
    }
  return byStem;
};

/** One Newton step of the weight that these rows share; the rows are moved by it. */
const step = (rows: readonly Row[], weight: number, variance: number): number => {
  let slope = weight / variance;
  let curvature = 1 / variance;
  for (const { isOfModel, importance, logOdds } of rows) {
    const probability = 1 / (1 + Math.exp(-logOdds));
    slope += importance * (probability - (isOfModel ? 1 : 0));
    curvature += importance * probability * (1 - probability);
  }
  const moved = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curvature));
  for (const row of rows) row.logOdds += moved;
  return moved;
};

/** The weights as the file holds them. */
export const fileOf = (weights: Weights): string => `${JSON.stringify(weights, null, 2)}\n`;
