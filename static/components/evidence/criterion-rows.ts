import { formatTargetLine } from '../charts/interval-geometry';
import { formatMetric, formatTarget } from '../format';
import type { Criterion, CriterionVerdict, ItemView } from '../../../src/contract/types';
import { say } from '../../language/say';

/** One line of the criteria table. */
export type CriterionRow = {
  id: string;
  /** `accuracy ≥ 90%`. */
  title: string;
  /** `at 95%`, `for age > 60`, `on holdout-v3`. */
  qualifiers: string[];
  criterion: Criterion | null;
  /** Null where no gate has judged it, as in the last stage. */
  verdict: CriterionVerdict | null;
  /** How the run stands to the lock; null without a run. */
  prior: { postHoc: boolean; sentence: string } | null;
};

/** Criteria as the next gate judges them, else as they were locked. */
export const criterionRows = (item: ItemView): CriterionRow[] => {
  const criteria = item.criteria.locked?.criteria ?? [];
  const verdicts = item.nextGate?.criteria ?? [];
  if (verdicts.length === 0) return criteria.map((criterion) => rowOf(item, criterion, null));
  return verdicts.map((verdict) =>
    rowOf(item, criteria.find(({ id }) => id === verdict.criterionId) ?? null, verdict),
  );
};

const rowOf = (
  item: ItemView,
  criterion: Criterion | null,
  verdict: CriterionVerdict | null,
): CriterionRow => ({
  id: verdict?.criterionId ?? criterion?.id ?? '',
  title: titleOf(criterion, verdict),
  qualifiers: qualifiersOf(criterion, verdict),
  criterion,
  verdict,
  prior: priorOf(item, verdict),
});

/** `accuracy ≥ 90%`, `recall within 1% of champion`. */
export const titleOf = (criterion: Criterion | null, verdict: CriterionVerdict | null): string => {
  if (criterion !== null && criterion.requirement.kind !== 'threshold') {
    return `${formatMetric(criterion.metric)} ${comparedWith(criterion, criterion.requirement)}`;
  }
  if (verdict !== null) return `${formatMetric(verdict.metric)} ${formatTargetLine(verdict)}`;
  if (criterion?.requirement.kind !== 'threshold') return '';
  const { comparator, target } = criterion.requirement;
  return `${formatMetric(criterion.metric)} ${formatTargetLine({ comparator, target, unit: criterion.unit })}`;
};

const comparedWith = (
  { unit }: Criterion,
  { kind, margin, baseline, relative }: Exclude<Criterion['requirement'], { kind: 'threshold' }>,
): string => {
  const size = `${formatTarget(margin, unit)}${relative === true ? say(' relative') : ''}`;
  if (kind === 'non-inferior') return say('within {size} of {baseline}', { size, baseline });
  return margin === 0
    ? say('better than {baseline}', { baseline })
    : say('better than {baseline} by {size}', { baseline, size });
};

const qualifiersOf = (criterion: Criterion | null, verdict: CriterionVerdict | null): string[] => {
  const slice = verdict?.slice ?? criterion?.slice ?? null;
  const dataset = verdict?.evidence?.dataset ?? criterion?.dataset ?? null;
  return [
    confidenceOf(criterion, verdict),
    slice === null ? '' : say('for {slice}', { slice: readableGroup(slice) }),
    dataset === null ? '' : say('on {dataset}', { dataset }),
  ].filter((part) => part !== '');
};

/** `age ≥ 75` of `age>=75`. */
export const readableGroup = (slice: string): string =>
  slice
    .replaceAll(/\s*(>=|<=|>|<|=)\s*/gu, ' $1 ')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤');

/** What all rows with a run say of the lock alike, so that it is said once; null where they differ. */
export const sharedPrior = (rows: readonly CriterionRow[]): string | null => {
  const said = rows.flatMap(({ prior }) => (prior === null ? [] : [prior]));
  const [first] = said;
  const isShared =
    first !== undefined &&
    said.length > 1 &&
    said.every(({ postHoc, sentence }) => !postHoc && sentence === first.sentence);
  return isShared ? first.sentence : null;
};

const confidenceOf = (criterion: Criterion | null, verdict: CriterionVerdict | null): string => {
  if (criterion?.uncertainty.kind === 'point') return say('as a bare number');
  const confidence =
    verdict?.confidence ??
    (criterion?.uncertainty.kind === 'interval' ? criterion.uncertainty.confidence : null);
  return confidence === null
    ? ''
    : say('at {confidence}', { confidence: formatTarget(confidence, 'percent') });
};

const priorOf = (item: ItemView, verdict: CriterionVerdict | null): CriterionRow['prior'] => {
  const evidence = verdict?.evidence ?? null;
  if (evidence === null) return null;
  const run = item.evaluations.find(({ digest }) => digest === evidence.digest);
  const sentence = evidence.postHoc ? say('locked after the run') : say('locked before the run');
  return { postHoc: evidence.postHoc, sentence: run?.prior?.sentence ?? sentence };
};

type VerdictWord = {
  word: string;
  appearance: 'success' | 'danger' | 'warning' | 'neutral';
};

/** What the lozenge says: a criterion without any result is told apart from an undecided one. */
export const verdictWord = ({ verdict, reason }: CriterionVerdict): VerdictWord => {
  if (reason === 'no-evidence') return { word: say('NO EVIDENCE'), appearance: 'neutral' };
  if (verdict === 'pass') return { word: say('PASS'), appearance: 'success' };
  if (verdict === 'fail') return { word: say('FAIL'), appearance: 'danger' };
  return { word: say('INCONCLUSIVE'), appearance: 'warning' };
};
