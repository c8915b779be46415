import { describe, expect, it } from 'vitest';
import { onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults, tellSignal } from '../../../support/evidence/told';

/** Forms in which scripts and notebooks keep results, with names and numbers of this project's own. */
const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

describe('numbers under the name of a metric that are none', () => {
  it('leaves limits, weights and settings out and names them', () => {
    const parsed = readOk({
      ...{ accuracy: 0.8, weights: { accuracy: 0.5 }, quality_gate: { recall: 0.95 } },
      ...{ config: { iou: 0.7 }, expected: { f1: 0.9 } },
    });
    expect(tellResults(parsed)).toEqual(['accuracy 0.8']);
    expect(parsed.notes.join(' ')).toContain(
      'A setting or a limit, and no result: weights.accuracy 0.5, quality_gate.recall 0.95',
    );
  });

  it('takes an iou beside a confidence for the setting that it is, and one alone for a result', () => {
    expect(tellResults(readOk({ iou: 0.7, max_det: 300, recall: 0.6 }))).toEqual(['recall 0.6']);
    expect(tellResults(readOk({ iou: 0.71, epochs: 5, lr: 0.1, batch_size: 8 }))).toEqual([
      'iou 0.71',
    ]);
  });

  it('reads nothing out of a file of parameters', () => {
    expect(readProblem('accuracy: 0.9\n', 'params.yaml').message).toContain('no format');
    expect(tellResults(readOk('accuracy: 0.9\n', 'metrics.yaml'))).toEqual(['accuracy 0.9']);
  });

  it('names what is not written as a number', () => {
    const { notes } = readOk({ accuracy: 0.9, f1: '91.2%', recall: '0,93' });
    expect(notes).toContain('Not written as a number, and left out: f1 91.2%, recall 0,93.');
  });
});

describe('metrics below names of a script', () => {
  it('reads what it calls the metrics of its best model, beside a list of columns', () => {
    expect(
      tellResults(
        readOk({
          best_model_name: 'svm',
          best_model_metrics: { cv_accuracy_std: 0.01, holdout_accuracy: 0.94 },
          feature_columns: ['a', 'b'],
        }),
      ),
    ).toEqual(['holdout_accuracy 0.94']);
  });

  it('reads the parts of a model of Ultralytics, and tells several apart', () => {
    const box = { 'precision(B)': 0.6, 'mAP50-95(B)': 0.5 };
    expect(tellResults(readOk({ metrics: box, val: { box_loss: 1.5 } }))).toEqual([
      'precision 0.6',
      'map50-95 0.5',
      'box_loss[split=val] 1.5',
    ]);
    expect(tellResults(readOk({ metrics: { ...box, 'precision(M)': 0.4 } }))).toEqual([
      'precision[box] 0.6',
      'map50-95[box] 0.5',
      'precision[mask] 0.4',
    ]);
  });
});

describe('a number that its metric cannot take', () => {
  it.each([
    ['accuracy', -0.2],
    ['recall', 250],
    ['rmse', -3],
  ])('%s %d is contradicted', (metric, value) => {
    expect(onlyRun(readOk({ [metric]: value })).results[0]?.contradiction).toBeDefined();
  });

  it.each([
    ['neg_mean_squared_error', -3],
    ['accuracy', 92.5],
    ['mcc', -0.1],
    ['r2', -4],
    ['accuracy_gain', -0.1],
  ])('%s %d is not', (metric, value) => {
    const { results } = onlyRun(readOk({ [metric]: value, f1: 0.5 }));
    expect(results.every(({ contradiction }) => contradiction === undefined)).toBe(true);
  });
});

describe('a key that stands twice', () => {
  it('is not taken, neither the first nor the last', () => {
    const parsed = readOk('{"accuracy": 0.9, "f1": 0.8, "accuracy": 0.1}');
    expect(tellResults(parsed)).toEqual(['f1 0.8']);
    expect(parsed.notes).toContain(
      'Written twice in one object, so that none of both is taken: accuracy.',
    );
  });

  it('is found below lists, in lines and beside NaN, and told where nothing is left', () => {
    const line = '{"metric":"accuracy","k":5,"n":10,"seed":1,"seed":2}';
    expect(readOk(`${line}\n{"metric":"recall","k":2,"n":10}\n`).notes[0]).toContain('seed');
    expect(
      readOk('{"f1": 0.8, "a": [{"b": 1}, {"b": 1, "b": 2}], "loss": NaN}').notes[0],
    ).toContain('a.1.b');
    expect(readProblem('{"accuracy": 0.9, "accuracy": 0.1}').message).toContain('Written twice');
  });

  it('is no other key of the same name elsewhere, nor a text that looks like one', () => {
    const parsed = readOk('{"accuracy": 0.9, "test": {"f1": 0.1}, "f1": 0.8, "x": "\\"f1\\": 1"}');
    expect(parsed.notes.join(' ')).not.toContain('Written twice');
    expect(tellResults(parsed)).toHaveLength(3);
  });
});

describe('tables of scikit-learn', () => {
  const report = lines(
    ',precision,recall,f1-score,support',
    'no,0.8,0.8,0.8000000000000002,10.0',
    'yes,0.8,0.8,0.8000000000000002,10.0',
    'accuracy,0.8,0.8,0.8,0.8',
    'macro avg,0.8,0.8,0.8000000000000002,20.0',
    'weighted avg,0.8,0.8,0.8000000000000002,20.0',
  );

  it('reads a classification report that pandas wrote', () => {
    expect(tellResults(readOk(report))).toEqual(
      expect.arrayContaining(['accuracy 16/20', 'recall[class=yes] 8/10']),
    );
    const alone = report.replace('accuracy,0.8,0.8,0.8,0.8', 'accuracy,,,0.8,20.0');
    expect(tellResults(readOk(alone))).toContain('accuracy 16/20');
  });

  it('holds it against itself as the JSON', () => {
    const { results } = onlyRun(
      readOk(report.replace('accuracy,0.8,0.8,0.8', 'accuracy,0.9,0.9,0.9')),
    );
    expect(results.find(({ metric }) => metric === 'accuracy')?.contradiction).toBeDefined();
    expect(results.some(({ measure }) => measure.kind === 'count')).toBe(false);
  });

  it('reads accuracy alone where a matrix does not say which side is the actual one', () => {
    const parsed = readOk(lines(',cat,dog', 'cat,8,2', 'dog,1,9'));
    expect(tellResults(parsed)).toEqual(['accuracy 17/20']);
    expect(parsed.notes[0]).toContain('only accuracy is read');
  });

  it.each([
    ['columns', lines(',pred_cat,pred_dog', 'cat,8,2', 'dog,1,9')],
    ['rows', lines(',cat,dog', 'actual_cat,8,2', 'actual_dog,1,9')],
    ['the corner', lines('actual,cat,dog', 'cat,8,2', 'dog,1,9')],
    ['columns, turned round', lines(',true_cat,true_dog', 'cat,8,1', 'dog,2,9')],
  ])('reads the whole matrix where %s say it', (_, table) => {
    expect(tellResults(readOk(table))).toEqual(
      expect.arrayContaining([
        'accuracy 17/20',
        'recall[class=cat] 8/10',
        'recall[class=dog] 9/10',
      ]),
    );
  });

  it.each([
    ['other labels before than above', lines(',cat,dog', 'dog,1,9', 'cat,8,2')],
    ['shares', lines(',cat,dog', 'cat,0.8,0.2', 'dog,0.1,0.9')],
    ['a row that is missing', lines(',cat,dog', 'cat,8,2')],
  ])('reads none with %s', (_, table) => {
    expect(readProblem(table).message).toContain('no format');
  });
});

describe('RAGAS beside its JSON', () => {
  it('reads the table of its rows, with what has no score left out', () => {
    const parsed = readOk(
      lines(
        'user_input,retrieved_contexts,response,reference,faithfulness,answer_relevancy',
        `a,"['${'x'.repeat(30_000)}']",b,7,1.0,`,
        'c,[],d,8,0.5,0.5',
        'e,[],f,9,0.0,0.25',
      ),
    );
    expect(tellResults(parsed)).toEqual([
      'faithfulness 0.5 sd 0.5 n 3',
      'answer_relevancy 0.375 sd 0.1768 n 2',
    ]);
  });

  it('reads a summary that holds its scores in an object of their own', () => {
    expect(
      tellResults(
        readOk({
          ragas_scores: { faithfulness: 0.9, answer_relevancy: 0.4 },
          ...{ n_evaluated: 5, per_pair: [{ id: 'a' }] },
        }),
      ),
    ).toEqual(['faithfulness 0.9 n 5', 'answer_relevancy 0.4 n 5']);
  });
});

describe('a file that is too large or in another encoding', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    ...{ user_input: `question ${index}`, response: 'r', retrieved_contexts: ['c'] },
    ...{ faithfulness: 0.5, answer_relevancy: 0.25 },
  }));

  it('is refused by the name of its format, with the way that makes it smaller', () => {
    const { message, hint } = readProblem(rows);
    expect(message).toMatch(/^This is a RAGAS result, and the file has \d+ characters/);
    expect(hint).toContain('assay send FILE');
  });

  it('is refused as what it is where it is known and not read at any size', () => {
    const notebook = { nbformat: 4, cells: [{ source: 'x'.repeat(500_000) }] };
    expect(readProblem(notebook).message).toContain('This is a Jupyter notebook');
  });

  it('is refused by its size where it is of no format, or no JSON', () => {
    expect(readProblem({ text: 'x'.repeat(500_000) }).message).toMatch(/^The file has 5\d+ char/);
    expect(readProblem(`{${'x'.repeat(500_000)}`).message).toMatch(/^The file has 5\d+ char/);
  });

  it('is told to be compressed or in UTF-16', () => {
    const inUtf16 = (text: string): string => text.replace(/[\s\S]/g, '$&\u0000');
    expect(readProblem('\u001F\uFFFD\b\u0000').message).toContain('gzip');
    expect(readProblem(`\uFFFD\uFFFD${inUtf16('{"f1": 0.9}')}`).message).toContain('UTF-16');
  });
});

describe('statistics of both sides that a monitoring tool wrote', () => {
  const text = (name: string, counts: Record<string, number>, present?: number) => ({
    ...{ name, inferred_type: 'String' },
    string_statistics: {
      common: { num_present: present ?? Object.values(counts).reduce((a, b) => a + b, 0) },
      distribution: {
        categorical: {
          buckets: Object.entries(counts).map(([value, count]) => ({ value, count })),
        },
      },
    },
  });
  const number = (name: string, values: number[], levels = [values]) => ({
    ...{ name, inferred_type: 'Fractional' },
    numerical_statistics: {
      common: { num_present: values.length },
      distribution: {
        kll: {
          buckets: [
            { lower_bound: Math.min(...values), upper_bound: Math.max(...values), count: 1 },
          ],
          sketch: { data: levels },
        },
      },
    },
  });
  const values = (shift: number): number[] =>
    Array.from({ length: 400 }, (_, index) => ((index * 37) % 400) / 100 + shift);
  const sides = (shift: number, plan: Record<string, number>) => ({
    version: 0,
    features: [number('age', values(shift)), text('plan', plan)],
  });

  it('judges the values of a whole sketch and the counts by category of SageMaker', () => {
    const { signals } = readOk({
      reference: sides(0, { a: 3000, b: 3000 }),
      current: sides(2, { a: 3010, b: 2990 }),
    });
    expect(signals.map(tellSignal)).toEqual(['age firing critical -', 'plan clean none -']);
  });

  it('says unknown, never none, of what is not held whole or over other bins', () => {
    const part = (shift: number) => ({
      features: [
        number('age', values(shift), [values(shift).slice(0, 100), values(shift).slice(0, 150)]),
        text('plan', { a: 5 }, 9),
        text('kept', { a: 3000, b: 3000 }),
      ],
    });
    const { signals, notes } = readOk({ reference: part(0), current: part(1) });
    expect(signals.map(tellSignal)).toEqual([
      'kept clean none -',
      'age firing unknown -',
      'plan firing unknown -',
    ]);
    expect(notes.join(' ')).toContain('Not compared');
  });

  it('judges histograms of whylogs over the same bins', () => {
    const side = (counts: number[], start = 0) => ({
      columns: {
        x: {
          ...{ counters: { count: '600' }, schema: {} },
          numberSummary: { histogram: { start, end: 4, counts: counts.map(String), n: '600' } },
        },
      },
    });
    const judged = (current: unknown) =>
      readOk({ reference: side([100, 200, 200, 100]), current }).signals.map(tellSignal);
    expect(judged(side([300, 200, 50, 50]))).toEqual(['x firing critical -']);
    expect(judged(side([300, 200, 50, 50], 1))).toEqual(['x firing unknown -']);
  });
});
