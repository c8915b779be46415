import { describe, expect, it } from 'vitest';
import {
  exactly,
  measuredAgainst,
  measuredAuc,
  measuredClusterMean,
  measuredClusters,
  measuredDifferences,
  measuredMatrix,
  measuredPairs,
  measuredPercentile,
  measuredScores,
  measuredShare,
  measuredSummary,
  measuredValues,
  type Measured,
} from '../../../../src/domain/decision/measured';
import { meanOfClusters, shareOfClusters } from '../../../../src/domain/stats/clusters';
import { pairedDifference } from '../../../../src/domain/stats/pairs';
import { percentileOfValues } from '../../../../src/domain/stats/percentile';
import { shareOfTrials } from '../../../../src/domain/stats/share';
import { differenceOf, relativeChangeOf, type Sided } from '../../../../src/domain/stats/sided';

const boundsOf = ({ estimate, lower, upper }: Sided) => [estimate, lower(0.03), upper(0.03)];
const rest = ({ sided: _sided, ...of }: Measured) => of;
const holds = { counts: null, approximate: null, mostLooks: null };

const list = <T>(length: number, of: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => of(at));

describe('a share', () => {
  const counts = { successes: 93, trials: 100 };

  it('is told with its counts and Clopper-Pearson’s bounds', () => {
    const measured = measuredShare(counts);
    expect(rest(measured)).toEqual({ ...holds, trials: 100, counts, method: 'Clopper-Pearson' });
    expect(boundsOf(measured.sided)).toEqual(boundsOf(shareOfTrials(counts, 'exact')));
  });

  it('is approximate by Wilson’s', () => {
    const measured = measuredShare(counts, 'wilson');
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 100, counts, method: 'Wilson' },
      approximate: 'Wilson bounds hold on average, not at every rate',
    });
    expect(boundsOf(measured.sided)).toEqual(boundsOf(shareOfTrials(counts, 'wilson')));
  });

  it('is what values are that are 0 or 1, and nothing else', () => {
    expect(rest(measuredValues([1, 0, 1, 1]))).toEqual(
      rest(measuredShare({ successes: 3, trials: 4 })),
    );
    const mixed = measuredValues([1, 0, 0.5, 1], { lowest: 0, highest: 1 });
    expect(mixed).toMatchObject({ counts: null, trials: 4, isResampled: true });
    expect(mixed.sided.estimate).toBe(0.625);
  });
});

describe('values', () => {
  const values = list(40, (at) => at % 2);

  it('are no share as differences, whatever they are', () => {
    const measured = measuredDifferences(values, { lowest: -1, highest: 1 });
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 40, method: 'bootstrap-t of the values', isResampled: true },
    });
    expect(measured.sided.estimate).toBe(0.5);
  });

  it('say where a few extremes make the mean, and always get the same interval', () => {
    const extreme = [...list(99, () => 1), 1000];
    expect(measuredDifferences(extreme).approximate).toMatch(/extreme/u);
    expect(boundsOf(measuredDifferences(values).sided)).toEqual(
      boundsOf(measuredDifferences(values).sided),
    );
  });

  it('keep inside of the range that is given', () => {
    const near = [...list(12, () => 0.98), 0.2];
    const bound = (range?: { lowest: number; highest: number }): number =>
      measuredDifferences(near, range).sided.upper(0.01);
    expect(bound({ lowest: 0, highest: 1 })).toBeLessThanOrEqual(1);
  });

  it('of which only mean and deviation are known are good for three looks', () => {
    const measured = measuredSummary({ mean: 5, standardDeviation: 1, trials: 400 });
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 400, method: 'Student’s t from mean and standard deviation' },
      approximate:
        'only mean and standard deviation are known, and skewed values break such bounds',
      mostLooks: 3,
    });
  });

  it('have a percentile with the bounds of order statistics', () => {
    const hundred = list(100, (at) => at + 1);
    const measured = measuredPercentile(hundred, 0.9);
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 100, method: 'order statistics of the values' },
    });
    expect(boundsOf(measured.sided)).toEqual(boundsOf(percentileOfValues(hundred, 0.9)));
  });
});

describe('classes', () => {
  it('of a matrix count every cell', () => {
    const measured = measuredMatrix({
      matrix: [
        [40, 5],
        [3, 52],
      ],
      statistic: (cells) => ((cells[0]?.[0] ?? 0) + (cells[1]?.[1] ?? 0)) / 100,
    });
    expect(measured.sided.estimate).toBe(0.92);
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 100, method: 'BCa bootstrap of the confusion matrix' },
    });
  });

  it('of an area count both', () => {
    expect(rest(measuredAuc({ auc: 0.8, positives: 30, negatives: 90 }))).toEqual({
      ...{ ...holds, trials: 120, method: 'standard error of Hanley and McNeil at the target' },
    });
  });

  it.each([
    [20, 40, null],
    [40, 20, null],
    [19, 40, 'a class has fewer than 20 items'],
    [40, 19, 'a class has fewer than 20 items'],
  ])('with %d and %d scores are approximate: %s', (positives, negatives, approximate) => {
    const measured = measuredScores({
      positives: list(positives, (at) => 0.4 + at / 100),
      negatives: list(negatives, (at) => 0.3 + at / 100),
    });
    expect(rest(measured)).toEqual({
      ...{ ...holds, approximate, trials: positives + negatives },
      method: 'DeLong on the log-odds, from the scores',
    });
  });
});

describe('trials in clusters', () => {
  const clusters = (length: number) => list(length, (at) => ({ sum: 1 + (at % 2), count: 3 }));

  it.each([
    [20, null],
    [19, 'there are fewer than 20 clusters'],
  ])('over %d of them are approximate: %s', (length, approximate) => {
    const given = clusters(length);
    const shared = { ...holds, approximate, trials: length * 3 };
    const share = measuredClusters(given);
    expect(rest(share)).toEqual({ ...shared, method: `Clopper-Pearson over ${length} clusters` });
    expect(boundsOf(share.sided)).toEqual(boundsOf(shareOfClusters(given)));
    const mean = measuredClusterMean(given);
    expect(rest(mean)).toEqual({ ...shared, method: `Student’s t over ${length} clusters` });
    expect(boundsOf(mean.sided)).toEqual(boundsOf(meanOfClusters(given)));
  });
});

describe('a candidate against a baseline', () => {
  const candidate = { successes: 95, trials: 100 };
  const baseline = { successes: 80, trials: 90 };
  const wilson = (counts: typeof candidate) => shareOfTrials(counts, 'wilson');

  it('on the same items takes the pairs', () => {
    const pairs = { items: 200, gained: 12, lost: 4 };
    const measured = measuredPairs(pairs);
    expect(rest(measured)).toEqual({
      ...{ ...holds, trials: 200 },
      method: 'pairs: exact McNemar at 0, Tango’s score test elsewhere',
    });
    expect(boundsOf(measured.sided)).toEqual(boundsOf(pairedDifference(pairs)));
  });

  it('of two samples takes shares by Wilson’s bounds, which are no approximation of theirs', () => {
    const [one, other] = [measuredShare(candidate, 'wilson'), measuredShare(baseline)];
    const difference = measuredAgainst(one, other, 'difference');
    expect(rest(difference)).toEqual({
      ...{ ...holds, trials: 90 },
      method: 'two samples, their bounds combined (Newcombe; Zou and Donner)',
    });
    expect(boundsOf(difference.sided)).toEqual(
      boundsOf(differenceOf(wilson(candidate), wilson(baseline))),
    );
    expect(boundsOf(measuredAgainst(one, other, 'relative-change').sided)).toEqual(
      boundsOf(relativeChangeOf(wilson(candidate), wilson(baseline))),
    );
  });

  it('takes over what is rough in one of them', () => {
    const rough = (approximate: string, mostLooks: number | null): Measured =>
      exactly({ estimate: 1, lower: () => 0.9, upper: () => 1.1 }, 50, 'rough', {
        ...{ approximate, mostLooks },
      });
    const share = measuredShare(candidate, 'wilson');
    const two = measuredAgainst(rough('one', 5), rough('other', 3), 'difference');
    expect(two).toMatchObject({ approximate: 'one', trials: 50 });
    expect(measuredAgainst(share, rough('other', 3), 'difference')).toMatchObject({
      ...{ approximate: 'other', mostLooks: 3, trials: 50 },
    });
    expect(measuredAgainst(rough('one', 5), share, 'difference')).toMatchObject({
      ...{ approximate: 'one', mostLooks: 5 },
    });
  });

  it('counts no samples where one of them does not say', () => {
    const share = measuredShare(candidate);
    const unknown = { ...share, trials: null };
    expect(measuredAgainst(unknown, share, 'difference').trials).toBeNull();
    expect(measuredAgainst(share, unknown, 'difference').trials).toBeNull();
  });

  it('draws all values again where one of them does', () => {
    const [drawn, share] = [measuredValues([0.1, 0.4, 0.3]), measuredShare(candidate)];
    const against = (one: Measured, other: Measured) => measuredAgainst(one, other, 'difference');
    expect(against(drawn, share).isResampled).toBe(true);
    expect(against(share, drawn).isResampled).toBe(true);
    expect(against(share, share)).not.toHaveProperty('isResampled');
  });
});
