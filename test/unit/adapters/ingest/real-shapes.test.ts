import { describe, expect, it } from 'vitest';
import { onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults } from '../../../support/evidence/told';

/** Shapes of public result files, with names and numbers of this project's own. */
const row = (precision: number, recall: number, support: number) => ({
  ...{ precision, recall, support },
  'f1-score': (2 * precision * recall) / (precision + recall),
});

const report = {
  cat: row(0.8, 0.8, 10),
  dog: row(0.8, 0.8, 10),
  accuracy: 0.8,
  'macro avg': row(0.8, 0.8, 20),
  'weighted avg': row(0.8, 0.8, 20),
};

describe('a JUnit report of Vitest', () => {
  const file = (attributes: string): string =>
    `<testsuites name="vitest" tests="3" failures="0" errors="0"${attributes}>
      <testsuite name="a" tests="3" failures="0" errors="0" skipped="1">
        <testcase classname="a" name="one"/><testcase classname="a" name="two"/>
        <testcase classname="a" name="three"><skipped/></testcase>
      </testsuite></testsuites>`;

  it('states no skipped tests at its root, which contradicts nothing', () => {
    const [whole] = onlyRun(readOk(file(''))).results;
    expect(whole).toMatchObject({ measure: { successes: 2, trials: 2 } });
    expect(whole?.contradiction).toBeUndefined();
  });

  it('is contradicted where the root says that none was skipped', () => {
    expect(onlyRun(readOk(file(' skipped="0"'))).results[0]?.contradiction).toMatch(/3 tests/);
  });
});

describe('metrics that a script wraps', () => {
  it('finds a classification report below "metrics"', () => {
    const parsed = readOk({
      metrics: { accuracy: 0.8, classification_report: report },
      config: {},
    });
    expect(parsed.format).toBe('sklearn-report');
    expect(tellResults(parsed)).toContain('accuracy 16/20');
  });

  it('holds the accuracy of the report against the one beside it', () => {
    const { results } = onlyRun(
      readOk({ metrics: { accuracy: 0.9, classification_report: report } }),
    );
    expect(results.find(({ metric }) => metric === 'accuracy')?.contradiction).toMatch(
      /0\.8.*beside it 0\.9/,
    );
    expect(results.some(({ measure }) => measure.kind === 'count')).toBe(false);
  });

  it('takes the name without what only wraps it', () => {
    expect(tellResults(readOk({ metrics: { accuracy: 0.9 }, test: { f1: 0.8 } }))).toEqual([
      'accuracy 0.9',
      'f1[split=test] 0.8',
    ]);
  });

  it('counts the rows that stand beside a mean, where they come to it', () => {
    const rows = [0.2, 0.4, 0.6].map((faithfulness) => ({ user_input: 'q', faithfulness }));
    expect(tellResults(readOk({ aggregate: { faithfulness: 0.4 }, per_question: rows }))).toEqual([
      'faithfulness 0.4 sd 0.2 n 3',
    ]);
    const [other] = onlyRun(
      readOk({ aggregate: { faithfulness: 0.7 }, per_question: rows }),
    ).results;
    expect(other).toMatchObject({ measure: { kind: 'point', value: 0.7 } });
    expect(other?.contradiction).toMatch(/0\.4 over 3 rows/);
  });

  it('takes nothing from the depths of a file with lists', () => {
    const problem = readProblem({ layers: [1, 2], model: { attention: { f1: 0.9 } } });
    expect(problem.message).toMatch(/no format/);
  });
});

describe('drift of a script', () => {
  it.each([
    { feature_results: { km: { ks_statistic: 0.2, drift_detected: true } }, drift_detected: true },
    { threshold: 0.05, features: { km: { p_value: 0.2, drift_detected: false } } },
    { drift_detected: false, drifted_features: [], features_checked: ['km'] },
  ])('is named and never flagged: %j', (file) => {
    expect(readProblem(file).message).toMatch(/project's own drift report/);
  });
});

describe('what is no result', () => {
  it('says of Markdown without front matter what would be read', () => {
    const problem = readProblem('# Model\n\n- accuracy: **0.9**\n', 'README.md');
    expect(problem.message).toMatch(/Markdown without front matter/);
    expect(problem.hint).toMatch(/model-index/);
  });

  it('names the columns of an unknown CSV', () => {
    expect(readProblem('colour,weight\nred,3\n', 'a.csv').message).toMatch(
      /It holds: colour, weight\./,
    );
  });
});

describe('a classification report in rounded numbers', () => {
  const rounded = {
    a: { precision: 0.73, recall: 0.8, 'f1-score': 0.76, support: 535 },
    b: { precision: 0.75, recall: 0.67, 'f1-score': 0.71, support: 511 },
    c: { precision: 0.79, recall: 0.8, 'f1-score': 0.8, support: 504 },
    accuracy: 0.76,
    macro_avg: { precision: 0.76, recall: 0.76, 'f1-score': 0.76, support: 1550 },
    weighted_avg: { precision: 0.76, recall: 0.76, 'f1-score': 0.76, support: 1550 },
  };

  it('is no k of n, though some of its shares come out whole', () => {
    const parsed = readOk({ classification_report: rounded });
    const { results } = onlyRun(parsed);
    expect(results.some(({ measure }) => measure.kind === 'count')).toBe(false);
    expect(tellResults(parsed)).toEqual(
      expect.arrayContaining(['accuracy 0.76', 'recall[class=a] 0.8']),
    );
    expect(parsed.notes.join(' ')).toMatch(/rounded/);
  });

  it('counts a class whose size is below what its digits tell apart', () => {
    const average = { precision: 0.76, recall: 0.79, 'f1-score': 0.78, support: 1089 };
    const small = {
      ...rounded,
      b: { ...rounded.b, support: 50, recall: 0.68 },
      accuracy: 0.79,
      macro_avg: { ...average, recall: 0.76, 'f1-score': 0.76 },
      weighted_avg: average,
    };
    const told = tellResults(readOk(small));
    expect(told).toEqual(expect.arrayContaining(['recall[class=b] 34/50', 'recall[class=a] 0.8']));
  });
});

describe('RAGAS as projects write it', () => {
  const rows = [
    { question: 'a', scores: { faithfulness: 0.5, context_recall: 1 } },
    { question: 'b', scores: { faithfulness: 0.7, context_recall: null } },
  ];

  it('reads scores in an object of each row, and a summary alone in a list', () => {
    expect(tellResults(readOk({ results: rows }))).toEqual([
      'faithfulness 0.6 sd 0.1414 n 2',
      'context_recall 1 n 1',
    ]);
    expect(
      tellResults(readOk([{ num_samples: 30, faithfulness: 0.74, answer_relevancy: 0.58 }])),
    ).toEqual(['faithfulness 0.74 n 30', 'answer_relevancy 0.58 n 30']);
  });

  it('holds the rows against the means that the file states', () => {
    const against = (faithfulness: number) =>
      onlyRun(readOk({ samples: rows, averages: { faithfulness, context_recall: 1 } })).results[0];
    expect(against(0.6)?.contradiction).toBeUndefined();
    expect(against(0.9)).toMatchObject({ measure: { kind: 'point', value: 0.9 } });
    expect(against(0.9)?.contradiction).toMatch(/0\.6 over 2 rows/);
  });

  it('takes a mean that was written into every row for a bare number', () => {
    const copied = [1, 2, 3].map(() => ({
      question: 'q',
      ragas: { faithfulness: 0.775, context_recall: 0.49 },
    }));
    const averages = { ragas: { faithfulness: 0.775, context_recall: 0.49 } };
    expect(tellResults(readOk({ samples: copied, averages }))).toEqual([
      'faithfulness 0.775',
      'context_recall 0.49',
    ]);
  });

  it('refuses rows in which the judge failed, and says so', () => {
    const failed = [{ question: 'q', scores: { faithfulness: null, answer_relevancy: null } }];
    expect(readProblem({ turns: failed, count: 1 }).hint).toMatch(/NaN.*judge failed/);
  });
});

describe('metrics that a script wrote', () => {
  it('leaves out those of another model that it compares with', () => {
    const file = {
      summary: { faithfulness: 0.9, context_recall: 0.8 },
      vs_baseline: { faithfulness: 0.7, context_recall: 0.6 },
    };
    const read = readOk(file);
    expect(tellResults(read)).toEqual(['faithfulness 0.9', 'context_recall 0.8']);
    expect(read.notes.join(' ')).toContain('Of another model, and no evidence of this one');
    expect(readProblem({ baseline: { accuracy: 0.9 } }).message).toContain('of another model');
  });

  it('takes a mean that stands in every row for a bare number', () => {
    const rows = [0.9, 0.7, 0.8].map((accuracy) => ({ accuracy, recall: 0.85 }));
    expect(tellResults(readOk({ accuracy: 0.8, recall: 0.85, results: rows }))).toEqual([
      'accuracy 0.8 sd 0.1 n 3',
      'recall 0.85',
    ]);
  });

  it('offers the sizes that scripts name', () => {
    expect(readOk({ accuracy: 0.5, total_samples: 2500 }).notes.join(' ')).toContain(
      '{"metric":"accuracy","successes":1250,"trials":2500}',
    );
  });
});

describe('files that lie beside results', () => {
  it("does not take a project's list of results for its own JSON", () => {
    const file = { model: 'm', model_version: '1', results: [{ dataset: 'd', wer: 5.5 }] };
    expect(readProblem(file).hint).toContain('results[].metric');
  });
});
