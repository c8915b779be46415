import * as z from 'zod';
import type { MetricResult } from '../../../../contract/types';
import {
  aside,
  lenientCount,
  lenientFlag,
  lenientNumber,
  lenientText,
  meanAndDeviation,
} from '../../assemble/numbers';
import { clip, contradicted, listed, point, result } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { heldAgainst } from '../../assemble/twice';
import { readVerdicts, withVerdicts, type JudgedCase } from '../../assemble/verdicts';

const componentSchema = z.object({
  pass: lenientFlag,
  score: lenientNumber,
  assertion: aside(z.object({ metric: lenientText, threshold: lenientNumber })),
});

export const rowSchema = z.object({
  id: lenientText,
  promptIdx: lenientCount,
  success: lenientFlag,
  score: lenientNumber,
  /** 0 none, 1 an assertion failed, 2 an error. */
  failureReason: lenientCount,
  error: lenientText,
  vars: z.unknown().optional(),
  namedScores: aside(z.record(z.string(), lenientNumber)),
  gradingResult: aside(
    z.object({ reason: lenientText, componentResults: aside(z.array(componentSchema)) }),
  ),
});

export type Row = z.infer<typeof rowSchema>;

const ERROR = 2;

/** A grader that throws is written as a failed assertion whose reason says so. */
const hasThrown = (row: Row): boolean =>
  row.success === false &&
  /\bthrew (?:an )?error\b/i.test(row.gradingResult?.reason ?? row.error ?? '');

const isOfGrader = (row: Row): boolean =>
  hasThrown(row) || /grad(?:er|ing)|judge|rubric|assertion/i.test(row.error ?? '');

const nameOf = (row: Row, index: number): string => {
  const why = row.error ?? row.gradingResult?.reason ?? '';
  return `${row.id ?? `row ${index + 1}`}${why === '' ? '' : ` (${clip(why, 100)})`}`;
};

/** Rows that ended in an error, of a grader or of the provider; errors say nothing of the answer. */
export const errorNotes = (rows: readonly Row[]): string[] => {
  const errors = rows.filter((row) => hasThrown(row) || row.failureReason === ERROR);
  const [graders, others] = [errors.filter(isOfGrader), errors.filter((row) => !isOfGrader(row))];
  const failed = rows.filter((row) => row.success === false && !errors.includes(row)).length;
  const tell = (list: readonly Row[], of: string): string[] =>
    list.length === 0
      ? []
      : [
          `${countOf(list.length, 'test')} ended in an error of ${of}, which is no failed answer; counted as not passed: ${listed(list.map(nameOf), 3)}.`,
        ];
  return [
    ...tell(graders, 'a grader'),
    ...tell(others, 'the provider'),
    ...(errors.length > 0 ? [`${countOf(failed, 'test')} failed without an error.`] : []),
  ];
};

/** What the rows say against the share that passed; in words. */
export const againstRate = (
  rows: readonly Row[],
  stated: { passed: number; trials: number },
): string[] => {
  const judged = rows.filter((row) => row.success !== null);
  const passes = judged.filter((row) => row.success === true);
  const empty = passes.filter((row) => row.score === 0);
  const limits = new Set(
    empty.flatMap((row) =>
      (row.gradingResult?.componentResults ?? []).flatMap((one) => one.assertion?.threshold ?? []),
    ),
  );
  const isOpen = limits.size === 1 && limits.has(0);
  return [
    ...(judged.length > 0 && (judged.length !== stated.trials || passes.length !== stated.passed)
      ? [
          `the file counts ${stated.passed} of ${stated.trials} passed, and its rows say ${passes.length} of ${judged.length}`,
        ]
      : []),
    ...(empty.length > 0
      ? [
          `${empty.length === passes.length ? `all ${empty.length}` : `${empty.length} of ${passes.length}`} passes have score 0${isOpen ? ', and a threshold of 0 lets everything pass' : ''}`,
        ]
      : []),
  ];
};

/** Scores of the rows under the names of their metrics. */
export const namedResults = (
  rows: readonly Row[],
  sums: Record<string, number | null>,
  counts: Record<string, number | null>,
): MetricResult[] => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.namedScores ?? {})))];
  return names.flatMap((name): MetricResult[] => {
    const scores = rows.flatMap((row) => row.namedScores?.[name] ?? []);
    const summary = meanAndDeviation(scores);
    const only = scores[0];
    if (only === undefined) return [];
    const measured = result(
      name,
      summary === null ? point(only, 1) : { kind: 'mean', ...summary, trials: scores.length },
    );
    const number = counts[name] ?? scores.length;
    const sum = sums[name] ?? null;
    const mean = summary?.mean ?? only;
    const held = heldAgainst(measured, {
      stated: sum === null || number === 0 ? null : sum / number,
      worked: mean,
      parts: `a mean of ${mean} over ${countOf(scores.length, 'row')}`,
    });
    const judged = withVerdicts(held, readVerdicts(name, judgedBy(rows, name), 'higher'));
    return [withoutDirection(judged)];
  });
};

/** A score that promptfoo adds up says nothing of its own of which way is better. */
const withoutDirection = (judged: MetricResult): MetricResult => {
  const result = { ...judged };
  delete result.better;
  return result;
};

/** The assertions of one metric: promptfoo passes a score that reaches its threshold. */
const judgedBy = (rows: readonly Row[], name: string): JudgedCase[] =>
  rows.flatMap((row, index) =>
    (row.gradingResult?.componentResults ?? [])
      .filter((one) => one.assertion?.metric === name)
      .map((one) => ({
        id: row.id ?? `row ${index + 1}`,
        score: one.score,
        threshold: one.assertion?.threshold ?? null,
        passed: one.pass,
      })),
  );

export const doubted = (rate: MetricResult, why: readonly string[]): MetricResult =>
  why.length === 0 ? rate : contradicted(rate, why.join('; '));
