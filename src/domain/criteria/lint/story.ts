import type { LintFinding, SystemType } from '../../../contract/types';
import { isUnfilled, lintCriteria, vagueFinding } from './lint';
import { withoutListMarks } from './list-marks';
import { MOST_LINES, readLines, saysTooMany, tooManyLines, type ReadLine } from '../language/parse';
import { once } from './once';
import { isSentenceInPassing } from '../propose/about/about';
import { isNamedByItsFrame } from '../propose/frame/named-by-frame';
import { offerFor, withWordings } from '../propose/offer';
import { readStatement } from '../propose/statement/statement';
import type { Statement } from '../propose/statement/lost';
import { findVagueness, vaguenessOfProse } from './vagueness';
import { matchesOf } from '../propose/matches';

/** A sentence that can be measured, and the line that says the same; a question where none does. */
export type Suggestion = {
  line: number;
  column: number;
  sentence: string;
  proposal: string | null;
  question: string;
  /** Words that stand in the proposal as they are; somebody has to say where they belong. */
  left: string[];
  /** Parts of the sentence that state a limit of which the proposal says nothing. */
  unsaid: string[];
};

/** A sentence that demands what one look settles, which the team's tests do. */
export type Settled = { line: number; column: number; sentence: string };

/** A demand, by its verb; titles and `As a … I want …` demand nothing that is looked at. */
const DEMANDS =
  /^(?!\s*(?:as an? |i want|so that|in order to))(?=.*\s\S+\s)(?:.*\b(?:must|should|shall|has to|have to|can|cannot|is|are|does|do)\b|\s*(?:then|and|given|when)\b|(?:\S+\s+){1,4}(?!is\b)[a-z]{3,}s\b).*[^:]$/i;

/** Errors that show a line was meant to be a criterion: its form is right, its values are not. */
const MEANT_AS_CRITERION = new Set([
  'range',
  'conflict',
  'duplicate-clause',
  'placeholder',
  'unit',
]);

/**
 * Challenges the text of a story or a ticket: refuses vague sentences, leaves measurable and other
 * ones alone, and treats lines in the criteria language as `lintCriteria` does. What demands something
 * that one look settles is named as left to the team's tests.
 */
export const lintStory = (
  text: string,
  systemType?: SystemType | null,
): { findings: LintFinding[]; suggestions: Suggestion[]; settled: Settled[] } => {
  const lines = readLines(withoutListMarks(text));
  const statementOf = once(readStatement);
  const isCriterion = (line: ReadLine): boolean => isCriterionLine(line, statementOf);
  const criteria = lines.filter(isCriterion);
  const asCriteria = lintCriteria(onlyLines(criteria), systemType);
  const sentences = lines
    .filter((line) => !isCriterion(line) && !isUnread(line))
    .flatMap(({ text: line, line: number, finding }) =>
      splitSentences(line).map((sentence) => ({
        ...{ ...sentence, line: number },
        // A whole line has been read already, and is no criterion.
        isProse: finding !== null && sentence.sentence.length === line.trim().length,
      })),
    );
  const next = sentences[MOST_LINES];
  const unread = [
    ...lines.flatMap(({ finding }) => (finding !== null && saysTooMany(finding) ? [finding] : [])),
    ...(next === undefined ? [] : [tooManyLines(next.line, next.offset, next.sentence.length)]),
  ];
  const ofProse = once((sentence) => vaguenessOfProse(sentence, systemType, statementOf));
  const ofAny = once((sentence) => findVagueness(sentence, systemType, statementOf));
  const read = sentences.slice(0, MOST_LINES).map((one) => ({
    ...one,
    vagueness: one.isProse ? ofProse(one.sentence) : ofAny(one.sentence),
  }));
  const vague = read.flatMap(({ vagueness, offset, line }) =>
    vagueness.vague ? [vagueFinding(vagueness, line, offset)] : [],
  );
  return {
    findings: [...asCriteria, ...vague, ...unread].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
    settled: read.flatMap(({ sentence, vagueness, offset, line }) =>
      !vagueness.vague && DEMANDS.test(sentence) && statementOf(sentence).kind === 'none'
        ? [{ line, column: offset + 1, sentence }]
        : [],
    ),
    suggestions: read.flatMap(({ sentence, vagueness, offset, line }) => {
      if (vagueness.vague) return [];
      const statement = statementOf(sentence);
      return statement.kind === 'none'
        ? []
        : [
            {
              ...{ line, column: offset + 1, sentence },
              ...withWordings(offerFor(statement), vagueness.reasons),
            },
          ];
    }),
  };
};

const isUnread = ({ finding }: ReadLine): boolean => finding !== null && saysTooMany(finding);

const isCriterionLine = (
  { finding, text, criteria }: ReadLine,
  read: (sentence: string) => Statement,
): boolean => {
  if (finding === null) return !isSentenceInPassing(text) && !isNamedByItsFrame(text, criteria);
  // `a file named <date>.csv` in code is a name, and nothing to be filled in.
  return (
    isUnfilled(text.replace(/`[^`]*`/gu, ' ')) ||
    (MEANT_AS_CRITERION.has(finding.code) && read(text).kind !== 'lines')
  );
};

/** A text of these lines alone, each under its own number. */
const onlyLines = (kept: readonly ReadLine[]): string => {
  const byNumber = new Map(kept.map(({ line, text }) => [line, text]));
  const last = kept.at(-1)?.line ?? 0;
  return Array.from({ length: last }, (_, index) => byNumber.get(index + 1) ?? '').join('\n');
};

/** A point behind an abbreviation ends no sentence. */
const SENTENCE_END =
  /(?<!(?<![\p{L}.])(?:vs|e\.g|i\.e|approx|ca|min|max|no|nr|cf|incl|resp|avg|dr|prof|st|z\.b|bzw|d\.h))[.!?]+["'”)]*\s+(?!(?:Target|Goal|Threshold):\s)(?=["'“(]?\p{Lu})/giu;

const splitSentences = (line: string): { sentence: string; offset: number }[] => {
  const sentences: { sentence: string; offset: number }[] = [];
  let start = 0;
  for (const match of [...matchesOf(line, SENTENCE_END), null]) {
    const end = match === null ? line.length : match.index + match[0].length;
    const part = line.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') sentences.push({ sentence: part.trim(), offset: start + lead });
    start = end;
  }
  return sentences;
};
