import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvidence, type ReadEvidence } from '../../../../../src/adapters/ingest/read';
import type { MetricResult } from '../../../../../src/contract/types';
import { fixture } from '../../../../support/evidence/read';

/** A folder with files of others, in the names of the tables below; nothing needs it. */
const outside = process.env['ASSAY_SAMPLES'];

const read = (name: string, folder?: string): ReadEvidence =>
  readEvidence(
    folder === undefined ? fixture(`files/${name}`) : readFileSync(join(folder, name), 'utf8'),
    name,
  );

/** `metric[slice] k/n`, or the value, of every run. */
const lines = (outcome: ReadEvidence): string[] =>
  outcome.ok
    ? outcome.parsed.blocks.flatMap((b) => b.run.results.map(line))
    : [outcome.problem.message];

const line = ({ metric, slice, measure }: MetricResult): string => {
  const name = slice === null ? metric : `${metric}[${slice}]`;
  if (measure.kind === 'count') return `${name} ${measure.successes}/${measure.trials}`;
  return measure.kind === 'point' ? `${name} ${measure.value}` : `${name} ${measure.kind}`;
};

const signals = (outcome: ReadEvidence): string[] =>
  outcome.ok
    ? outcome.parsed.signals.map((s) => `${s.name} ${s.state} ${s.level} ${s.value ?? '-'}`)
    : [];

const evidence: [name: string, format: string, results: string[]][] = [
  ['junit-everything.xml', 'junit', ['pass_rate 4/6', 'pass_rate[Tests.Triage] 4/6']],
  ['junit-bare.xml', 'junit', ['pass_rate 1/1', 'pass_rate[Tests] 1/1']],
  ['inspect-log.json', 'inspect', ['accuracy 1/1']],
  ['hf-model-index.md', 'hf-model-index', ['accuracy 0.88', 'f1 0.61']],
  ['hf-eval-results.yaml', 'hf-eval-results', ['hard_questions 0.437']],
  ['mlflow-version-created.json', 'mlflow-webhook', []],
  ['alertmanager-v4.json', 'alertmanager', []],
  ['sagemaker-bias-violations.json', 'sagemaker-violations', []],
  [
    'gx-validate.json',
    'great-expectations',
    [
      'pass_rate 4/5',
      'expect_column_values_to_match_regex[column=Name] 809/812',
      'expect_column_values_to_be_in_set[column=Class] 811/812',
      'expect_column_values_to_be_between[column=Age] 500/500',
    ],
  ],
  [
    'gx-checkpoint.json',
    'great-expectations',
    [
      'pass_rate 1/2',
      'expect_column_values_to_be_between[column=passenger_count] 15000/15000',
      'expect_column_values_to_be_between[column=fare_amount] 14989/15000',
    ],
  ],
  ['gx-two-suites.json', 'great-expectations', ['pass_rate 2/3', 'pass_rate 2/3']],
];

const withSignals: [name: string, signals: string[]][] = [
  ['alertmanager-v4.json', ['JobMissing firing warning -']],
  [
    'sagemaker-bias-violations.json',
    [
      'CI Age=50 firing warning 0.0823119453210987',
      'DPPL Age=50 firing warning -0.0645120031224512',
    ],
  ],
  ['gx-validate.json', ['passengers firing warning 1']],
];

const refused = [
  'mlflow-payloads.json',
  'cyclonedx-ml-bom.json',
  'model-card-toolkit.json',
  'hf-card-template.md',
];

/** What the tools' own repositories hold: examples, test data and descriptions. */
const ofOthers: [name: string, format: string, results: string[]][] = [
  ['junit-complete.xml', 'junit', ['pass_rate 5/7', 'pass_rate[Tests.Registration] 5/7']],
  ['junit-testcase-properties.xml', 'junit', ['pass_rate 1/1', 'pass_rate[Tests] 1/1']],
  ['inspect-eval-log.json', 'inspect', ['accuracy 1/1']],
  ['hf-sample_simple_model_index.md', 'hf-model-index', ['accuracy 0.9', 'f1 0.66']],
  ['hf-eval_results.spec.yaml', 'hf-eval-results', ['gpqa_diamond 0.412']],
  ['mlflow-webhook-model_version.created.json', 'mlflow-webhook', []],
  ['alertmanager-webhook-v4.json', 'alertmanager', []],
  ['sagemaker-bias-drift-constraint_violations.json', 'sagemaker-violations', []],
  [
    'gx-titanic-validate-results.json',
    'great-expectations',
    [
      'pass_rate 9/10',
      'expect_column_values_to_match_regex[column=Name] 1310/1313',
      'expect_column_values_to_be_in_set[column=PClass] 1312/1313',
      'expect_column_values_to_be_between[column=Age] 756/756',
    ],
  ],
  [
    'gx-1.x-checkpoint-describe_dict.json',
    'great-expectations',
    [
      'pass_rate 1/2',
      'expect_column_values_to_be_between[column=passenger_count] 20000/20000',
      'expect_column_values_to_be_between[column=fare_amount] 19986/20000',
    ],
  ],
];

/** Whole files in the shape that the tools write, with all that evidence has no use for. */
describe('files as the tools themselves write them', () => {
  it.each(evidence)('%s is %s', (name, format, results) => {
    const outcome = read(name);
    expect(outcome).toMatchObject({ ok: true, parsed: { format } });
    expect(lines(outcome)).toEqual(results);
  });

  it.each(withSignals)('%s gives signals', (name, expected) => {
    expect(signals(read(name))).toEqual(expected);
  });

  it.each(refused)('%s is no evidence and is refused in words', (name) => {
    expect(read(name)).toMatchObject({ ok: false });
  });

  it.each(outside === undefined ? [] : ofOthers)('%s of others is %s', (name, format, results) => {
    const outcome = read(name, outside);
    expect(outcome).toMatchObject({ ok: true, parsed: { format } });
    expect(lines(outcome)).toEqual(results);
  });

  it('are all looked at', () => {
    const folder = new URL('../../../../support/evidence/files', import.meta.url);
    const looked = [...evidence.map(([name]) => name), ...refused];
    expect(readdirSync(folder).sort()).toEqual(looked.sort());
  });
});
