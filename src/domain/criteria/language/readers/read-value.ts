import { MAX_DIGITS, shiftDecimal, significantDigits } from '../decimal';
import { LineError } from '../line-error';
import { refusePlaceholder } from './read-name';
import { nextChunk, peek, skipSpace, take, type Scanner } from '../scanner';
import { priceAt, rateAt } from './read-rate';
import { unitOf } from '../units';

/** A written value: `90%` is 0.9 in `percent`; `250 ms` is 250 in `number` with the unit word `ms`. */
export type WrittenValue = {
  value: number;
  unit: 'percent' | 'number';
  unitWord: string | null;
  /** 5 of `4.1 of 5`; null where the value is no part of a whole. */
  outOf: number | null;
  written: string;
  offset: number;
  length: number;
};

const NUMBER = /[-+−]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/iuy;
const PERCENT = /\s*(?:%|percent\b|per\s+cent\b|pct\b|percentage\s+points?\b|pp\b)/iuy;
const UNIT = /\s*([\p{L}µμ°]+)(?![\p{L}\p{N}_])/uy;
/** Units with a stroke: `km/h`, `mg/dL`. */
const UNIT_PER = /\s*(\p{L}+\/\p{L}+)(?![\p{L}\p{N}_])/uy;
const OUT_OF = /\s*(?:out\s+of|of|\/)\s*(\d[\d_]*)(?![\p{L}\p{N}_%])(?!\.\d)/iuy;
/** The rule of thumb of US agencies for adverse impact (29 CFR 1607.4 D). */
const FOUR_FIFTHS = /four[-\s]fifths(?![\p{L}\p{N}_])/iuy;

/**
 * Reads a number with an optional percent sign, currency sign, unit, rate or whole.
 * @param expected what stands before it, for the message: `>=`, `within`.
 * @param mayHaveWhole whether `of 5` may follow as the whole that it is a part of.
 */
export const readValue = (
  scanner: Scanner,
  expected: string,
  mayHaveWhole = false,
): WrittenValue => {
  skipSpace(scanner);
  refusePlaceholder(scanner, 'value', '90%');
  const offset = scanner.pos;
  if (take(scanner, FOUR_FIFTHS) !== null) return valueAt(scanner, offset, { value: 0.8 });
  const currency = take(scanner, /[$€£]\s*/uy);
  const match = take(scanner, NUMBER);
  if (match === null) throw notANumber(scanner, offset, expected);
  refuseComma(scanner, offset);
  const digits = match[0].replace('−', '-').replaceAll('_', '').replace(/^\+/, '');
  const percent = take(scanner, PERCENT) !== null;
  const unitWord = percent ? null : takeUnit(scanner, currency?.[0].trim() ?? null);
  const whole = mayHaveWhole && !percent && unitWord === null ? take(scanner, OUT_OF) : null;
  refuseTail(scanner, offset);
  refuseDigits(scanner, offset, digits);
  const value = percent ? shiftDecimal(Number(digits), -2) : Number(digits);
  return valueAt(scanner, offset, {
    value: value === 0 ? 0 : value,
    unit: percent ? 'percent' : 'number',
    unitWord,
    outOf: whole === null ? null : Number(whole[1]?.replaceAll('_', '')),
  });
};

const valueAt = (
  scanner: Scanner,
  offset: number,
  found: Partial<WrittenValue> & { value: number },
): WrittenValue => ({
  ...{ unit: 'number', unitWord: null, outOf: null },
  ...found,
  written: scanner.text.slice(offset, scanner.pos),
  offset,
  length: scanner.pos - offset,
});

const refuseDigits = (scanner: Scanner, offset: number, digits: string): void => {
  if (significantDigits(digits) <= MAX_DIGITS && Number.isFinite(Number(digits))) return;
  throw new LineError({
    offset,
    length: scanner.pos - offset,
    code: 'number',
    message: `\`${scanner.text.slice(offset, scanner.pos)}\` has more digits than can be kept exactly`,
    hint: `Write a number of at most ${MAX_DIGITS} digits.`,
  });
};

/** A unit, with what it is counted by or paid for: `ms`, `requests_per_s`, `usd_per_1000_tokens`. */
const takeUnit = (scanner: Scanner, currency: string | null): string | null => {
  const rate = currency === null ? rateAt(scanner.text, scanner.pos) : null;
  if (rate !== null) {
    scanner.pos += rate.length;
    return rate.unit;
  }
  const [form] = [UNIT_PER, UNIT].filter((one) => unitOf(peek(scanner, one)?.[1] ?? '') !== null);
  const unit = unitOf(currency ?? (form === undefined ? '' : (peek(scanner, form)?.[1] ?? '')));
  if (unit === null) return null;
  if (currency === null && form !== undefined) take(scanner, form);
  const price = /^(?:usd|eur|gbp|cents)$/u.test(unit) ? priceAt(scanner.text, scanner.pos) : null;
  scanner.pos += price?.length ?? 0;
  return price === null ? unit : `${unit}_${price.unit}`;
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
  const tail = peek(scanner, /[^\s,;@.)]+/uy);
  if (tail === null) return;
  throw new LineError({
    offset,
    length: scanner.pos - offset + tail[0].length,
    code: 'number',
    message: `\`${scanner.text.slice(offset, scanner.pos)}${tail[0]}\` is not a number with a unit that is known here`,
    hint: 'Write 90%, 0.9, or a number with a unit such as 250 ms; other units belong into the metric’s name.',
  });
};
