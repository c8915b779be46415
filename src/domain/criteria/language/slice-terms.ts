import { LineError } from './line-error';
import { isKeyword, peek, take, tidy, type Scanner } from './scanner';
import { quote } from './write-name';
import { syntaxError } from './syntax-error';

const OPERAND = /[^\s"“”<>=!≥≤≠,;@&]+/uy;
const OPERATOR = /\s*(>=|<=|!=|==|=>|=<|>|<|=|≥|≤|≠)\s*/uy;
const CONNECTOR = /\s*(?:(and|or)(?=\s)|(&&?))\s*/iuy;

const OPERATOR_FORM: Record<string, string> = { '≥': '>=', '≤': '<=', '≠': '!=', '==': '=' };

/** A slice as it is printed: bare where it reads back as it is, else in double quotes. */
export const formatSlice = (slice: string): string =>
  bareForm(slice) === slice ? slice : quote(slice);

/** Comparisons or names, joined by `and` or `or`. */
export const readTerms = (scanner: Scanner): string => {
  let slice = readTerm(scanner);
  for (let joined = take(scanner, CONNECTOR); joined !== null; joined = take(scanner, CONNECTOR)) {
    slice += ` ${joined[1]?.toLowerCase() ?? 'and'} ${readTerm(scanner)}`;
  }
  return slice;
};

const readTerm = (scanner: Scanner): string => {
  const left = readOperand(scanner);
  const operator = take(scanner, OPERATOR)?.[1];
  if (operator === undefined) return left;
  if (operator === '=>' || operator === '=<') throw swapped(scanner, operator);
  return `${left}${OPERATOR_FORM[operator] ?? operator}${readOperand(scanner)}`;
};

const readOperand = (scanner: Scanner): string => {
  const offset = scanner.pos;
  const written = peek(scanner, OPERAND)?.[0] ?? '';
  const operand = tidy(written.replace(/\.+$/u, ''));
  if (operand === '' || isKeyword(operand)) throw missingGroup(scanner, offset);
  scanner.pos += written.length;
  return operand;
};

const swapped = (scanner: Scanner, operator: string): LineError =>
  new LineError({
    offset: scanner.pos - operator.length,
    length: operator.length,
    code: 'syntax',
    message: `\`${operator}\` is not a comparison`,
    hint: `Write ${operator === '=>' ? '>=' : '<='}.`,
  });

export const missingGroup = (scanner: Scanner, offset: number): LineError =>
  syntaxError(
    scanner,
    'a group is expected after `where`, such as `age>60` or `region=north and age>60`',
    'Write comparisons joined by `and`, or put any other wording into double quotes; the sample size goes outside, as n>=500.',
    offset,
  );

/** What the bare grammar makes of a whole text; null where it would not read all of it. */
export const bareForm = (text: string): string | null => {
  const scanner: Scanner = { text, pos: 0 };
  try {
    const slice = readTerms(scanner);
    return scanner.pos === text.length ? slice : null;
  } catch (error) {
    if (error instanceof LineError) return null;
    throw error;
  }
};
