import type { Criterion } from '../../../../contract/types';
import { refuseDisguise } from '../disguise';
import { identify } from '../format';
import { guardMargin, guardReach, guardTarget } from '../guards';
import { newHead, type Head, type Written } from '../head';
import { LineError } from '../line-error';
import { noMetric, noTarget } from '../line-problems';
import { readClause, type Clauses } from './read-clauses';
import { readMetric } from './read-metric';
import { metricName } from './read-name';
import { readRequirement } from './read-requirement';
import { settleWhole } from '../whole';
import { peek, skipSeparators, type Scanner } from '../scanner';
import { unitInMetric } from '../units';
import type { WrittenValue } from './read-value';

/**
 * Reads one line.
 * @param start offset of the first character behind a list bullet.
 * @returns the criterion of the line, or the two ends of its range.
 * @throws {LineError} naming what was expected and where.
 */
export const readCriteria = (text: string, start: number): Criterion[] => {
  refuseDisguise(text, start);
  const scanner: Scanner = { text, pos: start };
  const head = newHead(start);
  const clauses: Clauses = {};
  skipSeparators(scanner);
  while (!atEnd(scanner)) {
    readPart(scanner, head, clauses);
    skipSeparators(scanner);
  }
  return assemble(scanner, head, clauses);
};

/**
 * Reads a line that holds one criterion.
 * @throws {LineError} also for a range, which is two.
 */
export const readLine = (text: string, start: number): Criterion => {
  const [criterion, second] = readCriteria(text, start);
  if (criterion !== undefined && second === undefined) return criterion;
  throw new LineError({
    offset: start,
    length: Math.max(text.length - start, 0),
    code: 'syntax',
    message: 'this is a range, which is two criteria',
    hint: 'Write one line for each end.',
  });
};

const readPart = (scanner: Scanner, head: Head, clauses: Clauses): void => {
  if (readClause(scanner, clauses, head.words.length > 0 || head.derived !== null)) return;
  if (readRequirement(scanner, head)) return;
  readMetric(scanner, head);
};

/** Closing punctuation and a trailing `# comment` end a line. */
const atEnd = (scanner: Scanner): boolean =>
  scanner.pos >= scanner.text.length || peek(scanner, /\.\s*(?:$|#\s)|#(?:\s|$)/uy) !== null;

const assemble = (scanner: Scanner, head: Head, clauses: Clauses): Criterion[] => {
  const [first] = head.written;
  if (head.words.length === 0 && head.derived === null) throw noMetric(scanner, head.from);
  if (first === undefined) throw noTarget(scanner, head.from, head.to);
  const values = head.written.map(({ value }) => value);
  const metric = values.reduce(
    (name, value) => withUnit(name, value, head),
    head.derived ?? metricName(head.words.join(' ').replace(/ of$/iu, '')),
  );
  return head.written.map((written) => criterionOf(metric, written, clauses));
};

const criterionOf = (metric: string, written: Written, clauses: Clauses): Criterion => {
  const { requirement, value, scale } = settled(metric, written);
  const uncertainty = uncertaintyOf(clauses, written);
  if (requirement.kind === 'threshold') {
    if (scale === null) guardTarget(metric, value);
    guardReach(metric, requirement, value, uncertainty.kind === 'point');
  } else {
    guardMargin(metric, requirement, value);
  }
  return identify({
    metric,
    requirement,
    unit: value.unit,
    ...(scale === null ? {} : { scale }),
    uncertainty,
    minTrials: clauses.minTrials ?? null,
    dataset: clauses.dataset ?? null,
    slice: clauses.slice ?? null,
    reason: clauses.reason ?? null,
  });
};

/** A share of a whole as a percentage, and a percentage of an amount as relative to its baseline. */
const settled = (
  metric: string,
  { requirement, value }: Written,
): Pick<Written, 'requirement' | 'value'> & { scale: number | null } => {
  if (requirement.kind !== 'threshold') {
    const relative = value.unit === 'percent' && value.value !== 0 && unitInMetric(metric) !== null;
    return {
      requirement: relative ? { ...requirement, relative: true } : requirement,
      value,
      scale: null,
    };
  }
  const whole = settleWhole(metric, value);
  return { ...whole, requirement: { ...requirement, target: whole.value.value } };
};

/** The usual error of a claim to be better, 2.5 % on its side (ICH E9, 5.5). */
const CONFIDENCE = { superior: 0.975, other: 0.95 };

const uncertaintyOf = (
  { point, confidence, method }: Clauses,
  { requirement, counted, value }: Written,
): Criterion['uncertainty'] => {
  const isBare = confidence === undefined && method === undefined;
  if (point === undefined && !counted) {
    const usual = requirement.kind === 'superior' ? CONFIDENCE.superior : CONFIDENCE.other;
    return {
      kind: 'interval',
      confidence: confidence?.value ?? usual,
      method: method?.value ?? 'exact',
    };
  }
  if (isBare) return { kind: 'point' };
  throw new LineError({
    ...(point ?? { offset: value.offset, length: value.length }),
    code: 'conflict',
    message: counted
      ? '`= 0` and `= 100%` are counted in the samples that are there, so they go with no confidence'
      : '`point` takes a bare number, so it goes with neither a confidence nor an interval',
    hint: counted
      ? 'Drop the confidence and ask for samples (n>=300), or write the rate that is still acceptable.'
      : 'Drop `point` to decide on the interval (recommended), or drop the confidence.',
  });
};

/** Keeps a written unit in the metric’s name: `p95 latency <= 300 ms` is about `p95_latency_ms`. */
const withUnit = (metric: string, written: WrittenValue, head: Head): string => {
  if (!/\p{L}/u.test(metric)) {
    throw new LineError({
      offset: head.from,
      length: Math.max(head.to - head.from, 1),
      code: 'syntax',
      message: `\`${metric}\` is not the name of a metric`,
      hint: 'Begin with the metric, such as: recall >= 90%.',
    });
  }
  const unit = written.unitWord;
  if (unit === null || metric === unit || metric.endsWith(`_${unit}`)) return metric;
  const carried = unitInMetric(metric);
  if (carried === null && head.derived === null) return metricName(`${metric}_${unit}`);
  throw new LineError({
    offset: written.offset,
    length: written.length,
    code: 'unit',
    message:
      carried === null
        ? `\`${metric}\` has no unit, and its target is in ${unit}`
        : `the metric is in ${carried}, the target in ${unit}`,
    hint: `Write the target ${carried === null ? 'as a share' : `in ${carried}`}, without a unit word.`,
  });
};
