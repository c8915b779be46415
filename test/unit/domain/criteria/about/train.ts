import { once } from '../../../../../src/domain/criteria/lint/once';
import type { Weights } from '../../../../../src/domain/criteria/propose/about/about';
import { featuresOf } from '../../../../../src/domain/criteria/propose/about/features';

/** What is learnt from. Glossary entries name no place, so that they stand in every training set. */
export type Example = {
  sentence: string;
  isOfModel: boolean;
  place: string | null;
  /** How many sentences of the first lists it counts for; 1 where none is given. */
  weight?: number;
};

/** A word of fewer examples tells more of them than of the language, if it is none of the glossary. */
const FEWEST_EXAMPLES_OF_WORD = 2;
/** The same of what says where words stand, or that they wish. */
const FEWEST_EXAMPLES_OF_PLACE = 3;
/**
 * Of a normal prior of the weights, for a feature that both kinds hold alike: larger weights have to be paid
 * for by the examples. One that tells the kinds apart by itself has a wider prior (Wang and Manning 2012).
 */
const LEAST_DEVIATION = 0.4;
const DEVIATION_PER_LOG_RATIO = 0.4;
const SWEEPS = 15;
const LONGEST_STEP = 1;
/** Smaller weights are left out of the file. */
const SMALLEST_WEIGHT = 0.15;

/** The examples, column by column. */
type Rows = { isOfModel: Float64Array; importance: Float64Array; logOdds: Float64Array };

/**
 * Logistic regression with a normal prior, fitted one weight after the other by Newton steps (Genkin, Lewis
 * and Madigan 2007). Both kinds of sentences count as much together. The
 * same examples in the same order give the same weights.
 */
export const train = (examples: readonly Example[]): Weights => {
  const rows = {
    isOfModel: Float64Array.from(examples, ({ isOfModel }) => (isOfModel ? 1 : 0)),
    importance: Float64Array.from(examples, importanceIn(examples)),
    logOdds: new Float64Array(examples.length),
  };
  const all = Int32Array.from(examples, (_, row) => row);
  const columns = columnsOf(examples, rows);
  let bias = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    bias += step(rows, all, 0, Infinity);
    for (const column of columns)
      column.weight += step(rows, column.of, column.weight, column.variance);
  }
  const kept = columns
    .filter(({ weight }) => Math.abs(weight) >= SMALLEST_WEIGHT)
    .map(({ feature, weight }) => ({ feature, weight: rounded(weight) }))
    .sort((a, b) => a.weight - b.weight || (a.feature < b.feature ? -1 : 1));
  const byWeight = new Map<string, string[]>();
  for (const { feature, weight } of kept) addTo(byWeight, String(weight), feature);
  return {
    bias: rounded(bias),
    features: Object.fromEntries([...byWeight].map(([weight, of]) => [weight, of.join(' ')])),
  };
};

const addTo = <T>(lists: Map<string, T[]>, key: string, one: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
};

/** `^answer`, `SHARE$`, `cach+hit`, `*show`, `!clear` */
const IS_OF_PLACE = /[\^$+!*]/;

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

/** What each example counts: sentences of either kind as much together, a glossary entry the same in any set. */
const importanceIn = (all: readonly Example[]): ((example: Example) => number) => {
  const placed = all.filter(({ place }) => place !== null);
  const total = (isModel: boolean): number =>
    placed
      .filter(({ isOfModel }) => isOfModel === isModel)
      .reduce((sum, { weight = 1 }) => sum + weight, 0);
  const ofModel = total(true);
  const ofSoftware = total(false);
  return ({ place, isOfModel, weight = 1 }) =>
    place === null ? weight : (weight * placed.length) / 2 / (isOfModel ? ofModel : ofSoftware);
};

/** Sentences stand in many training sets. */
const knownFeatures = once(featuresOf);

type Column = { feature: string; of: Int32Array; weight: number; variance: number };

/** Which examples hold a feature, for each that enough of them hold. */
const columnsOf = (examples: readonly Example[], rows: Rows): Column[] => {
  const byFeature = new Map<string, number[]>();
  for (const [row, { sentence }] of examples.entries())
    for (const feature of knownFeatures(sentence)) addTo(byFeature, feature, row);
  const columns = [...byFeature]
    .filter(([feature, of]) =>
      IS_OF_PLACE.test(feature)
        ? of.length >= FEWEST_EXAMPLES_OF_PLACE
        : of.length >= FEWEST_EXAMPLES_OF_WORD || of.some((row) => examples[row]?.place === null),
    )
    .map(([feature, of]) => ({ feature, of: Int32Array.from(of), ...countsOf(of, rows) }));
  const total = (kind: 'ofModel' | 'ofSoftware'): number =>
    columns.reduce((sum, column) => sum + column[kind], 0);
  const usual = Math.log(total('ofModel') / total('ofSoftware'));
  return columns.map(({ feature, of, ofModel, ofSoftware }) => {
    const logRatio = Math.abs(Math.log(ofModel / ofSoftware) - usual);
    const deviation = LEAST_DEVIATION + DEVIATION_PER_LOG_RATIO * logRatio;
    return { feature, of, weight: 0, variance: deviation ** 2 };
  });
};

/** How much the examples of either kind that hold a feature count, and one more. */
const countsOf = (
  of: readonly number[],
  { isOfModel, importance }: Rows,
): { ofModel: number; ofSoftware: number } => {
  let ofModel = 1;
  let ofSoftware = 1;
  for (const row of of) {
    if (isOfModel[row] === 1) ofModel += importance[row] ?? 0;
    else ofSoftware += importance[row] ?? 0;
  }
  return { ofModel, ofSoftware };
};

/** One Newton step of the weight that these rows share; the rows are moved by it. */
const step = (rows: Rows, of: Int32Array, weight: number, variance: number): number => {
  let slope = weight / variance;
  let curvature = 1 / variance;
  for (const row of of) {
    const importance = rows.importance[row] ?? 0;
    const probability = 1 / (1 + Math.exp(-(rows.logOdds[row] ?? 0)));
    slope += importance * (probability - (rows.isOfModel[row] ?? 0));
    curvature += importance * probability * (1 - probability);
  }
  const moved = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curvature));
  for (const row of of) rows.logOdds[row] = (rows.logOdds[row] ?? 0) + moved;
  return moved;
};

/** The weights as the file holds them. */
export const fileOf = (weights: Weights): string => `${JSON.stringify(weights, null, 2)}\n`;
