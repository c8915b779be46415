import {
  formatDifference,
  formatMargin,
  formatMeasured,
  formatTarget,
  type ValueUnit,
} from '../evidence/format-number';
import type { LookLevel } from '../budget/levels';
import { adviceFor, type Advice } from './advice';
import { wantsHigh, type LookJudgement, type LookQuestion } from './decide-look';

/** What the words need beyond the numbers. */
export type LookAbout = {
  metric: string;
  unit: ValueUnit;
  /** `difference` and `relative-change` are against a baseline. */
  kind: 'value' | 'difference' | 'relative-change';
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
export const aboutCount = (count: number): string =>
  Number(count.toPrecision(3)).toLocaleString('en-US');

type Whole = LookQuestion & LookAbout & { judgement: LookJudgement };

const shown = ({ kind, unit }: LookAbout, value: number): string => {
  if (kind === 'value') return formatMeasured(value, unit);
  return kind === 'difference'
    ? formatDifference(value, unit)
    : `${value < 0 ? '' : '+'}${(value * 100).toFixed(1)}%`;
};

const measuredText = (whole: Whole): string => {
  const { measured, judgement } = whole;
  const value = shown(whole, judgement.estimate);
  if (whole.kind !== 'value') return `${value} against the baseline`;
  const { counts, trials } = measured;
  if (counts !== null) return `${counts.successes} of ${counts.trials} (${value})`;
  return trials === null ? value : `${value} (n ${trials})`;
};

const neededText = ({ comparator, target, unit, kind }: LookQuestion & LookAbout): string => {
  if (kind !== 'value') {
    const size =
      kind === 'difference'
        ? formatMargin(Math.abs(target), unit)
        : `${String(Number((Math.abs(target) * 100).toFixed(6)))}%`;
    const better = wantsHigh(comparator) ? target >= 0 : target <= 0;
    return better ? `at least ${size} better` : `at most ${size} worse`;
  }
  const words = { '>=': '', '>': 'more than ', '<=': 'at most ', '<': 'less than ' }[comparator];
  return `${words}${formatTarget(target, unit)}`;
};

/** The end of the interval that decides, in words. */
const couldBe = (whole: Whole, side: 'worst' | 'best'): string | null => {
  const low = wantsHigh(whole.comparator) === (side === 'worst');
  const bound = low ? whole.judgement.lower : whole.judgement.upper;
  return Number.isFinite(bound) ? `as ${low ? 'low' : 'high'} as ${shown(whole, bound)}` : null;
};

const firstTail = ({ level }: LookQuestion): number => level.alpha * 0.6;

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
  const { metric, judgement, level, measured } = whole;
  const about = `${metric} ${measuredText(whole)}`;
  const needed = neededText(whole);
  switch (judgement.reason) {
    case 'bound-clears-target':
      return `${about}: at ${formatLevel(level.tail)} confidence it could be ${couldBe(whole, 'worst') ?? 'no worse'} and no worse, needed ${needed}.`;
    case 'bound-rules-target-out':
      return `${about}: at ${formatLevel(level.alpha)} confidence it could be ${couldBe(whole, 'best') ?? 'no better'} at best, needed ${needed}.`;
    case 'interval-holds-target':
      return openSentence(whole);
    case 'too-few-trials':
      return `${about}: fewer samples than the ${whole.minTrials ?? 0} that the criterion asks for, needed ${needed}.`;
    case 'budget-spent':
      return `${about}: the declared plan has no look left, so that no run can pass any more, needed ${needed}.`;
    case 'approximate-looks-spent':
      return `${about}: such bounds are approximate (${measured.approximate ?? ''}) and good for ${measured.mostLooks ?? 0} looks, this is look ${level.look}, needed ${needed}.`;
  }
};

const orRenew = ({ plan }: LookLevel): string => (plan.kind === 'plain' ? '' : `, or ${RENEW}`);

const RENEW = 'have a second person renew the budget on data that no run has used';

/** The price of posting again, said wherever posting again is advised. */
const price = ({ nextTail, look }: LookLevel): string =>
  nextTail === null
    ? ''
    : ` The next run is look ${look + 1} and has to hold at ${formatLevel(nextTail)}.`;

const nextOfAdvice = (whole: Whole, advice: Advice): string => {
  const { judgement, level } = whole;
  const value = shown(whole, judgement.estimate);
  switch (advice.kind) {
    case 'larger-run':
      return `Post one larger run (about ${aboutCount(advice.trials)} samples if the true value is near ${value})${orRenew(level)}.${price(level)}`;
    case 'leans-to-fail':
      return `More samples will not make it pass if it stays near ${value}: improve the model or the data first, then post one run.${price(level)}`;
    case 'will-not-settle':
      return `More samples will not settle it: ${value} is too close to what is needed. Improve the model, or agree on a target that the business can live with below it.`;
    case 'unknown':
      return `Post one run with more samples${orRenew(level)}.${price(level)}`;
  }
};

const nextOf = (whole: Whole, advice: Advice | null): string => {
  switch (whole.judgement.reason) {
    case 'bound-clears-target':
      return '';
    case 'bound-rules-target-out':
      return `Improve the model or the data and evaluate again; more samples alone will not change this.${price(whole.level)}`;
    case 'too-few-trials':
      return `Post one run with at least ${whole.minTrials ?? 0} samples.${price(whole.level)}`;
    case 'budget-spent':
      return `${RENEW.charAt(0).toUpperCase()}${RENEW.slice(1)}.`;
    case 'approximate-looks-spent':
      return `Post the single values, from which the bounds hold, or ${RENEW}.`;
    case 'interval-holds-target':
      return advice === null ? '' : nextOfAdvice(whole, advice);
  }
};

const questionOf = ({ judgement, measured }: Whole): string => {
  switch (judgement.verdict) {
    case 'pass':
      return 'Does this data set look like what the system will meet in use?';
    case 'fail':
      return 'Which kinds of cases does it get wrong, and what would fix the largest group?';
    case 'inconclusive':
      return `Which ${measured.trials ?? 0} samples were these, and who chose them?`;
  }
};

const moreTrialsOf = (whole: Whole, advice: Advice | null): number | null => {
  const { judgement, minTrials, measured } = whole;
  const trials = measured.trials ?? 0;
  if (judgement.reason === 'too-few-trials') return (minTrials ?? 0) - trials;
  if (advice?.kind === 'larger-run') return Math.max(advice.trials - trials, 0);
  return advice?.kind === 'leans-to-fail' ? advice.furtherTrials : null;
};

/** Puts one decided look into words, with what to do next and what that costs. */
export const describeLook = (
  question: LookQuestion,
  about: LookAbout,
  judgement: LookJudgement,
): LookText => {
  const whole: Whole = { ...question, ...about, judgement };
  const advice = judgement.reason === 'interval-holds-target' ? adviceFor(question) : null;
  return {
    sentence: sentenceOf(whole),
    next: nextOf(whole, advice),
    question: questionOf(whole),
    moreTrials: moreTrialsOf(whole, advice),
  };
};

/** How the budget stands after a look, in one sentence. */
export const budgetSentence = (level: LookLevel, passed: boolean): string => {
  if (level.plan.kind === 'plain')
    return 'One plain look: no budget is kept, so it must stay the only one.';
  const percent = (share: number): string => `${String(Number((share * 100).toFixed(1)))}%`;
  const spent = passed ? level.spentBefore : level.spentIfNotPassed;
  const after =
    level.nextTail === null
      ? 'no look is left'
      : `the next look has to hold at ${formatLevel(level.nextTail)}`;
  return `Look ${level.look} at ${formatLevel(level.tail)}: ${percent(spent)} of the error budget is spent${passed ? ', a pass costs nothing' : `; ${after}`}.`;
};
