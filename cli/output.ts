import type { LintFinding } from '../src/contract/types';

/** JSON for machines, one value, two spaces. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const lines = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `${parts.join('\n')}\n`;

/** Rows of label and value, the values aligned. */
export const table = (rows: readonly (readonly [label: string, value: string])[]): string[] => {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
};

/**
 * A finding the way compilers print theirs: place, severity, message, the line with carets under
 * what is meant, and what to write instead.
 */
export const describeFinding = (finding: LintFinding, name: string, text: string): string[] => {
  const source = text.split(/\r\n|[\n\r\u2028\u2029]/u)[finding.line - 1] ?? '';
  const shown = source.replaceAll('\t', ' ');
  const caret = `${' '.repeat(finding.column - 1)}${'^'.repeat(Math.max(1, finding.length))}`;
  return [
    `${name}:${finding.line}:${finding.column}: ${finding.severity} ${finding.code}: ${finding.message}`,
    `  ${shown}`,
    `  ${caret}`,
    `  hint: ${finding.hint}`,
    ...(finding.proposal === null ? [] : [`  try:  ${finding.proposal}`]),
  ];
};

/** A number for people: at most four significant digits. */
export const number = (value: number | null): string =>
  value === null ? 'not stated' : String(Number(value.toPrecision(4)));

/** A share for people, with two decimals, so that bounds close to a target can be told apart. */
export const percent = (value: number | null): string =>
  value === null ? 'none' : `${(value * 100).toFixed(2)}%`;
