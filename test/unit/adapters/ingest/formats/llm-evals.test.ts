import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const prompt = (
  provider: string,
  pass: number,
  fail: number,
  error: number,
  more: object = {},
) => ({
  raw: 'Answer {{q}}',
  label: 'short',
  provider,
  metrics: {
    testPassCount: pass,
    testFailCount: fail,
    testErrorCount: error,
    assertPassCount: 9,
    namedScores: {},
    namedScoresCount: {},
    ...more,
  },
});
const exported = (prompts: object[], more: object = {}) => ({
  evalId: 'eval-Abc',
  results: { version: 3, timestamp: '2026-10-01T20:08:11.168Z', prompts, results: [], stats: {} },
  ...more,
});

describe('promptfoo', () => {
  it('makes one run of each provider, errors counted as not passed', () => {
    const parsed = readOk(
      exported([
        prompt('openai:a', 90, 8, 2, { namedScores: { tone: 45 }, namedScoresCount: { tone: 90 } }),
        prompt('openai:b', 80, 20, 0),
      ]),
    );
    expect(parsed.blocks.map((b) => [b.run.model.name, measureOf(b.run, 'pass_rate')])).toEqual([
      ['openai:a', { kind: 'count', successes: 90, trials: 100 }],
      ['openai:b', { kind: 'count', successes: 80, trials: 100 }],
    ]);
    expect(parsed.blocks[0]?.run).toMatchObject({
      runId: 'eval-Abc',
      startedAt: '2026-10-01T20:08:11.168Z',
    });
    expect(measureOf(parsed.blocks[0]?.run ?? onlyRun(parsed), 'tone')).toEqual({
      kind: 'point',
      value: 0.5,
      trials: 90,
    });
    expect(parsed.routing.model).toBeNull();
    expect(parsed.notes.join(' ')).toMatch(
      /choose the one that goes live.*2 tests ended in an error/,
    );
  });

  it('does not count repeats of one test as independent', () => {
    const row = (q: string, success: boolean) => ({
      promptIdx: 0,
      testIdx: 0,
      success,
      vars: { q },
    });
    const file = exported([prompt('openai:a', 3, 3, 0)], {
      config: { evaluateOptions: { repeat: 2 } },
    });
    const rows = [
      row('a', true),
      row('a', true),
      row('b', true),
      row('b', false),
      row('c', false),
      row('c', false),
    ];
    const parsed = readOk({ ...file, results: { ...file.results, results: rows } });
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'mean',
      mean: 0.5,
      standardDeviation: 0.5,
      trials: 3,
    });
    expect(measureOf(onlyRun(readOk(file)), 'pass_rate')).toEqual({
      kind: 'point',
      value: 0.5,
      trials: 3,
    });
    expect(parsed.notes.join(' ')).toContain('repeated 2 times');
  });

  it('reads version 2 with its table', () => {
    const parsed = readOk({
      results: {
        version: 2,
        timestamp: '2024-01-01T00:00:00Z',
        table: { head: { prompts: [prompt('p', 1, 1, 0)] } },
      },
    });
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 2,
    });
  });

  it('refuses an export in which nothing ran', () => {
    expect(readProblem(exported([prompt('p', 0, 0, 0)])).where).toBe('results.prompts');
  });
});

describe('DeepEval', () => {
  const data = (name: string, score: number | null, success: boolean, more: object = {}) => ({
    name,
    threshold: 0.5,
    success,
    score,
    strictMode: false,
    evaluationModel: 'judge-1',
    ...more,
  });
  const run = {
    testFile: 'test_claims.py',
    hyperparameters: { model: 'claims-llm', model_version: '2.0' },
    testCases: [
      { name: 'a', input: 'x', success: true, metricsData: [data('Answer Relevancy', 0.9, true)] },
      {
        name: 'b',
        input: 'x',
        success: false,
        metricsData: [data('Answer Relevancy', 0.3, false)],
      },
      {
        name: 'c',
        input: 'x',
        success: false,
        metricsData: [data('Answer Relevancy', null, false, { error: 'timeout' })],
      },
      { name: 'd', input: 'x', metricsData: [] },
    ],
    conversationalTestCases: [],
  };

  it.each([
    ['as saved', run],
    ['wrapped', { testRunData: run }],
  ])('reads a run %s', (_, file) => {
    const parsed = readOk(file);
    const read = onlyRun(parsed);
    expect(measureOf(read, 'pass_rate')).toEqual({ kind: 'count', successes: 1, trials: 3 });
    expect(measureOf(read, 'answer relevancy pass rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 3,
    });
    expect(measureOf(read, 'answer relevancy')).toMatchObject({
      kind: 'mean',
      mean: 0.6,
      trials: 2,
    });
    expect(read.model).toEqual({ name: 'claims-llm', version: '2.0' });
    expect(parsed.notes.join(' ')).toMatch(
      /1 test case without a verdict.*1 score could not be calculated.*judge-1/,
    );
  });
});

describe('the verdicts of a tool', () => {
  const judged = (name: string, cases: [score: number, success: boolean][]) => ({
    testCases: cases.map(([score, success], index) => ({
      name: `t${index}`,
      success,
      metricsData: [{ name, score, threshold: 0.5, success }],
    })),
  });
  const read = (name: string, cases: [number, boolean][]) => {
    const { results } = onlyRun(readOk(judged(name, cases)));
    return results.find(({ metric }) => metric === name.toLowerCase());
  };

  it('prove a direction where both sides of the threshold agree', () => {
    expect(
      read('Toxicity', [
        [0.9, true],
        [0.1, false],
      ]),
    ).toMatchObject({ better: 'higher' });
    expect(
      read('Toxicity', [
        [0.9, false],
        [0.1, true],
      ]),
    ).toMatchObject({ better: 'lower' });
    expect(
      read('Toxicity', [
        [0.9, true],
        [0.1, false],
      ])?.contradiction,
    ).toBeUndefined();
  });

  it('contradict the reading of a name that all of them go against', () => {
    const one = read('Bias', [
      [0, false],
      [0.02, false],
    ]);
    expect(one?.contradiction).toContain('2 of 2 verdicts');
    expect(one?.better).toBeUndefined();
    expect(one?.refutes).toBe('lower');
    expect(
      read('My metric', [
        [0, false],
        [0.02, false],
      ]),
    ).toMatchObject({ refutes: 'lower' });
    expect(read('My metric', [[0, false]])?.contradiction).toBeUndefined();
  });

  it('are named case by case where they contradict one another', () => {
    const one = read('Faithfulness', [
      [0.9, true],
      [0.86, false],
      [0.1, false],
    ]);
    expect(one?.contradiction).toContain('t1 (0.86 against 0.5, yet failed)');
  });

  it('say nothing at the threshold itself', () => {
    const one = read('Faithfulness', [
      [0.5, true],
      [0.5, false],
    ]);
    expect(one?.contradiction).toBeUndefined();
    expect(one?.refutes).toBeUndefined();
  });
});

describe('Azure AI evaluation', () => {
  it('reads rows as mean and pass rate, and aggregates without rows as points', () => {
    const row = (score: number | null, verdict: string) => ({
      'inputs.query': 'q',
      'outputs.groundedness.groundedness': score,
      'outputs.groundedness.groundedness_result': verdict,
      'outputs.groundedness.groundedness_threshold': 3,
      'outputs.groundedness.groundedness_reason': 'r',
    });
    const file = {
      rows: [row(5, 'pass'), row(4, 'pass'), row(1, 'fail'), row(null, '')],
      metrics: {
        'groundedness.groundedness': 3.33,
        'groundedness.binary_aggregate': 0.67,
        'custom.score': 0.4,
        'bad.score': NaN,
      },
      studio_url: null,
    };
    const parsed = readOk(JSON.stringify(file).replace('"bad.score":null', '"bad.score":NaN'));
    const run = onlyRun(parsed);
    expect(run.results.map((r) => r.metric)).toEqual([
      'groundedness.groundedness',
      'groundedness.groundedness pass rate',
      'custom.score',
    ]);
    expect(measureOf(run, 'groundedness.groundedness')).toMatchObject({ kind: 'mean', trials: 3 });
    expect(measureOf(run, 'groundedness.groundedness pass rate')).toEqual({
      kind: 'count',
      successes: 2,
      trials: 3,
    });
    expect(parsed.notes.join(' ')).toContain('1 row without a score');
  });
});
