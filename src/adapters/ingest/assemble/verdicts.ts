import type { MetricResult } from '../../../contract/types';
import { metricShape } from '../../../domain/criteria/language/metric-shape';
import { contradicted, listed } from './run';
import { countOf } from '../../../words/counts';

type Better = 'higher' | 'lower';

/** One case as the tool judged it. */
export type JudgedCase = {
  /** What people find it by: a name or a number of a row. */
  id: string;
  score: number | null;
  threshold: number | null;
  passed: boolean | null;
};

/** What the verdicts of a metric say of the direction of its scores. */
export type VerdictReading = {
  better: Better | null;
  /** Direction that every verdict goes against, where the other one is not proved. */
  refutes: Better | null;
  /** Two things the file says that cannot both be true. */
  contradiction: string | null;
};

type Whole = { id: string; score: number; threshold: number; passed: boolean };

const isWhole = (one: JudgedCase): one is Whole =>
  one.score !== null && one.threshold !== null && one.passed !== null;

/** A score at the threshold says nothing: some tools pass it and some fail it. */
const fits = ({ score, threshold, passed }: Whole, better: Better): boolean =>
  score === threshold || passed === (better === 'higher' ? score > threshold : score < threshold);

const opposite = (better: Better): Better => (better === 'higher' ? 'lower' : 'higher');
const worded = (better: Better): string => `${better === 'higher' ? 'high' : 'low'} is good`;

/**
 * Holds the verdicts of a tool against its scores and thresholds. A direction follows where the file
 * states it, or where cases on both sides of the threshold agree with it without exception. Verdicts
 * that all fell on one side prove none; where they go against what the name of the metric is read as,
 * that is a contradiction.
 * @param stated the direction that the file itself states
 */
export const readVerdicts = (
  metric: string,
  cases: readonly JudgedCase[],
  stated: Better | null = null,
): VerdictReading => {
  const whole = cases.filter(isWhole);
  const telling = whole.filter(({ score, threshold }) => score !== threshold);
  const quiet = { better: stated, refutes: null, contradiction: null };
  if (telling.length === 0) return quiet;
  const agreeing = (['higher', 'lower'] as const).filter((better) =>
    telling.every((one) => fits(one, better)),
  );
  const [proved] = agreeing;
  const { better: named } = metricShape(metric);
  const assumed = stated ?? (named === 'unknown' ? null : named);
  if (proved === undefined) {
    return { ...quiet, contradiction: tellCases(whole, assumed ?? likelier(whole)) };
  }
  if (stated !== null && stated !== proved) {
    return { ...quiet, contradiction: tellAll(telling, stated) };
  }
  if (new Set(telling.map(({ passed }) => passed)).size === 2) {
    return { ...quiet, better: proved };
  }
  const refutes = opposite(proved);
  return assumed === refutes
    ? { better: stated, refutes, contradiction: tellAll(telling, refutes) }
    : { ...quiet, refutes: stated === null ? refutes : null };
};

const likelier = (cases: readonly Whole[]): Better => {
  const of = (better: Better): number => cases.filter((one) => fits(one, better)).length;
  return of('lower') > of('higher') ? 'lower' : 'higher';
};

const tellAll = (cases: readonly Whole[], better: Better): string =>
  `${cases.length} of ${cases.length} verdicts of the tool go against "${worded(better)}"`;

const tellCases = (cases: readonly Whole[], better: Better): string => {
  const against = cases.filter((one) => !fits(one, better));
  const named = against.map(
    ({ id, score, threshold, passed }) =>
      `${id} (${score} against ${threshold}, yet ${passed ? 'passed' : 'failed'})`,
  );
  return `${countOf(against.length, 'verdict')} of the tool ${against.length === 1 ? 'contradicts' : 'contradict'} score and threshold: ${listed(named, 3)}`;
};

/** A result with what the verdicts say of it. */
export const withVerdicts = (one: MetricResult, reading: VerdictReading): MetricResult => {
  const { better, refutes, contradiction } = reading;
  const told: MetricResult = {
    ...one,
    ...(better === null ? {} : { better }),
    ...(refutes === null ? {} : { refutes }),
  };
  return contradiction === null ? told : contradicted(told, contradiction);
};
