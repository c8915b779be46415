import { describe, expect, it } from 'vitest';
import { digestOfBlock, recordRun } from '../../../../src/domain/evidence/evaluation';
import { briefOf, rememberedRuns } from '../../../../src/domain/evidence/identity';
import { aCount, anEvaluation, daysAgo } from '../../../support/builders/builders';

const runAt = (days: number) =>
  anEvaluation([aCount('accuracy', 90, 100)], { runId: `run-${days}`, recordedAt: daysAgo(days) });

describe('runs that an item remembers', () => {
  it('are those that results come from, and the three newest others', () => {
    const runs = [9, 8, 7, 6, 5, 4].map(runAt);
    const [oldest] = runs;
    const kept = rememberedRuns([], runs, oldest === undefined ? [] : [oldest]);
    expect(kept.map(({ recordedAt }) => recordedAt)).toEqual([9, 6, 5, 4].map(daysAgo));
  });

  it('are three others beside one that results come from and that is the newest', () => {
    const runs = [9, 8, 7, 6, 5, 4].map(runAt);
    const kept = rememberedRuns([], runs, runs.slice(-1));
    expect(kept.map(({ recordedAt }) => recordedAt)).toEqual([7, 6, 5, 4].map(daysAgo));
  });

  it('keep what a key attests of them', () => {
    const attested = {
      ...{ by: 'ci of claims', key: 'a'.repeat(64), at: null },
      ...{ predicateType: 'https://example.org/test-result', statement: 'b'.repeat(64) },
    };
    expect(briefOf({ ...runAt(3), attested }).attested).toEqual(attested);
    expect(briefOf(runAt(3))).not.toHaveProperty('attested');
  });

  it('do not depend on the order in which they come', () => {
    const [one, two, three] = [3, 2, 1].map(runAt);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three');
    const used = [two];
    const forth = rememberedRuns(rememberedRuns([], [one, two], used), [three], used);
    const back = rememberedRuns(rememberedRuns([], [three, two], used), [one], used);
    expect(back).toEqual(forth);
  });
});

describe('the digest of a run', () => {
  const run = anEvaluation([aCount('accuracy', 1, 2)]);
  const items = (values: number[]) => [
    { metric: 'accuracy', slice: null, kind: 'pass' as const, ids: ['a', 'b'], values },
  ];
  const recorded = (values: number[]) =>
    recordRun(run, daysAgo(1), { kind: 'pipeline' }, items(values));

  it('is the same as a file has it and as it is recorded, with items and without', () => {
    const block = { label: 'run.json', run };
    const plain = recordRun(run, daysAgo(1), { kind: 'pipeline' }).digest;
    expect(digestOfBlock(block)).toBe(plain);
    expect(digestOfBlock({ ...block, items: [] })).toBe(plain);
    expect(digestOfBlock({ ...block, items: items([1, 0]) })).toBe(recorded([1, 0]).digest);
    expect(recorded([1, 0]).digest).not.toBe(plain);
  });

  it('covers its items, so that equal counts of other items are another run', () => {
    expect(recorded([1, 0]).digest).toBe(recorded([1, 0]).digest);
    expect(recorded([0, 1]).digest).not.toBe(recorded([1, 0]).digest);
    expect(recorded([1, 0]).items?.columns).toEqual([
      { metric: 'accuracy', slice: null, kind: 'pass', items: 2, sum: 1 },
    ]);
  });
});
