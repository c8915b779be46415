import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../src/adapters/ingest/formats/assay/assay-json';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const whole = {
  issue: 'AI-1',
  modelVersion: '1.4.0',
  model: 'claims-doc',
  dataset: { id: 'holdout-v3', sha256: 'A'.repeat(64) },
  commit: '0a1b2c3',
  runId: 'run-7',
  startedAt: '2026-11-20T10:00:00+01:00',
  finishedAt: '2026-11-20T10:10:00Z',
  results: [
    { metric: 'Accuracy', successes: 970, trials: 1000, slice: 'age>60' },
    { metric: 'recall', k: 9, n: 10, baseline: { name: 'champion', k: 8, n: 10 } },
    { metric: 'latency', mean: 1.2, sd: 0.4, n: 50 },
    { metric: 'bleu', value: 0.4, n: 12 },
    { metric: 'rouge', value: 0.4, stderr: 0.01 },
    { metric: 'f1', value: 0.9, ciLow: 0.85, ci_high: 0.94, confidence: 0.95, n: 300 },
    { metric: 'auc', auc: 0.9, positives: 40, negatives: 60 },
    { metric: 'auroc', value: 0.8, positives: 40, negatives: 60 },
    {
      metric: 'confusion',
      labels: ['no', 'yes'],
      matrix: [
        [5, 1],
        [0, 4],
      ],
      positive: 'yes',
    },
  ],
};

const withResult = (result: unknown): unknown => ({ modelVersion: '1', results: [result] });

describe("Assay's own JSON", () => {
  it('reads every kind of measure', () => {
    const parsed = readOk(whole);
    expect(parsed.routing).toEqual({ issueKey: 'AI-1', model: 'claims-doc', version: '1.4.0' });
    const run = onlyRun(parsed);
    expect(run.dataset).toEqual({ id: 'holdout-v3', sha256: 'a'.repeat(64) });
    expect(run).toMatchObject({
      commit: '0a1b2c3',
      runId: 'run-7',
      startedAt: '2026-11-20T09:00:00.000Z',
      finishedAt: '2026-11-20T10:10:00.000Z',
    });
    expect(run.results.map((r) => [r.metric, r.measure])).toEqual([
      ['accuracy', { kind: 'count', successes: 970, trials: 1000 }],
      ['recall', { kind: 'count', successes: 9, trials: 10 }],
      ['latency', { kind: 'mean', mean: 1.2, standardDeviation: 0.4, trials: 50 }],
      ['bleu', { kind: 'point', value: 0.4, trials: 12 }],
      ['rouge', { kind: 'standard-error', estimate: 0.4, standardError: 0.01, trials: null }],
      [
        'f1',
        {
          kind: 'interval',
          estimate: 0.9,
          lower: 0.85,
          upper: 0.94,
          confidence: 0.95,
          trials: 300,
        },
      ],
      ['auc', { kind: 'auc', auc: 0.9, positives: 40, negatives: 60 }],
      ['auroc', { kind: 'auc', auc: 0.8, positives: 40, negatives: 60 }],
      [
        'confusion',
        {
          kind: 'confusion',
          labels: ['no', 'yes'],
          matrix: [
            [5, 1],
            [0, 4],
          ],
          positive: 'yes',
        },
      ],
    ]);
    expect(run.results[0]?.slice).toBe('age>60');
    expect(run.results[1]?.baseline).toEqual({
      name: 'champion',
      measure: { kind: 'count', successes: 8, trials: 10 },
    });
  });

  it('reads the flat form in snake case and says that the start is not stated', () => {
    const parsed = readOk({
      metric: 'accuracy',
      k: 455,
      n: 500,
      slice: 'age>60',
      model_version: '1.4',
      dataset: { id: 'h', sha256: 'b'.repeat(64) },
      evaluated_at: '2026-11-20T10:00:00Z',
    });
    const run = onlyRun(parsed);
    expect(measureOf(run, 'accuracy', 'age>60')).toEqual({
      kind: 'count',
      successes: 455,
      trials: 500,
    });
    expect(run).toMatchObject({
      model: { version: '1.4' },
      startedAt: null,
      finishedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(parsed.notes.join(' ')).toContain('started_at');
  });

  it('gathers lines of flat results into runs', () => {
    const lines = [
      { metric: 'a', k: 1, n: 2, model_version: '1' },
      { metric: 'b', k: 1, n: 2, model_version: '1' },
      { metric: 'a', k: 2, n: 2, model_version: '2' },
    ];
    const parsed = readOk(lines.map((line) => JSON.stringify(line)).join('\r\n'), 'x.ndjson');
    expect(parsed.blocks.map((b) => [b.run.model.version, b.run.results.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect(parsed.routing.version).toBeNull();
  });

  it.each([
    ['successes over trials', { metric: 'a', successes: 11, trials: 10 }, 'results[0].successes'],
    ['negative successes', { metric: 'a', successes: -1, trials: 10 }, 'results[0].successes'],
    ['fractional successes', { metric: 'a', successes: 0.97, trials: 10 }, 'results[0].successes'],
    ['text for a number', { metric: 'a', k: '9', n: 10 }, 'results[0].k'],
    ['no trials', { metric: 'a', k: 9, n: 0 }, 'results[0].n'],
    ['trials alone', { metric: 'a', successes: 3 }, 'results[0].trials'],
    [
      'an unknown field',
      { metric: 'a', successes: 1, trials: 2, acuracy: 1 },
      'results[0].acuracy',
    ],
    ['no metric', { successes: 1, trials: 2 }, 'results[0].metric'],
    ['an empty metric', { metric: ' ', successes: 1, trials: 2 }, 'results[0].metric'],
    [
      'one field in two spellings',
      { metric: 'a', k: 1, successes: 1, n: 2 },
      'results[0].successes',
    ],
    ['two numbers in one result', { metric: 'a', k: 1, n: 2, value: 0.5 }, 'results[0].value'],
    [
      'an interval around something else',
      { metric: 'a', value: 0.5, ciLow: 0.6, ciHigh: 0.7, confidence: 0.95 },
      'results[0].value',
    ],
    [
      'a confidence in percent',
      { metric: 'a', value: 0.5, ciLow: 0.4, ciHigh: 0.7, confidence: 95 },
      'results[0].confidence',
    ],
    [
      'an interval without its level',
      { metric: 'a', value: 0.5, ciLow: 0.4, ciHigh: 0.7 },
      'results[0].confidence',
    ],
    ['a negative deviation', { metric: 'a', mean: 0.5, sd: -0.4, n: 7 }, 'results[0].sd'],
    ['an AUC over 1', { metric: 'auc', auc: 90, positives: 1, negatives: 1 }, 'results[0].auc'],
    [
      'a matrix that is not square',
      { metric: 'confusion', labels: ['a', 'b'], matrix: [[1, 2]] },
      'results[0].matrix',
    ],
    [
      'a positive label that is none',
      {
        metric: 'confusion',
        labels: ['a', 'b'],
        matrix: [
          [1, 2],
          [3, 4],
        ],
        positive: 'c',
      },
      'results[0].positive',
    ],
    [
      'a baseline of another kind',
      { metric: 'a', k: 1, n: 2, baseline: { name: 'x', value: 0.4 } },
      'results[0].baseline',
    ],
    [
      'a baseline without a name',
      { metric: 'a', k: 1, n: 2, baseline: { k: 1, n: 2 } },
      'results[0].baseline.name',
    ],
    [
      'too many successes in a baseline',
      { metric: 'a', k: 1, n: 2, baseline: { name: 'x', k: 3, n: 2 } },
      'results[0].baseline.k',
    ],
  ])('refuses %s and says where', (_, result, where) => {
    const problem = readProblem(withResult(result));
    expect(problem.where).toBe(where);
    expect(problem.message).toContain(where);
  });

  it.each([
    ['an issue that is no key', { issue: 'see ticket', results: whole.results }, 'issue'],
    ['a time without zone', { ...whole, startedAt: '2026-11-20T10:00:00' }, 'startedAt'],
    ['an end before the start', { ...whole, finishedAt: '2026-11-20T08:00:00Z' }, 'finishedAt'],
    ['a version that is a number', { ...whole, modelVersion: 1.4 }, 'modelVersion'],
    ['a short digest', { ...whole, dataset: { id: 'x', sha256: 'abc' } }, 'dataset.sha256'],
    ['an unknown head field', { ...whole, modelversion: '2' }, 'modelversion'],
    ['an empty list', { ...whole, results: [] }, 'results'],
    ['a result twice', { ...whole, results: [whole.results[1], whole.results[1]] }, 'results[1]'],
  ])('refuses %s', (_, file, where) => {
    expect(readProblem(file).where).toBe(where);
  });

  it('proposes the field that was meant', () => {
    expect(readProblem(withResult({ metric: 'a', sucesses: 1, trials: 2 })).hint).toContain(
      'successes',
    );
  });

  it('takes NaN for no number', () => {
    expect(readProblem('{"modelVersion":"1","results":[{"metric":"a","value":NaN}]}').where).toBe(
      'results[0].value',
    );
  });

  it('names what is not stated', () => {
    const { notes } = readOk({ metric: 'accuracy', value: 91.2 });
    expect(notes.join(' ')).toMatch(
      /model version.*data set.*run began.*how many samples.*percentage/,
    );
  });

  it('is not confused with other lists of metrics', () => {
    const document = {
      syntax: 'json' as const,
      fileName: null,
      notes: [],
      value: { metrics: [{ metric: 'x' }] },
    };
    expect(detect(document)).toBeLessThan(0.5);
  });
});
