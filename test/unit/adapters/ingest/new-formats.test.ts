import { describe, expect, it } from 'vitest';
import { listAt, objectAt } from '../../../../src/adapters/ingest/format';
import { fixture, onlyRun, readOk, readProblem } from '../../../support/evidence/read';
import { tellResults } from '../../../support/evidence/told';

const parsed = (name: string) => readOk(fixture(`shapes/${name}`));
const told = (name: string): string[] => tellResults(parsed(name));
const notes = (name: string): string => parsed(name).notes.join(' ');
const json = (name: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(fixture(`shapes/${name}`));
  if (typeof value !== 'object' || value === null) throw new Error(`${name} is no object`);
  return { ...value };
};

describe('what the new formats hold', () => {
  const cases: [string, string[]][] = [
    [
      'lm-eval.json',
      [
        'acc 150/200',
        'f1 0.71 se 0.04 n 200',
        'exact_match[filter=strict] 40/80',
        'exact_match[filter=loose] 48/80',
        'word_perplexity 9.5',
      ],
    ],
    ['lm-eval-0.3.json', ['acc 0.75 se 0.03 n -']],
    ['hf-trainer.json', ['eval_accuracy 460/500', 'eval_f1 0.9', 'eval_loss 0.25']],
    [
      'hf-trainer-state.json',
      [
        'eval_accuracy 0.78',
        'eval_loss 0.42',
        'eval_accuracy[step=20, best of 3] 0.8',
        'eval_loss[step=20, best of 3] 0.4',
      ],
    ],
    [
      'ultralytics.csv',
      [
        'precision[epoch=3] 0.69',
        'recall[epoch=3] 0.62',
        'map50[epoch=3] 0.65',
        'map50-95[epoch=3] 0.48',
        'precision[epoch=2] 0.7',
        'recall[epoch=2] 0.6',
        'map50[epoch=2] 0.66',
        'map50-95[epoch=2] 0.5',
      ],
    ],
    ['wandb-summary.json', ['eval/accuracy 0.81', 'eval/loss 0.6']],
    [
      'mteb.json',
      [
        'accuracy[subset=en] 0.8',
        'f1[subset=en] 0.79',
        'accuracy[subset=nl] 0.7',
        'f1[subset=nl] 0.69',
      ],
    ],
    ['flat-metrics.json', ['accuracy 0.9', 'roc_auc 0.95']],
    ['dvc-metrics.json', ['accuracy[split=test] 0.88', 'recall_yes[split=test] 0.7']],
    ['ragas.json', ['faithfulness 0.8333 sd 0.2887 n 3', 'context_recall 0.75 sd 0.2887 n 4']],
    ['ragas-summary.json', ['faithfulness 0.8 n 30', 'answer_relevancy 0.7 n 30']],
    ['openai-evals.json', ['pass_rate 40/50', 'pass_rate[criterion=label] 41/48']],
    ['mlflow-eval-table.json', ['exact_match 2/3', 'answer_correctness 3.5 sd 2.1213 n 2']],
    [
      'garak.jsonl',
      [
        'pass_rate[probe=demo.Leak, detector=demo.Found] 90/100',
        'hit_rate[probe=demo.Leak, detector=demo.Found] 0.1 (0.05 to 0.17 at 0.95) n 100',
      ],
    ],
    [
      'azure-rag.json',
      [
        'gpt_groundedness pass rate 18/20',
        'gpt_groundedness 4.5',
        'latency 1.5',
        'latency max 3',
        'latency min 1',
        'citations_matched 0.5',
      ],
    ],
    ['azure-rag-safety.json', ['violence low rate 49/50', 'violence 1']],
    ['bedrock-evaluation.jsonl', ['accuracy 0.5 sd 0.5 n 3']],
    [
      'google-adk.json',
      ['pass_rate 1/2', 'match pass rate[threshold=0.8] 1/2', 'match 0.65 sd 0.3536 n 2'],
    ],
    ['swe-bench.json', ['resolved 20/40']],
    [
      'giskard.json',
      ['pass_rate 2/3', 'pass_rate[tone] 1/1', 'pass_rate[privacy] 0/1', 'pass_rate[no tag] 1/1'],
    ],
    [
      'waza.json',
      [
        'pass_rate 1/2',
        'run_pass_rate 0.75 sd 0.3536 n 2',
        'aggregate_score 0.75 (0.5 to 1 at 0.95) n 2',
        'trigger_accuracy 0.75 n 4',
      ],
    ],
  ];

  it.each(cases)('%s', (name, expected) => {
    expect(told(name)).toEqual(expected);
  });

  it.each([
    ['lm-eval.json', { name: 'example/heron-3b', version: 'r7' }],
    ['openai-evals.json', { name: 'example-mini', version: null }],
    ['garak.jsonl', { name: 'ferry-helper', version: null }],
    ['waza.json', { name: 'example-mini', version: null }],
    ['ragas-summary.json', { name: null, version: null }],
  ])('%s says which model, and takes no judge for it', (name, model) => {
    expect(parsed(name).blocks[0]?.run.model).toEqual(model);
  });

  it.each([
    ['lm-eval.json', '2026-09-10T10:00:00.000Z', null],
    ['garak.jsonl', '2026-09-12T09:00:00.000Z', '2026-09-12T09:10:00.000Z'],
    ['wandb-summary.json', null, '2026-09-13T06:20:00.500Z'],
    ['waza.json', null, '2026-09-15T11:20:00.000Z'],
    ['hf-trainer.json', null, null],
  ])('%s says when', (name, startedAt, finishedAt) => {
    expect(parsed(name).blocks[0]?.run).toMatchObject({ startedAt, finishedAt });
  });

  it('keeps the data set of each task of lm-eval apart, and says that a part was run', () => {
    expect(parsed('lm-eval.json').blocks.map(({ run }) => run.dataset.id)).toEqual([
      'example/ferry/quiz',
      null,
      null,
    ]);
    expect(notes('lm-eval.json')).toMatch(/limited to 200.*ferry_quiz 200 of 900/);
    expect(notes('lm-eval.json')).toContain('abc1234 is of the harness');
  });

  it.each([
    ['ragas.json', 'faithfulness has no score in 1 of 4 rows (row 2)'],
    ['mlflow-eval-table.json', 'answer_correctness has no score in 1 of 3 rows (row 3)'],
    ['google-adk.json', '1 of 3 not evaluated, and not counted: c'],
    ['openai-evals.json', '2 samples of 50 errored'],
    ['garak.jsonl', '2 outputs without an answer'],
    ['swe-bench.json', 'not submitted 2'],
    ['dvc-metrics.json', 'Of training, and no evidence: train.accuracy'],
    ['flat-metrics.json', '{"metric":"accuracy","successes":180,"trials":200}'],
    ['ultralytics.csv', 'The last epoch is 3; the best of 3'],
    ['waza.json', '3 of 4 passed, in 2 clusters of 2'],
    ['azure-rag-safety.json', 'worked out from two of the file'],
    ['mteb.json', 'main_score equals accuracy'],
    ['giskard.json', 'Failed: "asks for an address"'],
  ])('%s says: %s', (name, words) => {
    expect(notes(name)).toContain(words);
  });
});

describe('what is not read out of them', () => {
  it('makes no count of a graded score whose product is whole', () => {
    const rows = [1, 0.5, 1, 0.5, 1].map((score) => ({
      ...{ user_input: 'q', response: 'a', retrieved_contexts: [] },
      context_recall: score,
    }));
    expect(tellResults(readOk(rows))).toEqual(['context_recall 0.8 sd 0.2739 n 5']);
  });

  it('works no n out of run time and speed', () => {
    const { eval_samples: _, ...file } = json('hf-trainer.json');
    expect(tellResults(readOk(file))[0]).toBe('eval_accuracy 0.92');
  });

  it('takes a share for a count only where the standard error is of 0 and 1', () => {
    const file = json('lm-eval.json');
    const results = {
      ferry_quiz: { 'acc,none': 0.75, 'acc_stderr,none': 0.01 },
    };
    expect(tellResults(readOk({ ...file, results }))).toEqual(['acc 0.75 se 0.01 n 200']);
  });

  it('finds the direction of pass@1 under pass_at_k, and invents none', () => {
    const results = { ferry_quiz: { 'pass@1,create': 0.5 } };
    const file = { ...json('lm-eval.json'), results };
    const silent = readOk({ ...file, higher_is_better: {} });
    expect(silent.notes.join(' ')).toContain('which way is better: pass@1');
    const stated = readOk({ ...file, higher_is_better: { ferry_quiz: { pass_at_k: true } } });
    expect(stated.notes.join(' ')).not.toContain('which way is better');
  });

  it('states no n of a safety rate where its two fields differ', () => {
    const file = { violence: { low_count: 49, low_rate: 0.98, score_total: 60, mean_score: 1 } };
    expect(tellResults(readOk(file))).toEqual(['violence low rate 0.98', 'violence 1']);
  });

  it.each([
    [
      'a trainer file of training alone',
      { train_loss: 1, train_runtime: 2, train_samples_per_second: 3 },
    ],
    ['an eval run that did not end', { ...json('openai-evals.json'), status: 'failed' }],
    ['flat metrics of training alone', { train: { accuracy: 0.99 } }],
    ['a trainer state without evaluation', { global_step: 3, log_history: [{ step: 3, loss: 1 }] }],
  ])('refuses %s', (_, file) => {
    expect(readProblem(file).message).not.toBe('');
  });

  const against = (input: unknown): string | undefined =>
    onlyRun(readOk(input)).results[0]?.contradiction;

  it('never passes a number that the file contradicts', () => {
    expect(against(fixture('shapes/garak.jsonl').replace('"fails": 10', '"fails": 40'))).toContain(
      'do not come to 100',
    );
    const evals = json('openai-evals.json');
    const counts = { total: 50, errored: 2, failed: 30, passed: 40 };
    expect(against({ ...evals, result_counts: counts })).toContain('come to 72 of 50');
    const criteria = [{ testing_criteria: 'label', passed: 30, failed: 18 }];
    expect(against({ ...evals, per_testing_criteria_results: criteria })).toContain('30 by label');
    expect(against({ ...json('swe-bench.json'), success_rate: '60.4%' })).toContain('50.0%');
    const rag = { gpt_relevance: { pass_count: 5, pass_rate: 0.9, mean_rating: 4 } };
    expect(against({ ...rag, num_questions: { total: 20 } })).toContain('5 of 20');
    const waza = json('waza.json');
    expect(against({ ...waza, summary: { total_tests: 2, succeeded: 2 } })).toContain('1 of 2');
    const adk = fixture('shapes/google-adk.json').replace(
      '"final_eval_status": 2',
      '"final_eval_status": 1',
    );
    expect(against(adk)).toContain('a metric of it failed: b');
    const giskard = fixture('shapes/giskard.json').replace(
      /"status": "fail"(?![^]*"status": "fail")/,
      '"status": "pass"',
    );
    expect(against(giskard)).toContain('asks for an address');
  });

  it('takes no verdict of ADK that its score and threshold contradict', () => {
    const adk = fixture('shapes/google-adk.json').replace('"score": 0.9', '"score": 0.1');
    const results = onlyRun(readOk(adk)).results.filter(({ metric }) => metric.startsWith('match'));
    expect(results.every(({ contradiction }) => contradiction !== undefined)).toBe(true);
  });

  it('takes the first run of a case that ADK ran twice', () => {
    const file = json('google-adk.json');
    const cases = listAt(file, 'eval_case_results');
    const second = objectAt({ at: cases[1] }, 'at');
    const again = readOk({
      ...file,
      eval_case_results: [...cases, { ...second, final_eval_status: 1 }],
    });
    expect(tellResults(again)[0]).toBe('pass_rate 1/2');
    expect(again.notes.join(' ')).toContain('b (2 times)');
  });
});
