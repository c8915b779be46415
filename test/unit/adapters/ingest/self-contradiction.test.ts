import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

/** Where each shape names the version of its format. */
const VERSIONS: [shape: string, ...path: (string | number)[]][] = [
  ['alertmanager.json', 'version'],
  ['azure-confusion.json', 'schema_version'],
  ['inspect.json', 'version'],
  ['lm-eval.json', 'lm_eval_version'],
  ['mteb.json', 'mteb_version'],
  ['promptfoo.json', 'results', 'version'],
  ['sagemaker-bias.json', 'version'],
  ['sagemaker-constraints.json', 'version'],
  ['sagemaker-statistics.json', 'version'],
  ['sagemaker-violations.json', 'version'],
  ['swe-bench.json', 'schema_version'],
  ['great-expectations.json', 'meta', 'great_expectations_version'],
];

const withVersion = (
  node: unknown,
  [key, ...rest]: (string | number)[],
  version: unknown,
): unknown =>
  key === undefined
    ? version
    : isRecord(node)
      ? { ...node, [key]: withVersion(node[key], rest, version) }
      : { [key]: version };

describe('a version that nobody tried', () => {
  it.each(VERSIONS)('of %s is named', (name, ...path) => {
    const tree: unknown = JSON.parse(fixture(`shapes/${name}`));
    expect(readOk(tree).notes.join(' ')).not.toContain('not among those that were tried');
    for (const version of ['99.0', 99]) {
      const { notes } = readOk(withVersion(tree, path, version));
      expect(notes.join(' ')).toMatch(/Version 99(?:\.0)? of this format is not among those/);
    }
  });

  it('of a garak report is named from any of its lines', () => {
    const text = fixture('shapes/garak.jsonl').replaceAll('0.14.0', '0.99.0');
    expect(readOk(text).notes.join(' ')).toContain('Version 0.99.0');
  });
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
