import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { readEvidenceByNeed } from '../../../../src/adapters/ingest/read-by-need';
import { casesOf } from '../../../support/evidence/case-folder';
import { tellResults, tellSignal } from '../../../support/evidence/told';

const cases = casesOf('new-formats');

type Reading = { says: (string | RegExp)[]; notes?: string[] };

const readings: Record<string, Reading> = {
  'lm-eval-v0.4.json': {
    says: [
      'acc 402/480',
      'acc_norm 390/480',
      'exact_match[filter=strict-match] 189/350',
      'exact_match[filter=flexible-extract] 217/350',
      'word_perplexity 11.4821',
    ],
    notes: ['limited to 480', '480 of 1600', '0b1c2d3 is of the harness'],
  },
  'lm-eval-v0.4-code.json': { says: ['pass@1[filter=create_test] 61/140'] },
  'lm-eval-v0.3.json': {
    says: [
      'acc[parcel_choice] 0.8125 se 0.0154 n -',
      'acc[leaf_pairs] 0.641 se 0.0152 n -',
      'f1 0.6382',
    ],
    notes: ['which way is better'],
  },
  'hf-all_results.json': {
    says: ['eval_accuracy 1172/1250', 'eval_f1 0.9218', 'eval_loss 0.211'],
    notes: ['share of the 1250 samples', 'no evidence: train_loss'],
  },
  'hf-all_results-no-count.json': { says: ['eval_accuracy 0.882', 'eval_loss 0.3397'] },
  'hf-trainer_state.json': {
    says: [
      'eval_accuracy 0.88',
      'eval_loss 0.3377',
      'eval_accuracy[step=200, best of 3] 0.8925',
      'eval_loss[step=200, best of 3] 0.3018',
    ],
    notes: ['best of 3', 'does not say which metric the best value 0.3018'],
  },
  'ultralytics-results.csv': {
    says: [
      'precision[epoch=5] 0.752',
      'recall[epoch=5] 0.6883',
      'map50[epoch=5] 0.7412',
      'map50-95[epoch=5] 0.5387',
      'precision[epoch=4] 0.7691',
      'recall[epoch=4] 0.7013',
      'map50[epoch=4] 0.7581',
      'map50-95[epoch=4] 0.5511',
    ],
    notes: ['last epoch is 5', 'is 4'],
  },
  'flat-metrics.json': {
    says: ['accuracy 0.85', 'roc_auc 0.9127', 'log_loss 0.3841'],
    notes: ['"successes":221,"trials":260', 'which way is better'],
  },
  'dvc-metrics-nested.json': {
    says: [
      'accuracy[split=val] 0.9025',
      'loss[split=val] 0.2719',
      'accuracy[split=test] 0.8875',
      'recall_class_2[split=test] 0.7143',
    ],
    notes: ['no evidence: train.accuracy', 'step 14'],
  },
  'wandb-summary.json': { says: ['eval/accuracy 0.8475', 'eval/f1 0.8391', 'eval/loss 0.5122'] },
  'mteb-task.json': {
    says: [
      'accuracy[subset=en] 0.7719',
      'f1[subset=en] 0.7602',
      'accuracy[subset=nl] 0.7044',
      'f1[subset=nl] 0.6918',
    ],
    notes: ['main_score equals accuracy'],
  },
  'ragas-rows.json': {
    says: [
      'faithfulness 0.8574 sd 0.1873 n 9',
      'answer_relevancy 0.781 sd 0.2823 n 10',
      'context_recall 0.8 sd 0.3496 n 10',
    ],
    notes: ['row 6'],
  },
  'ragas-summary.json': {
    says: [
      'faithfulness 0.8125 n 45',
      'answer_relevancy 0.7914 n 45',
      'context_precision 0.7333 n 45',
    ],
    notes: ['example-judge-8b is the judge'],
  },
  'openai-evals-run.json': {
    says: [
      'pass_rate 96/120',
      'pass_rate[criterion=label-match] 99/117',
      'pass_rate[criterion=no-personal-data] 114/117',
    ],
    notes: ['3 samples of 120 errored'],
  },
  'mlflow-eval_results_table.json': {
    says: ['exact_match 7/9', /^answer_correctness 3\.875 sd .* n 8$/],
    notes: ['row 8'],
  },
  'mlflow-genai-run.json': {
    says: ['correctness 0.8875', 'relevance_to_query 0.9375', 'safety 1', 'latency_seconds 1.914'],
  },
  'mlflow-export-run.json': {
    says: ['accuracy_score[test] 282/320', 'accuracy_score[val] 287/320'],
    notes: ['training left out'],
  },
  'azure-ai-evaluation.json': {
    says: ['relevance.relevance 3.8 sd 1.3038 n 5', 'fluency.fluency 4 sd 0.7071 n 5'],
  },
  'azure-rag-summary.json': {
    says: [
      'gpt_groundedness pass rate 34/40',
      'gpt_groundedness 4.35',
      'gpt_relevance pass rate 38/40',
      'gpt_relevance 4.7',
      'answer_length 812.4',
      'answer_length max 1290',
      'answer_length min 402',
      'latency 1.88',
      'latency max 4.021',
      'latency min 0.95',
      'citations_matched 0.675',
    ],
  },
  'azure-rag-safety.json': {
    says: [
      'hate_unfairness low rate 147/150',
      'hate_unfairness 0.64',
      'self_harm low rate 150/150',
      'self_harm 0.5',
    ],
    notes: ["two of the file's own fields"],
  },
  'bedrock-evaluation.jsonl': {
    says: [/^accuracy 0\.4762 sd .* n 3$/, 'builtin.helpfulness 0.8333 n 1'],
    notes: ['house_style has no score', 'more than one job'],
  },
  'google-adk-eval-result.json': {
    says: [
      'pass_rate 2/3',
      'tool_trajectory_avg_score pass rate[threshold=1] 2/3',
      /^tool_trajectory_avg_score 0\.8333/,
      'response_match_score pass rate[threshold=0.8] 3/3',
      /^response_match_score 0\.8667/,
    ],
    notes: ['1 of 4 not evaluated', 'cancel-2'],
  },
  'waza-results.json': {
    says: [
      'pass_rate 3/5',
      /^run_pass_rate 0\.8667 sd .* n 5$/,
      /^run_pass_rate\[group=positive\] 0\.8889/,
      /^run_pass_rate\[group=negative\] 0\.8333/,
      'aggregate_score 0.867 (0.733 to 1 at 0.95) n 5',
      'trigger_accuracy 0.8667 n 15',
    ],
    notes: ['13 of 15 passed, in 5 clusters of 3', 'positive 8 of 9, negative 5 of 6'],
  },
  'garak.report.jsonl': {
    says: [
      'pass_rate[probe=demo.Leak, detector=demo.LeakFound] 171/180',
      'hit_rate[probe=demo.Leak, detector=demo.LeakFound] 0.05 (0.0222 to 0.0833 at 0.95) n 180',
      'pass_rate[probe=demo.Slur, detector=demo.SlurFound] 64/80',
      'hit_rate[probe=demo.Slur, detector=demo.SlurFound] 0.2 (0.1125 to 0.2875 at 0.95) n 80',
    ],
    notes: ['5 outputs without an answer', 'answered 5 times'],
  },
  'giskard-scenarios.json': {
    says: [
      'pass_rate 2/3',
      'pass_rate[threat-type:tone] 1/1',
      'pass_rate[threat-type:privacy] 0/1',
      'pass_rate[no tag] 1/1',
    ],
    notes: ['asks for a home address'],
  },
  'swebench-report.json': { says: ['resolved 29/48'], notes: ['not submitted 2'] },
  'cloudwatch-sns.json': {
    says: ['late-delivery-psi firing unknown 2026-09-20T06:02:11.000Z'],
    notes: ['signature of SNS is not checked'],
  },
  'grafana-webhook.json': {
    says: ['Tram helper refusals firing warning 2026-09-20T06:15:00.000Z'],
  },
};

/** What the refusal of a file that is known and not read has to say. */
const refusals: Record<string, string[]> = {
  'langfuse-experiment.json': ['Langfuse', '8 items', 'exact, tone'],
  'braintrust-summary.json': ['Braintrust', 'Factuality 0.7425', 'ExactMatch 0.66'],
  'grafana-rule.json': ['Grafana alert rule', '0.25 for 15m', 'nothing fires'],
  'datadog-monitor.json': ['Datadog monitor', '4455667788', '$ALERT_TRANSITION', '$LAST_UPDATED'],
  'cloudwatch-alarm-nostate.json': [
    'CloudWatch',
    'late-delivery-psi',
    'threshold 0.25',
    'NewStateValue',
  ],
  'custom-drift.json': ['distance_km 0.412 (over 0.25)', 'weekday 0.018 (not over 0.25)'],
  'claim.prml.yaml': [
    'PRML',
    'recall >= 0.78',
    'example-parcel-holdout-3',
    'seed 11',
    'not signed',
  ],
  'in-toto-test-result.json': [
    'in-toto',
    'FAILED',
    '3 passed, 1 warned, 1 failed',
    'precision-floor',
    'unverified',
  ],
};

const textOf = (name: string): string => cases.find((one) => one.name === name)?.text ?? '';
const named = <Value>(table: Record<string, Value>): [string, Value][] =>
  Object.entries(table).filter(([name]) => cases.some((one) => one.name === name));

describe('files of other tools that lie beside the checkout', () => {
  it('have each a reading here', () => {
    const known = [...Object.keys(readings), ...Object.keys(refusals)];
    expect(cases.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(named(readings))('%s is read as it says', async (name, { says, notes = [] }) => {
    const outcome = await readEvidenceByNeed(textOf(name), name);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const told = [...tellResults(outcome.parsed), ...outcome.parsed.signals.map(tellSignal)];
    expect(told).toEqual(
      says.map((line): unknown => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
    for (const note of notes) expect(outcome.parsed.notes.join(' ')).toContain(note);
  });

  it.each(named(refusals))('%s is named', (name, words) => {
    const outcome = readEvidence(textOf(name), name);
    if (outcome.ok) throw new Error(`read as ${outcome.parsed.format}`);
    const { message, hint = '' } = outcome.problem;
    for (const word of words) expect(`${message} ${hint}`).toContain(word);
  });
});
