import type { Criterion, Requirement } from '../../../contract/types';
import { identify } from './format';
import { guardMargin, guardReach, guardTarget } from './guards';
import { LineError } from './line-error';
import {
  badMetric,
  noMetric,
  noTarget,
  proseError,
  secondRequirement,
  wrongOperator,
} from './line-problems';
import { NAMED_WORDS, proseWord } from './metric-words';
import { readClause, unexpected, type Clauses } from './read-clauses';
import { metricName, readName, takeMetricWord } from './read-name';
import { readValue, type WrittenValue } from './read-value';
import { nextChunk, peek, skipSeparators, take, takeQuoted, type Scanner } from './scanner';
import { nearestWord } from './similar';
import { unitInMetric } from './units';

type Head = {
  words: string[];
  /** Place of the words; they have to stand together. */
  from: number;
  to: number;
  requirement: Requirement | null;
  written: WrittenValue | null;
};

const OPERATOR = /(>\s?=|<\s?=|=>|=<|==|!=|>|<|=|≥|≤|≠)/uy;
const COMPARATORS: Record<string, '>=' | '<=' | '>' | '<'> = {
  '>=': '>=',
  '<=': '<=',
  '≥': '>=',
  '≤': '<=',
  '>': '>',
  '<': '<',
};

/**
 * Reads one criterion.
 * @param start offset of the first character behind a list bullet.
 * @throws {LineError} naming what was expected and where.
 */
export const readLine = (text: string, start: number): Criterion => {
  const scanner: Scanner = { text, pos: start };
  const head: Head = { words: [], from: start, to: start, requirement: null, written: null };
  const clauses: Clauses = {};
  skipSeparators(scanner);
  while (!atEnd(scanner)) {
    readPart(scanner, head, clauses);
    skipSeparators(scanner);
  }
  return assemble(scanner, head, clauses);
};

const readPart = (scanner: Scanner, head: Head, clauses: Clauses): void => {
  if (readClause(scanner, clauses, head.words.length > 0)) return;
  if (readRequirement(scanner, head)) return;
  readMetricWord(scanner, head);
};

/** Closing punctuation and a trailing `# comment` end a line. */
const atEnd = (scanner: Scanner): boolean =>
  scanner.pos >= scanner.text.length || peek(scanner, /\.\s*(?:$|#\s)|#(?:\s|$)/uy) !== null;

const readMetricWord = (scanner: Scanner, head: Head): void => {
  const at = scanner.pos;
  if (head.requirement !== null || (head.words.length > 0 && head.to !== at)) {
    throw unexpected(scanner, nearestWord(nextChunk(scanner), NAMED_WORDS));
  }
  const word = takeQuoted(scanner) ?? takeMetricWord(scanner);
  if (word === null) throw badMetric(scanner, at);
  if (head.words.length === 0) head.from = at;
  head.words.push(word);
  const end = scanner.pos;
  take(scanner, /\s+/uy);
  head.to = scanner.pos;
  if (/^["“]/u.test(text(scanner, at, end))) return;
  const prose = proseWord(word);
  if (prose !== null) throw proseError(scanner, at, word, prose);
};

const text = (scanner: Scanner, from: number, to: number): string => scanner.text.slice(from, to);

const readRequirement = (scanner: Scanner, head: Head): boolean => {
  const at = scanner.pos;
  const within = take(scanner, /within(?=\s|$)/iuy);
  const operator = within === null ? take(scanner, OPERATOR)?.[1]?.replace(/\s/u, '') : undefined;
  if (within === null && operator === undefined) return false;
  if (head.words.length === 0) throw noMetric(scanner, at);
  if (head.requirement !== null) throw secondRequirement(scanner, at);
  const comparator = operator === undefined ? null : COMPARATORS[operator];
  if (comparator === undefined) throw wrongOperator(at, operator ?? '');
  head.written = readValue(scanner, operator ?? 'within');
  head.requirement =
    comparator === null
      ? { kind: 'non-inferior', margin: head.written.value, baseline: readBaseline(scanner) }
      : { kind: 'threshold', comparator, target: head.written.value };
  return true;
};

const readBaseline = (scanner: Scanner): string => {
  if (take(scanner, /\s*of(?:\s+the)?(?=[\s"“])/iuy) !== null) {
    return readName(scanner, 'baseline', 'champion');
  }
  skipSeparators(scanner);
  throw new LineError({
    offset: scanner.pos,
    length: nextChunk(scanner).length,
    code: 'syntax',
    message: '`of` and the name of the baseline are expected after the margin',
    hint: 'Write for example: recall within 2% of champion.',
  });
};

const assemble = (scanner: Scanner, head: Head, clauses: Clauses): Criterion => {
  const { requirement, written } = head;
  if (head.words.length === 0) throw noMetric(scanner, head.from);
  if (requirement === null || written === null) throw noTarget(scanner, head.from, head.to);
  const metric = withUnit(metricName(head.words.join(' ')), written, head);
  const uncertainty = uncertaintyOf(clauses);
  if (requirement.kind === 'threshold') {
    guardTarget(metric, written);
    guardReach(metric, requirement, written, uncertainty.kind === 'point');
  } else {
    guardMargin(metric, written);
  }
  return identify({
    metric,
    requirement,
    unit: written.unit,
    uncertainty,
    minTrials: clauses.minTrials ?? null,
    dataset: clauses.dataset ?? null,
    slice: clauses.slice ?? null,
    reason: clauses.reason ?? null,
  });
};

const uncertaintyOf = ({ point, confidence, method }: Clauses): Criterion['uncertainty'] => {
  if (point === undefined) {
    return {
      kind: 'interval',
      confidence: confidence?.value ?? 0.95,
      method: method?.value ?? 'exact',
    };
  }
  if (confidence === undefined && method === undefined) return { kind: 'point' };
  throw new LineError({
    ...point,
    code: 'conflict',
    message: '`point` takes a bare number, so it goes with neither a confidence nor `exact`',
    hint: 'Drop `point` to decide on the interval (recommended), or drop the confidence.',
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
  if (written.unitWord === null) return metric;
  const carried = unitInMetric(metric);
  if (carried === null) return `${metric}_${written.unitWord}`;
  if (carried === written.unitWord) return metric;
  throw new LineError({
    offset: written.offset,
    length: written.length,
    code: 'unit',
    message: `the metric is in ${carried}, the target in ${written.unitWord}`,
    hint: `Write the target in ${carried}, without a unit word.`,
  });
};
