import { behind } from '../words/dative';

/** A sentence with holes, `{0}`, `{1}`, … as it is taken apart and put together. */
export type Template = {
  /** What stands before, between and behind the holes; one more than there are holes. */
  literals: readonly string[];
  /** Which argument each hole takes, from 0. */
  holes: readonly number[];
  /** Letters and marks that a text has to share with it. */
  weight: number;
};

const HOLE = /\{(\d+)\}/u;

/** @param source such as `{0} of {1} criteria are met`. */
export const parseTemplate = (source: string): Template => {
  const parts = source.split(HOLE);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const holes = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { literals, holes, weight: literals.reduce((sum, { length }) => sum + length, 0) };
};

/**
 * Whether what stands in a hole stays as it is: a quotation of a person or a file, or the name of one of
 * Jira's statuses, which may be the same as that of a stage.
 */
export const isQuoted = ({ literals }: Template, hole: number): boolean => {
  const before = literals[hole] ?? '';
  return (
    /\bstatus $/u.test(before) ||
    (/["“`'‘]$/u.test(before) && /^["”`'’]/u.test(literals[hole + 1] ?? ''))
  );
};

/**
 * What a text has in the holes, in their order; null where it is another sentence. Each hole ends at the
 * first place where what follows it goes on, so the work grows with the length of the text alone. A hole
 * may be empty: much of a sentence is said only sometimes.
 */
export const fillOf = ({ literals, holes }: Template, text: string): string[] | null => {
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (holes.length === 0) return text === first ? [] : null;
  if (text.length < first.length + last.length) return null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const end = text.length - last.length;
  let at = first.length;
  const fill: string[] = [];
  for (const literal of literals.slice(1, -1)) {
    const next = placeOf(literal, text, at);
    if (next < 0 || next + literal.length > end) return null;
    fill.push(text.slice(at, next));
    at = next + literal.length;
  }
  fill.push(text.slice(at, end));
  return fill;
};

/** The same, with each hole as long as can be from the left: a name may hold what a sentence goes on with. */
export const lastFillOf = ({ literals, holes }: Template, text: string): string[] | null => {
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (holes.length < 2 || text.length < first.length + last.length) return null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  let end = text.length - last.length;
  const fill: string[] = [];
  for (const literal of literals.slice(1, -1).reverse()) {
    const at = literal === '' ? end : text.lastIndexOf(literal, end - literal.length);
    if (at < first.length || isInNumber(literal, text, at)) return null;
    fill.unshift(text.slice(at + literal.length, end));
    end = at;
  }
  fill.unshift(text.slice(first.length, end));
  return fill;
};

/** Where a literal stands from a place on; a point or a comma inside a number is none of it. */
const placeOf = (literal: string, text: string, from: number): number => {
  let at = text.indexOf(literal, from);
  while (at >= 0 && isInNumber(literal, text, at)) at = text.indexOf(literal, at + 1);
  return at;
};

const isInNumber = (literal: string, text: string, at: number): boolean =>
  /^[.,]$/u.test(literal) && /^\d.\d$/u.test(text.slice(at - 1, at + 2));

/** The German sentence with its holes filled, counts in the case that it asks for. @param byNumber what each argument is. */
export const fillIn = (
  { literals, holes }: Template,
  byNumber: ReadonlyMap<number, string>,
): string =>
  literals
    .flatMap((literal, index) => {
      const hole = holes[index];
      return hole === undefined ? [literal] : [literal, behind(literal, byNumber.get(hole) ?? '')];
    })
    .join('');
