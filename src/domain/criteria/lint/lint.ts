import type { LintFinding, SystemType } from '../../../contract/types';
import { readLines, saysTooMany, type ReadLine } from '../language/parse';
import { ANY_PLACEHOLDER } from '../propose/placeholders';
import { isNamedByItsFrame } from '../propose/frame/named-by-frame';
import { offerFor, withWordings } from '../propose/offer';
import { readStatement } from '../propose/statement/statement';
import type { Statement } from '../propose/statement/lost';
import { withoutListMarks } from './list-marks';
import { once } from './once';
import { repairLine } from '../language/repair';
import { vaguenessOfProse, type Vagueness } from './vagueness';
import { findingOn, setFindings, warnings } from './warnings';

/** What a parser says of a line that was perhaps never meant to be in the language. */
const MAY_BE_PROSE = new Set(['syntax', 'prose', 'unmeasurable', 'number']);

/**
 * Challenges a draft in the criteria language. Severity `error` for lines that cannot be locked:
 * `vague` wordings and `prose`, each with a measurable line as proposal, lines that do not parse, and
 * lines that exclude each other; `warning` for criteria that decide less than they seem to.
 * @param systemType fits the proposals to the kind of system.
 */
export const lintCriteria = (text: string, systemType?: SystemType | null): LintFinding[] => {
  const lines = readLines(text);
  const statement = once(readStatement);
  const reader = {
    vagueness: once((line: string) => vaguenessOfProse(line, systemType, statement)),
    statement,
  };
  const own = lines.flatMap((line) =>
    line.finding === null ? notesOn(line, reader) : refuse(line, reader),
  );
  return [...own, ...setFindings(lines)].sort((a, b) => a.line - b.line || a.column - b.column);
};

type Reader = {
  vagueness: (line: string) => Vagueness;
  statement: (line: string) => Statement;
};

/** What a line that parses leaves open, its name first: a line under another name leaves open something else. */
const notesOn = (line: ReadLine, reader: Reader): LintFinding[] => {
  const named = nameFinding(line, reader);
  return named === null ? line.criteria.flatMap((criterion) => warnings(criterion, line)) : [named];
};

/** `Speed: drafts replies in < 4 s` parses, and no run reports a measure of that name. */
const nameFinding = ({ line, text, criteria }: ReadLine, reader: Reader): LintFinding | null => {
  const [criterion] = criteria;
  if (criterion === undefined || IS_IN_LANGUAGE.test(text)) return null;
  if (!isNamedByItsFrame(text, criteria)) return null;
  const statement = reader.statement(body(text));
  if (statement.kind === 'none') return null;
  const { proposal, question } = offerFor(statement);
  const message = `\`${criterion.metric}\` reads like a part of a sentence, and runs report a measure by its name`;
  return findingOn({ code: 'name', message, hint: question, proposal }, line, text, 'warning');
};

const refuse = (line: ReadLine, reader: Reader): LintFinding[] => {
  const { finding } = line;
  if (finding === null) return [];
  const text = withoutListMarks(line.text);
  if (saysTooMany(finding)) return [finding];
  if (!MAY_BE_PROSE.has(finding.code)) {
    const statement = reader.statement(body(text));
    const saysAll = statement.kind === 'lines' && statement.left.length === 0;
    const stated = saysAll ? statement.lines.join('\n') : null;
    return [{ ...finding, proposal: repairLine(body(text)) ?? stated }];
  }
  if (isUnfilled(text)) return [finding];
  const vagueness = reader.vagueness(text);
  if (vagueness.vague) return [vagueFinding(vagueness, line.line, 0)];
  const repaired = repairLine(body(text));
  if (repaired !== null) return [{ ...finding, proposal: repaired }];
  return [sentenceFinding(text, finding, reader.statement(body(text)), vagueness.reasons)];
};

/** A proposed line that was pasted before its placeholders were filled in, and holds another mistake. */
export const isUnfilled = (text: string): boolean =>
  ANY_PLACEHOLDER.test(text) &&
  /(?:[<>≤≥]=?|better than|within)\s*\S/i.test(text.replace(ANY_PLACEHOLDER, ' '));

const body = (text: string): string => text.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '');

/** @param offset where the sentence begins in its line. */
export const vagueFinding = (
  { reasons, proposal, span }: Vagueness,
  line: number,
  offset: number,
): LintFinding => ({
  line,
  column: offset + (span?.offset ?? 0) + 1,
  length: span?.length ?? 0,
  severity: 'error',
  code: 'vague',
  message: `This cannot be measured: ${reasons.join('; ')}.`,
  hint: 'Which number would be enough, measured on which data, and compared with what? Fill in the proposed line, or write your own.',
  proposal,
});

/** `@95%`, `n>=200`, `p95_latency`: somebody writes in the language, and its grammar says what is wrong. */
const IS_IN_LANGUAGE = /@\s?\d[\d.]*\s?%|\bn\s*[>≥]|\p{L}_\p{L}/u;

/** Words, and nothing by which a line compares: no grammar of a line says what is missing there. */
const isPlainSentence = (text: string): boolean =>
  !/[<>=≤≥]/u.test(text) && (text.match(/\S+/gu)?.length ?? 0) >= SHORTEST_SENTENCE;
const SHORTEST_SENTENCE = 5;

const A_SENTENCE = 'this is a sentence, not a criterion';

/** `within 3 seconds` is a time, and the grammar takes it for a margin. */
const IS_ABOUT_MARGINS = /baseline are expected/u;

/** @param wordings what stands beside a limit and cannot be measured. */
const sentenceFinding = (
  text: string,
  finding: LintFinding,
  statement: Statement,
  wordings: readonly string[],
): LintFinding => {
  if (statement.kind === 'none') {
    if (finding.code !== 'syntax') return { ...finding, code: 'unmeasurable' };
    return IS_ABOUT_MARGINS.test(finding.message) || isPlainSentence(text)
      ? {
          ...finding,
          code: 'unmeasurable',
          message: 'no limit on a measure is found in this sentence',
          hint: 'Write the metric, a comparison and a value, such as: response_time_s <= 3.',
        }
      : finding;
  }
  const { proposal, question } = withWordings(offerFor(statement), wordings);
  if (IS_IN_LANGUAGE.test(text)) return { ...finding, proposal };
  const why = finding.code === 'prose' ? finding.message : A_SENTENCE;
  return {
    ...finding,
    // The whole sentence is meant, not the first word that the grammar does not take.
    column: text.search(/\S/u) + 1,
    length: text.trim().length,
    code: 'prose',
    message: `${why}. It can be measured, so it only has to be written as a line`,
    hint: question,
    proposal,
  };
};
