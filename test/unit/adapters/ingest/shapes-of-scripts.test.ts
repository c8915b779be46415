import { describe, expect, it } from 'vitest';
import { onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults } from '../../../support/evidence/told';

/** Forms in which scripts and notebooks keep results, with names and numbers of this project's own. */
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
    ['perplexity', -10.5],
    ['context_recall', -0.5],
  ])('%s %d is contradicted', (metric, value) => {
    expect(onlyRun(readOk({ [metric]: value })).results[0]?.contradiction).toBeDefined();
  });

  it.each([
    ['neg_mean_squared_error', -3],
    ['accuracy', 92.5],
    ['mcc', -0.1],
    ['r2', -4],
    ['accuracy_gain', -0.1],
    ['nauc_recall_at_1_std', -0.07],
  ])('%s %d is not', (metric, value) => {
    const { results } = onlyRun(readOk({ [metric]: value, f1: 0.5 }));
    expect(results.every(({ contradiction }) => contradiction === undefined)).toBe(true);
  });
});

describe('a share with what its own file says of it', () => {
  const harness = (error: number, repeats = 1) => ({
    results: { quiz: { 'acc,none': 0.95, 'acc_stderr,none': error } },
    ...{ versions: { quiz: 1 }, configs: { quiz: { repeats } } },
    'n-samples': { quiz: { effective: 201 } },
  });
  const contradictionOf = (file: unknown): string | undefined =>
    onlyRun(readOk(file)).results[0]?.contradiction;

  it.each([0.0001, 153])('is contradicted by a standard error of %d', (error) => {
    expect(contradictionOf(harness(error))).toContain('201 right or wrong answers');
  });

  it('is not by the one that it has, nor where answers were tried again', () => {
    expect(contradictionOf(harness(0.0154))).toBeUndefined();
    expect(contradictionOf(harness(0.001, 5))).toBeUndefined();
  });

  it('holds percentages that were not rounded to their counts', () => {
    const checked = (percent: number) => ({
      success: true,
      results: [
        {
          success: true,
          expectation_config: {
            ...{ type: 'expect_column_values_to_be_between', meta: {} },
            kwargs: { column: 'fare', mostly: 0.9 },
          },
          result: {
            ...{ element_count: 15_000, missing_count: 0 },
            ...{ unexpected_count: 12, unexpected_percent: percent },
          },
          exception_info: { raised_exception: false },
        },
      ],
      ...{ statistics: { evaluated_expectations: 1 }, meta: { run_id: { run_name: 'n' } } },
    });
    const rows = (percent: number) =>
      onlyRun(readOk(checked(percent))).results.find(({ metric }) => metric !== 'pass_rate');
    expect(rows(0.07333333333333333)?.contradiction).toContain('unexpected');
    expect(rows(0.08)?.contradiction).toBeUndefined();
    expect(rows(0.1)?.contradiction).toBeUndefined();
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
