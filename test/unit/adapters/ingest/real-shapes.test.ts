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
