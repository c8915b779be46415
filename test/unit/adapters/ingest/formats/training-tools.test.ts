import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

describe('Vertex AI evaluation', () => {
  const name = 'projects/1/locations/eu/models/42@3/evaluations/7';
  const metrics = {
    auPrc: 0.97,
    logLoss: 0.19,
    meanAbsolutePercentageError: 'Infinity',
    confidenceMetrics: [{ recall: 1 }],
    confusionMatrix: {
      annotationSpecs: [{ displayName: 'no' }, { displayName: 'yes' }],
      rows: [[45, 5], { row: [10, 40] }],
    },
  };
  const evaluation = {
    name,
    metricsSchemaUri: 'gs://x/classification_metrics_1.0.0.yaml',
    metrics,
    createTime: '2026-11-20T10:00:00.123456789Z',
  };

  it('counts in the matrix and leaves curves out', () => {
    const parsed = readOk(evaluation);
    const run = onlyRun(parsed);
    expect(run).toMatchObject({
      model: { name: '42', version: '3' },
      runId: '7',
      startedAt: null,
      finishedAt: '2026-11-20T10:00:00.123Z',
    });
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 85, trials: 100 });
    expect(measureOf(run, 'au_prc')).toEqual({ kind: 'point', value: 0.97, trials: 100 });
    expect(parsed.notes.join(' ')).toMatch(/confidenceMetrics.*meanAbsolutePercentageError/);
  });

  it('reads lists with slices', () => {
    const slice = {
      name: `${name}/slices/1`,
      metricsSchemaUri: 'x',
      slice: { dimension: 'region', value: 'north' },
      metrics: { auPrc: 0.9 },
    };
    const run = onlyRun(readOk({ modelEvaluations: [evaluation], modelEvaluationSlices: [slice] }));
    expect(measureOf(run, 'au_prc', 'region=north')).toEqual({
      kind: 'point',
      value: 0.9,
      trials: null,
    });
  });
});

describe('TensorFlow Model Analysis', () => {
  const entry = (metric: string, value: object, more: object = {}) => ({
    key: { name: metric, ...more },
    value,
  });
  const sex = { singleSliceKeys: [{ column: 'sex', bytesValue: 'RmVtYWxl' }] };

  it('reads slices, counts and intervals, one line a slice', () => {
    const overall = {
      sliceKey: {},
      metricKeysAndValues: [
        entry('example_count', { doubleValue: { value: 200 } }),
        entry('binary_accuracy', { doubleValue: { value: 0.9 } }),
        entry('auc', {
          boundedValue: {
            value: { value: 0.9 },
            lowerBound: { value: 0.88 },
            upperBound: { value: 0.92 },
            methodology: 'POISSON_BOOTSTRAP',
          },
        }),
      ],
    };
    const female = {
      sliceKey: sex,
      metricKeysAndValues: [
        entry('auc', {
          boundedValue: {
            value: 0.8,
            lowerBound: 0.7,
            upperBound: 0.9,
            methodology: 'RIEMANN_SUM',
          },
        }),
        entry('loss', { doubleValue: 'NaN' }),
        entry('mae', {
          doubleValue: 1,
          confidenceInterval: {
            tDistributionValue: {
              sampleStandardDeviation: { value: 0.1 },
              unsampledValue: { value: 1 },
            },
          },
        }),
        entry('auc', { doubleValue: 0.1 }, { isDiff: true }),
      ],
    };
    const parsed = readOk([overall, female].map((line) => JSON.stringify(line)).join('\n'));
    const run = onlyRun(parsed);
    expect(measureOf(run, 'binary_accuracy')).toEqual({
      kind: 'count',
      successes: 180,
      trials: 200,
    });
    expect(measureOf(run, 'auc')).toEqual({
      kind: 'interval',
      estimate: 0.9,
      lower: 0.88,
      upper: 0.92,
      confidence: 0.95,
      trials: 200,
    });
    expect(measureOf(run, 'auc', 'sex=Female')).toEqual({
      kind: 'point',
      value: 0.8,
      trials: null,
    });
    expect(measureOf(run, 'mae', 'sex=Female')).toEqual({
      kind: 'standard-error',
      estimate: 1,
      standardError: 0.1,
      trials: null,
    });
    expect(run.results).toHaveLength(4);
    expect(parsed.notes.join(' ')).toMatch(/95%.*Riemann.*loss/);
  });

  it('reads slicing_metrics and a matrix at one threshold', () => {
    const matrix = {
      confusionMatrixAtThresholds: {
        matrices: [
          {
            threshold: 0.5,
            truePositives: 40,
            falsePositives: 5,
            trueNegatives: 45,
            falseNegatives: 10,
          },
        ],
      },
    };
    const run = onlyRun(
      readOk([[[['age', '38']], { '': { '': { accuracy: { doubleValue: 0.85 }, matrix } } }]]),
    );
    expect(measureOf(run, 'accuracy', 'age=38')).toEqual({
      kind: 'count',
      successes: 85,
      trials: 100,
    });
    expect(measureOf(run, 'recall', 'age=38')).toEqual({
      kind: 'count',
      successes: 40,
      trials: 50,
    });
  });
});

describe('Lightning metrics.csv', () => {
  const log =
    'epoch,step,train_loss,val_acc,test_acc\n0,9,0.9,0.8,\n1,19,0.5,0.95,\n2,29,0.4,0.9,\n2,30,,,0.88\n';

  it('takes the last test metric', () => {
    const parsed = readOk(log);
    const run = onlyRun(parsed);
    expect(run.results.map((r) => [r.metric, r.measure])).toEqual([
      ['test_acc', { kind: 'point', value: 0.88, trials: null }],
    ]);
    expect(parsed.notes.join(' ')).toContain('train_loss, val_acc');
  });

  it('takes the last validation metric, not the best, and says so', () => {
    const parsed = readOk(log.replaceAll(',test_acc', '').replaceAll(/,(?:0\.88)?$/gm, ''));
    expect(onlyRun(parsed).results[0]?.measure).toEqual({
      kind: 'point',
      value: 0.9,
      trials: null,
    });
    expect(parsed.notes.join(' ')).toContain('no test metrics');
  });

  it('does not take metrics of training for evidence', () => {
    expect(readProblem('epoch,step,train_loss\n0,9,0.9\n').hint).toContain('no evidence');
  });
});
