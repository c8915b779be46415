import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../src/contract/types';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { fixture, onlyRun, readOk } from '../../../support/evidence/read';

const runs = { seed: 18, numRuns: 60 };

const trees = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const tree: unknown = JSON.parse(fixture(`shapes/${name}`));
    return { name, tree };
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies a tree; `change` may put another object in the place of each. */
const rewritten = (
  value: unknown,
  change: (object: Record<string, unknown>) => Record<string, unknown>,
): unknown => {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, change));
  if (!isRecord(value)) return value;
  const inner = Object.entries(value).map(([key, item]) => [key, rewritten(item, change)] as const);
  return change(Object.fromEntries(inner));
};

const numbersOf = (text: string): string[] => {
  const outcome = readEvidence(text);
  if (!outcome.ok) return ['refused'];
  const results = outcome.parsed.blocks.flatMap(({ run }) => run.results);
  return results.map((one) => JSON.stringify(one)).sort();
};

describe('what does not matter to a reading', () => {
  it.each(trees)('$name: the order of keys changes no number', ({ tree }) => {
    const reversed = rewritten(tree, (object) =>
      Object.fromEntries(Object.entries(object).reverse()),
    );
    const plain = (text: string): string[] =>
      numbersOf(text).map((one) => Array.from(one).sort().join(''));
    expect(plain(JSON.stringify(reversed)).sort()).toEqual(plain(JSON.stringify(tree)).sort());
  });

  it.each(trees.filter(({ name }) => name !== 'assay.json'))(
    '$name: a version that nobody knows changes no number, or the file is refused',
    ({ tree }) => {
      const newer = rewritten(tree, (object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, value]) => [
            key,
            /version/i.test(key) && typeof value !== 'object' && !/model/i.test(key)
              ? '99.0'
              : value,
          ]),
        ),
      );
      const read = numbersOf(JSON.stringify(newer));
      const strip = (list: string[]): string[] => list.map((one) => one.replaceAll('99.0', ''));
      if (read[0] !== 'refused') {
        expect(strip(read)).toEqual(strip(numbersOf(JSON.stringify(tree))));
      }
    },
  );
});

const found = (file: unknown, metric: string): MetricResult => {
  const result = onlyRun(readOk(file)).results.find((one) => one.metric === metric);
  if (result === undefined) throw new Error(`no ${metric}`);
  return result;
};

const row = (precision: number, recall: number, f1: number, support: number) => ({
  ...{ precision, recall, 'f1-score': f1, support },
});

/** A sound file of each tool that says a number twice; `stated` takes the place of one of the two. */
const twice: [name: string, metric: string, truth: number, file: (stated: number) => unknown][] = [
  [
    'scikit-learn',
    'accuracy',
    0.8,
    (accuracy) => ({
      a: row(0.8, 0.8, 0.8, 50),
      b: row(0.8, 0.8, 0.8, 50),
      accuracy,
      'macro avg': row(0.8, 0.8, 0.8, 100),
      'weighted avg': row(0.8, 0.8, 0.8, 100),
    }),
  ],
  [
    'a confusion matrix',
    'accuracy',
    0.8,
    (accuracy) => ({
      cm: [
        [40, 10],
        [10, 40],
      ],
      accuracy,
    }),
  ],
  [
    'MLflow',
    'accuracy_score',
    0.8,
    (accuracy_score) => ({
      info: { run_id: 'r', status: 'FINISHED' },
      data: {
        metrics: {
          ...{ accuracy_score, true_positives: 40, false_positives: 10 },
          ...{ true_negatives: 40, false_negatives: 10 },
        },
      },
    }),
  ],
  [
    'SageMaker',
    'accuracy',
    0.8,
    (value) => ({
      binary_classification_metrics: {
        confusion_matrix: { a: { a: 40, b: 10 }, b: { a: 10, b: 40 } },
        accuracy: { value, standard_deviation: 0 },
      },
    }),
  ],
  [
    'Great Expectations',
    'pass_rate',
    0.8,
    (share) => ({
      success: false,
      statistics: {
        evaluated_expectations: 100,
        successful_expectations: Math.round(share * 100),
      },
      results: Array.from({ length: 100 }, (_, index) => ({
        ...{ success: index >= 20, result: {} },
        expectation_config: { type: `expect_${index}`, kwargs: {} },
      })),
    }),
  ],
  [
    'Azure',
    'f.score',
    0.8,
    (mean) => ({
      rows: [0.7, 0.9, 0.8].map((score) => ({ 'inputs.q': 'q', 'outputs.f.score': score })),
      metrics: { 'f.score': mean },
      studio_url: null,
    }),
  ],
  [
    'DeepEval',
    'pass_rate',
    0.8,
    (share) => ({
      testCases: Array.from({ length: 100 }, (_, index) => ({
        ...{ name: `t${index}`, success: index < 80, metricsData: [] },
      })),
      testPassed: Math.round(share * 100),
      testFailed: 100 - Math.round(share * 100),
    }),
  ],
  [
    'promptfoo',
    'pass_rate',
    0.8,
    (share) => ({
      evalId: 'e',
      results: {
        version: 3,
        prompts: [
          {
            provider: 'p',
            metrics: {
              testPassCount: Math.round(share * 100),
              testFailCount: 100 - Math.round(share * 100),
              testErrorCount: 0,
            },
          },
        ],
        results: Array.from({ length: 100 }, (_, index) => ({
          ...{ promptIdx: 0, success: index < 80, score: index < 80 ? 1 : 0 },
        })),
      },
    }),
  ],
];

describe('a number that a file states twice', () => {
  it.each(twice)('%s: agreeing, it stands', (_, metric, truth, file) => {
    expect(found(file(truth), metric).contradiction).toBeUndefined();
  });

  it.each(twice)(
    '%s: differing, it is contradicted and so never passes',
    (_, metric, truth, file) => {
      const other = fc
        .integer({ min: 0, max: 100 })
        .map((n) => n / 100)
        .filter((stated) => Math.abs(stated - truth) > 0.015);
      fc.assert(
        fc.property(other, (stated) => {
          expect(found(file(stated), metric).contradiction).toBeTypeOf('string');
        }),
        runs,
      );
    },
  );
});

describe('doubled tests', () => {
  it('are one trial each, whatever stands twice and in which order', () => {
    const test = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      outcome: fc.constantFrom('', '<failure/>', '<error/>', '<skipped/>'),
    });
    fc.assert(
      fc.property(fc.array(test, { minLength: 1, maxLength: 12 }), (tests) => {
        const cases = tests
          .map(({ name, outcome }) => `<testcase name="${name}">${outcome}</testcase>`)
          .join('');
        const outcome = readEvidence(`<testsuite name="s">${cases}</testsuite>`);
        if (!outcome.ok) return;
        const rate = onlyRun(outcome.parsed).results[0]?.measure;
        const names = new Set(tests.map(({ name }) => name));
        const first = (name: string) =>
          tests.filter((one) => one.name === name && one.outcome !== '<skipped/>');
        const passed = [...names].filter((name) => {
          const [only, ...others] = first(name);
          return only?.outcome === '' && others.length === 0;
        });
        const ran = [...names].filter((name) => first(name).length > 0);
        expect(rate).toEqual({ kind: 'count', successes: passed.length, trials: ran.length });
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
