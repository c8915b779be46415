import { describe, expect, it } from 'vitest';
import {
  fixture,
  measureOf,
  onlyRun,
  readOk,
  readProblem,
} from '../../../../support/evidence/read';

const json = (): string => fixture('shapes/inspect.json');
const changed = (from: string, to: string): string => {
  const text = json().replace(from, to);
  if (text === json()) throw new Error(`fixture does not hold ${from}`);
  return text;
};

describe('Inspect AI log', () => {
  it('reads n from completed samples and k where the standard error proves 0/1 scores', () => {
    const parsed = readOk(json());
    const run = onlyRun(parsed);
    expect(measureOf(run, 'accuracy', 'scorer=match')).toEqual({
      kind: 'count',
      successes: 180,
      trials: 200,
    });
    expect(measureOf(run, 'mean', 'scorer=f1')).toEqual({
      kind: 'standard-error',
      estimate: 0.75,
      standardError: 0.012,
      trials: 200,
    });
    expect(run).toMatchObject({
      model: { name: 'provider/model-x', version: null },
      dataset: { id: 'triage-cases' },
      commit: '1f2e3d4',
      runId: 'RunA1',
      startedAt: '2026-11-20T10:00:00.000Z',
      finishedAt: '2026-11-20T10:05:00.000Z',
      source: { tool: 'Inspect 0.3.100' },
    });
    expect(parsed.notes.join(' ')).toContain('The data set has 400 samples; 200 of them were run.');
    expect(parsed.blocks[0]?.label).toBe('triage');
  });

  it('keeps the standard error of partial credit', () => {
    const run = onlyRun(readOk(changed('0.021266303', '0.015')));
    expect(measureOf(run, 'accuracy', 'scorer=match')).toEqual({
      kind: 'standard-error',
      estimate: 0.9,
      standardError: 0.015,
      trials: 200,
    });
  });

  it('takes no certainty from a standard error of 0', () => {
    const run = onlyRun(readOk(changed('0.021266303', '0.0')));
    expect(measureOf(run, 'accuracy', 'scorer=match')).toEqual({
      kind: 'point',
      value: 0.9,
      trials: 200,
    });
  });

  it('counts samples, not tries, when there are epochs', () => {
    const parsed = readOk(changed('"config": {}', '"config": { "epochs": 4 }'));
    expect(measureOf(onlyRun(parsed), 'accuracy', 'scorer=match')).toMatchObject({
      kind: 'standard-error',
      trials: 50,
    });
    expect(parsed.notes.join(' ')).toContain('4 times (epochs)');
  });

  it('counts the samples where they are in the log', () => {
    const log = {
      status: 'success',
      eval: { task: 't', model: 'm' },
      results: {
        total_samples: 3,
        completed_samples: 3,
        scores: [{ name: 's', metrics: { accuracy: { value: 0.6667 } } }],
      },
      samples: [
        { scores: { s: { value: 'C' } } },
        { scores: { s: { value: 'I' } } },
        { scores: { s: { value: 'C' } } },
      ],
    };
    expect(measureOf(onlyRun(readOk(log)), 'accuracy')).toEqual({
      kind: 'count',
      successes: 2,
      trials: 3,
    });
    const partial = {
      ...log,
      samples: [...log.samples.slice(1), { scores: { s: { value: 'P' } } }],
    };
    const stated = (value: number) => ({
      ...partial,
      results: { ...log.results, scores: [{ name: 's', metrics: { accuracy: { value } } }] },
    });
    const [graded] = onlyRun(readOk(stated(0.5))).results;
    expect(graded?.measure).toEqual({ kind: 'point', value: 0.5, trials: 3 });
    expect(graded?.contradiction).toBeUndefined();
    // One right, one wrong and one half right come to a half.
    expect(onlyRun(readOk(stated(0.6667))).results[0]?.contradiction).toContain('come to 0.5');
  });

  it('refuses a run that did not end well or has no scores', () => {
    expect(readProblem(changed('"status": "success"', '"status": "error"')).where).toBe('status');
    expect(readProblem({ status: 'success', eval: { task: 't', model: 'm' } }).where).toBe(
      'results.scores',
    );
  });

  it('says which metric is not a number', () => {
    const parsed = readOk(changed('"value": 0.75', '"value": NaN'));
    expect(onlyRun(parsed).results).toHaveLength(1);
    expect(parsed.notes.join(' ')).toContain('mean of f1 is not a number');
  });
});
