import { describe, expect, it } from 'vitest';
import type { Measure, MetricResult } from '../../../../src/contract/types';
import { decideCriterion } from '../../../../src/domain/evidence/decide-criterion';
import { decideProportion } from '../../../../src/domain/evidence/decide-threshold';
import { latestResults } from '../../../../src/domain/evidence/match-results';
import { anEvaluation, someCriteria } from '../../../support/builders';

const proportion = (successes: number, trials: number, target = 0.9) =>
  decideProportion({
    metric: 'accuracy',
    comparator: '>=',
    target,
    unit: 'percent',
    confidence: 0.95,
    method: 'wilson',
    minTrials: null,
    successes,
    trials,
  });

const decideLine = (line: string, result: Partial<MetricResult> & { measure: Measure }) => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error('no criterion');
  const whole = { metric: criterion.metric, slice: criterion.slice, baseline: null, ...result };
  const [latest] = latestResults([criterion], [], [anEvaluation([whole])]);
  return decideCriterion(criterion, latest ?? null);
};

describe('the decision of a proportion', () => {
  it.each([
    [91, 100, 'inconclusive', 0.8515],
    [910, 1000, 'inconclusive', 0.894],
    [97, 100, 'pass', 0.9273],
    [80, 100, 'fail', 0.7266],
  ])('%i of %i against 90%% is %s', (successes, trials, verdict, lower) => {
    const decision = proportion(successes, trials);
    expect(decision.verdict).toBe(verdict);
    expect(decision.lower).toBeCloseTo(lower, 3);
  });

  it('says the numbers, the bound, the target and what to do', () => {
    const decision = proportion(91, 100);
    expect(decision.sentence).toBe(
      'accuracy 91 of 100 (91.0%): at 95% confidence it could be as low as 85.2%, needed 90%.',
    );
    expect(decision.next).toMatch(/^Aim for \d+ more labelled samples if it stays near 91.0%/);
    expect(decision.next).toContain('about 458 if the true accuracy is near 93%');
  });

  it('decides once the further samples it asks for come out the same', () => {
    const { moreTrials } = proportion(91, 100);
    const trials = 100 + (moreTrials ?? 0);
    expect(proportion(Math.round(trials * 0.91), trials).verdict).toBe('pass');
  });

  it('does not pass under the samples that the criterion asks for', () => {
    const decision = decideLine('accuracy >= 90% n>=500', {
      measure: { kind: 'count', successes: 100, trials: 100 },
    });
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too-few-trials',
      moreTrials: 400,
    });
  });

  it('mirrors for at most', () => {
    expect(
      decideLine('false_positive_rate <= 5%', {
        measure: { kind: 'count', successes: 2, trials: 1000 },
      }).verdict,
    ).toBe('pass');
    expect(
      decideLine('false_positive_rate <= 5%', {
        measure: { kind: 'count', successes: 4, trials: 100 },
      }).verdict,
    ).toBe('inconclusive');
    expect(
      decideLine('false_positive_rate <= 5%', {
        measure: { kind: 'count', successes: 20, trials: 100 },
      }).verdict,
    ).toBe('fail');
  });

  it('is harder by Clopper-Pearson than by Wilson', () => {
    const measure: Measure = { kind: 'count', successes: 30, trials: 30 };
    expect(decideLine('accuracy >= 91%', { measure }).verdict).toBe('pass');
    expect(decideLine('accuracy >= 91% exact', { measure }).verdict).toBe('inconclusive');
  });

  it('is held to bounds for every look when the data were looked at several times', () => {
    const looked = decideProportion({
      metric: 'accuracy',
      comparator: '>=',
      target: 0.9,
      unit: 'percent',
      confidence: 0.95,
      method: 'wilson',
      minTrials: null,
      successes: 97,
      trials: 100,
      looks: 5,
    });
    expect(looked.verdict).toBe('inconclusive');
    expect(looked.lower).toBeLessThan(proportion(97, 100).lower ?? 0);
  });
});

describe('the decision of other measures', () => {
  it('never passes a bare number, unless the criterion says point', () => {
    const measure: Measure = { kind: 'point', value: 0.99, trials: null };
    expect(decideLine('accuracy >= 90%', { measure })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'no-uncertainty',
    });
    expect(decideLine('accuracy >= 90% point', { measure })).toMatchObject({
      verdict: 'pass',
      reason: 'point-clears-target',
    });
    expect(decideLine('accuracy >= 99.5% point', { measure })).toMatchObject({ verdict: 'fail' });
  });

  it('takes an interval of 90% two-sided for a bound of 95%, and refuses a weaker one', () => {
    const interval = (confidence: number): Measure => ({
      kind: 'interval',
      estimate: 0.93,
      lower: 0.91,
      upper: 0.95,
      confidence,
      trials: null,
    });
    expect(decideLine('accuracy >= 90%', { measure: interval(0.9) }).verdict).toBe('pass');
    expect(decideLine('accuracy >= 90%', { measure: interval(0.8) })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'interval-not-usable',
    });
  });

  it('decides AUC, means, standard errors and F1 of a matrix by their own intervals', () => {
    expect(
      decideLine('auc >= 0.8', {
        measure: { kind: 'auc', auc: 0.9, positives: 200, negatives: 200 },
      }).verdict,
    ).toBe('pass');
    expect(
      decideLine('auc >= 0.8', {
        measure: { kind: 'auc', auc: 0.82, positives: 10, negatives: 10 },
      }).verdict,
    ).toBe('inconclusive');
    expect(
      decideLine('mae <= 5', {
        measure: { kind: 'mean', mean: 4, standardDeviation: 2, trials: 100 },
      }).verdict,
    ).toBe('pass');
    expect(
      decideLine('score >= 0.5', {
        measure: { kind: 'standard-error', estimate: 0.6667, standardError: 0.3333, trials: 3 },
      }).verdict,
    ).toBe('inconclusive');
    const matrix: Measure = {
      kind: 'confusion',
      labels: ['no', 'yes'],
      matrix: [
        [480, 20],
        [15, 485],
      ],
      positive: 'yes',
    };
    expect(decideLine('f1 >= 0.9', { measure: matrix }).verdict).toBe('pass');
    expect(decideLine('recall >= 95%', { measure: matrix })).toMatchObject({
      counts: { successes: 485, trials: 500 },
    });
  });

  it('compares with the baseline of the same run', () => {
    const measure: Measure = { kind: 'count', successes: 1800, trials: 2000 };
    const baseline = { name: 'champion', measure };
    expect(decideLine('accuracy within 2% of champion', { measure, baseline }).verdict).toBe(
      'pass',
    );
    expect(decideLine('accuracy within 2% of champion', { measure })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'no-baseline',
    });
    const worse: Measure = { kind: 'count', successes: 1600, trials: 2000 };
    expect(decideLine('accuracy within 2% of champion', { measure: worse, baseline }).verdict).toBe(
      'fail',
    );
  });

  it('says a difference with its sign and in points', () => {
    const count = (successes: number): Measure => ({ kind: 'count', successes, trials: 2000 });
    const baseline = { name: 'champion', measure: count(1962) };
    const line = 'recall within 1% of champion';
    expect(decideLine(line, { measure: count(1990), baseline }).sentence).toMatch(
      /^recall \+1\.4 points against the baseline: at 95% confidence it could be as low as \+0\.\d points and no worse, needed: at most 1 point worse\.$/,
    );
    expect(decideLine(line, { measure: count(1800), baseline }).sentence).toMatch(
      /^recall -8\.1 points against the baseline: .* as high as -\d\.\d points at best/,
    );
  });

  it('knows that more false alarms are worse', () => {
    const measure: Measure = { kind: 'count', successes: 100, trials: 2000 };
    const baseline = { name: 'champion', measure };
    const line = 'false_positive_rate within 2% of champion';
    expect(decideLine(line, { measure, baseline }).verdict).toBe('pass');
    const better: Measure = { kind: 'count', successes: 10, trials: 2000 };
    expect(decideLine(line, { measure: better, baseline }).verdict).toBe('pass');
    const worse: Measure = { kind: 'count', successes: 300, trials: 2000 };
    expect(decideLine(line, { measure: worse, baseline }).verdict).toBe('fail');
  });

  it('is inconclusive where the result does not fit the criterion, and breaks nothing', () => {
    const measure: Measure = { kind: 'count', successes: 9, trials: 10 };
    expect(decideLine('score >= 250', { measure })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'not-comparable',
    });
  });

  it('asks for more looks at the rate that holds at every look', () => {
    const decision = decideProportion({
      metric: 'accuracy',
      comparator: '>=',
      target: 0.9,
      unit: 'percent',
      confidence: 0.95,
      method: 'wilson',
      minTrials: null,
      successes: 97,
      trials: 100,
      looks: 5,
    });
    expect(decision.moreTrials).toBeGreaterThan(0);
  });

  it('is inconclusive without evidence, and says what to post', () => {
    const [criterion] = someCriteria('recall >= 85% where age>60');
    const decision = criterion && decideCriterion(criterion, null);
    expect(decision).toMatchObject({ verdict: 'inconclusive', reason: 'no-evidence' });
    expect(decision?.sentence).toContain('recall (age>60)');
  });
});

describe('fewer samples than a criterion asks for', () => {
  const count = (successes: number, trials: number) => ({
    measure: { kind: 'count' as const, successes, trials },
  });

  it('still fail what is ruled out, and never pass', () => {
    expect(decideLine('accuracy >= 90% n>=500', count(50, 100))).toMatchObject({
      ...{ verdict: 'fail', reason: 'bound-rules-target-out', moreTrials: null },
    });
    expect(decideLine('accuracy >= 90% n>=500', count(499, 499))).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'too-few-trials', moreTrials: 1 },
    });
    expect(decideLine('accuracy >= 90% n>=500', count(500, 500)).verdict).toBe('pass');
  });

  it('ask for what is missing or what would decide, whichever is more', () => {
    const open = decideLine('accuracy >= 90% n>=105', count(91, 100));
    expect(open).toMatchObject({ verdict: 'inconclusive', reason: 'too-few-trials' });
    expect(open.moreTrials).toBe(decideLine('accuracy >= 90%', count(91, 100)).moreTrials);
    expect(decideLine('accuracy >= 90% n>=90000', count(91, 100)).moreTrials).toBe(89_900);
  });

  it('hold back a bare number too', () => {
    const point = (value: number, trials: number | null) =>
      decideLine('accuracy >= 90% point n>=50', { measure: { kind: 'point', value, trials } });
    expect(point(0.95, 49)).toMatchObject({ reason: 'too-few-trials', moreTrials: 1 });
    expect(point(0.95, null)).toMatchObject({ reason: 'too-few-trials', moreTrials: 50 });
    expect(point(0.95, 50)).toMatchObject({ verdict: 'pass', lower: null, upper: null });
    expect(point(0.85, 10)).toMatchObject({ verdict: 'fail', reason: 'point-misses-target' });
  });
});

describe('a share', () => {
  const nine: Measure = { kind: 'count', successes: 9, trials: 10 };

  it.each([
    ['score >= 1.5', 'not-comparable'],
    ['score >= -0.5', 'not-comparable'],
    ['score >= 0.5', 'bound-clears-target'],
  ])('against %s is %s', (line, reason) => {
    expect(decideLine(line, { measure: nine })).toMatchObject({ reason });
  });

  it('of no samples is a bare number at most', () => {
    expect(
      decideLine('accuracy >= 90%', { measure: { kind: 'count', successes: 0, trials: 0 } })
        .verdict,
    ).toBe('inconclusive');
  });
});

describe('the comparison with a baseline', () => {
  const line = 'accuracy within 2% of champion';
  const count = (successes: number): Measure => ({ kind: 'count', successes, trials: 2000 });

  it('has no interval where one side is not counted, and says what to post', () => {
    const baseline = {
      name: 'champion',
      measure: { kind: 'point' as const, value: 0.9, trials: null },
    };
    expect(decideLine(line, { measure: count(1810), baseline })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-uncertainty', estimate: 0.905 - 0.9 },
      next: 'Post the counts (k of n), a standard error or an interval with the value.',
    });
  });

  it('is of the bare difference where the criterion says point', () => {
    const baseline = { name: 'champion', measure: count(1800) };
    const asPoint = `${line} point`;
    expect(decideLine(asPoint, { measure: count(1761), baseline })).toMatchObject({
      ...{ verdict: 'pass', reason: 'point-clears-target' },
    });
    expect(decideLine(asPoint, { measure: count(1759), baseline })).toMatchObject({
      ...{ verdict: 'fail', reason: 'point-misses-target' },
    });
  });

  it('of nothing asks for a margin in points, in either direction', () => {
    const missing = (text: string) => decideCriterion(someCriteria(text)[0] ?? never(), null);
    expect(missing(line).sentence).toContain('needed: at most 2 points worse');
    expect(missing('false_positive_rate within 2% of champion').sentence).toContain(
      'needed: at most 2 points worse',
    );
  });
});

describe('what is said of a decision', () => {
  const point = (text: string) =>
    decideLine(text, { measure: { kind: 'point', value: 0.05, trials: 200 } });

  it.each([
    ['error_rate <= 10%', /5\.0% \(n 200\) is a bare number .* needed at most 10%/],
    ['error_rate < 10%', /needed less than 10%/],
    ['accuracy > 10%', /needed more than 10%/],
    ['accuracy >= 10%', /needed 10%/],
  ])('%s', (text, sentence) => {
    expect(point(text).sentence).toMatch(sentence);
  });

  it.each([
    ['bound-clears-target', 'accuracy >= 50%', /^$/, /look like what the system will meet/],
    ['bound-rules-target-out', 'accuracy >= 99%', /Improve the model/, /Which kinds of cases/],
    ['interval-holds-target', 'accuracy >= 90%', /^Aim for \d+ more/, /Which 100 samples/],
    ['too-few-trials', 'accuracy >= 80% n>=101', /^Aim for 1 more/, /Which 100 samples/],
  ])('%s has its next step and its question', (reason, text, next, question) => {
    const decision = decideLine(text, { measure: { kind: 'count', successes: 91, trials: 100 } });
    expect(decision.reason).toBe(reason);
    expect(decision.next).toMatch(next);
    expect(decision.question).toMatch(question);
  });

  it('names the bound on the side that decides', () => {
    const rate = (successes: number) =>
      decideLine('false_positive_rate <= 10%', {
        measure: { kind: 'count', successes, trials: 100 },
      }).sentence;
    expect(rate(8)).toMatch(/could be as high as 1\d\.\d%, needed at most 10%/);
    expect(rate(40)).toMatch(/could be as low as 3\d\.\d% at best/);
  });
});

describe('a criterion without a result', () => {
  it('asks for a run, and for its data set where the criterion names one', () => {
    const about = (line: string) => decideCriterion(someCriteria(line)[0] ?? never(), null);
    expect(about('accuracy >= 90%')).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-evidence' },
      sentence: 'accuracy no run has reported it yet, needed 90%.',
      next: 'Post an evaluation that reports accuracy.',
    });
    expect(about('accuracy >= 90% on holdout-v3')).toMatchObject({
      sentence: 'accuracy no run on holdout-v3 has reported it yet, needed 90%.',
      next: 'Post an evaluation that reports accuracy and names the data set holdout-v3.',
    });
  });
});

const never = (): never => {
  throw new Error('no criterion');
};
