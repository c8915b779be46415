import { describe, expect, it } from 'vitest';
import { onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults, tellSignal } from '../../../support/evidence/told';

/** Tables and lists as scripts and tools write them, with names and numbers of this project's own. */
const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

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
        number('age', values(shift), [values(shift), values(shift).slice(0, 150)]),
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

describe('lists that look like another tool', () => {
  it('takes constraints of whylogs only as met or not, and not with a score', () => {
    expect(tellResults(readOk([['min of age', 1, 0, null]]))).toEqual(['pass_rate 1/1']);
    for (const row of [
      ['src/a.py', 345, 345, 0.87],
      ['src/a.py', 1, 0, 0.87],
      ['src/a.py', 12, 3],
    ]) {
      expect(readProblem([row, row]).message).toContain('no format');
    }
  });

  it('takes alerts that state no status of their own for those of their message', () => {
    const message = (status: string) => ({
      ...{ version: '4', groupKey: 'g', status, receiver: 'r' },
      alerts: [
        { labels: { alertname: 'A', severity: 'warning' }, startsAt: '2026-03-07T06:33:21Z' },
        { status: 'resolved', labels: { alertname: 'B' }, startsAt: '2026-03-07T06:33:21Z' },
      ],
    });
    const told = readOk(message('firing')).signals.map(({ name, state }) => `${name} ${state}`);
    expect(told).toEqual(['A firing', 'B resolved']);
    expect(readProblem(message('odd')).nearest).toBe('alertmanager');
  });

  it('is called nearest to a format only where half of its marks are there', () => {
    expect(readProblem({ spec: {}, metadata: { name: 'x' } }).nearest).toBeUndefined();
  });
});
