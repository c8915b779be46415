import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/contract/types';
import { verdictOfLine as decideLine } from '../../../support/builders/verdict-of-line';

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

  it('ask for what is missing', () => {
    const open = decideLine('accuracy >= 90% n>=105', count(91, 100));
    expect(open).toMatchObject({ verdict: 'inconclusive', reason: 'too-few-trials' });
    expect(open.moreTrials).toBe(5);
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
    const missing = (text: string) => decideLine(text, null);
    expect(missing(line).sentence).toContain('needed at most 2 points worse');
    expect(missing('false_positive_rate within 2% of champion').sentence).toContain(
      'needed at most 2 points worse',
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
    [
      'interval-holds-target',
      'accuracy >= 90%',
      /^Post one larger run \(about [\d,]+ samples/,
      /Which 100 samples/,
    ],
    [
      'too-few-trials',
      'accuracy >= 80% n>=101',
      /^Post one run with at least 101 samples\. The next run is look 2/,
      /Which 100 samples/,
    ],
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
    const about = (line: string) => decideLine(line, null);
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
