import { describe, expect, it } from 'vitest';
import { driftRule } from '../../../../../src/adapters/ingest/formats/data-checks/evidently-method';
import { measureOf, onlyRun, readOk } from '../../../../support/evidence/read';

const drift = (
  column: string,
  method: string | undefined,
  threshold: number | undefined,
  value: number,
) => ({
  id: `id-${column}`,
  metric_name: `ValueDrift(column=${column},method=${method ?? ''},threshold=${threshold ?? ''})`,
  config: { type: 'evidently:metric_v2:ValueDrift', column, method, threshold },
  value,
});
const dataset = (count: number, share: number) => ({
  id: 'id-ds',
  metric_name: 'DriftedColumnsCount(drift_share=0.5)',
  config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 },
  value: { count, share },
});

const levels = (input: unknown): [string, string, string][] =>
  readOk(input).signals.map((s) => [s.name, s.state, s.level]);

describe('Evidently 0.7 with config', () => {
  it.each([
    ['K-S p_value', 0.001, 'firing', 'low-alarms'],
    ['K-S p_value', 0.8, 'clean', 'low-alarms'],
    ['ks', 0.05, 'firing', 'low-alarms'],
    ['chisquare', 0.05, 'clean', 'low-alarms'],
    ['Wasserstein distance (normed)', 0.001, 'clean', 'high-alarms'],
    ['wasserstein', 0.05, 'firing', 'high-alarms'],
    ['ed', 0.05, 'clean', 'high-alarms'],
    ['Total-Variation-Distance', 0.01, 'firing', 'low-alarms'],
    ['my p_value test', 0.01, 'firing', 'low-alarms'],
  ])('judges %s of %d as %s', (method, value, state, direction) => {
    expect(
      readOk({ metrics: [drift('age', method, 0.05, value)], tests: [] }).signals[0],
    ).toMatchObject({ name: 'age', method, value, threshold: 0.05, state, direction });
  });

  it.each([
    ['a method that is not known', 'custom function', 0.05],
    ['no method', undefined, 0.05],
    ['no threshold', 'ks', undefined],
    ['a percentile test', 'perc_text_content_drift', 0.95],
  ])('leaves a column with %s unknown, never clean', (_, method, threshold) => {
    expect(levels({ metrics: [drift('age', method, threshold, 0.9)], tests: [] })).toEqual([
      ['age', 'firing', 'unknown'],
    ]);
  });

  it('takes the share of the data set against its limit', () => {
    expect(levels({ metrics: [dataset(2, 0.4)] })).toEqual([['data set drift', 'clean', 'none']]);
    expect(levels({ metrics: [dataset(3, 0.5)] })).toEqual([
      ['data set drift', 'firing', 'critical'],
    ]);
  });

  it('prefers tests, of which an error is not clean', () => {
    const test = (name: string, status: string, id: string) => ({
      id: 't',
      name,
      description: `${name} ${status}`,
      status,
      metric_config: { metric_id: id, params: { column: 'age', method: 'ks', threshold: 0.05 } },
      test_config: {},
    });
    const report = {
      metrics: [drift('age', 'ks', 0.05, 0.9), drift('income', 'ks', 0.05, 0.9)],
      tests: [
        test('drift of age', 'FAIL', 'id-age'),
        test('a', 'SUCCESS', 'x'),
        test('b', 'WARNING', 'x'),
        test('c', 'ERROR', 'x'),
        test('d', 'SKIPPED', 'x'),
      ],
    };
    expect(levels(report)).toEqual([
      ['drift of age', 'firing', 'warning'],
      ['a', 'clean', 'none'],
      ['b', 'firing', 'watch'],
      ['c', 'firing', 'unknown'],
      ['d', 'firing', 'unknown'],
      ['income', 'clean', 'none'],
    ]);
  });

  it('reads quality with the row count as n', () => {
    const of = (type: string, value: unknown) => ({
      id: type,
      metric_name: `${type}()`,
      config: { type: `evidently:metric_v2:${type}` },
      value,
    });
    const run = onlyRun(
      readOk({
        metrics: [
          {},
          of('RowCount', 1000),
          of('Accuracy', 0.97),
          of('F1Score', 0.9),
          of('MAE', { mean: 2, std: 1 }),
          of('ColumnCount', 7),
        ],
      }),
    );
    expect(run.results).toHaveLength(3);
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 970, trials: 1000 });
    expect(measureOf(run, 'f1')).toEqual({ kind: 'point', value: 0.9, trials: 1000 });
    expect(measureOf(run, 'mae')).toEqual({
      kind: 'mean',
      mean: 2,
      standardDeviation: 1,
      trials: 1000,
    });
  });
});

describe('early Evidently 0.7 without config', () => {
  it('trusts the count of drifted columns, which settles each where it is none', () => {
    const parsed = readOk({
      metrics: [
        {
          id: 'a',
          metric_id: 'DriftedColumnsCount(drift_share=0.5)',
          value: { count: 0, share: 0 },
        },
        { id: 'b', metric_id: 'ValueDrift(column=year)', value: 0.0034 },
      ],
      tests: [],
    });
    expect(parsed.signals.map((s) => [s.name, s.level, s.direction])).toEqual([
      ['data set drift', 'none', 'high-alarms'],
      ['year', 'none', 'unknown'],
    ]);
    expect(parsed.signals[1]?.state).toBe('clean');
    expect(parsed.notes.join(' ')).toContain('early Evidently');
  });
});

describe('the identity of an Evidently test', () => {
  const report = (expected: string, status: string, count: number) => {
    const of = (isCount: boolean) => ({
      id: 'eq',
      name: `Column 'x' missing values: Equal ${expected}`,
      description: `Actual value ${isCount ? count : count / 100} expected ${expected}`,
      metric_config: {
        metric_id: 'm',
        params: { type: 'evidently:metric_v2:MissingValueCount', column: 'x' },
      },
      test_config: { type: 'evidently:test_v2:EqualMetricTest' },
      bound_test: { type: 'evidently:bound_test:CountBoundTest', is_count: isCount },
      status,
    });
    const config = { type: 'evidently:metric_v2:MissingValueCount', column: 'x' };
    const metric_name = 'MissingValueCount(column=x)';
    const value = { count, share: count / 100 };
    return { metrics: [{ id: 'm', metric_name, config, value }], tests: [of(true), of(false)] };
  };

  it('holds nothing of the reference, tells count from share, and keeps the value', () => {
    const [before, after] = [
      readOk(report('0.000 ± 0.000', 'FAIL', 9)).signals,
      readOk(report('4.500 ± 0.450', 'SUCCESS', 4)).signals,
    ];
    const identities = before.map(({ fingerprint }) => fingerprint);
    expect(new Set(identities).size).toBe(2);
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(identities);
    expect(before.map(({ name, value, threshold }) => [name, value, threshold])).toEqual([
      ["Column 'x' missing values (count)", 9, 0],
      ["Column 'x' missing values (share)", 0.09, 0],
    ]);
  });
});

describe('direction of a drift method', () => {
  it('knows nothing of what it does not know', () => {
    expect(driftRule('constructor')).toBeNull();
    expect(driftRule(null)).toBeNull();
  });
});
