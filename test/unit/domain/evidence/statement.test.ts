import { describe, expect, it } from 'vitest';
import type { Evaluation, Measure, MetricResult } from '../../../../src/contract/types';
import { ownJsonOf } from '../../../../src/domain/evidence/own-json';
import { statementOf } from '../../../../src/domain/evidence/statement';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { onlyRun, readOk } from '../../../support/evidence/read';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';

const A = 'a'.repeat(64);

const measures: Measure[] = [
  { kind: 'count', successes: 3, trials: 5 },
  { kind: 'mean', mean: 1.5, standardDeviation: 0.2, trials: 9 },
  { kind: 'standard-error', estimate: 0.4, standardError: 0.1, trials: null },
  { kind: 'interval', estimate: 0.4, lower: 0.3, upper: 0.5, confidence: 0.9, trials: 40 },
  { kind: 'auc', auc: 0.9, positives: 4, negatives: 6 },
  { kind: 'point', value: 0.7, trials: null },
  {
    ...{ kind: 'confusion', labels: ['no', 'yes'], positive: 'yes' },
    matrix: [
      [3, 1],
      [0, 2],
    ],
  },
];

const results: MetricResult[] = measures.map((measure, index) => ({
  ...{ metric: `m${index}`, slice: index === 0 ? 'age > 60' : null, measure },
  ...(measure.kind === 'confusion' ? {} : { averaging: 'macro' }),
  baseline: {
    ...{ name: 'champion', modelVersion: '1.3', dataset: { id: 'holdout-v3', sha256: A } },
    measure,
  },
}));

const whole: Evaluation = anEvaluation(results, {
  identity: {
    ...{ modelDigest: A, promptDigest: A, configDigest: A, seed: '7', environment: 'ci' },
    tools: [{ name: 'inspect', version: null }],
    judge: { model: 'judge', rubricVersion: '2' },
  },
});

describe('a run in Assay’s own JSON', () => {
  it('reads back as the run that it was', () => {
    const read = onlyRun(readOk(ownJsonOf(whole)));
    const { digest: _digest, recordedAt: _at, postedBy: _by, ...run } = whole;
    expect(read).toEqual(run);
  });

  it('names no data set where the run names none, and what it knows of one', () => {
    const dataOf = (id: string | null, sha256: string | null) =>
      ownJsonOf(anEvaluation([], { dataset: { id, sha256 } }))['dataset'];
    expect(dataOf(null, null)).toBeUndefined();
    expect(ownJsonOf(anEvaluation([], { dataset: { id: null, sha256: null } }))).not.toHaveProperty(
      'dataset',
    );
    expect(dataOf('holdout-v3', null)).toEqual({ id: 'holdout-v3' });
    expect(dataOf(null, A)).toEqual({ sha256: A });
  });

  it('leaves out what its file contradicted', () => {
    const doubtful = { ...aCount('accuracy', 9, 10), contradiction: 'its rows say 8' };
    expect(ownJsonOf(anEvaluation([doubtful, aCount('recall', 8, 10)]))['results']).toEqual([
      { metric: 'recall', successes: 8, trials: 10 },
    ]);
  });
});

describe('a run as a statement', () => {
  const stated = (successes: number) => {
    const run = anEvaluation([aCount('accuracy', successes, 1000), aCount('recall', 990, 1000)], {
      identity: { modelDigest: A },
    });
    const item = anItem('accuracy >= 90%\nrecall >= 90%', [run]);
    return {
      run,
      statement: statementOf(run, judgeCriteria(item, starterPolicy), item.locked?.digest ?? null),
    };
  };

  it('is about the model, and passed only where all of its criteria did', () => {
    const { statement } = stated(990);
    expect(statement.subject).toEqual([{ name: 'claims-doc@1.4.0', digest: { sha256: A } }]);
    expect(statement.predicate.result).toBe('PASSED');
    expect(statement.predicate.passedTests).toHaveLength(2);
    expect(stated(700).statement.predicate).toMatchObject({ result: 'FAILED' });
    expect(stated(905).statement.predicate.failedTests).toEqual([
      expect.stringMatching(/^accuracy.*\(inconclusive\)$/),
    ]);
  });

  it('says by what it was decided, as far as a digest names it', () => {
    const configured = (part: Partial<Evaluation>, criteria: string | null) =>
      statementOf(anEvaluation([aCount('accuracy', 99, 100)], part), [], criteria).predicate
        .configuration;
    const named = (name: string, sha256: string) => ({ name, digest: { sha256 } });
    const identity = { promptDigest: 'c'.repeat(64), configDigest: 'd'.repeat(64) };
    const dataset = { id: 'holdout-v3', sha256: 'b'.repeat(64) };
    expect(configured({ identity, dataset }, A)).toEqual([
      ...[named('criteria', A), named('holdout-v3', 'b'.repeat(64))],
      ...[named('prompt', 'c'.repeat(64)), named('configuration', 'd'.repeat(64))],
    ]);
    expect(configured({ dataset: { id: null, sha256: A } }, null)).toEqual([named('data set', A)]);
    for (const sha256 of ['abc', `${A}a`, 'A'.repeat(64)])
      expect(configured({ dataset: { id: 'x', sha256 } }, null)).toEqual([]);
  });

  it('names the model by what is known of it', () => {
    const subject = (name: string | null, version: string | null) =>
      statementOf(
        anEvaluation([], { identity: { modelDigest: A }, model: { name, version } }),
        ...([[], null] as const),
      ).subject[0]?.name;
    expect(subject('claims-doc', null)).toBe('claims-doc');
    expect(subject(null, '1.4.0')).toBe('1.4.0');
    expect(subject(null, null)).toBe('model');
  });

  it('is an in-toto statement of a test result, with what the app saw of the run', () => {
    const run = anEvaluation([aCount('accuracy', 99, 100)]);
    expect(statementOf(run, [], null)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'evaluation', digest: { sha256: run.digest } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        ...{ warnedTests: [], failedTests: [], assay: ownJsonOf(run) },
        assayRecord: { digest: run.digest, receivedAt: run.recordedAt, attestedBy: null },
      },
    });
  });

  it('claims no pass for a run that decided nothing, and names it by its record', () => {
    const run = anEvaluation([aCount('accuracy', 99, 100)]);
    const statement = statementOf(run, [], null);
    expect(statement.predicate).toMatchObject({ result: 'FAILED', passedTests: [] });
    expect(statement.subject[0]?.digest.sha256).toBe(run.digest);
  });
});
