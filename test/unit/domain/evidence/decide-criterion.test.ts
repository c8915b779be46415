import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { verdictOfLine as decideLine } from '../../../support/builders/verdict-of-line';

const proportion = (successes: number, trials: number) =>
  decideLine('accuracy >= 90%', { measure: { kind: 'count', successes, trials } });

describe('the decision of a proportion', () => {
  it.each([
    [91, 100, 'inconclusive', 0.8391],
    [95, 100, 'inconclusive', 0.8899],
    [96, 100, 'pass', 0.9033],
    [80, 100, 'fail', 0.7119],
  ])('%i of %i against 90%% is %s', (successes, trials, verdict, lower) => {
    const decision = proportion(successes, trials);
    expect(decision.verdict).toBe(verdict);
    expect(decision.lower).toBeCloseTo(lower, 3);
  });

  it('says the numbers, the bound, the target and what to do', () => {
    const decision = proportion(91, 100);
    expect(decision.sentence).toBe(
      'accuracy 91 of 100 (91.0%): at 97% confidence it could be as low as 83.9%, needed 90%.',
    );
    expect(decision.next).toMatch(
      /^Post one larger run \(about [\d,]+ samples if the true value is near 91\.0%\), or have a second person renew the budget on data that no run has used\. The next run is look 2 and has to hold at 99%\.$/,
    );
    expect(decision.budget).toMatchObject({
      ...{ look: 1, level: 0.97, spent: 0.6, nextLook: 2, nextLevel: 0.99, looked: 1 },
    });
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
    const wilson = decideLine('accuracy >= 89.4% wilson', { measure });
    expect(wilson).toMatchObject({ verdict: 'pass', reason: 'bound-clears-target' });
    expect(wilson.sentence).toContain('Approximate: Wilson bounds hold on average');
    expect(decideLine('accuracy >= 89.4%', { measure })).toMatchObject({
      ...{ verdict: 'inconclusive', approximate: null },
    });
  });
});

describe('a result that its own file contradicts', () => {
  const measure: Measure = { kind: 'count', successes: 999, trials: 1000 };

  it.each(['accuracy >= 90%', 'accuracy >= 90% point', 'accuracy <= 99.99%'])(
    'never decides %s',
    (line) => {
      const decision = decideLine(line, { measure, contradiction: 'the file says 1 of 2 too' });
      expect(decision).toMatchObject({ verdict: 'inconclusive', reason: 'contradicted' });
      expect(decision.sentence).toContain('the file says 1 of 2 too');
      expect(decideLine(line, { measure }).reason).not.toBe('contradicted');
    },
  );

  it('decides no criterion that wants the side which the file calls bad', () => {
    const low: Measure = { kind: 'count', successes: 1, trials: 1000 };
    const line = 'toxicity_rate <= 10%';
    expect(decideLine(line, { measure: low }).verdict).toBe('pass');
    expect(decideLine(line, { measure: low, better: 'lower' }).verdict).toBe('pass');
    for (const turned of [{ better: 'higher' as const }, { refutes: 'lower' as const }]) {
      expect(decideLine(line, { measure: low, ...turned })).toMatchObject({
        ...{ verdict: 'inconclusive', reason: 'contradicted' },
      });
    }
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

  it('takes an interval of 94% two-sided for a bound of 97%, and refuses a weaker one', () => {
    const interval = (confidence: number): Measure => ({
      kind: 'interval',
      estimate: 0.93,
      lower: 0.91,
      upper: 0.95,
      confidence,
      trials: null,
    });
    expect(decideLine('accuracy >= 90%', { measure: interval(0.94) }).verdict).toBe('pass');
    expect(decideLine('accuracy >= 90%', { measure: interval(0.9) })).toMatchObject({
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
      ...{ successes: 485, trials: 500 },
    });
  });

  it.each(['mae <= 5', 'accuracy >= 10%'])('decides nothing by a mean of one trial: %s', (line) => {
    const one: Measure = { kind: 'mean', mean: 0.9, standardDeviation: 0.1, trials: 1 };
    expect(decideLine(line, { measure: one })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-uncertainty' },
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
      /^recall \+1\.4 points against the baseline: at 97% confidence it could be as low as \+0\.\d points at worst, needed at most 1 point worse\./,
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

  it('is inconclusive without evidence, and says what to post', () => {
    const decision = decideLine('recall >= 85% where age>60', null);
    expect(decision).toMatchObject({ verdict: 'inconclusive', reason: 'no-evidence' });
    expect(decision.sentence).toContain('recall (age>60)');
  });
});
