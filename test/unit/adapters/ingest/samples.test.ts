import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvidence, type ReadEvidence } from '../../../../src/adapters/ingest/read';
import type { MetricResult } from '../../../../src/contract/types';

const root = new URL('../../../../', import.meta.url).pathname;
const folder = resolve(root, process.env['ASSAY_SAMPLES'] ?? '../shared/samples/ml');
const isThere = existsSync(folder);

const read = (name: string): ReadEvidence =>
  readEvidence(readFileSync(join(folder, name), 'utf8'), name);

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

describe('files as the tools themselves write them', () => {
  it('are there to be read', () => {
    if (!isThere) console.log(`Not run: no sample files in ${folder} (set ASSAY_SAMPLES).`);
    expect(isThere || process.env['CI'] === undefined).toBe(true);
  });

  const cases: [string, string, string[]][] = [
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

  it.each(isThere ? cases : [])('%s is %s', (name, format, results) => {
    const outcome = read(name);
    expect(outcome).toMatchObject({ ok: true, parsed: { format } });
    expect(lines(outcome)).toEqual(results);
  });

  it.each(isThere ? ['gx-0.11-multi.json'] : [])('%s holds two suites', (name) => {
    const outcome = read(name);
    expect(lines(outcome).filter((text) => text.startsWith('pass_rate'))).toEqual([
      'pass_rate 9/11',
      'pass_rate 9/11',
    ]);
  });

  it.each(
    isThere
      ? ([
          ['alertmanager-webhook-v4.json', ['WhatEver firing warning -']],
          [
            'sagemaker-bias-drift-constraint_violations.json',
            [
              'CI Age=40 firing warning 0.0751544567666083',
              'DPPL Age=40 firing warning -0.0791244970125596',
            ],
          ],
          ['gx-titanic-validate-results.json', ['titanic firing warning 1']],
        ] as const)
      : [],
  )('%s gives signals', (name, expected) => {
    expect(signals(read(name))).toEqual(expected);
  });

  it.each(
    isThere
      ? [
          'mlflow-webhook-data-payloads.json',
          'cyclonedx-1.7-ml.json',
          'mct-full.json',
          'hf-modelcard.spec.md',
        ]
      : [],
  )('%s is no evidence and is refused in words', (name) => {
    expect(read(name)).toMatchObject({ ok: false });
  });
});
