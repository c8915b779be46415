import type { LintFinding } from '../../../../src/contract/types';

/** As the criteria language splits lines, so that line numbers mean the same on both sides. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/gu;

export type TextRange = { start: number; end: number };
export type Replacement = { text: string; selection: TextRange };

/** Where each line begins and ends, its break left out. */
export const lineRanges = (text: string): TextRange[] => {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    ranges.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  return [...ranges, { start, end: text.length }];
};

/** Range of a finding in the text, never beyond its line; null where the line is gone meanwhile. */
export const rangeOf = (
  text: string,
  { line, column, length }: Pick<LintFinding, 'line' | 'column' | 'length'>,
): TextRange | null => {
  const range = lineRanges(text)[line - 1];
  if (range === undefined) return null;
  const start = Math.min(range.start + column - 1, range.end);
  return { start, end: Math.min(start + length, range.end) };
};

/** What a proposal leaves to the writer, such as `<data set>`. */
const PLACEHOLDER = /<[^<>\n]+>/u;

/**
 * Puts the proposal in the place of the whole line.
 * @returns the text and what to select in it: the first placeholder of the proposal, else its end;
 * null without a proposal or a line.
 */
export const applyProposal = (
  text: string,
  finding: Pick<LintFinding, 'line' | 'proposal'>,
): Replacement | null => {
  const range = lineRanges(text)[finding.line - 1];
  if (range === undefined || finding.proposal === null) return null;
  const placeholder = PLACEHOLDER.exec(finding.proposal);
  const start = range.start + (placeholder?.index ?? finding.proposal.length);
  return {
    text: text.slice(0, range.start) + finding.proposal + text.slice(range.end),
    selection: { start, end: start + (placeholder?.[0].length ?? 0) },
  };
};

/** The text with an answer in the place of a blank, and what to select: the next blank of the line, else its end. */
export const fillBlank = (text: string, { start, end }: TextRange, answer: string): Replacement => {
  const filled = text.slice(0, start) + answer + text.slice(end);
  const rest = filled.slice(start + answer.length).split(LINE_BREAK)[0] ?? '';
  const next = PLACEHOLDER.exec(rest);
  const from = start + answer.length + (next?.index ?? rest.length);
  return { text: filled, selection: { start: from, end: from + (next?.[0].length ?? 0) } };
};

/** Adds lines below the text, without empty lines between. */
export const appendLines = (text: string, lines: readonly string[]): string => {
  const above = text.trimEnd();
  return [...(above === '' ? [] : [above]), ...lines].join('\n');
};

type Piece = { text: string; severity: LintFinding['severity'] | null };

/** The text in pieces, those with a finding marked; of overlapping findings the first one counts. */
export const markFindings = (text: string, findings: readonly LintFinding[]): Piece[] => {
  const marks = findings
    .flatMap((finding) => {
      const range = rangeOf(text, finding);
      return range === null || range.end <= range.start
        ? []
        : [{ ...range, severity: finding.severity }];
    })
    .sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, severity } of marks) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), severity: null });
    pieces.push({ text: text.slice(start, end), severity });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), severity: null });
  return pieces;
};
