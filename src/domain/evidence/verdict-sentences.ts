import type { Comparator, Verdict, VerdictReason } from '../../contract/types';
import type { Bounds } from '../stats/proportion';
import { requiredTrials } from '../stats/sample-size';
import {
  formatConfidence,
  formatDifference,
  formatMargin,
  formatMeasured,
  formatTarget,
  type ValueUnit,
} from './format-number';

/** A decided criterion, before it is put into words. */
export type Finding = {
  metric: string;
  unit: ValueUnit;
  comparator: Comparator;
  target: number;
  /** True where the value is candidate minus baseline. */
  difference: boolean;
  verdict: Verdict;
  reason: VerdictReason;
  estimate: number | null;
  bounds: Bounds | null;
  counts: { successes: number; trials: number } | null;
  trials: number | null;
  confidence: number | null;
  moreTrials: number | null;
  /** Data set that the criterion names; null where it names none. */
  dataset: string | null;
  /** What contradicts the number; null where nothing does. */
  contradiction: string | null;
};

export type VerdictText = { sentence: string; next: string; question: string };

/** Sentence, next step and question of one decided criterion; the same words in every surface. */
export const describeVerdict = (finding: Finding): VerdictText => ({
  sentence: sentenceOf(finding),
  next: nextOf(finding),
  question: questionOf(finding),
});

const wantsHigh = (comparator: Comparator): boolean => comparator === '>=' || comparator === '>';

const measured = (finding: Finding): string => {
  const { counts, estimate, trials, unit } = finding;
  if (finding.difference && estimate !== null) {
    return `${formatDifference(estimate, unit)} against the baseline`;
  }
  const value = estimate === null ? 'nothing' : formatMeasured(estimate, unit);
  if (counts !== null) return `${counts.successes} of ${counts.trials} (${value})`;
  return trials === null ? value : `${value} (n ${trials})`;
};

const needed = ({ comparator, target, unit, difference }: Finding): string => {
  if (difference) return `needed: at most ${formatMargin(Math.abs(target), unit)} worse`;
  const words = { '>=': '', '>': 'more than ', '<=': 'at most ', '<': 'less than ' }[comparator];
  return `needed ${words}${formatTarget(target, unit)}`;
};

/** What the interval leaves possible on the side that decides. */
const possible = (finding: Finding, side: 'worst' | 'best'): string => {
  const { bounds, comparator, confidence, unit, difference } = finding;
  if (bounds === null || confidence === null) return '';
  const low = wantsHigh(comparator) === (side === 'worst');
  const bound = low ? bounds.lowerBound : bounds.upperBound;
  const value = (difference ? formatDifference : formatMeasured)(bound, unit);
  return `at ${formatConfidence(confidence)} confidence it could be as ${low ? 'low' : 'high'} as ${value}`;
};

const onDataset = ({ dataset }: Finding): string => (dataset === null ? '' : ` on ${dataset}`);

const sentences: Record<VerdictReason, (finding: Finding) => string> = {
  'bound-clears-target': (f) =>
    `${measured(f)}: ${possible(f, 'worst')} and no worse, ${needed(f)}.`,
  'bound-rules-target-out': (f) => `${measured(f)}: ${possible(f, 'best')} at best, ${needed(f)}.`,
  'interval-holds-target': (f) => `${measured(f)}: ${possible(f, 'worst')}, ${needed(f)}.`,
  'too-few-trials': (f) =>
    `${measured(f)}: fewer samples than the criterion asks for, ${needed(f)}.`,
  'no-evidence': (f) => `no run${onDataset(f)} has reported it yet, ${needed(f)}.`,
  'no-uncertainty': (f) => `${measured(f)} is a bare number without its uncertainty, ${needed(f)}.`,
  'interval-not-usable': (f) =>
    `${measured(f)}: the interval in the file is of a lower confidence than the criterion asks for, ${needed(f)}.`,
  'no-baseline': (f) => `the run reports no result of the baseline to compare with, ${needed(f)}.`,
  'other-dataset': (f) => `the run used another data set, ${needed(f)}.`,
  'not-comparable': (f) =>
    `the result cannot be held against the criterion: one of them is out of the range of the other, ${needed(f)}.`,
  contradicted: (f) =>
    `${measured(f)}, which does not count: ${f.contradiction ?? 'its file contradicts it'}; ${needed(f)}.`,
  'point-clears-target': (f) =>
    `${measured(f)} as a bare number, no uncertainty stated, ${needed(f)}.`,
  'point-misses-target': (f) => `${measured(f)} as a bare number, ${needed(f)}.`,
};

const sentenceOf = (finding: Finding): string =>
  `${finding.metric} ${sentences[finding.reason](finding)}`;

const nextOf = (finding: Finding): string => {
  switch (finding.reason) {
    case 'bound-clears-target':
    case 'point-clears-target':
      return '';
    case 'interval-holds-target':
    case 'too-few-trials':
      return aimFor(finding);
    case 'no-evidence':
      return finding.dataset === null
        ? `Post an evaluation that reports ${finding.metric}.`
        : `Post an evaluation that reports ${finding.metric} and names the data set ${finding.dataset}.`;
    case 'no-uncertainty':
      return 'Post the counts (k of n), a standard error or an interval with the value.';
    case 'interval-not-usable':
      return 'Post the counts, or an interval of the confidence that the criterion asks for.';
    case 'no-baseline':
      return 'Post the result of the model in use on the same data along with the new one.';
    case 'not-comparable':
      return 'Correct the target of the criterion, or post the result in the unit of the target.';
    case 'contradicted':
      return 'Find out which of the two is right, correct the evaluation and post it again.';
    case 'other-dataset':
      return 'Run the evaluation on the data set that the criterion names.';
    case 'bound-rules-target-out':
    case 'point-misses-target':
      return 'Improve the model or the data and evaluate again; more samples alone will not change this.';
  }
};

/** How many samples, under which assumption, and what a somewhat better model would need. */
const aimFor = (finding: Finding): string => {
  const { moreTrials, estimate, trials, unit } = finding;
  if (moreTrials === null || estimate === null) {
    return 'Narrow the interval with more samples, then post the run again.';
  }
  const rate = (finding.difference ? formatDifference : formatMeasured)(estimate, unit);
  const plan = betterRate(finding);
  const also =
    plan === null || trials === null || plan.trials <= trials
      ? ''
      : ` (about ${plan.trials - trials} if the true ${finding.metric} is near ${formatTarget(plan.rate, unit)})`;
  return `Aim for ${moreTrials} more labelled samples if it stays near ${rate}${also}.`;
};

/** Share of the way from the target to perfection that the optimistic scenario assumes. */
const BETTER_SHARE = 0.3;

/** Sample size with power 80 % for a true rate clearly beyond the target; only for proportions. */
const betterRate = (finding: Finding): { rate: number; trials: number } | null => {
  const { comparator, target, confidence, counts, difference } = finding;
  if (counts === null || confidence === null || difference || target <= 0 || target >= 1)
    return null;
  const high = wantsHigh(comparator);
  const rate = high ? target + BETTER_SHARE * (1 - target) : target * (1 - BETTER_SHARE);
  const direction = high ? 'at-least' : 'at-most';
  const trials = requiredTrials({ target, assumed: rate, confidence, power: 0.8, direction });
  return trials === null ? null : { rate, trials };
};

const questionOf = (finding: Finding): string => {
  switch (finding.reason) {
    case 'interval-holds-target':
    case 'too-few-trials':
      return `Which ${finding.trials ?? 0} samples were these, and who chose them?`;
    case 'bound-clears-target':
      return 'Does this data set look like what the system will meet in use?';
    case 'bound-rules-target-out':
    case 'point-misses-target':
      return 'Which kinds of cases does it get wrong, and what would fix the largest group?';
    case 'no-evidence':
      return `When will an evaluation report ${finding.metric}, and on which data?`;
    case 'contradicted':
      return 'Why do the number and the verdicts in one file disagree, and which is right?';
    case 'no-uncertainty':
    case 'interval-not-usable':
    case 'point-clears-target':
      return 'How many samples is this number made of, and can we have the counts?';
    case 'no-baseline':
    case 'other-dataset':
    case 'not-comparable':
      return 'Are both numbers in the same unit and on the same data set?';
  }
};
