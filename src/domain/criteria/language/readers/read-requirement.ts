import type { Comparator, Requirement } from '../../../../contract/types';
import type { Head, Written } from '../head';
import { LineError } from '../line-error';
import { noMetric, secondRequirement, wrongOperator } from '../line-problems';
import { metricShape } from '../metric-shape';
import { metricName, readName } from './read-name';
import { readValue, type WrittenValue } from './read-value';
import { peek, skipSeparators, take, type Scanner } from '../scanner';
import { syntaxError } from '../syntax-error';

const OPERATOR = /(>\s?=|<\s?=|=>|=<|==|!=|>|<|=|≥|≤|≠)/uy;
const COMPARATORS: Record<string, Comparator> = {
  '>=': '>=',
  '<=': '<=',
  '≥': '>=',
  '≤': '<=',
  '>': '>',
  '<': '<',
};

/** The comparison of a symbol; null where the symbol is none. */
export const comparatorOf = (symbol: string): Comparator | null => COMPARATORS[symbol] ?? null;

type Reader = (scanner: Scanner, head: Head, at: number, opened: string) => Written[];

const threshold = (comparator: Comparator, value: WrittenValue, counted = false): Written => ({
  requirement: { kind: 'threshold', comparator, target: value.value },
  value,
  counted,
});

const readComparison: Reader = (scanner, _head, at, opened) => {
  const operator = opened.replace(/\s/u, '');
  if (operator === '=') return [readEqual(scanner, at)];
  const comparator = comparatorOf(operator);
  if (comparator === null) throw wrongOperator(at, operator);
  return [threshold(comparator, readValue(scanner, operator, true))];
};

/** `= 0` and `= 100%`: none, or all, of the samples that were looked at. */
const readEqual = (scanner: Scanner, at: number): Written => {
  if (peek(scanner, /\s*(?:\d|[-−.])/uy) === null) throw wrongOperator(at, '=');
  const value = readValue(scanner, '=');
  if (value.value === 0) return threshold('<=', value, true);
  if (value.value === 1 && value.unit === 'percent') return threshold('>=', value, true);
  throw wrongOperator(at, '=');
};

const readRange: Reader = (scanner) => {
  const low = readValue(scanner, 'between');
  if (take(scanner, /\s*(?:and|to|-|–)\s*/iuy) === null) {
    throw syntaxError(
      scanner,
      '`and` with the upper end of the range is expected',
      'Write for example: refusal_rate between 1% and 5%.',
    );
  }
  const high = readValue(scanner, 'and');
  if (low.value >= high.value || low.unit !== high.unit) {
    throw new LineError({
      offset: low.offset,
      length: scanner.pos - low.offset,
      code: 'range',
      message:
        low.unit === high.unit
          ? 'a range goes from its lower to its upper end'
          : 'both ends of a range are written alike: two percentages or two numbers',
      hint: 'Write for example: between 1% and 5%.',
    });
  }
  return [threshold('>=', low), threshold('<=', high)];
};

const RELATIVE = /\s*relative(?:ly)?(?=[\s,;.]|$)/iuy;

const margined = (
  kind: 'non-inferior' | 'superior',
  value: WrittenValue,
  baseline: string,
  relative: boolean,
): Written => ({
  requirement: {
    ...{ kind, margin: value.value, baseline },
    ...(relative ? { relative: true } : {}),
  } satisfies Requirement,
  value,
  counted: false,
});

const readWithin: Reader = (scanner) => {
  const value = readValue(scanner, 'within');
  const relative = take(scanner, RELATIVE) !== null;
  if (take(scanner, /\s*of(?:\s+the)?(?=[\s"“])/iuy) !== null) {
    return [margined('non-inferior', value, readName(scanner, 'baseline', 'champion'), relative)];
  }
  skipSeparators(scanner);
  throw syntaxError(
    scanner,
    '`of` and the name of the baseline are expected after the margin',
    'Write for example: recall within 2% of champion.',
  );
};

/** A value, and not the name of a baseline such as `2024-audit`. */
const NUMERIC = /\s*(?:[$€£]\s?)?[-−+.]?\d[\d.,_]*(?:%|ms|s)?(?=[\s,;]|$)/uy;
const BY = /\s*,?\s*by(?:\s+(?:at\s+least|at\s+most|more\s+than|no\s+more\s+than))?(?=\s)/iuy;

/** `no worse than 88%` is a limit on the good side; `no worse than champion by 2%` a margin. */
const readNoWorse: Reader = (scanner, head, at) => {
  if (peek(scanner, NUMERIC) !== null) {
    const lower = metricShape(metricName(head.words.join(' '))).better === 'lower';
    return [threshold(lower ? '<=' : '>=', readValue(scanner, 'no worse than', true))];
  }
  take(scanner, /\s*the(?=\s)/iuy);
  const baseline = readName(scanner, 'baseline', 'champion');
  if (take(scanner, BY) === null) {
    throw new LineError({
      offset: at,
      length: scanner.pos - at,
      code: 'no-margin',
      message: `\`no worse than ${baseline}\` leaves open how much worse would still be acceptable: no number of samples shows that two models are exactly equal`,
      hint: `Say it, such as: no worse than ${baseline} by 2%.`,
    });
  }
  const value = readValue(scanner, 'by');
  return [margined('non-inferior', value, baseline, take(scanner, RELATIVE) !== null)];
};

const NO_MARGIN = { value: 0, unit: 'percent', unitWord: null, outOf: null, written: '' } as const;

const readBetter: Reader = (scanner, head, at) => {
  take(scanner, /\s*the(?=\s)/iuy);
  if (peek(scanner, NUMERIC) !== null) {
    const lower = metricShape(metricName(head.words.join(' '))).better === 'lower';
    return [threshold(lower ? '<' : '>', readValue(scanner, 'better than', true))];
  }
  const baseline = readName(scanner, 'baseline', 'champion');
  if (take(scanner, BY) === null) {
    const value = { ...NO_MARGIN, offset: at, length: scanner.pos - at };
    return [margined('superior', value, baseline, false)];
  }
  const value = readValue(scanner, 'by');
  return [margined('superior', value, baseline, take(scanner, RELATIVE) !== null)];
};

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [OPERATOR, readComparison],
  [/within(?=\s|$)/iuy, readWithin],
  [/between(?=\s)/iuy, readRange],
  [/(?:no|not)\s+worse\s+than(?=\s)/iuy, readNoWorse],
  [/better\s+than(?=\s)/iuy, readBetter],
];

/** Both sides of `|x| <= 0.1`. */
const bothSides = (scanner: Scanner, at: number, written: readonly Written[]): Written[] => {
  const [only] = written;
  const requirement = only?.requirement;
  if (only === undefined || requirement?.kind !== 'threshold' || written.length > 1) {
    throw wrongOperator(at, scanner.text.slice(at, scanner.pos));
  }
  if (requirement.comparator.startsWith('>') || requirement.target <= 0) {
    throw new LineError({
      offset: at,
      length: scanner.pos - at,
      code: 'range',
      message: 'the size of a value is limited from above, by a number above 0',
      hint: 'Write for example: |bias| <= 0.1.',
    });
  }
  const low = { ...only.value, value: -only.value.value };
  const comparator = requirement.comparator === '<' ? '>' : '>=';
  return [threshold(comparator, low), only];
};

/**
 * Reads what a metric is held against into `head`.
 * @returns false, with nothing taken, where no requirement begins here.
 */
export const readRequirement = (scanner: Scanner, head: Head): boolean => {
  const at = scanner.pos;
  for (const [opens, read] of READERS) {
    const opened = take(scanner, opens);
    if (opened === null) continue;
    if (head.words.length === 0 && head.derived === null) throw noMetric(scanner, at);
    if (head.written.length > 0) throw secondRequirement(scanner, at);
    const written = read(scanner, head, at, opened[0]);
    head.written = head.absolute ? bothSides(scanner, at, written) : written;
    return true;
  }
  return false;
};
