import type { LookJudgement, LookQuestion } from '../src/domain/decision/decide-look';
import { describeLook } from '../src/domain/decision/describe-look';
import type { LookAbout, LookText } from '../src/domain/decision/look-sentences';
import { metricLabel, suffixOf } from '../src/domain/evidence/words/metric-label';
import { levelFields, levelRows } from './look';
import { EXIT, type Outcome } from './outcome';
import { json, lines, number, percent, table } from './output';

export const EXIT_CODES = {
  pass: EXIT.fine,
  fail: EXIT.refused,
  inconclusive: EXIT.inconclusive,
} as const;

export type Decided = LookQuestion & LookAbout & { judgement: LookJudgement };

const known = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/** Which bounds these are and at what each holds; the one that fails holds at the plain confidence. */
const boundsText = ({ measured, level }: Decided): string =>
  level.tail === level.alpha
    ? `one-sided at ${percent(level.level)} each, ${measured.method}`
    : `one-sided, to pass at ${percent(level.level)}, to fail at ${percent(1 - level.alpha)}, ${measured.method}`;

const shownAs = ({ unit }: Decided): ((value: number | null) => string) =>
  unit === 'percent' ? percent : number;

const inWords = (
  decided: Decided,
  text: LookText,
  extra: readonly (readonly [string, string])[],
): string => {
  const { judgement, measured, level } = decided;
  const shown = shownAs(decided);
  return lines([
    `${judgement.verdict}: ${text.sentence}`,
    ...table([
      ['reason', judgement.reason],
      ['estimate', shown(judgement.estimate)],
      ['lower', shown(known(judgement.lower))],
      ['upper', shown(known(judgement.upper))],
      ['bounds', boundsText(decided)],
      ...(measured.approximate === null ? [] : [['approximate', measured.approximate] as const]),
      ...levelRows(level),
      ...extra,
    ]),
    ...(text.next === '' ? [] : [`next: ${text.next}`]),
    `ask:  ${text.question}`,
  ]);
};

/** The answer of `assay decide`, for people or as JSON with `fields` added. */
export const answerOf = (
  decided: Decided,
  asJson: boolean,
  fields: Record<string, unknown>,
  rows: readonly (readonly [string, string])[] = [],
): Outcome => {
  const { judgement, measured, level, comparator, target, metric } = decided;
  const text = describeLook(
    decided,
    { ...decided, metric: metricLabel(metric), suffix: suffixOf(decided) },
    judgement,
  );
  const answer = {
    verdict: judgement.verdict,
    reason: judgement.reason,
    estimate: judgement.estimate,
    lower: known(judgement.lower),
    upper: known(judgement.upper),
    trials: measured.trials,
    ...text,
    ...levelFields(level),
    approximate: measured.approximate,
    method: measured.method,
    bounds: boundsText(decided),
    ...{ metric, comparator, target },
    ...fields,
  };
  return {
    exitCode: EXIT_CODES[judgement.verdict],
    stdout: asJson ? json(answer) : inWords(decided, text, rows),
    stderr: '',
  };
};
