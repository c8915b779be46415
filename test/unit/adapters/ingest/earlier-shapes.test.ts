import { describe, expect, it } from 'vitest';
import { onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults, tellSignal } from '../../../support/evidence/told';

/** Forms that tools wrote before, or write beside the usual one, with names and numbers of our own. */
describe('promptfoo, as it wrote before and keeps in its store', () => {
  const row = (raw: string, success: boolean, more: object = {}) => ({
    ...{ prompt: { raw: `${raw} now`, display: raw }, vars: { a: 1 }, success },
    ...{ response: { output: 'x' }, ...more },
  });
  const rows = [row('say {{a}}', true), row('say {{a}}', false), row('tell {{a}}', true)];
  const slice = (name: string): string => `pass_rate[${name}]`;

  it('reads version 1, whose rows alone say what passed', () => {
    const parsed = readOk({ version: 1, results: rows, stats: { successes: 2, failures: 1 } });
    expect(tellResults(parsed)).toEqual([
      `${slice('provider not stated · say {{a}}')} 1/2`,
      `${slice('provider not stated · tell {{a}}')} 1/1`,
    ]);
  });

  it('reads early files of version 2, and the provider that they name once', () => {
    const results = { version: 2, results: rows, stats: { successes: 2, failures: 1 } };
    const { blocks } = readOk({ results, config: { providers: ['openai:a'] } });
    expect(blocks.map(({ run }) => run.model.name)).toEqual(['openai:a', 'openai:a']);
  });

  it('holds the totals of the file against its rows', () => {
    const results = { version: 2, results: rows, stats: { successes: 3, failures: 0 } };
    const contradictions = readOk({ results }).blocks.flatMap(({ run }) =>
      run.results.map(({ contradiction }) => contradiction),
    );
    expect(contradictions).toHaveLength(2);
    expect(contradictions[0]).toMatch(/3 of 3 passed in all.*2 of 3/);
  });

  it('tells an error of the provider from an answer that failed', () => {
    const failed = row('say', false, { response: {}, error: 'API error: 500' });
    const parsed = readOk({ version: 1, results: [failed, row('say', true)] });
    expect(tellResults(parsed)).toEqual(['pass_rate 1/2']);
    expect(parsed.notes.join(' ')).toMatch(/1 test ended in an error of the provider/);
  });

  const prompt = {
    ...{ raw: 'say {{a}}', label: 'say', provider: 'openai:a' },
    metrics: { testPassCount: 3, testFailCount: 1 },
  };

  it('reads the record of an evaluation, with its time and id', () => {
    const record = { id: 'eval-1', createdAt: 1_758_065_695_513, prompts: [prompt], results: [] };
    const run = onlyRun(readOk(record));
    expect(run).toMatchObject({ runId: 'eval-1', startedAt: '2025-09-16T23:34:55.513Z' });
    expect(tellResults(readOk(record))).toEqual(['pass_rate 3/4']);
  });

  it('reads what was shared, which stands below "data"', () => {
    const results = { version: 2, timestamp: '2024-10-02T16:29:47Z', results: [], stats: {} };
    const table = { head: { prompts: [prompt] }, body: [] };
    expect(tellResults(readOk({ data: { version: 3, results: { ...results, table } } }))).toEqual([
      'pass_rate 3/4',
    ]);
  });
});

describe('a result of MTEB before 1.11', () => {
  const head = { mteb_version: '1.2.0', mteb_dataset_name: 'Task', dataset_revision: 'abc' };

  it('reads subsets, and takes no deviation for a result', () => {
    const en = { accuracy: 0.6, accuracy_stderr: 0.03, main_score: 0.6 };
    const parsed = readOk({ ...head, test: { en, de: { ...en, accuracy: 0.5 }, time: 3 } });
    expect(parsed.format).toBe('mteb');
    expect(tellResults(parsed)).toEqual(['accuracy[subset=en] 0.6', 'accuracy[subset=de] 0.5']);
    expect(parsed.notes.join(' ')).toMatch(/deviation over the experiments/);
    expect(onlyRun(parsed).dataset.id).toBe('Task@abc');
  });

  it('reads the measures of a kind of distance, and leaves out the time', () => {
    const test = { cos_sim: { spearman: 0.8 }, dot: { spearman: 0.7 }, evaluation_time: 9 };
    expect(tellResults(readOk({ ...head, test }))).toEqual([
      'cos_sim_spearman 0.8',
      'dot_spearman 0.7',
    ]);
  });
});

describe('numbers that a script writes beside a metric', () => {
  it('are no metric: its spread, its limit, its change, and that of another model', () => {
    const parsed = readOk({
      ...{ accuracy: 0.9, accuracy_std: 0.01, min_accuracy: 0.85, f1_threshold: 0.5 },
      ...{ recall_improvement: 0.1, roc_auc_ci_low: 0.7, baseline_f1: 0.7 },
    });
    expect(tellResults(parsed)).toEqual(['accuracy 0.9']);
    const notes = parsed.notes.join(' ');
    expect(notes).toMatch(/Said of a metric.*accuracy_std 0\.01, min_accuracy 0\.85/);
    expect(notes).toMatch(/Of another model.*baseline_f1/);
  });

  it('are metrics also under the names of scikit-learn', () => {
    expect(
      tellResults(readOk({ mean_squared_error: 3.2, mean_abs_error: 1.5, average_precision: 0.4 })),
    ).toEqual(['mean_squared_error 3.2', 'mean_abs_error 1.5', 'average_precision 0.4']);
  });

  it('have n by that list of the file which holds them', () => {
    const rows = [0.2, 0.4, 0.6].map((faithfulness) => ({ query: 'q', faithfulness }));
    const file = { summary: { faithfulness: 0.4 }, cases: rows, inputs: [{ query: 'q' }] };
    expect(tellResults(readOk(file))).toEqual(['faithfulness 0.4 sd 0.2 n 3']);
    expect(readOk(file).notes.join(' ')).not.toMatch(/How many samples/);
  });

  it('are items of RAGAS where they stand beside the question', () => {
    const rows = [0.2, 0.4].map((one) => ({
      ...{ question: 'q', answer: 'a', faithfulness: one, context_recall: one },
    }));
    const parsed = readOk({ summary: { faithfulness: 0.3, context_recall: 0.9 }, samples: rows });
    expect(parsed.format).toBe('ragas');
    const [first, second] = onlyRun(parsed).results;
    expect(first).toMatchObject({ measure: { kind: 'mean', trials: 2 } });
    expect(second?.contradiction).toMatch(/0\.9.*0\.3 over 2 rows/);
  });
});

describe('a summary of W&B with a dictionary in it', () => {
  it('reads what stands below its name, and no picture', () => {
    const table = { _type: 'table-file', nrows: 3 };
    const file = { _step: 0, _timestamp: 1_635_140_548, _runtime: 5, bbox: { AP: 32.4 }, table };
    expect(tellResults(readOk(file))).toEqual(['bbox/ap 32.4']);
  });
});

describe('a garak report of attempts alone', () => {
  it('is a report of a run that was cut short', () => {
    const lines = [{ entry_type: 'init', garak_version: '0.15.1' }, { entry_type: 'completion' }];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(readProblem(text).message).toMatch(/garak report holds no evaluation/);
  });
});

describe('events of PagerDuty', () => {
  const event = (event_type: string, data: object) => ({
    event: { id: 'E1', event_type, occurred_at: '2026-04-01T02:15:02Z', data },
  });

  it('fire by an incident that was opened again', () => {
    const data = { id: 'P1', type: 'incident', status: 'triggered', title: 't', urgency: 'low' };
    expect(readOk(event('incident.reopened', data)).signals.map(tellSignal)).toEqual([
      't firing watch 2026-04-01T02:15:02.000Z',
    ]);
  });

  it.each(['incident_note', 'incident_workflow_instance', 'incident_responder'])(
    'do not fire by a %s, which nothing would end',
    (type) => {
      const problem = readProblem(event('incident.annotated', { id: 'N1', type }));
      expect(problem.message).toMatch(/not of an incident/);
    },
  );
});
