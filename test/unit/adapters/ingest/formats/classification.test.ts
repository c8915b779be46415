import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const row = (precision: unknown, recall: unknown, f1: unknown, support: number) => ({
  precision,
  recall,
  'f1-score': f1,
  support,
});

describe('scikit-learn classification report', () => {
  it('works out the whole matrix of two classes', () => {
    const report = {
      no: row(45 / 55, 0.9, 0.857, 50),
      yes: row(40 / 45, 0.8, 0.842, 50),
      accuracy: 0.85,
      'macro avg': row(0.85, 0.85, 0.85, 100),
      'weighted avg': row(0.85, 0.85, 0.85, 100),
    };
    const parsed = readOk(report);
    const run = onlyRun(parsed);
    expect(measureOf(run, 'confusion')).toEqual({
      kind: 'confusion',
      labels: ['no', 'yes'],
      matrix: [
        [45, 5],
        [10, 40],
      ],
      positive: null,
    });
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 85, trials: 100 });
    expect(measureOf(run, 'precision', 'class=yes')).toEqual({
      kind: 'count',
      successes: 40,
      trials: 45,
    });
    expect(measureOf(run, 'recall', 'class=no')).toEqual({
      kind: 'count',
      successes: 45,
      trials: 50,
    });
    expect(measureOf(run, 'f1_macro')).toEqual({ kind: 'point', value: 0.85, trials: 100 });
    expect(parsed.notes.join(' ')).toContain('positive one is not stated');
  });

  it('counts hits of more classes', () => {
    const report = {
      a: row(0.5, 0.5, 0.5, 2),
      b: row(2 / 3, 2 / 3, 2 / 3, 3),
      c: row(0, 0, 0, 5),
      accuracy: 0.3,
      'macro avg': row(7 / 18, 7 / 18, 7 / 18, 10),
      'weighted avg': row(0.3, 0.3, 0.3, 10),
    };
    const run = onlyRun(readOk(report));
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 3, trials: 10 });
    expect(measureOf(run, 'precision', 'class=b')).toEqual({
      kind: 'count',
      successes: 2,
      trials: 3,
    });
    expect(measureOf(run, 'precision', 'class=c')).toEqual({
      kind: 'point',
      value: 0,
      trials: null,
    });
    expect(measureOf(run, 'recall', 'class=c')).toEqual({ kind: 'count', successes: 0, trials: 5 });
  });

  it('claims no accuracy of several labels a case', () => {
    const report = {
      a: row(1, 0.5, 0.6, 2),
      b: row('NaN', 1, 1, 3),
      'micro avg': row(0.9, 0.8, 0.85, 5),
      'macro avg': row(1, 0.75, 0.8, 5),
      'weighted avg': row(1, 0.8, 0.84, 5),
    };
    const parsed = readOk(report);
    const run = onlyRun(parsed);
    expect(measureOf(run, 'accuracy')).toBeNull();
    expect(measureOf(run, 'f1_micro')).toEqual({ kind: 'point', value: 0.85, trials: null });
    expect(parsed.notes.join(' ')).toMatch(/no accuracy.*Not a number for b/);
  });

  it('takes the matrix that stands beside the report', () => {
    const parsed = readOk({
      classification_report: {
        a: row(0.5, 0.5, 0.5, 2),
        b: row(0.5, 0.5, 0.5, 2),
        c: row(1, 1, 1, 1),
        accuracy: 0.6,
        'macro avg': row(2 / 3, 2 / 3, 2 / 3, 5),
        'weighted avg': row(0.6, 0.6, 0.6, 5),
      },
      confusion_matrix: [
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ],
    });
    expect(measureOf(onlyRun(parsed), 'accuracy')).toEqual({
      kind: 'count',
      successes: 3,
      trials: 5,
    });
  });
});

describe('confusion matrix', () => {
  it('reads the artefact of Azure ML', () => {
    const matrix = {
      schema_type: 'confusion_matrix',
      schema_version: '1.0.0',
      data: {
        class_labels: ['0', '1', '2'],
        matrix: [
          [71, 9, 21],
          [5, 0, 27],
          [2, 0, 45],
        ],
      },
    };
    const run = onlyRun(readOk(matrix));
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 116, trials: 180 });
    expect(measureOf(run, 'precision', 'class=2')).toEqual({
      kind: 'count',
      successes: 45,
      trials: 93,
    });
    expect(onlyRun(readOk({ name: 'Confusion Matrix', value: matrix })).results).toEqual(
      run.results,
    );
    expect(run.source.tool).toBe('Azure ML');
  });

  it('reads a list of rows, and says how', () => {
    const parsed = readOk('[[5, 1], [0, 4]]');
    expect(measureOf(onlyRun(parsed), 'recall', 'class=1')).toEqual({
      kind: 'count',
      successes: 4,
      trials: 4,
    });
    expect(parsed.notes.join(' ')).toMatch(/Rows are read as actual.*no labels/);
    expect(
      measureOf(
        onlyRun(
          readOk({
            labels: [false, true],
            confusion_matrix: [
              [5, 1],
              [0, 4],
            ],
          }),
        ),
        'recall',
        'class=true',
      ),
    ).toEqual({ kind: 'count', successes: 4, trials: 4 });
  });

  it('refuses shares', () => {
    expect(
      readProblem({
        labels: ['a', 'b'],
        confusion_matrix: [
          [0.9, 0.1],
          [0.2, 0.8],
        ],
      }).hint,
    ).toContain('normalize');
  });
});
