import type { Evaluation, GroupNumber, Measure, MeasuredNumber } from '../../contract/types';
import { confusionCounts } from '../stats/classification/confusion';
import { StatisticsError } from '../stats/error';
import type { Proportion } from '../stats/proportion';
import { measuredOf, type Unmeasured } from '../evidence/measured-of';
import { countsOf, estimateOf, positiveIndex, trialsOf } from '../evidence/matching/measure-values';
import { foldMetric, foldSlice } from '../evidence/words/metric-name';
import { measuredShare, type Measured } from '../decision/measured';

/** Shares that a confusion matrix holds, each k of n. */
const MATRIX_METRICS = [
  'accuracy',
  'precision',
  'recall',
  'specificity',
  'false_positive_rate',
  'false_negative_rate',
  'selection_rate',
] as const;

/** Each end at 97.5 %, so that both hold together at 95 %. */
const TAIL = 0.025;

/** Most numbers that a page of a sheet is given. */
const MOST_NUMBERS = 300;
const MOST_SLICES = 40;

type Found = { metric: string; slice: string | null; measure: Measure };

/** All numbers that a run holds, those of confusion matrices among them. */
const found = (evaluation: Evaluation): Found[] =>
  evaluation.results.flatMap(({ metric, slice, measure }): Found[] =>
    measure.kind === 'confusion'
      ? MATRIX_METRICS.map((one) => ({ metric: one, slice, measure }))
      : [{ metric, slice, measure }],
  );

/** Cases that the model chose, of all: by the columns of the matrix. */
const selected = (measure: Extract<Measure, { kind: 'confusion' }>): Proportion | null => {
  const positive = positiveIndex(measure);
  if (positive === null) return null;
  const cells = measure.matrix.flat();
  return {
    successes: measure.matrix.reduce((sum, row) => sum + (row[positive] ?? 0), 0),
    trials: cells.reduce((sum, cell) => sum + cell, 0),
  };
};

const countsIn = (measure: Measure, metric: string): Proportion | null => {
  if (measure.kind !== 'confusion') return countsOf(measure, metric);
  return metric === 'selection_rate'
    ? selected(measure)
    : confusionCounts(measure.matrix, metric, positiveIndex(measure));
};

/** Bounds of a number; a value outside of what its metric allows has none. */
const boundsOf = (measure: Measure, metric: string): Measured | Unmeasured => {
  try {
    return measuredOf(measure, { metric, method: 'exact', range: null });
  } catch (error) {
    if (error instanceof StatisticsError) return 'no-uncertainty';
    throw error;
  }
};

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** @returns null where the measure does not hold that metric. */
const numberOf = (
  evaluation: Evaluation,
  { metric, slice, measure }: Found,
): MeasuredNumber | null => {
  const counts = countsIn(measure, metric);
  if (counts?.trials === 0) return null;
  const measured = counts === null ? boundsOf(measure, metric) : measuredShare(counts);
  const estimate = counts === null ? estimateOf(measure, metric) : counts.successes / counts.trials;
  if (estimate === null) return null;
  const sided = typeof measured === 'string' ? null : measured.sided;
  return {
    kind: 'run',
    run: evaluation.digest,
    ...{ metric, slice, estimate },
    lower: sided === null ? null : finiteOrNull(sided.lower(TAIL)),
    upper: sided === null ? null : finiteOrNull(sided.upper(TAIL)),
    trials: counts?.trials ?? trialsOf(measure, metric),
    successes: counts?.successes ?? null,
    dataset: evaluation.dataset.id,
    modelVersion: evaluation.model.version,
    at: evaluation.recordedAt,
  };
};

const placeOf = (metric: string, slice: string | null): string =>
  JSON.stringify([foldMetric(metric), foldSlice(slice)]);

/** The number of that metric and group in a run; null where the run does not hold it. */
export const numberInRun = (
  evaluation: Evaluation,
  metric: string,
  slice: string | null,
): MeasuredNumber | null => {
  const place = placeOf(metric, slice);
  const one = found(evaluation).find((row) => placeOf(row.metric, row.slice) === place);
  return one === undefined ? null : numberOf(evaluation, one);
};

/** The newest number of each metric and group. @param evaluations newest first. */
export const newestNumbers = (evaluations: readonly Evaluation[]): MeasuredNumber[] => {
  const numbers = new Map<string, MeasuredNumber>();
  for (const evaluation of evaluations) {
    for (const row of found(evaluation)) {
      const place = placeOf(row.metric, row.slice);
      if (numbers.has(place)) continue;
      const number = numberOf(evaluation, row);
      if (number !== null) numbers.set(place, number);
    }
  }
  return [...numbers.values()].slice(0, MOST_NUMBERS);
};

/** The number of that metric and group among these; undefined where there is none. */
export const findNumber = (
  numbers: readonly MeasuredNumber[],
  metric: string,
  slice: string | null,
): MeasuredNumber | undefined =>
  numbers.find((one) => placeOf(one.metric, one.slice) === placeOf(metric, slice));

/** Asked of every group, also where nobody measured it. */
const ASKED_OF_GROUPS = ['false_positive_rate', 'recall'];

type Asked = { metric: string; slice: string | null };

/**
 * Every metric of every group with its newest number, and as a gap what no run says: the metrics of the
 * criteria, and the false positive rate and recall of each group.
 */
export const groupNumbers = (
  numbers: readonly MeasuredNumber[],
  criteria: readonly Asked[],
): GroupNumber[] => {
  const slices = [
    ...new Map(
      [...criteria, ...numbers]
        .flatMap(({ slice }) => (slice === null ? [] : [slice]))
        .map((slice) => [foldSlice(slice), slice]),
    ).values(),
  ].slice(0, MOST_SLICES);
  const asked: Asked[] = [
    ...criteria,
    ...slices.flatMap((slice) => ASKED_OF_GROUPS.map((metric) => ({ metric, slice }))),
  ];
  const known = numbers.map((number) => ({
    metric: foldMetric(number.metric),
    slice: number.slice,
    number,
  }));
  const gaps = new Map(
    asked
      .filter(({ metric, slice }) => findNumber(numbers, metric, slice) === undefined)
      .map(({ metric, slice }) => [
        placeOf(metric, slice),
        { metric: foldMetric(metric), slice, number: null },
      ]),
  );
  return [...known, ...gaps.values()].slice(0, MOST_NUMBERS);
};
