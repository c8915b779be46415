import { describe, expect, it } from 'vitest';
import type { ItemColumns } from '../../../../src/contract/types';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { recordRun, withItemsAsked } from '../../../../src/domain/evidence/evaluation';
import { resultsFor } from '../../../../src/domain/evidence/match-results';
import { resultsOfItems } from '../../../../src/domain/evidence/results-of-items';

const criteria = (...lines: string[]) => parseCriteria(lines.join('\n')).criteria;

const scores = (values: number[], more: Partial<ItemColumns> = {}): ItemColumns => ({
  ...{ metric: 'latency_s', slice: null, kind: 'score' },
  ids: values.map((_, at) => `i${at}`),
  values,
  ...more,
});

const tries = (passes: Record<string, number[]>): ItemColumns => ({
  ...{ metric: 'solved', slice: null, kind: 'pass' },
  ids: Object.entries(passes).flatMap(([id, all]) => all.map(() => id)),
  values: Object.values(passes).flat(),
  attempts: Object.values(passes).flatMap((all) => all.map((_, at) => at + 1)),
});

describe('resultsOfItems', () => {
  it.each([
    ['share(latency <= 2 s) >= 99%', 3],
    ['share(latency < 2 s) >= 99%', 2],
    ['share(latency > 2 s) <= 1%', 1],
    ['share(latency >= 2 s) <= 1%', 2],
  ])('counts the values that "%s" is about', (line, successes) => {
    const results = resultsOfItems(criteria(line), [scores([0.5, 1, 2, 9])], []);
    expect(results).toMatchObject([{ measure: { kind: 'count', successes, trials: 4 } }]);
  });

  it('reads a limit in percent', () => {
    const column = scores([0.05, 0.1, 0.11], { metric: 'relative_error' });
    const results = resultsOfItems(criteria('share(relative_error <= 10%) >= 95%'), [column], []);
    expect(results).toMatchObject([{ measure: { successes: 2, trials: 3 } }]);
  });

  it.each([
    ['pass^2 >= 80%', 1],
    ['pass@2 >= 80%', 2],
  ])('folds tries as %s asks', (line, successes) => {
    const column = tries({ a: [1, 1], b: [1, 0], c: [0, 0] });
    const results = resultsOfItems(criteria(line), [column], []);
    expect(results).toMatchObject([{ measure: { kind: 'count', successes, trials: 3 } }]);
  });

  it('makes no share of values that are not independent, of other metrics, or of what is reported', () => {
    const line = criteria('share(latency <= 2 s) >= 99%');
    const clustered = scores([1, 2, 3], { clusters: ['a', 'a', 'b'] });
    const repeated = scores([1, 2], { ids: ['a', 'a'], attempts: [1, 2] });
    const other = scores([1, 2], { metric: 'latency_ms' });
    expect(resultsOfItems(line, [clustered, repeated, other], [])).toEqual([]);
    const [reported] = resultsOfItems(line, [scores([1, 2])], []);
    if (reported === undefined) throw new Error('nothing was worked out');
    expect(resultsOfItems(line, [scores([1, 2])], [reported])).toEqual([]);
  });

  it('leaves open which of two metrics tries are about', () => {
    const one = tries({ a: [1, 1] });
    expect(
      resultsOfItems(criteria('pass^2 >= 80%'), [one, { ...one, metric: 'safe' }], []),
    ).toEqual([]);
  });

  it('keeps the digest of the run, and answers for the criterion', () => {
    const items = [scores([1, 1, 9])];
    const run = {
      ...{ model: { name: 'm', version: '1' }, dataset: { id: 'd', sha256: null } },
      ...{ commit: null, runId: null, startedAt: null, finishedAt: null, results: [] },
      source: { format: 'assay-json', tool: null },
    };
    const plain = recordRun(run, '2026-05-01T10:00:00Z', { kind: 'pipeline' }, items);
    const [criterion] = criteria('share(latency <= 2 s) >= 50%');
    if (criterion === undefined) throw new Error('no criterion');
    const asked = withItemsAsked(plain, [criterion], items);
    expect(asked.digest).toBe(plain.digest);
    expect(resultsFor(criterion, plain)).toEqual([]);
    expect(resultsFor(criterion, asked)).toMatchObject([{ measure: { successes: 2, trials: 3 } }]);
  });
});
