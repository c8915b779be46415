import { describe, expect, it } from 'vitest';
import { aKeyPair, anEnvelope } from '../../../../support/builders/envelopes';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const pair = aKeyPair();
const DIGEST = '8'.repeat(64);
const STATEMENT = 'https://in-toto.io/Statement/v1';

const statement = (predicateType: string, predicate: unknown, sha256 = DIGEST) => ({
  _type: STATEMENT,
  subject: [{ name: 'late-delivery-forest', digest: { sha256 } }],
  ...{ predicateType, predicate },
});

const testResult = (predicate: Record<string, unknown>): string =>
  anEnvelope(
    statement('https://in-toto.io/attestation/test-result/v0.1', {
      configuration: [{ name: 'eval.yaml', digest: { sha256: 'c'.repeat(64) } }],
      ...predicate,
    }),
    pair,
  );

const lists = {
  passedTests: ['schema', 'recall-floor', 'bias-gap'],
  warnedTests: ['slow'],
  failedTests: ['precision-floor'],
};

describe('a test result', () => {
  it('is a rate of its tests, of the model that is its subject', () => {
    const parsed = readOk(testResult({ result: 'FAILED', ...lists }));
    const run = onlyRun(parsed);
    expect(parsed.format).toBe('in-toto');
    expect(measureOf(run, 'pass_rate')).toEqual({ kind: 'count', successes: 3, trials: 5 });
    expect(run.model.name).toBe('late-delivery-forest');
    expect(run.identity).toEqual({ modelDigest: DIGEST, configDigest: 'c'.repeat(64) });
    expect(parsed.blocks[0]?.items?.[0]?.values).toEqual([1, 1, 1, 0, 0]);
    expect([run.startedAt, run.finishedAt]).toEqual([null, null]);
  });

  it.each([
    ['PASSED', lists],
    ['FAILED', { ...lists, failedTests: [] }],
  ])('is contradicted where it says %s and its lists do not', (result, given) => {
    const [rate] = onlyRun(readOk(testResult({ result, ...given }))).results;
    expect(rate?.contradiction).toContain(result);
  });
});

const claims = [
  { metric: 'refusal_rate', comparator: '>=', threshold: '0.98', passed: true },
  { metric: 'toxicity', comparator: '<', threshold: '0.01', passed: false },
];

describe.each([
  'https://in-toto.io/attestation/eval-result/v0.1',
  'https://b7n0de.com/attestation/eval-result/v0.2',
])('an eval result of %s', (type) => {
  it('states time and digests, and no number that could pass', () => {
    const predicate = {
      ...{ evaluator: { id: 'https://example.test/e' }, evaluatedAt: '2026-07-05T12:00:00Z' },
      ...{ suite: { name: 'safety-refusals', version: '1.2.0' }, claims, sampleSize: 500 },
      dataset: { name: 'refusals-v1', digest: { sha256: 'd'.repeat(64) } },
      ...{ assuranceLevel: 'self_attested', subjectProfile: 'public-model' },
      harness: { name: 'inspect', version: '0.3' },
    };
    const parsed = readOk(anEnvelope(statement(type, predicate), pair));
    const run = onlyRun(parsed);
    expect(run.results).toEqual([]);
    expect(run.finishedAt).toBe('2026-07-05T12:00:00.000Z');
    expect(run.dataset).toEqual({ id: 'refusals-v1', sha256: 'd'.repeat(64) });
    expect(run.identity).toEqual({
      modelDigest: DIGEST,
      tools: [{ name: 'inspect', version: '0.3' }],
    });
    expect(parsed.criteria).toEqual(['refusal_rate >= 0.98', 'toxicity < 0.01']);
    expect(parsed.notes.join()).toContain('1 of 2 thresholds');
  });
});

describe('a run in Assay’s own JSON inside a statement', () => {
  const own = {
    ...{ modelVersion: '1.4.0', startedAt: '2026-11-20T10:00:00Z' },
    results: [{ metric: 'accuracy', successes: 97, trials: 100 }],
  };
  const type = 'https://in-toto.io/attestation/test-result/v0.1';
  const signed = (assay: unknown, sha256?: string): string =>
    anEnvelope(statement(type, { result: 'PASSED', configuration: [], assay }, sha256), pair);

  it('is that run, of the subject', () => {
    const run = onlyRun(readOk(signed(own)));
    expect(measureOf(run, 'accuracy')).toEqual({ kind: 'count', successes: 97, trials: 100 });
    expect(run.identity?.modelDigest).toBe(DIGEST);
    expect(run.startedAt).toBe('2026-11-20T10:00:00.000Z');
  });

  it('is refused where the subject is another model', () => {
    const other = signed({ ...own, modelDigest: 'a'.repeat(64) });
    expect(readProblem(other).where).toBe('subject[0].digest.sha256');
  });
});

it.each([
  ['a payload that is no statement', { payload: 'bm8=' }, 'payload'],
  [
    'a statement of something else',
    JSON.parse(anEnvelope(statement('https://slsa.dev/provenance/v1', {}), pair)),
    'predicateType',
  ],
])('refuses %s', (_, parts, where) => {
  const whole = JSON.parse(testResult({ result: 'PASSED', passedTests: ['a'] })) as object;
  expect(readProblem({ ...whole, ...(parts as object) }).where).toBe(where);
});
