import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

describe('SageMaker violations', () => {
  it('reads values out of the prose, with the side that alarms', () => {
    const parsed = readOk({
      violations: [
        {
          feature_name: 'age',
          constraint_check_type: 'baseline_drift_check',
          description: 'Baseline drift distance: 0.23 exceeds threshold: 0.1',
        },
        {
          label: 'label0',
          metric_name: 'shap',
          constraint_check_type: 'feature_attribution_drift_check',
          description: 'Feature attribution drift 0.7639 exceeds threshold 0.9',
        },
        {
          facet: 'Age',
          facet_value: '40',
          metric_name: 'CI',
          constraint_check_type: 'bias_drift_check',
          description: 'Value -0.0751 does not meet the constraint requirement',
        },
        {
          metric_name: 'mae',
          constraint_check_type: 'GreaterThanThreshold',
          description: 'Metric mae with 6.39 +/- 0.01 was GreaterThanThreshold 3.5',
        },
        { feature_name: 'x', constraint_check_type: 'missing_column_check', description: 'gone' },
      ],
    });
    expect(parsed.signals.map((s) => [s.name, s.value, s.threshold, s.direction])).toEqual([
      ['age', 0.23, 0.1, 'high-alarms'],
      ['shap', 0.7639, 0.9, 'low-alarms'],
      ['CI Age=40', -0.0751, null, 'unknown'],
      ['mae', 6.39, 3.5, 'high-alarms'],
      ['x', null, null, 'unknown'],
    ]);
    expect(parsed.signals.every((s) => s.state === 'firing' && s.level === 'warning')).toBe(true);
    expect(parsed.notes.join(' ')).toContain('1 violation without a value');
  });

  it('reads an empty list as a clean run', () => {
    const parsed = readOk({ version: '1.0', violations: [] });
    expect(parsed.signals).toMatchObject([{ state: 'clean', level: 'none' }]);
    expect(parsed.notes.join(' ')).toContain('clean run');
  });
});

describe('SageMaker statistics', () => {
  const stat = (value: unknown, deviation: unknown = 'NaN') => ({
    value,
    standard_deviation: deviation,
  });
  const metrics = {
    accuracy: stat(0.85),
    recall: stat(0.8),
    precision: stat(40 / 45),
    false_positive_rate: stat(0.1),
    auc: stat(0.93, 0.01),
    f1: stat(0.842),
    f2: stat('NaN'),
    confusion_matrix: { '0': { '0': 45, '1': 5 }, '1': { '0': 10, '1': 40 } },
    precision_recall_curve: { precisions: [1], recalls: [0] },
  };

  it('counts in the confusion matrix and finds the positive label', () => {
    const parsed = readOk({
      dataset: {
        item_count: 100,
        start_time: '2026-11-20T00:00:00Z',
        end_time: '2026-11-20T01:00:00Z',
      },
      binary_classification_metrics: metrics,
    });
    const run = onlyRun(parsed);
    expect(measureOf(run, 'confusion')).toMatchObject({ labels: ['0', '1'], positive: '1' });
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 85, trials: 100 });
    expect(measureOf(run, 'recall')).toEqual({ kind: 'count', successes: 40, trials: 50 });
    expect(measureOf(run, 'precision')).toEqual({ kind: 'count', successes: 40, trials: 45 });
    expect(measureOf(run, 'false_positive_rate')).toEqual({
      kind: 'count',
      successes: 5,
      trials: 50,
    });
    expect(measureOf(run, 'auc')).toEqual({ kind: 'auc', auc: 0.93, positives: 50, negatives: 50 });
    expect(measureOf(run, 'f1')).toEqual({ kind: 'point', value: 0.842, trials: 100 });
    expect(run.startedAt).toBe('2026-11-20T00:00:00.000Z');
    expect(parsed.notes.join(' ')).toContain('left out: f2');
  });

  it('keeps the stated number bare where the matrix contradicts it, and counts nothing', () => {
    const parsed = readOk({ binary_classification_metrics: { ...metrics, accuracy: stat(0.5) } });
    const { results } = onlyRun(parsed);
    expect(results.find(({ metric }) => metric === 'accuracy')).toMatchObject({
      measure: { kind: 'point', value: 0.5, trials: null },
      contradiction: expect.stringContaining('85 of 100') as string,
    });
    expect(results.every(({ measure }) => measure.kind === 'point')).toBe(true);
    expect(parsed.notes.join(' ')).toContain('Contradiction: the file states accuracy 0.5');
  });

  it('does not guess the positive label', () => {
    const parsed = readOk({ binary_classification_metrics: { ...metrics, recall: stat('NaN') } });
    expect(measureOf(onlyRun(parsed), 'confusion')).toMatchObject({ positive: null });
    expect(measureOf(onlyRun(parsed), 'recall', 'class=1')).toEqual({
      kind: 'count',
      successes: 40,
      trials: 50,
    });
    expect(parsed.notes.join(' ')).toContain('positive one does not follow');
  });

  it('reads regression as points', () => {
    const run = onlyRun(readOk({ regression_metrics: { mae: stat(3.5, 0.1), r2: stat(0.8) } }));
    expect(measureOf(run, 'mae')).toEqual({ kind: 'point', value: 3.5, trials: null });
  });
});

describe('SageMaker bias report', () => {
  it('reads differences as bare values of a group', () => {
    const facet = (value: string, ad: unknown) => ({
      value_or_threshold: value,
      metrics: [{ name: 'AD', description: 'Accuracy Difference (AD)', value: ad }],
    });
    const parsed = readOk({
      version: '1.0',
      post_training_bias_metrics: {
        label: 'Target',
        facets: { Gender: [facet('0', -0.11), facet('1', 'NaN')] },
      },
    });
    const run = onlyRun(parsed);
    expect(measureOf(run, 'ad', 'Gender=0')).toEqual({ kind: 'point', value: -0.11, trials: null });
    expect(run.results).toHaveLength(1);
    expect(parsed.notes.join(' ')).toContain('AD of Gender=1');
  });
});

describe('SageMaker constraints', () => {
  it('turns the alarming side round', () => {
    const parsed = readOk({
      version: 0,
      binary_classification_constraints: {
        f1: { threshold: 0.8, comparison_operator: 'LessThanThreshold' },
        false_positive_rate: { threshold: 0.1, comparison_operator: 'GreaterThanThreshold' },
        odd: { threshold: 'NaN', comparison_operator: 'LessThanThreshold' },
      },
    });
    expect(parsed.criteria).toEqual(['f1 >= 0.8 @95%', 'false_positive_rate <= 0.1 @95%']);
    expect(parseCriteria(parsed.criteria.join('\n')).findings).toEqual([]);
    expect(parsed.notes.join(' ')).toContain('odd');
  });

  it('refuses constraints without a number', () => {
    expect(
      readProblem({
        regression_constraints: {
          mae: { threshold: null, comparison_operator: 'GreaterThanThreshold' },
        },
      }).where,
    ).toBe('threshold');
  });
});
