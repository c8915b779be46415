import { describe, expect, it } from 'vitest';
import type { Evaluation, RecordedSignal, Watch } from '../../../../src/contract/types';
import { judgeValue, watchNamed } from '../../../../src/domain/monitoring/judge-value';
import {
  observeEvaluation,
  observeSignal,
  valueFor,
  watchFingerprint,
} from '../../../../src/domain/monitoring/observations';
import { aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aSignal } from '../../../support/builders/monitoring-builders';

const watch = (alert: Watch['alert'], name = 'age'): Watch => ({
  ...{ name, kind: 'input-feature', reference: null, alert },
});

const above = { comparator: '>', value: 0.25, level: 'critical' } as const;

describe('the alert rule of a watch', () => {
  it.each([
    ['>=', [false, true, true]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
  ] as const)('%s 5 holds or not below, at and above the line', (comparator, expected) => {
    const judge = (value: number) =>
      judgeValue(watch({ comparator, value: 5, level: 'warning' }), value);
    expect([4.9, 5, 5.1].map(judge)).toEqual(expected.map((one) => (one ? 'warning' : 'none')));
  });

  it('judges nothing without a rule, a watch or a value', () => {
    expect(judgeValue(watch(null), 1)).toBeNull();
    expect(judgeValue(null, 1)).toBeNull();
    expect(judgeValue(watch(above), null)).toBeNull();
    expect(judgeValue(watch(above), 0)).toBe('none');
  });
});

describe('the watch of a plan', () => {
  const watches = [watch(null, 'recall'), watch(null, 'Accuracy')];

  it('is found by any name of its metric', () => {
    expect(watchNamed({ watches }, 'acc')).toBe(watches[1]);
    expect(watchNamed({ watches }, 'age')).toBeNull();
    expect(watchNamed(null, 'acc')).toBeNull();
  });
});

describe('what a signal says of its watch', () => {
  const plan = { watches: [watch(above)] };
  const observe = (override: Parameters<typeof aSignal>[0], judgedBy: typeof plan | null = plan) =>
    observeSignal(aSignal(override), judgedBy);

  it('is what the tool says where no plan judges it, each part of it', () => {
    const signal = aSignal({ level: 'watch' });
    expect(observeSignal(signal, null)).toEqual({
      ...{ fingerprint: 'evidently:age', name: 'age', method: 'psi', value: 0.3 },
      ...{ digest: signal.digest, state: 'firing', level: 'watch', threshold: 0.2 },
      ...{ observedAt: daysAgo(1), summary: 'psi of age is 0.3', estimated: false },
      ...{ by: null, milder: null },
    });
    expect(observeSignal(signal, null, 'account-pm').by).toBe('account-pm');
  });

  it.each<[string, Partial<RecordedSignal>, [string, string]]>([
    ['raises what the tool finds milder', {}, ['firing', 'critical']],
    [
      'fires where the tool finds it clean',
      { state: 'clean', level: 'none' },
      ['firing', 'critical'],
    ],
    ['leaves an alarm of the tool that it does not share', { value: 0.1 }, ['firing', 'warning']],
    ['clears what the tool cannot judge', { value: 0.1, level: 'unknown' }, ['clean', 'none']],
    [
      'leaves what is resolved resolved',
      { value: 0.1, state: 'resolved', level: 'none' },
      ['resolved', 'none'],
    ],
    [
      'leaves what is clean clean',
      { value: 0.1, state: 'clean', level: 'none' },
      ['clean', 'none'],
    ],
    ['judges alone where the tool cannot', { level: 'unknown' }, ['firing', 'critical']],
    ['says nothing without a value', { value: null, level: 'unknown' }, ['firing', 'unknown']],
  ])('is judged by the rule, which %s', (_what, override, [state, level]) => {
    expect(observe(override)).toMatchObject({ state, level });
  });

  it('has the line of the tool, else the one of the rule, else none', () => {
    expect(observe({ threshold: 0 }).threshold).toBe(0);
    expect(observe({ threshold: null }).threshold).toBe(0.25);
    expect(observe({ threshold: null }, { watches: [watch(null)] }).threshold).toBeNull();
    expect(observe({ threshold: null }, null).threshold).toBeNull();
  });

  it('is dated by when it came in where its clock runs ahead', () => {
    const recordedAt = daysAgo(2);
    const at = (observedAt: string) =>
      observeSignal(aSignal({ observedAt }, recordedAt), null).observedAt;
    expect(at(daysAgo(1))).toBe(recordedAt);
    expect(at(daysAgo(3))).toBe(daysAgo(3));
  });

  it('keeps 160 characters of its summary', () => {
    expect(observe({ summary: `${'a'.repeat(160)}b` }).summary).toBe('a'.repeat(160));
  });

  it.each([
    ['CBPE', 'accuracy', true],
    ['dle', 'mae', true],
    [null, 'Estimated accuracy', true],
    ['psi', 'age', false],
    [null, 'overestimate', false],
    [null, 'accuracy_cbpe', true],
    [null, 'DLE_mae', true],
    [null, 'middle', false],
    ['cbpe2', 'accuracy', false],
  ])('by the method %s of %s is estimated without labels: %s', (method, name, expected) => {
    expect(observe({ method, name }).estimated).toBe(expected);
  });
});

describe('what an evaluation says of the watches of a plan', () => {
  const rule = { comparator: '<', value: 0.85, level: 'warning' } as const;
  const plan = { watches: [watch(rule, 'Accuracy'), watch(null, 'recall'), watch(rule, 'f1')] };
  const run = (override: Partial<Evaluation> = {}) =>
    anEvaluation(
      [
        { ...aCount('accuracy', 1, 10), slice: 'age>60' },
        aCount('acc', 80, 100),
        aCount('recall', 1, 10),
        aCount('auc', 1, 10),
      ],
      override,
    );

  it('is one observation of each that has a rule and was measured in all of the data', () => {
    const evaluation = run();
    expect(observeEvaluation(evaluation, plan)).toEqual({
      ...{ isReport: true, observedAt: daysAgo(1) },
      observations: [
        {
          ...{ fingerprint: 'watch:accuracy', name: 'Accuracy', state: 'firing', level: 'warning' },
          ...{ method: null, value: 0.8, threshold: 0.85, digest: evaluation.digest },
          ...{ observedAt: daysAgo(1), estimated: false, by: null, milder: null },
          summary: 'Accuracy of an evaluation',
        },
      ],
    });
  });

  it('is clean at the line itself, and names the person who handed it in', () => {
    const evaluation = anEvaluation([aCount('accuracy', 85, 100)], {
      postedBy: { kind: 'person', accountId: 'account-ds' },
    });
    expect(observeEvaluation(evaluation, plan).observations).toMatchObject([
      { state: 'clean', level: 'none', by: 'account-ds' },
    ]);
  });

  it.each([
    ['when the run ended', {}, daysAgo(1)],
    ['when it began, where no end is stated', { finishedAt: null }, daysAgo(1.1)],
    ['when it came in, where neither is', { finishedAt: null, startedAt: null }, daysAgo(0.5)],
    ['when it came in, where its clock runs ahead', { finishedAt: daysAgo(-1) }, daysAgo(0.5)],
  ])('is dated by %s', (_what, override, expected) => {
    const evaluation = run({ recordedAt: daysAgo(0.5), ...override });
    const { observedAt, observations } = observeEvaluation(evaluation, plan);
    expect([observedAt, observations[0]?.observedAt]).toEqual([expected, expected]);
  });

  it('is a report only where it measures what is watched', () => {
    const none = { isReport: false, observations: [] };
    expect(observeEvaluation(run(), null)).toMatchObject(none);
    expect(observeEvaluation(run(), { watches: [watch(rule, 'f1')] })).toMatchObject(none);
    expect(observeEvaluation(run(), { watches: [watch(null, 'recall')] })).toMatchObject({
      ...{ isReport: true, observations: [] },
    });
  });

  it('is a value of the metric by any of its names, or none', () => {
    expect(valueFor({ name: 'ACC' }, run())).toBe(0.8);
    expect(valueFor({ name: 'f1' }, run())).toBeNull();
  });

  it('keeps names and summaries within what an item takes', () => {
    const name = 'n'.repeat(200);
    expect(watchFingerprint(name)).toBe(`watch:${'n'.repeat(194)}`);
    const evaluation = anEvaluation([aCount(name, 80, 100)]);
    const [seen] = observeEvaluation(evaluation, { watches: [watch(rule, name)] }).observations;
    expect(seen?.summary).toBe('n'.repeat(160));
  });
});
