import { describe, expect, it } from 'vitest';
import type { Evaluation, ItemColumns, MetricResult } from '../../../../src/contract/types';
import { resultsFor } from '../../../../src/domain/evidence/matching/match-results';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { storedBaseline } from '../../../../src/domain/items/stored-baseline';
import { workOut } from '../../../../src/domain/items/work-out';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { passes, scores, tries } from './item-sets';

const workedOut = (line: string, columns: ItemColumns[], stated: MetricResult[] = []) => {
  const item = anItem(line);
  const evaluation = anEvaluation(stated);
  const worked = workOut({ evaluation, columns, baselineOf: () => null }, item);
  const [criterion] = item.locked?.criteria ?? [];
  if (criterion === undefined) throw new Error('no criterion');
  return { worked, criterion, results: resultsFor(criterion, { ...evaluation, worked }) };
};

describe('what items come to', () => {
  it.each([
    ['share(latency <= 2 s) >= 99%', 3],
    ['share(latency < 2 s) >= 99%', 2],
    ['share(latency > 2 s) <= 1%', 1],
    ['share(latency >= 2 s) <= 1%', 2],
  ])('counts the values that "%s" is about', (line, successes) => {
    const { results } = workedOut(line, [scores([0.5, 1, 2, 9])]);
    expect(results).toMatchObject([{ measure: { kind: 'count', successes, trials: 4 } }]);
  });

  it('reads a limit in percent', () => {
    const column = scores([0.05, 0.1, 0.11], { metric: 'relative_error' });
    const { results } = workedOut('share(relative_error <= 10%) >= 95%', [column]);
    expect(results).toMatchObject([{ measure: { successes: 2, trials: 3 } }]);
  });

  it.each([
    ['pass^2 >= 80%', 1],
    ['pass@2 >= 80%', 2],
    ['majority@2 >= 80%', 1],
    ['first_attempt >= 80%', 2],
  ])('folds tries as %s asks', (line, successes) => {
    const { results } = workedOut(line, [tries({ a: [1, 1], b: [1, 0], c: [0, 0] })]);
    expect(results).toMatchObject([{ measure: { kind: 'count', successes, trials: 3 } }]);
  });

  it.each([
    // 1.4 words are wrong for each word of a line that the reader makes up.
    ['wer <= 20%', 'wer', [0.1, 1.4, 0.2, 0.3], 0.5],
    ['mape <= 40%', 'mape', [0.1, 2.6, 0.2, 0.3], 0.8],
    ['revenue_change >= 1%', 'revenue_change', [-0.2, 0.3, 0.1, 0.2], 0.1],
  ])('takes values below nothing and above all of it: %s', (line, metric, values, mean) => {
    const [result] = workedOut(line, [scores(values, { metric })]).results;
    expect(result?.measure).toMatchObject({ kind: 'worked', trials: 4 });
    const estimate = result?.measure.kind === 'worked' ? result.measure.estimate : Number.NaN;
    expect(estimate).toBeCloseTo(mean, 10);
  });

  it('takes values that hang together by their clusters', () => {
    const clusters = Array.from({ length: 60 }, (_, at) => `c${Math.floor(at / 2)}`);
    const values = clusters.map((_, at) => (at % 7 === 0 ? 9 : 1));
    const { results } = workedOut('share(latency <= 2 s) >= 99%', [scores(values, { clusters })]);
    expect(results).toMatchObject([
      { measure: { kind: 'worked', method: 'Clopper-Pearson over 30 clusters' } },
    ]);
  });

  it('leaves open which of two metrics tries are about', () => {
    const one = tries({ a: [1, 1] });
    expect(workedOut('pass^2 >= 80%', [one, { ...one, metric: 'safe' }]).worked).toEqual([]);
  });

  it.each<[string, MetricResult[], number]>([
    ['failures of an error rate', [], 10],
    ['what the file counts', [aCount('error_rate', 90, 100)], 90],
  ])('counts %s', (_, stated, successes) => {
    const values = Array.from({ length: 100 }, (__, at) => (at < 90 ? 1 : 0));
    const column = passes(values, { metric: 'error_rate' });
    const { results } = workedOut('error_rate <= 20%', [column], stated);
    expect(results).toMatchObject([{ measure: { successes, trials: 100 } }]);
  });

  it('gives the bounds of the values at each look, and none beyond what was worked out', () => {
    const values = Array.from({ length: 200 }, (_, at) => 1 + (at % 10) / 10);
    const { results, criterion } = workedOut('latency_s <= 1.6', [scores(values)]);
    const [result] = results;
    if (result === undefined) throw new Error('no result');
    const at = (look: number) => judgeResult(criterion, result, lookLevel(0.05, look));
    expect(at(1)).toMatchObject({ verdict: 'pass', approximate: null });
    expect(at(2).upper ?? 0).toBeGreaterThan(at(1).upper ?? 0);
    expect(at(30)).toMatchObject({ verdict: 'inconclusive', upper: null });
  });
});

describe('the stored run that stands for a baseline', () => {
  const run = (version: string, at: string, more: Partial<Evaluation> = {}): Evaluation => ({
    ...anEvaluation([]),
    model: { name: 'claims', version },
    dataset: { id: 'holdout', sha256: null },
    items: { sha256: version, columns: [] },
    digest: `${version} ${at}`,
    recordedAt: at,
    ...more,
  });
  const candidate = run('2', '2026-05-03T00:00:00Z', {
    baseline: { name: 'champion', modelVersion: '1' },
  });
  const first = run('1', '2026-05-01T00:00:00Z');
  const second = run('1', '2026-05-02T00:00:00Z');

  it('is the first of the version that the run names', () => {
    expect(storedBaseline('champion', candidate, [second, first])).toBe(first);
    expect(storedBaseline(null, candidate, [second, first])).toBe(first);
  });

  it('is of the model or version that the criterion names, where the run names none', () => {
    const { baseline: _, ...plain } = candidate;
    expect(storedBaseline('1', plain, [first])).toBe(first);
    expect(storedBaseline('claims 1', plain, [first])).toBe(first);
    expect(storedBaseline('champion', plain, [first])).toBeNull();
  });

  it('is none of other data, of another baseline, or without items', () => {
    const elsewhere = run('1', first.recordedAt, { dataset: { id: 'other', sha256: null } });
    const { items: _, ...bare } = first;
    expect(storedBaseline('champion', candidate, [elsewhere, bare])).toBeNull();
    expect(storedBaseline('last year', candidate, [first])).toBeNull();
  });

  it('is never the run itself, another run of its version, or one of another version than it names', () => {
    const same = run('2', first.recordedAt);
    const { baseline: _, ...plain } = candidate;
    const itself = { ...first, digest: plain.digest };
    expect(storedBaseline('claims', plain, [same])).toBeNull();
    expect(storedBaseline('claims', plain, [itself])).toBeNull();
    expect(storedBaseline('claims', plain, [same, first])).toBe(first);
    expect(storedBaseline('champion', candidate, [run('0', first.recordedAt)])).toBeNull();
  });

  it('is asked for by no name where neither the criterion nor the run has one', () => {
    const { baseline: _, ...plain } = candidate;
    expect(storedBaseline(null, plain, [first])).toBeNull();
    expect(storedBaseline(null, { ...plain, baseline: { name: 'claims' } }, [first])).toBe(first);
    const unnamed = { ...first, model: { name: null, version: null } };
    expect(storedBaseline('1', plain, [unnamed])).toBeNull();
  });

  it('is of the name that both the criterion and the run give, however it is written', () => {
    expect(storedBaseline('Champion ', candidate, [first])).toBe(first);
    const bare = { ...candidate, baseline: { name: 'claims' } };
    expect(storedBaseline('Claims', bare, [second, first, run('1', '2026-05-04T00:00:00Z')])).toBe(
      first,
    );
  });

  const on = (id: string | null, sha256: string | null) => ({ dataset: { id, sha256 } });
  it.each([
    ['the same digest, whatever the name', on('a', 'f'), on('b', 'f'), true],
    ['another digest, whatever the name', on('a', 'f'), on('a', 'e'), false],
    ['one name where one has no digest', on('Holdout ', 'f'), on('holdout', null), true],
    ['one name where the other has none', on('holdout', null), on('HOLDOUT', 'e'), true],
    ['another name without digests', on('a', null), on('b', null), false],
    ['no name on either side', on(null, null), on(null, null), false],
    ['a name on one side only', on('a', null), on(null, 'f'), false],
    ['a name on the other side only', on(null, 'f'), on('a', null), false],
  ])('is on the same data, or not, by %s', (_what, one, other, expected) => {
    const stored = { ...first, ...one };
    const found = storedBaseline('champion', { ...candidate, ...other }, [stored]);
    expect(found).toBe(expected ? stored : null);
  });
});
