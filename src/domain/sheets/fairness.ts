import type { FairnessRow, MeasuredNumber, SheetContent } from '../../contract/types';
import { fairnessCriteria } from '../../words/sheets/bias-checklist';
import type { Item } from '../item/item';
import { differenceBounds } from '../stats/difference';
import { normalQuantile } from '../stats/distributions/normal';
import type { Proportion } from '../stats/proportion';
import { findNumber } from './numbers';

/** Each end at 97.5 %, so that both hold together at 95 %. */
const ONE_SIDED = 0.975;

/** Below this ratio of selection rates the four-fifths rule sees adverse impact. @see 29 CFR 1607.4(D) */
export const FOUR_FIFTHS = 0.8;

type Interval = { estimate: number; lower: number; upper: number };

const countsOf = (number: MeasuredNumber | undefined): Proportion | null =>
  number?.successes == null || number.trials === null
    ? null
    : { successes: number.successes, trials: number.trials };

/** Rate of one group less that of another, both ends together at 95 % (Newcombe 1998, number 10). */
export const differenceOfGroups = (group: Proportion, other: Proportion): Interval => {
  const { estimate, lowerBound, upperBound } = differenceBounds({
    ...{ candidate: group, baseline: other },
    confidence: ONE_SIDED,
  });
  return { estimate, lower: lowerBound, upper: upperBound };
};

/**
 * Ratio of two rates, both ends together at 95 %, by the normal distribution of its logarithm (Katz et al.
 * 1978, Biometrics 34:469).
 * @returns null where one of them has no success, for which that interval is not defined.
 */
export const ratioOfGroups = (group: Proportion, other: Proportion): Interval | null => {
  if (group.successes === 0 || other.successes === 0) return null;
  const ratio = group.successes / group.trials / (other.successes / other.trials);
  const variance = 1 / group.successes - 1 / group.trials + 1 / other.successes - 1 / other.trials;
  const reach = normalQuantile(ONE_SIDED) * Math.sqrt(variance);
  return { estimate: ratio, lower: ratio * Math.exp(-reach), upper: ratio * Math.exp(reach) };
};

type Row = SheetContent[string][number];

const textOf = ({ values }: Row, field: string): string | null => {
  const value = values[field];
  return value?.kind === 'text' && value.text !== '' ? value.text : null;
};

const metricOf = ({ values }: Row): string | null => {
  const fairness = values['fairness'];
  if (fairness?.kind !== 'choice') return null;
  return fairnessCriteria.find(({ value }) => value === fairness.choice)?.metric ?? null;
};

const share = (value: number): string => `${(value * 100).toFixed(1)}%`;

/** What both measures say of the four-fifths rule, where it is agreed. */
const fourFifths = (row: Row, ratio: Interval | null): string | null => {
  const fairness = row.values['fairness'];
  if (fairness?.kind !== 'choice' || fairness.choice !== 'four-fifths' || ratio === null)
    return null;
  if (ratio.lower >= FOUR_FIFTHS) return 'The ratio is above 0.8 with its whole interval.';
  return ratio.upper < FOUR_FIFTHS
    ? 'The ratio is below 0.8 with its whole interval.'
    : 'The interval of the ratio holds 0.8, so the runs do not decide it.';
};

/** What every row of a bias checklist comes to by the runs of the item. */
export const fairnessOf = (
  content: SheetContent,
  item: Pick<Item, 'locked' | 'latest'>,
  numbers: readonly MeasuredNumber[],
): FairnessRow[] =>
  (content['rows'] ?? []).map((row) => {
    const bound = row.values['criterion'];
    const none = { row: row.id, difference: null, ratio: null };
    if (bound?.kind === 'not-applicable') {
      return { ...none, verdict: 'not-applicable', sentence: bound.reason };
    }
    const criterion =
      bound?.kind === 'criterion'
        ? item.locked?.criteria.find(({ id }) => id === bound.criterionId)
        : undefined;
    if (criterion === undefined) {
      return {
        ...none,
        verdict: 'gap',
        sentence: 'No locked criterion of a group is bound to it.',
      };
    }
    const verdict = item.latest.find(({ criterionId }) => criterionId === criterion.id)?.judgement
      ?.verdict;
    const metric = metricOf(row) ?? criterion.metric;
    const number = findNumber(numbers, metric, criterion.slice);
    const group = countsOf(number);
    const other = countsOf(findNumber(numbers, metric, textOf(row, 'compared-with')));
    const ratio = group === null || other === null ? null : ratioOfGroups(group, other);
    const told =
      number === undefined
        ? `No stored run says ${metric} for ${criterion.slice ?? 'all'}.`
        : `${metric} for ${criterion.slice ?? 'all'}: ${share(number.estimate)}${
            number.lower === null || number.upper === null
              ? ', without an interval'
              : ` (${share(number.lower)} to ${share(number.upper)})`
          }.`;
    return {
      row: row.id,
      verdict: verdict ?? 'gap',
      sentence: [told, fourFifths(row, ratio)].filter((part) => part !== null).join(' '),
      difference: group === null || other === null ? null : differenceOfGroups(group, other),
      ratio,
    };
  });

/** Pairs of criteria that cannot both hold where base rates differ. */
const CONFLICTS = [
  ['predictive-parity', 'equal-false-positives'],
  ['predictive-parity', 'equal-opportunity'],
  ['demographic-parity', 'predictive-parity'],
  ['demographic-parity', 'equal-false-positives'],
  ['four-fifths', 'predictive-parity'],
] as const;

/**
 * Criteria of fairness that were agreed on for one decision and cannot both hold where groups differ in
 * their base rate, unless the model is perfect.
 * @see Chouldechova (2017), Big Data 5:153; Kleinberg, Mullainathan and Raghavan (2017)
 */
export const fairnessConflicts = (content: SheetContent): string[] => {
  const chosen = new Map<string, Set<string>>();
  for (const row of content['rows'] ?? []) {
    const decision = (textOf(row, 'decision') ?? '').toLowerCase();
    const fairness = row.values['fairness'];
    if (fairness?.kind !== 'choice') continue;
    chosen.set(decision, new Set([...(chosen.get(decision) ?? []), fairness.choice]));
  }
  const nameOf = (id: string): string =>
    (fairnessCriteria.find(({ value }) => value === id)?.label ?? id).split(':')[0] ?? id;
  return [...chosen.values()].flatMap((criteria) =>
    CONFLICTS.filter(([one, other]) => criteria.has(one) && criteria.has(other)).map(
      ([one, other]) =>
        `${nameOf(one)} and ${nameOf(other).toLowerCase()} cannot both hold where the groups differ in their base rate. Say which one decides.`,
    ),
  );
};
