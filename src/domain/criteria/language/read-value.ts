import { MAX_DIGITS, shiftDecimal, significantDigits } from './decimal';
import { LineError } from './line-error';
import { nextChunk, peek, skipSpace, take, type Scanner } from './scanner';
import { unitOf } from './units';

/** A written value: `90%` is 0.9 in `percent`; `250 ms` is 250 in `number` with the unit word `ms`. */
export type WrittenValue = {
  value: number;
  unit: 'percent' | 'number';
  unitWord: string | null;
  written: string;
  offset: number;
  length: number;
};

const NUMBER = /[-+−]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/iuy;
const PERCENT = /\s*(?:%|percent\b|per\s+cent\b|pct\b|percentage\s+points?\b|pp\b)/iuy;
const UNIT = /\s*([\p{L}µμ]+)(?![\p{L}\p{N}_])/uy;

/**
 * Reads a number with an optional percent sign, currency sign or unit word.
 * @param expected what stands before it, for the message: `>=`, `within`.
 */
export const readValue = (scanner: Scanner, expected: string): WrittenValue => {
  skipSpace(scanner);
  const offset = scanner.pos;
  const currency = take(scanner, /[$€£]\s*/uy);
  const match = take(scanner, NUMBER);
  if (match === null) throw notANumber(scanner, offset, expected);
  refuseComma(scanner, offset);
  const digits = match[0].replace('−', '-').replaceAll('_', '').replace(/^\+/, '');
  const percent = take(scanner, PERCENT) !== null;
  const unitWord =
    currency === null ? (percent ? null : takeUnit(scanner)) : unitOf(currency[0].trim());
  refuseTail(scanner, offset);
  const written = scanner.text.slice(offset, scanner.pos);
  const place = { offset, length: scanner.pos - offset };
  if (significantDigits(digits) > MAX_DIGITS || !Number.isFinite(Number(digits))) {
    throw new LineError({
      ...place,
      code: 'number',
      message: `\`${written}\` has more digits than can be kept exactly`,
      hint: `Write a number of at most ${MAX_DIGITS} digits.`,
    });
  }
  const value = percent ? shiftDecimal(Number(digits), -2) : Number(digits);
  return {
    value: value === 0 ? 0 : value,
    unit: percent ? 'percent' : 'number',
    unitWord,
    written,
    ...place,
  };
};

const takeUnit = (scanner: Scanner): string | null => {
  const unit = unitOf(peek(scanner, UNIT)?.[1] ?? '');
  if (unit !== null) take(scanner, UNIT);
  return unit;
};

const notANumber = (scanner: Scanner, offset: number, expected: string): LineError => {
  const found = nextChunk(scanner);
  return new LineError({
    offset,
    length: found.length,
    code: found === '' ? 'syntax' : 'unmeasurable',
    message:
      found === ''
        ? `a number is missing after \`${expected}\``
        : `\`${found}\` is not a number: after \`${expected}\` a value is expected that a run can be held against`,
    hint: 'Write a percentage such as 90%, or a number such as 0.25.',
  });
};

const refuseComma = (scanner: Scanner, offset: number): void => {
  const comma = peek(scanner, /,\d+/uy);
  if (comma === null) return;
  throw new LineError({
    offset,
    length: scanner.pos - offset + comma[0].length,
    code: 'number',
    message: 'a comma inside a number can mean two things',
    hint: 'Write decimals with a point (0.9, 99.5%) and thousands without a separator (1000).',
  });
};

const refuseTail = (scanner: Scanner, offset: number): void => {
  const tail = peek(scanner, /[^\s,;@.]+/uy);
  if (tail === null) return;
  throw new LineError({
    offset,
    length: scanner.pos - offset + tail[0].length,
    code: 'number',
    message: `\`${scanner.text.slice(offset, scanner.pos)}${tail[0]}\` is not a number with a unit that is known here`,
    hint: 'Write 90%, 0.9, or a number with a unit such as 250 ms; other units belong into the metric’s name.',
  });
};
