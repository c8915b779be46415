import { describe, expect, it } from 'vitest';
import type { ItemColumns, MetricResult } from '../../../../src/contract/types';
import { workOut } from '../../../../src/domain/items/work-out';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { compared, passing, refusal, storedRun, type Beside } from './compared';
import { passes, scores } from './item-sets';

const within = 'accuracy within 2% of champion';

describe('a criterion against a baseline', () => {
  it('is the difference of pairs, with the stored run that stands for the baseline', () => {
    const { worked, asked } = compared(within, [passing(95)], { columns: [passing(90)] });
    expect(asked).toEqual(['champion']);
    expect(worked).toMatchObject([
      {
        ...{ refusal: null, metric: 'accuracy', of: 'difference', baseline: 'champion' },
        results: [
          {
            ...{ metric: 'accuracy', slice: null },
            measure: { kind: 'worked', trials: 100 },
            baseline: {
              ...{ name: 'champion', modelVersion: '1', run: storedRun.digest },
              dataset: { id: 'holdout', sha256: null },
              measure: { kind: 'count', successes: 90, trials: 100 },
            },
          },
        ],
      },
    ]);
    const measure = worked[0]?.results[0]?.measure;
    expect(measure?.kind === 'worked' ? measure.estimate : null).toBeCloseTo(0.05, 12);
  });

  it('states the mean of the baseline where its items have scores, whatever these are', () => {
    const of = (base: number, slice: string | null = null) =>
      scores(
        Array.from({ length: 20 }, (_, at) => base + (at % 4) / 10),
        { slice },
      );
    const { worked } = compared('latency_s within 10% of champion', [of(2)], { columns: [of(1)] });
    const baseline = worked[0]?.results[0]?.baseline;
    expect(worked[0]?.refusal).toBeNull();
    expect(baseline?.measure).toMatchObject({ kind: 'point', trials: 20 });
    expect(baseline?.measure.kind === 'point' ? baseline.measure.value : null).toBeCloseTo(
      1.15,
      12,
    );
  });

  it('has bounds for few looks ahead where each draws all values again, as a change does too', () => {
    const of = (base: number) =>
      scores(Array.from({ length: 20 }, (_, at) => base + (at % 4) / 10));
    for (const line of ['f1 within 0.1 of champion', 'latency_s within 10% of champion']) {
      const metric = line.split(' ')[0] ?? '';
      const own = { ...of(0.6), metric };
      const { worked } = compared(line, [own], { columns: [{ ...of(0.5), metric }] });
      const measure = worked[0]?.results[0]?.measure;
      // The plain tail, that of this look, and of two ahead.
      expect(measure?.kind === 'worked' ? measure.bounds.length : 0).toBe(4);
    }
  });

  it('compares each group with the same group of the baseline', () => {
    const line = 'accuracy within 2% of champion for every region';
    const own = ['region=north', 'region=south'].map((slice) => passing(95, { slice }));
    const theirs = [
      passing(80, { slice: 'Region = South' }),
      passing(90, { slice: 'region=north' }),
    ];
    const { worked } = compared(line, own, { columns: theirs });
    expect(worked[0]?.results.map(({ slice, baseline }) => [slice, baseline?.measure])).toEqual([
      ['region=north', { kind: 'count', successes: 90, trials: 100 }],
      ['region=south', { kind: 'count', successes: 80, trials: 100 }],
    ]);
  });

  it('names no version of the baseline where its run names none', () => {
    const evaluation = anEvaluation([], { model: { name: 'claims', version: null } });
    const run = { evaluation: anEvaluation([]), columns: [passing(95)] };
    const baselineOf = () => ({ evaluation, columns: [passing(90)] });
    const [worked] = workOut({ ...run, baselineOf }, anItem(within));
    expect(worked?.results[0]?.baseline).not.toHaveProperty('modelVersion');
  });

  const bare: MetricResult = { ...aCount('accuracy', 95, 100), baseline: null };

  it.each<[string, Beside, [string, string]]>([
    [
      'no run of it came in',
      {},
      [
        'no run of champion with its items came in on this data set',
        'Post a run of champion on the same items first, or state in the run which version is champion: "baseline": {"name": "champion", "modelVersion": "…"}.',
      ],
    ],
    [
      'its items are not kept any more',
      { columns: null },
      [
        'the items of the baseline run of 1 May 2026 are not kept any more',
        'Post a run of 1 on the same items again.',
      ],
    ],
    [
      'its run has no such items',
      { columns: [passing(90, { metric: 'recall' })] },
      [
        'the run of the baseline has no accuracy item by item',
        'Post it again with the items of that metric.',
      ],
    ],
    [
      'its run has them of another group',
      { columns: [passing(90, { slice: 'region=north' })] },
      [
        'the run of the baseline has no accuracy item by item',
        'Post it again with the items of that metric.',
      ],
    ],
    [
      'its run has other items',
      { columns: [passes([1])] },
      [
        '99 of the items are in the candidate only: i1, i2, i3 and 96 more',
        'Run both models on the same items.',
      ],
    ],
    [
      'the file states the metric without its baseline',
      { stated: [bare] },
      [
        'no run of champion with its items came in on this data set',
        'Post a run of champion on the same items first, or state in the run which version is champion: "baseline": {"name": "champion", "modelVersion": "…"}.',
      ],
    ],
  ])('says why it is none, and what to do, where %s', (_what, beside, expected) => {
    expect(refusal(within, [passing(95)], beside)).toEqual([expected]);
  });

  it('shows what the items come to by themselves where they are not compared', () => {
    expect(compared(within, [passing(95)]).worked[0]?.results).toEqual([
      {
        ...{ metric: 'accuracy', slice: null, baseline: null },
        measure: { kind: 'point', value: 0.95, trials: 100 },
      },
    ]);
  });

  it('is left to the file where that states it with its baseline', () => {
    const measure = { kind: 'count' as const, successes: 90, trials: 100 };
    const dataset = { id: null, sha256: null };
    const full = { ...bare, baseline: { name: 'champion', dataset, measure } } as MetricResult;
    expect(compared(within, [passing(95)], { stated: [full] }).worked).toEqual([]);
    expect(compared(within, [passing(95)], { stated: [full, bare] }).worked).toHaveLength(1);
  });
});

describe('regressions', () => {
  const line = 'regressions <= 0';
  const own = passes([1, 0, 0, 1], { metric: 'solved' });
  const theirs = passes([1, 1, 0, 0], { metric: 'solved' });

  it('are the items that pass in the baseline and fail now, each by its id', () => {
    const { worked, asked } = compared(line, [own], { columns: [theirs] });
    expect(asked).toEqual([null]);
    expect(worked).toMatchObject([{ refusal: null }]);
    expect(worked[0]?.results).toEqual([
      {
        ...{ metric: 'regressions', slice: null },
        measure: {
          ...{ kind: 'worked', estimate: 1, trials: 4, approximate: null, mostLooks: null },
          method: 'ids that pass in the baseline and fail now: i1',
          bounds: [{ tail: 1e-300, lower: 1, upper: 1 }],
        },
        baseline: {
          ...{ name: '1', modelVersion: '1', run: storedRun.digest },
          dataset: { id: 'holdout', sha256: null },
          measure: { kind: 'point', value: 0, trials: 4 },
        },
      },
    ]);
  });

  const methodOf = (failing: number) => {
    const now = Array.from({ length: 8 }, (_, at) => (at < failing ? 0 : 1));
    const before = passes(
      now.map(() => 1),
      { metric: 'solved' },
    );
    const { worked } = compared(line, [passes(now, { metric: 'solved' })], { columns: [before] });
    const measure = worked[0]?.results[0]?.measure;
    return measure?.kind === 'worked' ? measure.method : '';
  };

  it.each([
    [0, 'ids that pass in the baseline and fail now'],
    [5, 'ids that pass in the baseline and fail now: i0, i1, i2, i3, i4'],
    [7, 'ids that pass in the baseline and fail now: i0, i1, i2, i3, i4, and 2 more'],
  ])('name five of %i', (failing, method) => {
    expect(methodOf(failing)).toBe(method);
  });

  it('are named within what a record takes, however long the ids', () => {
    const ids = ['x'.repeat(200), 'y'.repeat(200), 'z'.repeat(200)];
    const [now, before] = [
      [0, 0, 0],
      [1, 1, 1],
    ].map((values) => passes(values, { ids }));
    if (now === undefined || before === undefined) throw new Error('no columns');
    const { worked } = compared(line, [now], { columns: [before] });
    const measure = worked[0]?.results[0]?.measure;
    expect(measure?.kind === 'worked' ? measure.method.length : 0).toBe(400);
  });

  it.each([
    ['as the run calls it', { baseline: { name: 'champion', modelVersion: '1' } }, 'champion'],
    ['by its version', {}, '1'],
  ])('are held against the baseline, named %s', (_what, run, name) => {
    const { worked } = compared(line, [own], { columns: [theirs], run });
    expect(worked[0]?.results[0]?.baseline?.name).toBe(name);
  });

  it.each<[string, ItemColumns, Beside, [string, string]]>([
    [
      'the run names no version to compare with',
      own,
      {},
      [
        'the run does not say which version it is compared with, item by item',
        'Post it again with "baseline": {"modelVersion": "…"}, of which a run on the same items came in before.',
      ],
    ],
    [
      'its items have scores',
      scores([0.5, 0.7, 1, 1], { metric: 'regressions' }),
      { columns: [scores([0.5, 0.7, 1, 1], { metric: 'regressions' })] },
      [
        'a regression is a passing item that fails, and these items have scores',
        'Give `pass` (0 or 1) instead of `score`.',
      ],
    ],
  ])('are none where %s, which says what to do', (_what, column, beside, expected) => {
    expect(refusal(line, [column], beside)).toEqual([expected]);
  });
});
