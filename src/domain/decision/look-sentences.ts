import type { Judgement } from '../../contract/types';
import { countOf, grouped } from '../../words/counts';
import type { ValueUnit } from '../evidence/words/format-number';
import {
  measuredWords,
  neededWords,
  shownBy,
  valueText,
  type Source,
  type ValueKind,
  type ValueWords,
} from '../evidence/words/value-words';
import type { LookLevel } from '../budget/levels';
import type { Comparator } from '../stats/decide';
import { wantsHigh, type LookReason } from './decide-look';
import { moreTrialsOf } from './more-trials';

type Advice = NonNullable<Judgement['advice']>;

/** What the words need beyond the numbers. */
export type LookAbout = {
  metric: string;
  unit: ValueUnit;
  /** What follows a value: ` ms`, ` of 5`; left out where nothing does. */
  suffix?: string;
  /** `difference` and `relative-change` are against a baseline. */
  kind: ValueKind;
};

export type LookText = {
  sentence: string;
  next: string;
  question: string;
  /** Samples of one further run beyond those of this one; null where they would not decide. */
  moreTrials: number | null;
};

/** A level with two digits of its tail: 97%, 99.67%, 99.933%. */
export const formatLevel = (tail: number): string =>
  `${String(Number((100 - Number((tail * 100).toPrecision(2))).toFixed(9)))}%`;

const ordinal = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
};

/** About: three digits, with separators. */
export const aboutCount = (count: number): string => grouped(Number(count.toPrecision(3)));

/** `1 sample`, `1,230 samples`. */
export const aboutSamples = (count: number): string =>
  `${aboutCount(count)} ${count === 1 ? 'sample' : 'samples'}`;

/** A judged look, with what the next one would cost. */
export type JudgedLook = LookAbout & {
  comparator: Comparator;
  /** In the unit of the measure. */
  target: number;
  minTrials: number | null;
  level: LookLevel;
  /** What the next run has to hold; null where none is told. */
  nextRun: { look: number; tail: number } | null;
  /** What decided; left out where nobody knows. */
  source?: Source | null;
  judgement: Pick<
    Judgement,
    | 'verdict'
    | 'estimate'
    | 'lower'
    | 'upper'
    | 'successes'
    | 'trials'
    | 'approximate'
    | 'mostLooks'
    | 'advice'
  > & { reason: LookReason };
};

type Whole = JudgedLook;

const wordsOf = ({ unit, suffix, kind, target }: Whole): ValueWords => ({
  unit,
  kind,
  target,
  suffix: suffix ?? '',
});

const shown = (whole: Whole, value: number | null): string => valueText(value, wordsOf(whole));

const measuredText = (whole: Whole): string => measuredWords(whole.judgement, wordsOf(whole));

const neededText = (whole: Whole): string => neededWords(whole.comparator, wordsOf(whole));

/** The end of the interval that decides, in words. */
const couldBe = (whole: Whole, side: 'worst' | 'best'): string | null => {
  const low = wantsHigh(whole.comparator) === (side === 'worst');
  const bound = low ? whole.judgement.lower : whole.judgement.upper;
  return bound !== null ? `as ${low ? 'low' : 'high'} as ${shown(whole, bound)}` : null;
};

const firstTail = ({ level }: Whole): number => level.alpha * 0.6;

const openSentence = (whole: Whole): string => {
  const { level } = whole;
  const worst = couldBe(whole, 'worst');
  const needed = neededText(whole);
  if (worst === null) {
    return `${whole.metric} ${measuredText(whole)}: at ${formatLevel(level.tail)} confidence these data say nothing of the worst case, needed ${needed}.`;
  }
  if (level.look === 1 || level.plan.kind !== 'decreasing') {
    return `${whole.metric} ${measuredText(whole)}: at ${formatLevel(level.tail)} confidence it could be ${worst}, needed ${needed}.`;
  }
  return `This is the ${ordinal(level.look)} run held against this criterion without a pass, so it has to hold at ${formatLevel(level.tail)} instead of ${formatLevel(firstTail(whole))}, because trying often enough passes by luck: ${whole.metric} ${measuredText(whole)} could come from a model ${worst}, and ${needed} is needed.`;
};

const sentenceOf = (whole: Whole): string => {
  const { metric, judgement, level } = whole;
  const about = `${metric} ${measuredText(whole)}`;
  const needed = neededText(whole);
  switch (judgement.reason) {
    case 'bound-clears-target':
      return `${about}: at ${formatLevel(level.tail)} confidence it could be ${couldBe(whole, 'worst') ?? 'what is measured'} at worst, needed ${needed}.${shownBy(whole.source)}`;
    case 'bound-rules-target-out':
      return `${about}: at ${formatLevel(level.alpha)} confidence it could be ${couldBe(whole, 'best') ?? 'what is measured'} at best, needed ${needed}.`;
    case 'interval-holds-target':
      return openSentence(whole);
    case 'too-few-trials':
      return `${about}: the criterion asks for ${countOf(whole.minTrials ?? 0, 'sample')}, and there are fewer, needed ${needed}.`;
    case 'budget-spent':
      return `${about}: the declared plan has no look left, so that no run can pass any more, needed ${needed}.`;
    case 'approximate-looks-spent':
      return `${about}: such bounds are approximate (${judgement.approximate ?? ''}) and good for ${countOf(judgement.mostLooks ?? 0, 'look')}, this is look ${level.look}, needed ${needed}.`;
  }
};

const orRenew = ({ plan }: LookLevel): string => (plan.kind === 'plain' ? '' : `, or ${RENEW}`);

const RENEW = 'have a second person renew the budget on data that no run has used';

/** The price of posting again, said wherever posting again is advised. */
const price = ({ nextRun }: Whole): string =>
  nextRun === null
    ? ''
    : ` The next run is look ${nextRun.look} and has to hold at ${formatLevel(nextRun.tail)}.`;

const nextOfAdvice = (whole: Whole, advice: Advice): string => {
  const { judgement, level } = whole;
  const value = shown(whole, judgement.estimate);
  switch (advice.kind) {
    case 'larger-run':
      return `Post one larger run (about ${aboutSamples(advice.trials)} if the true value is near ${value})${orRenew(level)}.${price(whole)}`;
    case 'leans-to-fail':
      return `More samples will not make it pass if it stays near ${value}: improve the model or the data first, then post one run.${price(whole)}`;
    case 'will-not-settle':
      return `More samples will not settle it: ${value} is too close to what is needed. Improve the model, or agree on a target that the business can live with below it.`;
    case 'unknown':
      return `Post one run with more samples${orRenew(level)}.${price(whole)}`;
  }
};

const nextOf = (whole: Whole, advice: Advice | null): string => {
  switch (whole.judgement.reason) {
    case 'bound-clears-target':
      return '';
    case 'bound-rules-target-out':
      return `Improve the model or the data and evaluate again; more samples alone will not change this.${price(whole)}`;
    case 'too-few-trials':
      return `Post one run with at least ${countOf(whole.minTrials ?? 0, 'sample')}.${price(whole)}`;
    case 'budget-spent':
      return `${RENEW.charAt(0).toUpperCase()}${RENEW.slice(1)}.`;
    case 'approximate-looks-spent':
      return `Post the single values, from which the bounds hold, or ${RENEW}.`;
    case 'interval-holds-target':
      return advice === null ? '' : nextOfAdvice(whole, advice);
  }
};

const questionOf = ({ judgement }: Whole): string => {
  switch (judgement.verdict) {
    case 'pass':
      return 'Does this data set look like what the system will meet in use?';
    case 'fail':
      return 'Which kinds of cases does it get wrong, and what would fix the largest group?';
    case 'inconclusive':
      return `Which ${countOf(judgement.trials ?? 0, 'sample')} were these, and who chose them?`;
  }
};

const approximately = ({ judgement }: Whole): string =>
  judgement.approximate === null || judgement.reason === 'approximate-looks-spent'
    ? ''
    : ` Approximate: ${judgement.approximate}.`;

/** Puts one judged look into words, with what to do next and what that costs. */
export const tellLook = (whole: JudgedLook): LookText => ({
  sentence: `${sentenceOf(whole)}${approximately(whole)}`,
  next: nextOf(whole, whole.judgement.advice),
  question: questionOf(whole),
  moreTrials: moreTrialsOf(whole.judgement, whole.minTrials),
});
