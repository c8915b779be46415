import type { Comparator, Verdict, VerdictReason } from '../../contract/types';
import { alwaysValidBounds } from '../stats/always-valid';
import type { Bounds } from '../stats/bounds';
import { decide } from '../stats/decide';
import { proportionBounds } from '../stats/proportion';
import { furtherTrials } from '../stats/sample-size';
import type { ValueUnit } from './format-number';
import { describeVerdict, type Finding } from './verdict-sentences';

/** What a decision of one criterion rests on and says; bounds are one-sided at the confidence. */
export type Decision = {
  verdict: Verdict;
  reason: VerdictReason;
  estimate: number | null;
  lower: number | null;
  upper: number | null;
  moreTrials: number | null;
  sentence: string;
  next: string;
  question: string;
};

export type ProportionQuestion = {
  metric: string;
  comparator: Comparator;
  target: number;
  unit: ValueUnit;
  confidence: number;
  method: 'wilson' | 'exact';
  minTrials: number | null;
  successes: number;
  trials: number;
  /** How often the data were looked at; from 2 on, bounds that hold at every look are used. */
  looks?: number;
};

export type Counts = { successes: number; trials: number };

/** A question about one number: is it on the right side of the target, and how sure is that? */
export type ThresholdQuestion = Omit<ProportionQuestion, 'successes' | 'trials'> & {
  bounds: Bounds;
  counts: Counts | null;
  trials: number | null;
};

/** Decides a proportion: k of n against a target (design rule: bound, not point). */
export const decideProportion = (question: ProportionQuestion): Decision => {
  const { successes, trials, confidence, method, looks = 1 } = question;
  const bounds =
    looks > 1
      ? alwaysValidBounds({ successes, trials, confidence })
      : proportionBounds({ successes, trials, confidence, method });
  return decideThreshold({ ...question, bounds, counts: { successes, trials } });
};

/** Decides by the bound that faces the target; fewer samples than asked for never pass. */
export const decideThreshold = (question: ThresholdQuestion): Decision => {
  const { bounds, comparator, target, minTrials, counts, trials } = question;
  const outcome = decide({ bounds, target, comparator });
  const short = minTrials !== null && (trials ?? 0) < minTrials;
  const verdict = outcome === 'pass' && short ? 'inconclusive' : outcome;
  const reason: VerdictReason =
    short && outcome !== 'fail'
      ? 'too-few-trials'
      : {
          pass: 'bound-clears-target' as const,
          fail: 'bound-rules-target-out' as const,
          inconclusive: 'interval-holds-target' as const,
        }[outcome];
  const missing = short ? minTrials - (trials ?? 0) : 0;
  const further =
    verdict === 'inconclusive' && counts !== null ? furtherFor(question, counts) : null;
  const moreTrials =
    verdict === 'inconclusive' && (short || further !== null)
      ? Math.max(missing, further ?? 0)
      : null;
  return said({ ...question, verdict, reason, estimate: bounds.estimate, bounds, moreTrials });
};

const furtherFor = (question: ThresholdQuestion, counts: Counts): number | null => {
  const { target, comparator, confidence, looks = 1 } = question;
  const method = looks > 1 ? 'always-valid' : question.method;
  const direction = comparator === '>=' || comparator === '>' ? 'at-least' : 'at-most';
  return furtherTrials({ ...counts, target, direction, confidence, method });
};

/** Decides by the bare number, for criteria that say `point`. */
export const decidePoint = (
  about: Pick<
    ThresholdQuestion,
    'metric' | 'unit' | 'counts' | 'trials' | 'comparator' | 'target' | 'minTrials'
  > & {
    estimate: number;
  },
): Decision => {
  const { estimate, comparator, target, minTrials, trials } = about;
  const point = { estimate, lowerBound: estimate, upperBound: estimate };
  const passes = decide({ bounds: point, target, comparator }) === 'pass';
  const short = minTrials !== null && (trials ?? 0) < minTrials;
  if (passes && short) {
    const moreTrials = minTrials - (trials ?? 0);
    return said({
      ...about,
      verdict: 'inconclusive',
      reason: 'too-few-trials',
      moreTrials,
      confidence: null,
    });
  }
  return passes
    ? said({ ...about, verdict: 'pass', reason: 'point-clears-target', confidence: null })
    : said({ ...about, verdict: 'fail', reason: 'point-misses-target', confidence: null });
};

/** Puts a finding into words. */
export const said = (
  finding: Omit<Finding, 'bounds' | 'moreTrials' | 'difference' | 'dataset' | 'contradiction'> &
    Partial<Finding>,
): Decision => {
  const whole: Finding = {
    ...{ bounds: null, moreTrials: null, difference: false, dataset: null, contradiction: null },
    ...finding,
  };
  return {
    verdict: whole.verdict,
    reason: whole.reason,
    estimate: whole.estimate,
    lower: whole.bounds?.lowerBound ?? null,
    upper: whole.bounds?.upperBound ?? null,
    moreTrials: whole.moreTrials,
    ...describeVerdict(whole),
  };
};
