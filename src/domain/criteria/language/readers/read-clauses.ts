import { formatDecimal, shiftDecimal } from '../decimal';
import { LineError } from '../line-error';
import { everyGroup } from '../derived';
import { readName, refusePlaceholder } from './read-name';
import { readSlice } from './read-slice';
import { readValue } from './read-value';
import { nextChunk, peek, skipSpace, take, tidy, type Scanner } from '../scanner';

/** Where a clause stood, for messages about two that exclude each other. */
type Place = { offset: number; length: number };

/** The clauses of one line as they were found; absent ones take their defaults later. */
export type Clauses = {
  confidence?: { value: number; place: Place };
  method?: { value: 'wilson' | 'exact'; place: Place };
  point?: Place;
  minTrials?: number;
  dataset?: string;
  slice?: string;
  reason?: string;
};

type ClauseReader = {
  opens: RegExp;
  read: (scanner: Scanner, clauses: Clauses, at: number) => void;
};

const END = String.raw`(?=[\s<>=≥≤≠!"“,;.]|$)`;
const EVERY_OR_CLASS = /for\s+(?=(?:the\s+)?(?:every|each|all|any|worst)\s|class(?:\s|=))/iuy;
/** `at 95%` and `at 0.95`; a number alone is one where `confidence` or nothing follows: `at 30 fps` is none. */
const AT_CONFIDENCE =
  /(?:at|with)\s+(?:an?\s+)?(?=\d+(?:\.\d+)?\s*(?:%|percent\b|per\s+cent\b|pct\b)|0?\.\d|\d+(?:\.\d+)?(?:\s+confidence\b|\s*$))/iuy;
const MAX_TRIALS = 1_000_000_000;

const place = (scanner: Scanner, offset: number): Place => ({
  offset,
  length: scanner.pos - offset,
});

const once = (present: boolean, at: Place, clause: string): void => {
  if (!present) return;
  throw new LineError({
    ...at,
    code: 'duplicate-clause',
    message: `${clause} is stated twice`,
    hint: 'Keep one of the two.',
  });
};

const readConfidence = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const { value, unit, offset, length, written } = readValue(scanner, '@');
  take(scanner, /\s+confidence(?![\p{L}\p{N}_])/iuy);
  once(clauses.confidence !== undefined, place(scanner, at), 'the confidence');
  if (value > 0.5 && value < 1) {
    clauses.confidence = { value, place: place(scanner, at) };
    return;
  }
  const meant = unit === 'number' && value > 50 && value < 100 ? shiftDecimal(value, -2) : 0.95;
  throw new LineError({
    offset,
    length,
    code: 'range',
    message: `a confidence of ${written} cannot be used: it has to lie above 50% and below 100%`,
    hint:
      value <= 0.1 && value > 0
        ? `Write the confidence, not the error you accept: @${formatDecimal(shiftDecimal(1 - value, 2))}%.`
        : `Write @${formatDecimal(shiftDecimal(meant, 2))}%; a bare number without an interval is \`point\`.`,
  });
};

const readMinTrials = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const refuse = (message: string): LineError =>
    new LineError({
      offset: at,
      length: Math.max(scanner.pos - at, 1),
      code: 'range',
      message,
      hint: 'Write the least number of samples as a whole number of 1 or more, such as n>=500.',
    });
  const operator = take(scanner, /\s*(>\s?=|≥|=>|>|<=|≤|<|==?|)\s*/uy)?.[1] ?? '';
  refusePlaceholder(scanner, 'number of samples', '300');
  const written = take(scanner, /[-−]?\d[\d.,_]*(?:[\p{L}%]+)?/uy)?.[0].replace(/[,.]$/u, '');
  if (written === undefined) throw refuse('a whole number is expected after `n>=`');
  if (!/^(?:>\s?=|≥)$/u.test(operator)) {
    throw refuse(`\`n${operator}${written}\` does not state a least number of samples`);
  }
  const trials = Number(
    /^\d{1,3}(?:[,_]\d{3})+$/u.test(written) ? written.replace(/\D/gu, '') : written,
  );
  if (!Number.isInteger(trials) || trials < 1 || trials > MAX_TRIALS) {
    throw refuse(`\`n>=${written}\` is no number of samples that can be required`);
  }
  once(clauses.minTrials !== undefined, place(scanner, at), 'the least number of samples');
  clauses.minTrials = trials;
};

const readMethod =
  (method: 'wilson' | 'exact') =>
  (scanner: Scanner, clauses: Clauses, at: number): void => {
    once(clauses.method !== undefined, place(scanner, at), 'the kind of interval');
    clauses.method = { value: method, place: place(scanner, at) };
  };

const readPoint = (scanner: Scanner, clauses: Clauses, at: number): void => {
  once(clauses.point !== undefined, place(scanner, at), '`point`');
  clauses.point = place(scanner, at);
};

const readDataset = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const name = readName(scanner, 'data set', 'holdout-v3');
  once(clauses.dataset !== undefined, place(scanner, at), 'the data set');
  clauses.dataset = name;
};

const readSliceClause = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const slice = readSlice(scanner);
  once(clauses.slice !== undefined, place(scanner, at), 'the group');
  clauses.slice = slice;
};

/** Reads `for class fraud`, `for every class`, `for the worst region`. */
const readForClause = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const every = take(scanner, /(?:the\s+)?(every|each|all|any|worst)\s+/iuy)?.[1];
  if (every === undefined) take(scanner, /class\s*=?\s*/iuy);
  const name = readName(scanner, every === undefined ? 'class' : 'column', 'region');
  once(clauses.slice !== undefined, place(scanner, at), 'the group');
  if (every === undefined) {
    clauses.slice = `class=${name}`;
    return;
  }
  clauses.slice = everyGroup(columnNamed(name, /^all$/iu.test(every)));
};

/** `class` for `classes`: the column that groups are told apart by. */
const columnNamed = (name: string, isPlural: boolean): string => {
  const column = name.toLowerCase().replace(/\s+/gu, '_');
  if (!isPlural) return column;
  return column
    .replace(/(?<=ss|x|ch)es$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '');
};

const readReason = (scanner: Scanner, clauses: Clauses, at: number): void => {
  const reason = tidy(take(scanner, /[^]*/uy)?.[0] ?? '');
  if (reason === '') {
    throw new LineError({
      offset: at,
      length: scanner.text.trimEnd().length - at,
      code: 'syntax',
      message: 'the business reason is missing after `because`',
      hint: 'Write why the business needs it, such as: because missed claims cost customers.',
    });
  }
  clauses.reason = reason;
};

const READERS: readonly ClauseReader[] = [
  { opens: /@\s*/uy, read: readConfidence },
  { opens: AT_CONFIDENCE, read: readConfidence },
  { opens: new RegExp(`n${END}`, 'iuy'), read: readMinTrials },
  { opens: new RegExp(`point${END}`, 'iuy'), read: readPoint },
  { opens: new RegExp(`exact${END}`, 'iuy'), read: readMethod('exact') },
  { opens: new RegExp(`wilson${END}`, 'iuy'), read: readMethod('wilson') },
  { opens: new RegExp(`on${END}`, 'iuy'), read: readDataset },
  { opens: new RegExp(`where${END}`, 'iuy'), read: readSliceClause },
  { opens: EVERY_OR_CLASS, read: readForClause },
  { opens: new RegExp(`because${END}`, 'iuy'), read: readReason },
];

/** Opens a metric’s name as well as a clause: `exact match`, `point error`. */
const AMBIGUOUS =
  /(?:point|exact|wilson)\s+(?!\s|@|n\s*[<>=≥≤]|(?:on|where|because|point|exact|wilson)\s|(?:at|with)\s+[\d.]|$)/iuy;

/**
 * Reads one clause into `clauses`.
 * @param headSeen false while the metric may still come, where `exact match` is its name.
 * @returns false, with nothing taken, where no clause begins here.
 */
export const readClause = (scanner: Scanner, clauses: Clauses, headSeen: boolean): boolean => {
  if (!headSeen && peek(scanner, AMBIGUOUS) !== null) return false;
  const at = scanner.pos;
  const reader = READERS.find(({ opens }) => take(scanner, opens) !== null);
  if (reader === undefined) return false;
  reader.read(scanner, clauses, at);
  return true;
};

/** Refuses what stands where only a clause may stand, naming the nearest clause word. */
export const unexpected = (scanner: Scanner, nearest: string | null): LineError => {
  skipSpace(scanner);
  const found = nextChunk(scanner);
  return new LineError({
    offset: scanner.pos,
    length: found.length,
    code: 'syntax',
    message: `\`${found}\` is not expected here: after the target come @95%, n>=500, on <data set>, where <group>, because <reason>`,
    hint:
      nearest === null
        ? 'Put a name of several words into double quotes, or the wording behind `because`.'
        : `Did you mean \`${nearest}\`?`,
  });
};
