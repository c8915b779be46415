import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../src/adapters/ingest/formats/assay/assay-csv';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

describe("Assay's own CSV", () => {
  it('reads quotes, CRLF, a byte order mark and nested columns', () => {
    const text =
      '\uFEFFmetric,k,n,slice,model_version,dataset_id,started_at,baseline_name,baseline_k,baseline_n\r\n' +
      'accuracy,455,500,"region=a,b ""north""",1.4,holdout,2026-11-20T10:00:00Z,champion,440,500\r\n' +
      'recall,9,10,,1.4,holdout,2026-11-20T10:00:00Z,,,\r\n';
    const run = onlyRun(readOk(text));
    expect(run).toMatchObject({
      model: { version: '1.4' },
      dataset: { id: 'holdout' },
      startedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(measureOf(run, 'accuracy', 'region=a,b "north"')).toEqual({
      kind: 'count',
      successes: 455,
      trials: 500,
    });
    expect(run.results[0]?.baseline?.measure).toEqual({
      kind: 'count',
      successes: 440,
      trials: 500,
    });
    expect(measureOf(run, 'recall')).toEqual({ kind: 'count', successes: 9, trials: 10 });
  });

  it('reads semicolons and tabs', () => {
    expect(measureOf(onlyRun(readOk('metric;value;n\nbleu;0.4;9\n')), 'bleu')).toEqual({
      kind: 'point',
      value: 0.4,
      trials: 9,
    });
    expect(measureOf(onlyRun(readOk('metric\tvalue\nbleu\t1e-3\n')), 'bleu')).toEqual({
      kind: 'point',
      value: 0.001,
      trials: null,
    });
  });

  it('makes one run of each model version', () => {
    const parsed = readOk('metric,k,n,model_version\na,1,2,1\na,2,2,2\n');
    expect(parsed.blocks.map((b) => b.run.model.version)).toEqual(['1', '2']);
  });

  it.each([
    ['a decimal comma', 'metric;value\nbleu;0,97\n', /decimal point/, 'line 2, column value'],
    ['a decimal comma that splits a cell', 'metric,value\nbleu,0,97\n', /decimal comma/, 'line 2'],
    ['a percent sign', 'metric,value\nacc,97%\n', /0\.97/, 'line 2, column value'],
    ['an unknown column', 'metric,k,n,sclice\na,1,2,x\n', /slice/, 'line 1'],
    ['a matrix', 'metric,k,n,labels\na,1,2,x\n', /JSON/, 'line 1'],
  ])('refuses %s with a hint', (_, text, hint, where) => {
    const problem = readProblem(text, 'results.csv');
    expect(problem.where).toBe(where);
    expect(problem.hint).toMatch(hint);
  });

  it.each([
    ['successes over trials', 'metric,successes,trials\na,1,2\nb,3,2\n', 'line 3.successes'],
    ['a row twice', 'metric,k,n\na,1,2\na,1,2\n', 'line 3'],
    ['a header alone', 'metric,k,n\n', 'line 2'],
    ['a column twice', 'metric,k,k\na,1,2\n', 'line 1'],
  ])('refuses %s and says where', (_, text, where) => {
    expect(readProblem(text, 'results.csv').where).toBe(where);
  });

  it('is known by its header alone', () => {
    const table = { columns: ['metric', 'k', 'n'], rows: [] };
    expect(detect({ syntax: 'csv', value: table, fileName: null, notes: [] })).toBeGreaterThan(0.5);
    expect(
      detect({
        syntax: 'csv',
        value: { columns: ['epoch', 'k'], rows: [] },
        fileName: null,
        notes: [],
      }),
    ).toBeLessThan(0.5);
  });
});
