import type { Comparator, Criterion, Judgement, VerdictReason } from '../../../contract/types';
import { countOf, grouped } from '../../../words/counts';
import type { LookReason } from '../../decision/decide-look';
import { formatLevel } from '../../decision/look-sentences';
import { labelOf, metricLabel, suffixOf } from './metric-label';
import {
  measuredWords,
  neededWords,
  shownBy,
  type Source,
  type ValueKind,
  type ValueWords,
} from './value-words';

/** Reasons that no bound of an interval gave. */
export type OtherReason = Exclude<VerdictReason, LookReason> | 'too-few-trials';

/** A criterion that was decided by no bound, before it is put into words. */
export type Finding = {
  criterion: Pick<Criterion, 'metric' | 'slice' | 'unit' | 'scale' | 'dataset'>;
  /** The group of the result that decided; null where there is none. */
  group: string | null;
  comparator: Comparator;
  target: number;
  /** `difference` and `relative-change` are against a baseline. */
  kind: ValueKind;
  reason: OtherReason;
  measured: Pick<
    Judgement,
    'estimate' | 'lower' | 'upper' | 'successes' | 'trials' | 'approximate' | 'contradiction'
  >;
  source: Source | null;
  /** What the newest run lacks, and what to do; null where none lacks anything. */
  lacking: { why: string; next: string } | null;
  /** Samples that the policy asks for. */
  leastTrials: number;
  /** Samples that `= 0 n>=300` asks for, this look has to see and the next; null where none is left. */
  ofNone: { least: number; level: number; needed: number | null; next: number | null };
};

export type VerdictText = { sentence: string; next: string; question: string };

/** Sentence, next step and question of one criterion; the same words in every surface. */
export const describeVerdict = (finding: Finding): VerdictText => ({
  sentence: `${labelOf(finding.criterion, finding.group)} ${sentences[finding.reason](finding)}`,
  next: nextOf(finding),
  question: questionOf(finding),
});

const wordsOf = ({ criterion, kind, target }: Finding): ValueWords => ({
  ...{ unit: criterion.unit, suffix: suffixOf(criterion), kind, target },
});

const measured = (finding: Finding): string => measuredWords(finding.measured, wordsOf(finding));

const needed = (finding: Finding): string =>
  `needed ${neededWords(finding.comparator, wordsOf(finding))}`;

const onDataset = ({ criterion: { dataset } }: Finding): string =>
  dataset === null ? '' : ` on ${dataset}`;

/** Rates that so few samples show are told with two digits, rounded to the side that claims less. */
const shareUp = (share: number): string => {
  const percent = share * 100;
  const step = 10 ** (Math.floor(Math.log10(percent)) - 1);
  return `${String(Number((Math.ceil(percent / step - 1e-9) * step).toPrecision(2)))}%`;
};

/** What none among so many shows: `at 97% confidence fewer than 1.2% have it`. */
const shows = ({ target, measured: { lower, upper }, ofNone }: Finding): string => {
  const missed = target === 0 ? upper : lower === null ? null : 1 - lower;
  return missed === null || missed <= 0
    ? ''
    : `, which shows at ${formatLevel(ofNone.level)} confidence fewer than ${shareUp(missed)}${target === 0 ? '' : ' that do not'}`;
};

const noneOf = ({ measured: { successes, trials } }: Finding): string =>
  `${grouped(successes ?? 0)} of ${grouped(trials ?? 0)}`;

const wantedOf = ({ target, ofNone }: Finding): string =>
  `needed ${target === 0 ? 'none' : 'all'} of ${grouped(ofNone.least)} or more`;

/** A value as the file has it, in no unit that it may not be in. */
const plainWords = (value: number | null): string =>
  value === null ? 'no value' : String(Number(value.toPrecision(6)));

const lacks = (f: Finding): string =>
  `is not decided: ${f.lacking?.why ?? 'the run leaves out something without which it decides nothing'}; ${needed(f)}.`;

const sentences: Record<OtherReason, (finding: Finding) => string> = {
  'too-few-trials': (f) =>
    `${measured(f)}: fewer than the ${countOf(f.leastTrials, 'sample')} that the policy asks for, so it decides nothing, ${needed(f)}.`,
  'no-evidence': (f) => `no run${onDataset(f)} has reported it yet, ${needed(f)}.`,
  'no-uncertainty': (f) => `${measured(f)} is a bare number without its uncertainty, ${needed(f)}.`,
  'interval-not-usable': (f) =>
    `${measured(f)}: the interval in the file is of a lower confidence than this look has to hold, ${needed(f)}.`,
  'is-a-share': (f) =>
    `${measured(f)}: mean and standard deviation are those of zeros and ones, whose count is not stated, ${needed(f)}.`,
  'approximate-not-allowed': (f) =>
    `${measured(f)} passes by approximate bounds only (${f.measured.approximate ?? ''}), which the policy does not let pass, ${needed(f)}.`,
  'point-not-allowed': (f) =>
    `${measured(f)} as a bare number, which passes under the policy "starter" only, ${needed(f)}.`,
  'no-baseline': lacks,
  'other-baseline': lacks,
  'other-dataset': lacks,
  'run-incomplete': lacks,
  'not-comparable': (f) =>
    `cannot be held against the criterion: the run reports ${plainWords(f.measured.estimate)}, and what is ${needed(f)} lies in another range.`,
  contradicted: (f) =>
    `${measured(f)}, which does not count: ${f.measured.contradiction ?? 'its file contradicts it'}; ${needed(f)}.`,
  'point-clears-target': (f) =>
    `${measured(f)} as a bare number, no uncertainty stated, ${needed(f)}.${shownBy(f.source)}`,
  'point-misses-target': (f) => `${measured(f)} as a bare number, ${needed(f)}.`,
  'none-seen': (f) => `${noneOf(f)}${shows(f)}, ${wantedOf(f)}.${shownBy(f.source)}`,
  'some-seen': (f) => `${noneOf(f)}, ${wantedOf(f)}.`,
  'too-few-for-none': (f) =>
    `${noneOf(f)}${shows(f)}, and this look has to see ${grouped(f.ofNone.needed ?? 0)}, ${wantedOf(f)}.`,
};

const nextOf = (finding: Finding): string => {
  const { criterion, lacking, leastTrials } = finding;
  switch (finding.reason) {
    case 'point-clears-target':
      return '';
    case 'too-few-trials':
      return `Post one run with at least ${countOf(leastTrials, 'sample')}.`;
    case 'no-evidence':
      return `Post an evaluation that reports ${metricLabel(criterion.metric)}${criterion.dataset === null ? '' : ` and names the data set ${criterion.dataset}`}.`;
    case 'no-uncertainty':
      return 'Post the counts (k of n), a standard error or an interval with the value.';
    case 'interval-not-usable':
      return 'Post the counts or the single values, from which the bounds of this look can be worked out.';
    case 'is-a-share':
      return 'Post the counts (k of n).';
    case 'approximate-not-allowed':
      return 'Post the counts or the single values, from which the bounds hold.';
    case 'point-not-allowed':
      return 'Write the criterion with a confidence such as @95%, and post the counts.';
    case 'no-baseline':
    case 'other-baseline':
    case 'other-dataset':
    case 'run-incomplete':
      return lacking?.next ?? '';
    case 'not-comparable':
      return 'Correct the target of the criterion, or post the result in the unit of the target.';
    case 'contradicted':
      return 'Find out which of the two is right, correct the evaluation and post it again.';
    case 'too-few-for-none':
      return finding.ofNone.next === null
        ? 'Have a second person renew the budget on data that no run has used.'
        : `Post one run of at least ${countOf(finding.ofNone.next, 'sample')}: each further look has to see more.`;
    case 'none-seen':
      return '';
    case 'some-seen':
      return 'Find out what went wrong in each of them and mend it; then post a new run on other samples.';
    case 'point-misses-target':
      return 'Improve the model or the data and evaluate again; more samples alone will not change this.';
  }
};

const questionOf = ({ reason, criterion, measured: { trials } }: Finding): string => {
  switch (reason) {
    case 'too-few-trials':
    case 'too-few-for-none':
    case 'none-seen':
      return `Which ${countOf(trials ?? 0, 'sample')} were these, and who chose them?`;
    case 'some-seen':
      return 'What do those that went wrong have in common?';
    case 'point-misses-target':
      return 'Which kinds of cases does it get wrong, and what would fix the largest group?';
    case 'no-evidence':
      return `When will an evaluation report ${metricLabel(criterion.metric)}, and on which data?`;
    case 'contradicted':
      return 'Why do the number and the verdicts in one file disagree, and which is right?';
    case 'no-uncertainty':
    case 'interval-not-usable':
    case 'is-a-share':
    case 'approximate-not-allowed':
    case 'point-not-allowed':
    case 'point-clears-target':
      return 'How many samples is this number made of, and can we have the counts?';
    case 'no-baseline':
    case 'other-baseline':
    case 'other-dataset':
    case 'run-incomplete':
    case 'not-comparable':
      return 'Are both numbers in the same unit and on the same data set?';
  }
};
