import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const info = {
  run_id: '9d15aa',
  experiment_id: '7',
  run_name: 'agent-eval',
  status: 'FINISHED',
  start_time: 1777241058188,
  end_time: 1777241108495,
  lifecycle_stage: 'active',
};
const metric = (key: string, value: unknown) => ({ key, value, timestamp: 1777241100000, step: 0 });
const inputs = (context: string | null) => ({
  dataset_inputs: [
    {
      dataset: { name: 'holdout_v2', digest: '1234abcd', source_type: 's3' },
      tags: context === null ? [] : [{ key: 'mlflow.data.context', value: context }],
    },
  ],
});

const rest = (metrics: unknown[], more: object = {}, context: string | null = 'eval') => ({
  run: {
    info: { ...info, ...more },
    data: {
      metrics,
      params: [
        { key: 'model_name', value: 'claims' },
        { key: 'model_version', value: '1.4' },
      ],
      tags: [
        { key: 'mlflow.source.git.commit', value: 'abc123' },
        { key: 'jira_issue', value: 'AI-3' },
      ],
    },
    inputs: inputs(context),
  },
});

describe('MLflow run', () => {
  it('reads the list form of the REST API', () => {
    const parsed = readOk(
      rest([metric('F1', 0.91), metric('exact_match/v1', 0.9), metric('example_count', 200)]),
    );
    const run = onlyRun(parsed);
    expect(run).toMatchObject({
      model: { name: 'claims', version: '1.4' },
      dataset: { id: 'holdout_v2', sha256: null },
      commit: 'abc123',
      runId: '9d15aa',
      startedAt: '2026-04-26T22:04:18.188Z',
      finishedAt: '2026-04-26T22:05:08.495Z',
    });
    expect(run.results.map((r) => r.metric)).toEqual(['f1', 'exact_match/v1']);
    expect(measureOf(run, 'f1')).toEqual({ kind: 'point', value: 0.91, trials: 200 });
    expect(measureOf(run, 'exact_match/v1')).toEqual({
      kind: 'count',
      successes: 180,
      trials: 200,
    });
    expect(parsed.routing).toEqual({ issueKey: 'AI-3', model: 'claims', version: '1.4' });
    expect(parsed.notes.join(' ')).toMatch(
      /n = 200 is read from the metric "example_count".*not a SHA-256/,
    );
  });

  it('reads the object form of the command line', () => {
    const run = onlyRun(
      readOk({ info, data: { metrics: { accuracy: 0.97 }, params: { n: '1000' }, tags: {} } }),
    );
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 970, trials: 1000 });
  });

  it('counts in the four cells that mlflow.evaluate logs', () => {
    const cells = [
      metric('true_positives', 40),
      metric('false_positives', 5),
      metric('true_negatives', 45),
      metric('false_negatives', 10),
    ];
    const run = onlyRun(
      readOk(
        rest([
          ...cells,
          metric('accuracy_score', 0.85),
          metric('roc_auc', 0.93),
          metric('precision_score', 0.888888888),
        ]),
      ),
    );
    expect(measureOf(run, 'accuracy_score')).toEqual({ kind: 'count', successes: 85, trials: 100 });
    expect(measureOf(run, 'precision_score')).toEqual({ kind: 'count', successes: 40, trials: 45 });
    expect(measureOf(run, 'recall')).toEqual({ kind: 'count', successes: 40, trials: 50 });
    expect(measureOf(run, 'false_positive_rate')).toEqual({
      kind: 'count',
      successes: 5,
      trials: 50,
    });
    expect(measureOf(run, 'roc_auc')).toEqual({
      kind: 'auc',
      auc: 0.93,
      positives: 50,
      negatives: 50,
    });
    expect(measureOf(run, 'accuracy')).toBeNull();
  });

  it('does not make counts of rounded shares that several counts fit', () => {
    const run = onlyRun(readOk(rest([metric('accuracy', 0.333), metric('n', 10000)])));
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 3330, trials: 10000 });
    const odd = onlyRun(readOk(rest([metric('accuracy', 0.333), metric('n', 9999)])));
    expect(measureOf(odd, 'accuracy')).toEqual({ kind: 'point', value: 0.333, trials: 9999 });
  });

  it('reads NaN and Infinity as not a number', () => {
    const text = JSON.stringify(
      rest([metric('loss', 'X'), metric('acc', 0.5), metric('ppl', 'Infinity')]),
    ).replace('"X"', 'NaN');
    const parsed = readOk(text);
    expect(onlyRun(parsed).results.map((r) => r.metric)).toEqual(['acc']);
    expect(parsed.notes.join(' ')).toMatch(/NaN or Infinity once.*left out: loss, ppl/);
  });

  it('does not count runs that did not finish or are deleted', () => {
    expect(readProblem(rest([metric('f1', 0.9)], { status: 'FAILED' })).message).toContain(
      'status FAILED',
    );
    expect(
      readProblem(rest([metric('f1', 0.9)], { lifecycle_stage: 'deleted' })).message,
    ).toContain('is deleted');
    const search = {
      runs: [
        rest([metric('f1', 0.9)]).run,
        rest([metric('f1', 0.1)], { status: 'RUNNING', run_name: 'half' }).run,
      ],
    };
    const parsed = readOk(search);
    expect(onlyRun(parsed).results).toHaveLength(1);
    expect(parsed.notes.join(' ')).toContain('"half" has the status RUNNING');
  });

  it.each(['training', null])(
    'does not take a data set of use %s for the evaluated one',
    (context) => {
      const parsed = readOk(rest([metric('f1', 0.9)], {}, context));
      expect(onlyRun(parsed).dataset.id).toBeNull();
      expect(parsed.notes.join(' ')).toContain('holdout_v2');
    },
  );
});

describe('MLflow metric thresholds', () => {
  it('proposes criteria that the criteria language reads', () => {
    const parsed = readOk({
      accuracy_score: { threshold: 0.8, min_absolute_change: 0.05, greater_is_better: true },
      'toxicity/v1/mean': { threshold: 0.1, higher_is_better: false },
    });
    expect(parsed.criteria).toEqual([
      'accuracy_score >= 0.8 @95%',
      'toxicity/v1/mean <= 0.1 @95%',
      'accuracy_score better than champion by 5% @97.5%',
    ]);
    const read = parseCriteria(parsed.criteria.join('\n'));
    expect(read.findings).toEqual([]);
    expect(read.criteria.map((c) => c.metric)).toEqual([
      ...['accuracy_score', 'toxicity/v1/mean', 'accuracy_score'],
    ]);
    expect(parsed.blocks).toEqual([]);
    expect(parsed.notes.join(' ')).toContain('named champion');
  });

  it('keeps a minimum gain with its margin, absolute or as a share of the baseline', () => {
    const { criteria } = readOk({
      recall_score: { min_absolute_change: 0.07, greater_is_better: true },
      root_mean_squared_error: { min_relative_change: 0.1, greater_is_better: false },
      mae: { min_relative_change: 0.125, greater_is_better: false },
    });
    expect(criteria).toEqual([
      'recall_score better than champion by 7% @97.5%',
      'root_mean_squared_error better than champion by 10% relative @97.5%',
      'mae better than champion by 12.5% relative @97.5%',
    ]);
    const { criteria: read, findings } = parseCriteria(criteria.join('\n'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.map(({ requirement }) => requirement)).toMatchObject([
      { baseline: 'champion', margin: 0.07 },
      { baseline: 'champion', margin: 0.1 },
      { baseline: 'champion', margin: 0.125 },
    ]);
  });

  it('leaves a gain out, by name, that the language would read with another meaning', () => {
    const parsed = readOk({
      mae: { threshold: 8, min_absolute_change: 2, greater_is_better: false },
      recall_score: { min_absolute_change: 0.02, greater_is_better: false },
      quux: { min_relative_change: 0.02, greater_is_better: true },
    });
    expect(parsed.criteria).toEqual(['mae <= 8 @95%']);
    expect(parsed.notes.join(' ')).toMatch(/is left out.*mae, recall_score.*quux/);
  });

  it('refuses a threshold without its direction', () => {
    expect(readProblem({ a: { threshold: 0.8, greater_is_better: null } }).where).toBe(
      'a.greater_is_better',
    );
  });
});

describe('MLflow webhook', () => {
  it('gives model and version and no results', () => {
    const parsed = readOk({
      entity: 'model_version',
      action: 'created',
      timestamp: '2026-08-11T14:30:00Z',
      data: { name: 'claims', version: '7', run_id: 'abcd', tags: { issue: 'AI-9' } },
    });
    expect(parsed).toMatchObject({
      blocks: [],
      signals: [],
      routing: { issueKey: 'AI-9', model: 'claims', version: '7' },
    });
    expect(parsed.notes.join(' ')).toContain('run abcd');
  });
});
