import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk } from '../../../../support/evidence/read';

describe('Evidently before 0.7', () => {
  it('reads quality, counted in its matrix, with the reference as baseline', () => {
    const quality = (accuracy: number) => ({
      metrics: [
        {
          metric: 'ClassificationQualityMetric',
          result: {
            current: { accuracy, precision: 0.8, recall: 0.5 },
            reference: { accuracy: 0.9 },
          },
        },
        {
          metric: 'ClassificationConfusionMatrix',
          result: {
            current_matrix: {
              labels: ['n', 'y'],
              values: [
                [9, 1],
                [4, 4],
              ],
            },
          },
        },
      ],
    });
    const run = onlyRun(readOk(quality(13 / 18)));
    expect(measureOf(run, 'recall')).toEqual({ kind: 'count', successes: 4, trials: 8 });
    expect(run.results[0]).toMatchObject({
      measure: { kind: 'count', successes: 13, trials: 18 },
      baseline: { name: 'reference', measure: { kind: 'point', value: 0.9, trials: null } },
    });
    const torn = onlyRun(readOk(quality(0.99))).results;
    expect(torn.map(({ measure }) => measure.kind)).toEqual(['point', 'point', 'point']);
    expect(torn[0]?.contradiction).toContain('13 of 18');
  });

  it('judges counts by category itself, and leaves histograms whose bins differ', () => {
    const column = (name: string, type: string, current: object, reference: object) => ({
      ...{ column_name: name, column_type: type, stattest_name: 'Jensen-Shannon distance' },
      ...{ stattest_threshold: 0.1, drift_score: 0.02, drift_detected: false },
      current: { small_distribution: current },
      reference: { small_distribution: reference },
    });
    const file = {
      metrics: [
        {
          metric: 'DataDriftTable',
          result: {
            drift_by_columns: {
              plan: column(
                'plan',
                'cat',
                { x: [0, 1], y: [252, 248] },
                { x: [0, 1], y: [999, 1001] },
              ),
              city: column(
                'city',
                'cat',
                { x: ['a', 'b'], y: [350, 150] },
                { x: ['a', 'b'], y: [1000, 1000] },
              ),
              age: column(
                'age',
                'num',
                { x: [0, 1, 2], y: [0.4, 0.6] },
                { x: [0, 2, 4], y: [0.2, 0.3] },
              ),
            },
          },
        },
      ],
    };
    const { signals, notes } = readOk(file);
    expect(signals.map(({ name, level }) => [name, level])).toEqual([
      ...['plan', 'city', 'age'].map((name) => [name, 'none']),
      ['plan (counts)', 'unknown'],
      ['city (counts)', 'critical'],
    ]);
    expect(signals.at(-1)?.summary).toMatch(/The rule PSI >= 0\.1 would alarm/);
    expect(notes.join(' ')).toMatch(/counts of plan, city itself.*bins differ.*age/);
  });

  it('takes drift_share for the limit and not for the result', () => {
    const table = {
      drift_by_columns: {
        f0: {
          column_name: 'f0',
          column_type: 'num',
          stattest_name: 'Wasserstein distance (normed)',
          stattest_threshold: 0.1,
          drift_score: 0.358,
          drift_detected: true,
          current: { small_distribution: { x: [1] } },
        },
        f1: {
          column_name: 'f1',
          stattest_name: 'K-S p_value',
          stattest_threshold: 0.05,
          drift_score: 0.7,
          drift_detected: false,
        },
      },
    };
    const summary = {
      drift_share: 0.5,
      number_of_columns: 7,
      number_of_drifted_columns: 5,
      share_of_drifted_columns: 0.714,
      dataset_drift: true,
    };
    const parsed = readOk({
      metrics: [
        { metric: 'DatasetDriftMetric', result: summary },
        { metric: 'DataDriftTable', result: { ...summary, ...table } },
        { metric: 'DatasetSummaryMetric', result: { current: {} } },
      ],
    });
    expect(
      parsed.signals.map((s) => [s.name, s.state, s.level, s.value, s.threshold, s.direction]),
    ).toEqual([
      ['data set drift', 'firing', 'critical', 0.714, 0.5, 'high-alarms'],
      ['f0', 'firing', 'warning', 0.358, 0.1, 'high-alarms'],
      ['f1', 'clean', 'none', 0.7, 0.05, 'low-alarms'],
    ]);
    expect(parsed.notes.join(' ')).toContain('DatasetSummaryMetric');
  });

  it('counts tests itself, because the summary counts warnings as success', () => {
    const test = (name: string, status: string) => ({
      name,
      description: 'd',
      status,
      group: 'g',
      parameters: {},
    });
    const parsed = readOk({
      tests: [
        test('a', 'SUCCESS'),
        test('b', 'WARNING'),
        test('c', 'FAIL'),
        test('d', 'ERROR'),
        test('e', 'SKIPPED'),
      ],
      summary: {
        all_passed: false,
        total_tests: 5,
        success_tests: 2,
        failed_tests: 1,
        by_status: {},
      },
    });
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 4,
    });
    expect(parsed.signals.map((s) => s.level)).toEqual([
      'none',
      'watch',
      'warning',
      'unknown',
      'unknown',
    ]);
    expect(parsed.notes.join(' ')).toMatch(
      /1 test ended with a warning.*1 test could not be calculated/,
    );
  });
});
