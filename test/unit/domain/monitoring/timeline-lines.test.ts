import { describe, expect, it } from 'vitest';
import type { Watch } from '../../../../src/contract/types';
import { timelineOf } from '../../../../src/domain/monitoring/timeline';
import { chartsOf } from '../../../../src/domain/monitoring/watch-charts';
import { aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';
import { aSignal } from '../../../support/builders/monitoring-builders';

const alert = { comparator: '>', value: 0.2, level: 'warning' } as const;
const watch = (name: string, override: Partial<Watch> = {}): Watch => ({
  ...{ name, kind: 'input-feature', reference: null, alert: null },
  ...override,
});

/** A signal about the feature `age` so many days ago. */
const at = (days: number, value: number | null, override: Parameters<typeof aSignal>[0] = {}) =>
  aSignal({ value, observedAt: daysAgo(days), ...override });

describe('the history of a watch', () => {
  it('holds what each report said, with how the plan has it', () => {
    const plan = { watches: [watch('Age', { reference: 0.1, alert })] };
    const signals = [at(2, 0.3), at(3, 0.1, { level: 'none', state: 'clean' })];
    expect(timelineOf(plan, signals, [])).toEqual([
      {
        watch: 'Age',
        points: [
          { at: daysAgo(3), value: 0.1, level: 'none', estimated: false, source: 'Evidently' },
          { at: daysAgo(2), value: 0.3, level: 'warning', estimated: false, source: 'Evidently' },
        ],
        ...{ reference: 0.1, alert, limits: null, charts: [], alarm: null },
        sentence: 'psi of age rose from 0.1 to 0.3 in 2 reports; the alert line is 0.2',
      },
    ]);
  });

  it('is of what is not planned too, under its own name and by the format where no tool is named', () => {
    const source = { format: 'evidently', tool: null };
    const [line] = timelineOf(null, [at(2, 0.3, { source, method: 'CBPE' })], []);
    expect(line).toMatchObject({
      ...{ watch: 'age', reference: null, alert: null },
      points: [{ source: 'evidently', estimated: true }],
      sentence: 'CBPE of age is at 0.3 in 1 report',
    });
  });

  it('leaves out what has no value, and lines without any', () => {
    const plan = { watches: [watch('latency')] };
    expect(timelineOf(plan, [at(2, null)], [])).toEqual([]);
    expect(timelineOf(plan, [], [])).toEqual([]);
  });

  it('has the watches of the plan first, in their order, then others as they came', () => {
    const plan = { watches: [watch('cost'), watch('age')] };
    const signals = [
      at(4, 1, { name: 'drift' }),
      at(3, 1),
      at(2, 1, { name: 'Cost' }),
      at(1, 1, { name: 'AGE' }),
    ];
    expect(timelineOf(plan, signals, []).map(({ watch: name }) => name)).toEqual([
      ...['cost', 'age', 'drift'],
    ]);
  });

  it('has thirty lines at most', () => {
    const signals = Array.from({ length: 31 }, (_, n) => at(2, 1, { name: `f${n}` }));
    const names = timelineOf(null, signals, []).map(({ watch: name }) => name);
    expect([names.length, names.at(-1)]).toEqual([30, 'f29']);
  });

  it.each([
    ['rose', [0.1, 0.2, 0.3], 'psi of age rose from 0.1 to 0.3 in 3 reports'],
    ['fell', [0.3, 0.2, 0.1], 'psi of age fell from 0.3 to 0.1 in 3 reports'],
    ['came back', [0.1, 0.2, 0.1], 'psi of age is at 0.1 as at first, in 3 reports'],
    ['is one', [0.1], 'psi of age is at 0.1 in 1 report'],
  ])('says where a value %s', (_what, values, sentence) => {
    const signals = values.map((value, index) => at(9 - index, value));
    expect(timelineOf(null, signals, [])[0]?.sentence).toBe(sentence);
  });
});

describe('evaluations in the history', () => {
  const rule = { comparator: '<', value: 0.85, level: 'critical' } as const;
  const plan = { watches: [watch('accuracy', { alert: rule }), watch('f1'), watch('recall')] };
  const run = (override: Parameters<typeof anEvaluation>[1] = {}) =>
    anEvaluation(
      [aCount('acc', 80, 100), aCount('recall', 90, 100), aCount('auc', 1, 2)],
      override,
    );

  it('are values of what is planned, judged by its rule, and not judged without one', () => {
    const lines = timelineOf(plan, [], [run()]);
    const point = { at: daysAgo(1), estimated: false, source: 'assay-json' };
    expect(lines.map(({ watch: name, points, sentence }) => [name, points, sentence])).toEqual([
      [
        'accuracy',
        [{ ...point, value: 0.8, level: 'critical' }],
        'accuracy is at 0.8 in 1 report; the alert line is 0.85',
      ],
      ['recall', [{ ...point, value: 0.9, level: 'unknown' }], 'recall is at 0.9 in 1 report'],
    ]);
    expect(timelineOf(null, [], [run()])).toEqual([]);
  });

  it.each([
    ['its end', {}, daysAgo(1)],
    ['its begin, where no end is stated', { finishedAt: null }, daysAgo(1.1)],
    ['when it came in, where neither is', { finishedAt: null, startedAt: null }, daysAgo(0.5)],
  ])('are dated by %s', (_what, override, expected) => {
    const [line] = timelineOf(plan, [], [run({ recordedAt: daysAgo(0.5), ...override })]);
    expect(line?.points[0]?.at).toBe(expected);
  });

  it('name the tool that made them', () => {
    const source = { format: 'mlflow', tool: 'MLflow' };
    const [line] = timelineOf(plan, [], [run({ source })]);
    expect(line?.points[0]?.source).toBe('MLflow');
  });
});

describe('control charts in the history', () => {
  // Mean 2.5 of the first half; 16 is beyond the limits of a single value, 9 is not.
  const values = [1, 2, 3, 4, 2, 3, 16, 2];
  const line = (all: readonly number[]) =>
    timelineOf(
      null,
      all.map((value, index) => at(50 - index, value)),
      [],
    )[0];

  it('say when each alarmed first, and which of them was the earliest', () => {
    const found = line(values);
    const shewhart = found?.charts.find(({ name }) => name === 'Shewhart');
    expect(shewhart).toEqual({ name: 'Shewhart', alarmAt: daysAgo(44) });
    expect(found?.charts.map(({ name }) => name)).toEqual([
      ...['Shewhart', 'EWMA', 'CUSUM', 'Page-Hinkley'],
    ]);
    expect(found?.limits).toMatchObject({ center: 2.5, from: 4 });
    expect(found?.alarm).toEqual({ at: daysAgo(44), chart: 'Shewhart' });
  });

  it('name the chart that saw it first where a later one is listed before', () => {
    const calm = [9, 11, 9, 11, 9, 11, 9, 11, 10, 10, 9, 11, 9, 11, 10, 10, 9, 11, 10, 10];
    // A shift that lasts, which single values show only at its end.
    const found = line([...calm, ...Array.from({ length: 19 }, () => 12), 40]);
    const times = found?.charts.flatMap(({ alarmAt }) => (alarmAt === null ? [] : [alarmAt])) ?? [];
    expect(found?.charts[0]).toEqual({ name: 'Shewhart', alarmAt: daysAgo(11) });
    expect(found?.alarm?.at).toBe(times.sort()[0]);
    expect(found?.alarm?.chart).not.toBe('Shewhart');
  });

  it('say nothing where none alarms', () => {
    const found = line([1, 2, 3, 4, 2, 3, 2, 3]);
    expect(found?.charts.map(({ alarmAt }) => alarmAt)).toEqual([null, null, null, null]);
    expect(found?.alarm).toBeNull();
  });
});

describe('values that charts can be made of', () => {
  const names = (all: readonly number[]) => chartsOf(all).charts.map(({ name }) => name);
  const stream = (length: number, of: readonly number[] = [0, 1]) =>
    Array.from({ length }, (_, n) => of[n % of.length] ?? 0);

  it('are eight at least, that vary in their first half', () => {
    expect(names([1, 2, 3, 4, 5, 6, 7])).toEqual([]);
    expect(names([1, 2, 3, 4, 5, 6, 7, 8])).toHaveLength(4);
    expect(names([1, 1, 1, 1, 2, 2, 2, 2])).toEqual([]);
    expect(names([1, 1, 1, 2, 2, 2, 2, 2])).toHaveLength(4);
  });

  it('are none beyond what a spread can be taken of, on either side', () => {
    expect(names([1, 2, 3, 4, 5, 6, 7, 1e150])).toHaveLength(4);
    expect(names([1, 2, 3, 4, 5, 6, 7, 1.1e150])).toEqual([]);
    expect(names([1, 2, 3, 4, 5, 6, 7, -1.1e150])).toEqual([]);
  });

  it.each([
    ['thirty of 0 and 1', stream(30), true],
    ['fewer', stream(29), false],
    ['thirty with one above', [...stream(29), 1.01], false],
    ['thirty with one below', [...stream(29), -0.01], false],
  ])('are a stream for ADWIN where they are %s', (_what, all, expected) => {
    expect(names(all).includes('ADWIN')).toBe(expected);
  });
});
