import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { LARGEST_BODY_BYTES } from '../../../../src/app/evidence/receive-evidence';
import { factsOf } from '../../../../src/words/people/identity';
import { measureOf, onlyRun, readOk, readProblem } from '../../../support/evidence/read';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const identified = {
  model: 'claims-doc',
  modelVersion: '1.4.0',
  modelDigest: `sha256:${A.toUpperCase()}`,
  dataset: { id: 'holdout-v3', sha256: B },
  commit: '0a1b2c3',
  promptDigest: A,
  configDigest: B,
  tools: { inspect_ai: '0.3.137', python: '3.12', mylib: null },
  judge: { model: 'gpt-4.1', rubricDigest: A, rubricVersion: 3 },
  seed: 42,
  environment: 'linux x86-64',
  results: [{ metric: 'faithfulness', successes: 90, trials: 100 }],
};

describe('what made the numbers of a run', () => {
  it('is read whole', () => {
    expect(factsOf(onlyRun(readOk(identified)))).toEqual({
      model: 'claims-doc',
      modelVersion: '1.4.0',
      modelDigest: A,
      dataset: 'holdout-v3',
      datasetDigest: B,
      promptDigest: A,
      configDigest: B,
      judge: 'gpt-4.1',
      rubricDigest: A,
      rubricVersion: '3',
      tools: 'inspect_ai 0.3.137, mylib, python 3.12',
      commit: '0a1b2c3',
      seed: '42',
      environment: 'linux x86-64',
    });
  });

  it('is left out where a file states none of it', () => {
    const run = onlyRun(readOk({ modelVersion: '1', results: identified.results }));
    expect(run).not.toHaveProperty('identity');
    expect(factsOf(run)).toEqual({ modelVersion: '1' });
  });

  it('takes a judge and a tool by name alone', () => {
    const run = onlyRun(readOk({ ...identified, judge: 'gpt-4.1', tools: 'ragas' }));
    expect(run.identity?.judge).toEqual({ model: 'gpt-4.1' });
    expect(run.identity?.tools).toEqual([{ name: 'ragas', version: null }]);
  });

  it.each([
    [{ judge: { modle: 'gpt' } }, 'judge.modle'],
    [{ judge: { rubricVersion: '1' } }, 'judge.model'],
    [{ tools: ['ragas'] }, 'tools'],
    [{ seed: true }, 'seed'],
    [{ promptDigest: 7 }, 'promptDigest'],
  ])('names the place of what cannot be read: %j', (wrong, where) => {
    expect(readProblem({ ...identified, ...wrong }).where).toBe(where);
  });
});

const compared = {
  modelVersion: '1.5.0',
  dataset: { id: 'holdout-v3', sha256: B },
  baseline: {
    name: 'champion',
    modelVersion: '1.4.0',
    dataset: { id: 'holdout-v3', sha256: B },
    results: [
      { metric: 'accuracy', successes: 90, trials: 100 },
      { metric: 'recall', slice: 'age > 60', successes: 8, trials: 10 },
    ],
  },
  results: [
    { metric: 'accuracy', successes: 95, trials: 100 },
    { metric: 'recall', slice: 'age > 60', successes: 9, trials: 10 },
    { metric: 'latency', value: 2 },
  ],
};

describe('a baseline that a run states once', () => {
  it('stands beside each result that it has a number for', () => {
    const { results } = onlyRun(readOk(compared));
    const head = {
      name: 'champion',
      modelVersion: '1.4.0',
      dataset: { id: 'holdout-v3', sha256: B },
    };
    expect(results.map(({ baseline }) => baseline)).toEqual([
      { ...head, measure: { kind: 'count', successes: 90, trials: 100 } },
      { ...head, measure: { kind: 'count', successes: 8, trials: 10 } },
      null,
    ]);
  });

  it('lends its name to a number inside a result', () => {
    const { results } = onlyRun(
      readOk({
        modelVersion: '2',
        baseline: { name: 'champion', dataset: 'holdout-v3' },
        results: [{ metric: 'accuracy', k: 9, n: 10, baseline: { k: 8, n: 10 } }],
      }),
    );
    expect(results[0]?.baseline).toEqual({
      name: 'champion',
      dataset: { id: 'holdout-v3', sha256: null },
      measure: { kind: 'count', successes: 8, trials: 10 },
    });
  });

  it.each([
    ['another name inside a result', { name: 'other', k: 8, n: 10 }, 'results[0].baseline.name'],
    [
      'another data set inside a result',
      { k: 8, n: 10, dataset: 'v2' },
      'results[0].baseline.dataset',
    ],
    ['a number in both places', { name: 'champion', k: 8, n: 10 }, 'baseline.results[0]'],
  ])('is refused with %s', (_, baseline, where) => {
    const results = [{ metric: 'accuracy', k: 9, n: 10, baseline }, compared.results[1]];
    expect(readProblem({ ...compared, results }).where).toBe(where);
  });

  it('is refused where a number stands beside no result', () => {
    const results = compared.results.slice(0, 1);
    expect(readProblem({ ...compared, results })).toMatchObject({ where: 'baseline.results[1]' });
  });

  it('needs a name', () => {
    const problem = readProblem({
      ...compared,
      baseline: { ...compared.baseline, name: undefined },
    });
    expect(problem.where).toBe('baseline.name');
  });
});

describe('the class and the average of a result', () => {
  it('are kept as they are named', () => {
    const { results } = onlyRun(
      readOk({
        modelVersion: '1',
        results: [
          { metric: 'recall', positiveClass: 'fraud', k: 9, n: 10 },
          { metric: 'f1', averaging: 'Macro', value: 0.8 },
        ],
      }),
    );
    expect(results[0]?.positiveClass).toBe('fraud');
    expect(results[1]?.averaging).toBe('macro');
  });

  it('make the class of a matrix positive', () => {
    const matrix = {
      labels: ['no', 'fraud'],
      matrix: [
        [5, 1],
        [0, 4],
      ],
    };
    const run = onlyRun(
      readOk({ modelVersion: '1', results: [{ ...matrix, positiveClass: 'fraud' }] }),
    );
    expect(measureOf(run, 'confusion')).toMatchObject({ positive: 'fraud' });
    expect(
      readProblem({ modelVersion: '1', results: [{ ...matrix, positiveClass: 'theft' }] }).where,
    ).toBe('results[0].positiveClass');
  });
});

const table = {
  modelVersion: '1',
  results: [{ metric: 'accuracy', successes: 2, trials: 3 }],
  items: {
    ids: ['a', 'b', 'c'],
    clusters: ['x', 'x', 'y'],
    metrics: [
      { metric: 'accuracy', pass: '101' },
      { metric: 'score', scores: [0.5, null, 0.25] },
    ],
  },
};

describe('items of a run', () => {
  it('are read from one table for all metrics', () => {
    const parsed = readOk(table);
    expect(parsed.blocks[0]?.items).toEqual([
      {
        ...{ metric: 'accuracy', slice: null, kind: 'pass' },
        ids: ['a', 'b', 'c'],
        values: [1, 0, 1],
        clusters: ['x', 'x', 'y'],
      },
      {
        ...{ metric: 'score', slice: null, kind: 'score' },
        ids: ['a', 'c'],
        values: [0.5, 0.25],
        clusters: ['x', 'y'],
      },
    ]);
  });

  it('give the results that the file does not state', () => {
    const { results } = onlyRun(readOk({ modelVersion: '1', items: table.items }));
    expect(results.map(({ metric, measure }) => [metric, measure])).toEqual([
      ['accuracy', { kind: 'count', successes: 2, trials: 3 }],
      ['score', { kind: 'mean', mean: 0.375, standardDeviation: Math.sqrt(0.03125), trials: 2 }],
    ]);
  });

  it('are read from a list of objects, tries numbered in order', () => {
    const items = [
      { id: 'a', pass: true },
      { id: 'a', pass: 0 },
      { id: 7, pass: 1 },
    ];
    const parsed = readOk({
      modelVersion: '1',
      results: [{ metric: 'accuracy', value: 0.66 }],
      items,
    });
    expect(parsed.blocks[0]?.items).toEqual([
      {
        ...{ metric: 'accuracy', slice: null, kind: 'pass' },
        ids: ['a', 'a', '7'],
        values: [1, 0, 1],
        attempts: [1, 2, 1],
      },
    ]);
  });

  it('contradict a result that they do not come to', () => {
    const { results } = onlyRun(
      readOk({ ...table, results: [{ metric: 'accuracy', successes: 3, trials: 3 }] }),
    );
    expect(results[0]?.contradiction).toContain('2 of 3 pass');
  });

  it.each([
    [{ ids: ['a', 'b', 'c'], metrics: [{ metric: 'm', pass: '10' }] }, 'items.metrics[0].pass'],
    [{ ids: ['a'], metrics: [{ metric: 'm', pass: '2' }] }, 'items.ids[0]'],
    [{ ids: ['a'], metrics: [{ metric: 'm' }] }, 'items.metrics[0]'],
    [{ ids: ['a'], attempts: [1, 2], metrics: [{ metric: 'm', pass: '1' }] }, 'items.attempts'],
    [{ ids: ['a', 'a'], attempts: [1, 1], metrics: [{ metric: 'm', pass: '11' }] }, 'items.ids[1]'],
    ['1010', 'items'],
  ])('are refused where they cannot be read: %j', (items, where) => {
    expect(readProblem({ modelVersion: '1', results: [], items }).where).toBe(where);
  });

  it('are ten thousand within what an intake takes, with three metrics and clusters', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const pass = '1'.repeat(10_000);
    const body = JSON.stringify({
      ...{ modelVersion: '1', results: [] },
      items: {
        ids,
        clusters: ids.map((_, index) => `${index % 500}`),
        metrics: ['accuracy', 'groundedness', 'safe'].map((metric) => ({ metric, pass })),
      },
    });
    expect(body.length).toBeLessThan(LARGEST_BODY_BYTES);
    const read = readEvidence(body);
    expect(read.ok && read.parsed.blocks[0]?.items?.map(({ ids: kept }) => kept.length)).toEqual([
      10_000, 10_000, 10_000,
    ]);
  });
});
